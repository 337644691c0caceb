import { ConnectorError, messageOf } from '../../core/errors';
import { withUploads } from '../parts/save_parts';
import { readTicket } from '../read_ticket';
import { type NewTicket, postNewTicket, recordNotOpened } from '../save/create_ticket';
import type { SaveContext } from '../save/save_context';
import type { Item } from '../save/save_item';
import { sendOnce } from '../save/send_once';
import { ticketForHalo } from '../save/ticket_body';
import { namesOneOf, type TicketData, ticketId, ticketsIn } from '../ticket';
import type { Found, TicketFinder } from './find_tickets';

/** What a ticket is looked up by. */
export interface Match {
  finder: TicketFinder;
  value: string;
}

/** The ticket that a new one turned out to be, and those that carry its value but do not count. */
export interface Candidates {
  match?: { id: number; ticket: TicketData; response: Found['response'] };
  /** Closed tickets with the same value, where closed ones are no match. */
  passedOver: ReadonlySet<number>;
  response: Found['response'];
}

/**
 * Saves a ticket once and only once: into the ticket that carries the value, as `on_match` says, or as a new one.
 *
 * @param known the ids of the tickets that earlier items of this call turned out to be, by value
 * @returns the error that ends the run, if any
 */
export async function saveMatched(
  item: Item,
  match: Match,
  context: SaveContext,
  known: Map<string, number>,
): Promise<ConnectorError | undefined> {
  try {
    const id = known.get(match.value);
    const found = id === undefined ? await candidates(match, context) : undefined;
    known.set(
      match.value,
      id !== undefined
        ? await saveKnown(item, id, context)
        : found?.match
          ? await saveInto(item, found.match, context)
          : await open(item, match, found?.passedOver ?? new Set(), context),
    );
    return undefined;
  } catch (error) {
    return recordNotOpened(item, error, context);
  }
}

/**
 * Looks for the one ticket that is meant.
 *
 * @throws ConnectorError `rejected` where several are: which one is never guessed
 */
export async function candidates(
  { finder, value }: Match,
  { matchClosed }: { matchClosed: boolean },
): Promise<Candidates> {
  const all = await finder.find(value);
  const open = matchClosed || all.tickets.length === 0 ? all : await finder.findOpen(value);
  const ids = open.tickets.map(({ id }) => ticketId(id));
  if (ids.length > 1) {
    const message = `${ids.length} tickets carry ${finder.field} "${value}": ${ids.join(', ')}.`;
    throw new ConnectorError('rejected', message, {
      hint: 'Give the id of the right one, or close the doubles and set options.match_closed to false: the connector does not guess.',
      writeState: 'refused',
    });
  }
  const [ticket] = open.tickets;
  const id = ticketId(ticket?.id);
  const passedOver = new Set(all.tickets.flatMap((each) => ticketId(each.id) ?? []));
  const { response } = open;
  return ticket && id !== undefined
    ? { match: { id, ticket, response }, passedOver, response }
    : { passedOver, response };
}

/** A ticket that an earlier item of the same call opened or matched: there is nothing to look up. */
async function saveKnown(item: Item, id: number, context: SaveContext): Promise<number> {
  if (context.onMatch === 'update') {
    return update(item, id, context);
  }
  const address = { path: `${context.path}/{{id}}`, pathValues: { id } };
  const { ticket, response } = await readTicket(context.halo, address, id);
  context.ledger.saved(item, 'matched', id, response, ticket);
  return id;
}

async function saveInto(
  item: Item,
  { id, ticket, response }: NonNullable<Candidates['match']>,
  context: SaveContext,
): Promise<number> {
  if (context.onMatch === 'update') {
    return update(item, id, context);
  }
  context.ledger.saved(item, 'matched', id, response, ticket);
  return id;
}

async function update(item: Item, id: number, { halo, path, ledger }: SaveContext): Promise<number> {
  const body = [ticketForHalo({ ...item.ticket, id })];
  const response = await halo.send({ kind: 'update', method: 'POST', path, body, expect: namesOneOf([id]) });
  ledger.saved(item, 'matched', id, response, ticketsIn(response.body)[0]);
  return id;
}

/** @param passedOver tickets that carried the value before, so that they are not taken for the one of this run */
async function open(
  item: Item,
  { finder, value }: Match,
  passedOver: ReadonlySet<number>,
  context: SaveContext,
): Promise<number> {
  const ticket = await withUploads(item, context);
  const opened = await sendOnce<NewTicket>(
    {
      send: () => postNewTicket(ticket, context),
      look: async () => newTicketIn(await finder.find(value), { finder, value }, passedOver),
    },
    context,
  );
  context.ledger.saved(item, 'created', opened.id, opened.response, opened.ticket);
  if (context.findDuplicates) {
    await reportDuplicate(item, opened.id, { finder, value }, passedOver, context);
  }
  return opened.id;
}

/**
 * Two runs that look for the same value at the same moment both find nothing, and both open a ticket: HaloPSA has no
 * lock to prevent it. The younger of the two finds the older one, so that just one of them is called the duplicate.
 * The ticket is saved by now, and stays so whatever becomes of this look-up.
 */
async function reportDuplicate(
  item: Item,
  id: number,
  { finder, value }: Match,
  passedOver: ReadonlySet<number>,
  { ledger, log }: SaveContext,
): Promise<void> {
  try {
    const older = await finder.findOlder(value, id, passedOver);
    if (older !== undefined) {
      ledger.duplicated(item, older);
      log.write('warn', 'duplicate_ticket', { id, duplicate_of: older });
    }
  } catch (error) {
    const reason = messageOf(error);
    log.write('warn', 'duplicate_look_up_failed', { id, reason });
  }
}

/** @throws where several tickets have come, so that nobody can tell which one is ours */
function newTicketIn(
  { tickets, response }: Found,
  { finder, value }: Match,
  passedOver: ReadonlySet<number>,
): NewTicket | undefined {
  const added = tickets.filter((ticket) => !passedOver.has(ticketId(ticket.id) ?? 0));
  const [ticket] = added;
  const id = ticketId(ticket?.id);
  if (added.length > 1) {
    const ids = added.map((one) => one.id).join(', ');
    throw new Error(`${added.length} tickets now carry ${finder.field} "${value}": ${ids}.`);
  }
  return ticket && id !== undefined ? { id, ticket, response } : undefined;
}
