import { momentOf } from '../list/moments';
import type { TicketData } from '../ticket';
import { type Note, saysTheSame } from './note';

/**
 * The note of the same text that a ticket got shortly before, as from an earlier run of the same action.
 *
 * @param now milliseconds since 1970
 */
export function sameNote(note: Note, listed: readonly TicketData[], now: number): TicketData | undefined {
  const since = now - note.onceWithinMs;
  return note.onceWithinMs > 0
    ? listed.find((each) => saysTheSame(note, each) && (writtenAt(each) ?? Number.NaN) >= since)
    : undefined;
}

/** True for a note that was written at this moment or later; HaloPSA's dates have seconds, at least. */
export function isWrittenSince(listed: TicketData, moment: number): boolean {
  const at = writtenAt(listed);
  return at !== undefined && at >= Math.floor(moment / 1000) * 1000;
}

/** Milliseconds since 1970; HaloPSA's dates without a zone are UTC. */
function writtenAt({ actiondatecreated, datetime }: TicketData): number | undefined {
  const [date] = [actiondatecreated, datetime].filter((value) => typeof value === 'string');
  const moment = date === undefined ? Number.NaN : momentOf(date);
  return Number.isNaN(moment) ? undefined : moment;
}
