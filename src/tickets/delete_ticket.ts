import { ConnectorError, messageOf } from '../core/errors';
import { isSuccess } from '../core/http_status';
import { isObject } from '../core/json';
import { type ApiResponse, type HaloClient, uncached } from '../halo/api';
import { readTicket, type TicketAddress } from './read_ticket';
import { namesOneOf } from './ticket';

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

async function settle(
  error: unknown,
  read: () => Promise<{ ticket: { deleted?: unknown } }>,
): Promise<ApiResponse> {
  const response = error instanceof ConnectorError ? error.details.response : undefined;
  if (!(error instanceof ConnectorError) || !response || !isSuccess(response.status_code)) {
    throw error;
  }
  const what = await whatBecame(read);
  if (what !== 'gone') {
    throw new ConnectorError(error.code, `${error.message} ${what}`, { ...error.details, retryable: true });
  }
  const { status_code: status, reason, response_headers: headers } = response;
  return { status, reason, headers, body: undefined, sinceSentMs: 0, size: 0 };
}

/** @returns `gone`, or a sentence for the error */
async function whatBecame(read: () => Promise<{ ticket: { deleted?: unknown } }>): Promise<string> {
  try {
    const { ticket } = await read();
    return ticket.deleted === true ? 'gone' : 'The ticket is still there.';
  } catch (error) {
    if (error instanceof ConnectorError && error.code === 'not_found') {
      return 'gone';
    }
    const reason = messageOf(error);
    return `Reading the ticket did not tell whether it is gone: ${reason}`;
  }
}
