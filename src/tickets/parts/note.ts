import { isFalse, isGiven, isObject } from '../../core/json';
import type { TicketData } from '../ticket';

/** A note to be added to a ticket; HaloPSA calls notes actions. */
export interface Note {
  text: string;
  isHtml: boolean;
  /** Hidden from end users. */
  isPrivate: boolean;
  outcome?: string;
  outcomeId?: number;
}

/** Reads the `note` of a ticket as a playbook gave it, already validated; undefined where there is none. */
export function noteOf(given: unknown): Note | undefined {
  if (!isObject(given)) {
    return undefined;
  }
  const { text, html, outcome, outcome_id } = given;
  return {
    text: String(html ?? text ?? ''),
    isHtml: isGiven(html),
    // Shown to end users only where that is said: HaloPSA may send such a note by e-mail.
    isPrivate: !isFalse(given.private),
    ...(isGiven(outcome) && { outcome: String(outcome) }),
    ...(isGiven(outcome_id) && { outcomeId: Number(outcome_id) }),
  };
}

/**
 * The note as `POST /api/Actions` takes it (seen in clients that run against live tenants: `ticket_id`, `outcome_id` or
 * `outcome`, `hiddenfromuser`, `note_html` or `note`).
 */
export function noteForHalo({ text, isHtml, isPrivate, outcome, outcomeId }: Note, ticketId: number) {
  return {
    ticket_id: ticketId,
    ...(outcomeId !== undefined ? { outcome_id: outcomeId } : outcome !== undefined && { outcome }),
    hiddenfromuser: isPrivate,
    ...(isHtml ? { note_html: text } : { note: text }),
  };
}

/** True where a note that HaloPSA lists says the same; HaloPSA keeps text and HTML, and may lay either out anew. */
export function saysTheSame({ text, isHtml }: Note, listed: TicketData): boolean {
  const wanted = isHtml ? textOfHtml(text) : oneLine(text);
  const { note, note_html } = listed;
  const shown = [note, note_html].filter((value) => typeof value === 'string');
  return shown.some((value) => oneLine(value) === wanted || textOfHtml(value) === wanted);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

function textOfHtml(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (name) => entities[name] ?? name);
  return oneLine(text);
}

/** Blanks do not count: they come and go where text becomes HTML and back. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
