import { ConnectorError } from '../../core/errors';
import { mayBeSaved, writeStateOf } from '../../core/write_state';
import type { ApiResponse } from '../../halo/api';
import { withUploads } from '../parts/save_parts';
import { responseFactsOf, type TicketData, ticketId, ticketsIn } from '../ticket';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';
import { ticketForHalo } from './ticket_body';

/**
 * Posts one new ticket. HaloPSA has no key that would make this repeatable, so it is sent again only where it
 * provably was not processed; the retry policy sees to that.
 *
 * @throws ConnectorError; `writeState` tells whether the ticket may exist. An answer without a ticket is a lost one.
 */
export async function postNewTicket(ticket: TicketData, { halo, path }: SaveContext): Promise<NewTicket> {
  const response = await halo.send({ kind: 'create', method: 'POST', path, body: [ticketForHalo(ticket)] });
  const [saved] = ticketsIn(response.body);
  const id = ticketId(saved?.id);
  if (!saved || id === undefined) {
    throw new ConnectorError(
      'invalid_response',
      `HaloPSA answered ${response.status} without naming the new ticket.`,
      {
        response: responseFactsOf(response),
        writeState: writeStateOf({ type: 'unusable', sinceSentMs: response.sinceSentMs }),
      },
    );
  }
  return { id, ticket: saved, response };
}

/** A ticket that HaloPSA opened. */
export interface NewTicket {
  id: number;
  ticket: TicketData;
  response: ApiResponse;
}

/**
 * Opens one ticket, once.
 *
 * @returns the error that ends the run, if any
 */
export async function openTicket(item: Item, context: SaveContext): Promise<ConnectorError | undefined> {
  try {
    const { id, response, ticket } = await postNewTicket(await withUploads(item, context), context);
    context.ledger.saved(item, 'created', id, response, ticket);
    return undefined;
  } catch (error) {
    return recordNotOpened(item, error, context);
  }
}

/** Notes why a ticket was not opened, or that nobody knows; what is no error of ours is thrown on. */
export function recordNotOpened(
  item: Item,
  error: unknown,
  context: SaveContext,
): ConnectorError | undefined {
  if (!(error instanceof ConnectorError)) {
    throw error;
  }
  if (mayBeSaved(error.writeState)) {
    const unknown = outcomeUnknown(error, context);
    context.ledger.failed(item, 'unknown', unknown);
    return goesOnAfter(error, context) ? undefined : unknown;
  }
  const rejected = error.code === 'rejected';
  context.ledger.failed(item, rejected ? 'rejected' : 'not_sent', error);
  return rejected && context.continueOnError ? undefined : error;
}

/** What a gateway has against one ticket it need not have against the next. */
function goesOnAfter({ writeState }: ConnectorError, { continueOnError }: SaveContext): boolean {
  return continueOnError && writeState === 'turned_away';
}

/**
 * nginx (limit_req, limit_conn) turns requests away with 503 and a page that it also shows for other reasons, so that a
 * 503 proves nothing; 429, which it can be told to say, does.
 */
const limitHint =
  ' If a gateway before HaloPSA limits the number of requests, have it answer 429 for that (nginx: limit_req_status 429), which the connector waits out; 503 does not tell whether HaloPSA got the request.';

function outcomeUnknown(error: ConnectorError, { finder }: SaveContext): ConnectorError {
  const { response } = error.details;
  const advice = finder
    ? 'Run the action again later, with the same match_on: it looks first whether the ticket is there by then.'
    : 'Look in HaloPSA whether the ticket is there before you send it again. With options.match_on (e.g. third_party_id_string) the connector looks for you, now and next time.';
  return error.code === 'outcome_unknown'
    ? error
    : new ConnectorError('outcome_unknown', error.message, {
        hint: response?.status_code === 503 ? advice + limitHint : advice,
        writeState: error.writeState,
        ...(response && { response }),
        cause: error,
      });
}
