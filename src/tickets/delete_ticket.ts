import { ConnectorError, messageOf, type ResponseFacts } from '../core/errors';
import { isSuccess } from '../core/http_status';
import { isObject } from '../core/json';
import { WriteError } from '../core/write_error';
import { mayBeSaved } from '../core/write_state';
import { type ApiResponse, type HaloClient, uncached } from '../halo/api';
import { type ReadTicket, readTicket, type TicketAddress } from './read_ticket';
import { namesOneOf, responseFactsOf } from './ticket';

/**
 * Deletes one ticket. HaloPSA answers with the deleted ticket, or with nothing. Anything else that calls itself a
 * success is a gateway's, and is settled by reading the ticket.
 *
 * @returns HaloPSA's response, without a body where it was a gateway's
 * @throws ConnectorError, also where the ticket is still there
 */
export async function deleteTicket(
  halo: HaloClient,
  address: TicketAddress,
  id: string | number,
): Promise<ApiResponse> {
  const named = namesOneOf([id]);
  try {
    return await halo.send({
      kind: 'delete',
      method: 'DELETE',
      ...address,
      expect: { ...named, isIn: (body) => isBlank(body) || named.isIn(body) },
    });
  } catch (error) {
    const { path, pathValues } = address;
    return settle(error, () => readTicket(uncached(halo), { path, pathValues }, id));
  }
}

function isBlank(body: unknown): boolean {
  return body === undefined || body === null || (isObject(body) && Object.keys(body).length === 0);
}

async function settle(error: unknown, read: () => Promise<ReadTicket>): Promise<ApiResponse> {
  if (!(error instanceof ConnectorError) || !isSettledByReading(error)) {
    throw error;
  }
  const { response } = error.details;
  const wasSuccess = response !== undefined && isSuccess(response.status_code);
  const found = await whatBecame(read);
  if (typeof found === 'string') {
    // Whoever turned the request away would do so again.
    const retryable = wasSuccess;
    throw new ConnectorError(error.code, `${error.message} ${found}`, { ...error.details, retryable });
  }
  const { status_code: status, reason, response_headers: headers } = wasSuccess ? response : found;
  return { status, reason, headers, body: undefined, sinceSentMs: 0, size: 0 };
}

/** A response came, but it was not HaloPSA's, so that nobody knows what became of the request. */
function isSettledByReading(error: ConnectorError): boolean {
  return error instanceof WriteError && error.code === 'invalid_response' && mayBeSaved(error.writeState);
}

/** @returns the response that shows that the ticket is gone, or a sentence for the error */
async function whatBecame(read: () => Promise<ReadTicket>): Promise<ResponseFacts | string> {
  try {
    const { ticket, response } = await read();
    return ticket.deleted === true ? responseFactsOf(response) : 'The ticket is still there.';
  } catch (error) {
    if (error instanceof ConnectorError && error.code === 'not_found' && error.details.response) {
      return error.details.response;
    }
    return `Reading the ticket did not tell whether it is gone: ${messageOf(error)}`;
  }
}
