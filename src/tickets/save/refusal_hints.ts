import type { WriteError } from '../../core/write_error';
import { ticketId } from '../ticket';
import type { Item } from './save_item';

/** A refused update with what to do about it, where HaloPSA's sentence says less than is known. */
export function withUpdateHint(error: WriteError, { ticket }: Item): WriteError {
  const hint = hintFor(error, ticketId(ticket.id));
  return hint === undefined ? error : error.with({ hint });
}

function hintFor({ code, message }: WriteError, id: number | undefined): string | undefined {
  if (code !== 'rejected') {
    return undefined;
  }
  if (/ticket not found/i.test(message)) {
    return `Ticket ${id} is not there, or was deleted since its number was read; or the agent of the application cannot see it. With options.match_on and without id a ticket that is gone is no error: the one that carries the value is found, or a new one is opened.`;
  }
  // Seen on live servers of tickets that can be read.
  return /record not found/i.test(message)
    ? `Read ticket ${id} first. If it is there, give its tickettype_id and client_id along: some servers want to see both with an update.`
    : undefined;
}
