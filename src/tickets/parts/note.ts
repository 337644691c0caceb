import { isFalse, isGiven, isObject, isTrue } from '../../core/json';
import type { TicketData } from '../ticket';
import { comparedText, htmlOf, textOfHtml } from './note_text';
import { spanMs } from './span';

/** A note to be added to a ticket; HaloPSA calls notes actions. */
export interface Note {
  text: string;
  isHtml: boolean;
  /** Hidden from end users. */
  isPrivate: boolean;
  /** By its label, until it is looked up. */
  outcome?: string;
  outcomeId?: number;
  /** The status that the ticket gets with the note; by its name until it is looked up. */
  statusName?: string;
  newStatus?: number;
  sendEmail?: boolean;
  /** In hours. */
  timeTaken?: number;
  /** The same text is not added again within so many milliseconds; 0: it is. */
  onceWithinMs: number;
}

/** The platform's Retry repeats a whole action for so long. */
const REPEATED_WITHIN = '15m';

/** Reads the `note` of a ticket as a playbook gave it, already validated; undefined where there is none. */
export function noteOf(given: unknown): Note | undefined {
  if (!isObject(given)) {
    return undefined;
  }
  const { text, html, outcome, outcome_id, status_name, new_status, send_email, time_taken } = given;
  return {
    text: String(html ?? text ?? ''),
    isHtml: isGiven(html),
    // Shown to end users only where that is said: HaloPSA may send such a note by e-mail.
    isPrivate: !isFalse(given.private),
    onceWithinMs: spanMs(given.once_within ?? REPEATED_WITHIN),
    ...(isGiven(outcome) && { outcome: String(outcome) }),
    ...(isGiven(outcome_id) && { outcomeId: Number(outcome_id) }),
    ...(isGiven(status_name) && { statusName: String(status_name) }),
    ...(isGiven(new_status) && { newStatus: Number(new_status) }),
    ...(isGiven(send_email) && { sendEmail: isTrue(send_email) }),
    ...(isGiven(time_taken) && { timeTaken: Number(time_taken) }),
  };
}

/**
 * The note as `POST /api/Actions` takes it (seen in clients that run against live tenants: `ticket_id`, `outcome_id` or
 * `outcome`, `hiddenfromuser`, `note_html`, `note`, `new_status`, `sendemail`, `timetaken`). HaloPSA builds the e-mail
 * of a public note from `note_html`: text alone arrives there as one block.
 */
export function noteForHalo(note: Note, ticketId: number) {
  const { text, isHtml, isPrivate, outcome, outcomeId, newStatus, sendEmail, timeTaken } = note;
  return {
    ticket_id: ticketId,
    ...(outcomeId !== undefined ? { outcome_id: outcomeId } : outcome !== undefined && { outcome }),
    hiddenfromuser: isPrivate,
    ...(isHtml ? { note_html: text } : { note: text, note_html: htmlOf(text) }),
    ...(newStatus !== undefined && { new_status: newStatus }),
    ...(sendEmail !== undefined && { sendemail: sendEmail }),
    ...(timeTaken !== undefined && { timetaken: timeTaken }),
  };
}

/** True where a note that HaloPSA lists says the same; HaloPSA keeps text and HTML, and may lay either out anew. */
export function saysTheSame({ text, isHtml }: Note, listed: TicketData): boolean {
  const wanted = isHtml ? textOfHtml(text) : comparedText(text);
  const { note, note_html } = listed;
  const shown = [note, note_html].filter((value) => typeof value === 'string');
  return shown.some((value) => comparedText(value) === wanted || textOfHtml(value) === wanted);
}
