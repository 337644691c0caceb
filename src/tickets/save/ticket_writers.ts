import type { ApiResponse } from '../../halo/api';
import type { TicketData } from '../ticket';
import type { MatchFacts, Outcomes, SavedOutcome } from './results/outcome';
import type { Item } from './save_item';

/** A ticket that HaloPSA opened. */
export interface NewTicket {
  id: number;
  ticket: TicketData;
  response: ApiResponse;
}

/** A ticket that carries the value of a new one; known by its number alone where an earlier item of the call led there. */
export interface MatchedTicket {
  id: number;
  found?: { ticket: TicketData; response: ApiResponse };
  /** How it was found. */
  facts?: MatchFacts;
}

/**
 * Looks whether a ticket whose response was lost is there.
 *
 * @throws where that cannot be told
 */
export type LookForOwn = () => Promise<NewTicket | undefined>;

/** What is done with tickets: they are saved, or it is planned how they would be. */
export interface TicketWriters {
  /** How many updates may go together now. */
  readonly updatesAtOnce: number;
  /** Told before each step which items come next, where the first of them opens a ticket. */
  expect(upcoming: readonly Item[]): void;
  create(item: Item, lookForOwn?: LookForOwn): Outcomes;
  /** True for an update that is not posted, since all of it goes with its note and files. */
  isPartsOnly(item: Item): boolean;
  /** Adds the parts of such a ticket, and tells of the ticket then. */
  addPartsOnly(item: Item): Outcomes;
  /** Tickets with an id, no id twice. */
  update(items: readonly Item[]): Outcomes;
  /** A new ticket that is not there, and is not to be opened. */
  leave(item: Item, response: ApiResponse): Outcomes;
  /** A new ticket that turned out to be there. */
  match(item: Item, matched: MatchedTicket): Outcomes;
  /** What goes along with a ticket that was saved. */
  addParts(saved: SavedOutcome): Outcomes;
}
