import { ConnectorError } from '../../core/errors';
import type { MatchedTicket, NewTicket } from '../save/ticket_writers';
import { ticketId } from '../ticket';
import type { Found, TicketFinder } from './find_tickets';

/** What a ticket is looked up by. */
export interface MatchKey {
  finder: TicketFinder;
  value: string;
}

/** The ticket that a new one turned out to be, and those that carry its value but do not count. */
export interface FoundMatch {
  matched?: MatchedTicket;
  /** Closed tickets with the same value, where closed ones are no match. */
  passedOver: ReadonlySet<number>;
}

/**
 * Looks for the one ticket that is meant.
 *
 * @param matchClosed whether a closed ticket is a match
 * @throws ConnectorError `rejected` where several are: which one is never guessed
 */
export async function findMatch({ finder, value }: MatchKey, matchClosed: boolean): Promise<FoundMatch> {
  const all = await finder.find(value);
  const open = matchClosed || all.tickets.length === 0 ? all : await finder.findOpen(value);
  const ids = open.tickets.map(({ id }) => ticketId(id));
  if (ids.length > 1) {
    const message = `${ids.length} tickets carry ${finder.field} "${value}": ${ids.join(', ')}.`;
    throw new ConnectorError('rejected', message, {
      hint: 'Give the id of the right one, or close the doubles and set options.match_closed to false: the connector does not guess.',
    });
  }
  const [ticket] = open.tickets;
  const id = ticketId(ticket?.id);
  const passedOver = new Set(all.tickets.flatMap((each) => ticketId(each.id) ?? []));
  return ticket && id !== undefined
    ? { matched: { id, found: { ticket, response: open.response } }, passedOver }
    : { passedOver };
}

/**
 * The ticket of a create whose response was lost, as HaloPSA shows it by now.
 *
 * @param passedOver tickets that carried the value before, so that they are not taken for the one of this run
 * @throws where several tickets have come, so that nobody can tell which one is ours
 */
export async function findOwn(
  { finder, value }: MatchKey,
  passedOver: ReadonlySet<number>,
): Promise<NewTicket | undefined> {
  const { tickets, response }: Found = await finder.find(value);
  const added = tickets.filter((ticket) => !passedOver.has(ticketId(ticket.id) ?? 0));
  const [ticket] = added;
  const id = ticketId(ticket?.id);
  if (added.length > 1) {
    const ids = added.map((one) => one.id).join(', ');
    throw new Error(`${added.length} tickets now carry ${finder.field} "${value}": ${ids}.`);
  }
  return ticket && id !== undefined ? { id, ticket, response } : undefined;
}
