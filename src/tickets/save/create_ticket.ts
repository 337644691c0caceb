import { beforeSending, behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved } from '../../core/write_state';
import { uploadFilesAhead } from '../parts/upload_ahead';
import { type TicketData, ticketId, ticketsIn } from '../ticket';
import { lostResponse } from './lost_response';
import { notSaved, type Outcomes } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans } from './save_means';
import { sendOnce } from './send_once';
import { ticketForHalo } from './ticket_body';
import type { LookForOwn, NewTicket } from './ticket_writers';

/**
 * Opens one ticket, once, with its files, which are uploaded before.
 *
 * @param goOn whether the run goes on after a ticket that HaloPSA refused
 * @param lookForOwn tells what became of a create whose response was lost; without it that stays unknown
 */
export async function* createTicket(
  item: Item,
  means: SaveMeans,
  goOn: boolean,
  lookForOwn?: LookForOwn,
): Outcomes {
  let ticket: TicketData;
  try {
    ticket = yield* uploadFilesAhead(item, means, goOn);
  } catch (error) {
    yield notSaved(item, beforeSending(error), goOn);
    return;
  }
  let opened: NewTicket;
  try {
    const send = () => postNewTicket(ticket, means);
    opened = await (lookForOwn ? sendOnce<NewTicket>({ send, look: lookForOwn }, means) : send());
  } catch (error) {
    yield notSaved(item, withAdvice(behindSending(error), lookForOwn !== undefined), goOn);
    return;
  }
  yield { of: 'ticket', item, outcome: 'created', ...opened, sent: ticket };
}

/**
 * Posts one new ticket. HaloPSA has no key that would make this repeatable, so it is sent again only where it
 * provably was not processed; the retry policy sees to that.
 *
 * @throws WriteError; a response that names no ticket is a lost one
 */
async function postNewTicket(ticket: TicketData, { halo, path }: SaveMeans): Promise<NewTicket> {
  const response = await halo.send({ kind: 'create', method: 'POST', path, body: [ticketForHalo(ticket)] });
  const [saved] = ticketsIn(response.body);
  const id = ticketId(saved?.id);
  if (!saved || id === undefined) {
    throw lostResponse(response, 'naming the new ticket');
  }
  return { id, ticket: saved, response };
}

/**
 * nginx (limit_req, limit_conn) turns requests away with 503 and a page that it also shows for other reasons, so that a
 * 503 proves nothing; 429, which it can be told to say, does.
 */
const limitHint =
  ' If a gateway before HaloPSA limits the number of requests, have it answer 429 for that (nginx: limit_req_status 429), which the connector waits out; 503 does not tell whether HaloPSA got the request.';

/** What to do about a ticket of which nobody knows whether it was opened. */
export function withAdvice(error: WriteError, looksFirst: boolean): WriteError {
  if (!mayBeSaved(error.writeState)) {
    return error;
  }
  const { response } = error.details;
  const advice = looksFirst
    ? 'Run the same action again some minutes later: match_on then finds the ticket if HaloPSA saved it, and opens it if not.'
    : 'Look in HaloPSA whether the ticket is there before you send it again. With options.match_on (e.g. third_party_id_string) the connector looks for you, now and next time.';
  return new WriteError('outcome_unknown', error.message, error.writeState, {
    hint: response?.status_code === 503 ? advice + limitHint : advice,
    ...(response && { response }),
    cause: error,
  });
}
