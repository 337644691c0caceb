import { type Note, noteOf } from './note';
import type { TicketData } from './ticket';

/** A ticket of a call, with its place in it and with what goes along with it. */
export interface Item {
  index: number;
  /** The ticket's own members, as given. */
  ticket: TicketData;
  /** To be added once the ticket is saved. */
  note?: Note;
}

/** Takes what is ours out of a ticket as it was given. */
export function itemOf(given: TicketData, index: number): Item {
  const { note: given_note, ...ticket } = given;
  const note = noteOf(given_note);
  return { index, ticket, ...(note && { note }) };
}
