import type { ResolvedTicket } from '../names/resolve_ticket_names';
import { attachmentsOf, type TicketFile } from '../parts/file_sources';
import { type Note, noteOf } from '../parts/note';
import type { TicketData } from '../ticket';

/** A ticket of a call, with its place in it and with what goes along with it. */
export interface Item {
  index: number;
  /** The ticket's own members, as given. */
  ticket: TicketData;
  /** To be added once the ticket is saved. */
  note?: Note;
  /** To be uploaded: before a new ticket, which then names them, or to one that is there. */
  files: readonly TicketFile[];
  /**
   * Looks its names up again within the ticket that it turned out to be, which is read where it was not found just
   * now; absent where that changes nothing.
   */
  lookUpWithin?: (id: number, found: TicketData | undefined) => Promise<ResolvedTicket>;
}

/** Takes what is ours out of a ticket as it was given. */
export function itemOf(given: TicketData, index: number): Item {
  const { note: givenNote, ...rest } = given;
  const note = noteOf(givenNote);
  const { files, asGiven } = attachmentsOf(rest.attachments);
  return {
    index,
    ticket: files.length > 0 ? withAttachments(rest, asGiven) : rest,
    files,
    ...(note && { note }),
  };
}

/** A list of attachments replaces the one that is there: an empty one is never sent in place of files. */
export function withAttachments(ticket: TicketData, attachments: readonly unknown[]): TicketData {
  const { attachments: _given, ...rest } = ticket;
  return attachments.length > 0 ? { ...rest, attachments } : rest;
}
