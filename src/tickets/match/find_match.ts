import { ConnectorError } from '../../core/errors';
import type { ApiResponse } from '../../halo/api';
import { followMerged, mergedInto } from '../follow_merged';
import type { MatchFacts } from '../save/results/outcome';
import type { MatchedTicket, NewTicket } from '../save/ticket_writers';
import { type TicketData, ticketId } from '../ticket';
import type { TicketFinder } from './find_tickets';

/** What a ticket is looked up by. */
export interface MatchKey {
  finder: TicketFinder;
  value: string;
}

/** The ticket that a new one turned out to be, and those that carry its value but do not count. */
export interface FoundMatch {
  matched?: MatchedTicket;
  /** All that carry the value. */
  passedOver: ReadonlySet<number>;
  /** The response that told so. */
  response: ApiResponse;
}

/** A ticket that carries the value, or into which one that does was merged. */
interface Candidate {
  id: number;
  ticket: TicketData;
  response: ApiResponse;
  mergedFrom?: number;
}

/**
 * Looks for the one ticket that is meant.
 *
 * @param matchClosed whether a closed ticket is a match
 * @throws ConnectorError `rejected` where several are: which one is never guessed
 */
export async function findMatch({ finder, value }: MatchKey, matchClosed: boolean): Promise<FoundMatch> {
  const { tickets, response } = await finder.find(value);
  const passedOver = new Set(tickets.flatMap(({ id }) => ticketId(id) ?? []));
  const carriers = await survivors(tickets, response, finder);
  const isOpen = openness(finder, value);
  const counting: Candidate[] = [];
  for (const carrier of carriers) {
    if (matchClosed || (await isOpen(carrier))) {
      counting.push(carrier);
    }
  }
  const [only] = counting;
  if (counting.length > 1) {
    throw severalCarry(finder, value, counting);
  }
  if (!only) {
    return { passedOver, response };
  }
  const { id, ticket, mergedFrom } = only;
  const isClosed = ticket.hasbeenclosed === true && !(await isOpen(only));
  const facts: MatchFacts = {
    ...(isClosed && { isClosed }),
    ...(mergedFrom !== undefined && { mergedFrom }),
  };
  return { matched: { id, found: { ticket, response: only.response }, facts }, passedOver, response };
}

/** Merging closes a ticket, and a row of a list may be too short to say what it was merged into. */
function mayHideMerge(row: TicketData): boolean {
  return row.hasbeenclosed === true && !('merged_into_id' in row);
}

/** Carriers that end at one ticket are one. */
async function survivors(
  carriers: readonly TicketData[],
  response: ApiResponse,
  finder: TicketFinder,
): Promise<Candidate[]> {
  const found = new Map<number, Candidate>();
  for (const row of carriers) {
    const id = ticketId(row.id) ?? 0;
    const ticket = mayHideMerge(row) ? { ...row, ...(await finder.read(id)).ticket } : row;
    if (mergedInto(ticket) === undefined) {
      found.set(id, { id, ticket, response });
      continue;
    }
    const survivor = await followMerged(ticket, (step) => finder.read(step));
    if (survivor && !found.has(survivor.id)) {
      found.set(survivor.id, { ...survivor, mergedFrom: id });
    }
  }
  return [...found.values()];
}

/** Asks once which carriers are open, and for each survivor of a merge alone. */
function openness(finder: TicketFinder, value: string): (candidate: Candidate) => Promise<boolean> {
  let open: Promise<ReadonlySet<number>> | undefined;
  return async ({ id, mergedFrom }) => {
    if (mergedFrom !== undefined) {
      return finder.isOpen(id);
    }
    open ??= finder.findOpen(value).then(({ tickets }) => new Set(tickets.map((each) => Number(each.id))));
    return (await open).has(id);
  };
}

function severalCarry(
  { field }: TicketFinder,
  value: string,
  candidates: readonly Candidate[],
): ConnectorError {
  const ids = candidates.map(({ id }) => id).join(', ');
  return new ConnectorError('rejected', `${candidates.length} tickets carry ${field} "${value}": ${ids}.`, {
    hint: 'Give the id of the right one, or close the duplicates and set options.match_closed to false: the connector does not guess.',
  });
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
  const { tickets, response } = await finder.find(value);
  const added = tickets.filter((ticket) => !passedOver.has(ticketId(ticket.id) ?? 0));
  const [ticket] = added;
  const id = ticketId(ticket?.id);
  if (added.length > 1) {
    const ids = added.map((one) => one.id).join(', ');
    throw new Error(`${added.length} tickets now carry ${finder.field} "${value}": ${ids}.`);
  }
  return ticket && id !== undefined ? { id, ticket, response } : undefined;
}
