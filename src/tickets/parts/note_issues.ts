import type { Issue } from '../../core/errors';
import { isFalse, isGiven, isObject } from '../../core/json';
import { plain } from '../names/pick_name';
import type { TicketData } from '../ticket';
import { isBlankNote } from './note_text';

/** The problems of a ticket's note, before anything has judged it. */
export function noteIssues(ticket: TicketData, pointer: string): Issue[] {
  const { note } = ticket;
  return isObject(note)
    ? [...textIssues(note, pointer), ...outcomeIssues(note, pointer), ...statusIssues(ticket, note, pointer)]
    : [];
}

/** A note without text would be an empty entry in the ticket's history, and of two texts one would be lost. */
function textIssues({ text, html }: TicketData, pointer: string): Issue[] {
  if (isGiven(text) === isGiven(html)) {
    return [{ pointer, message: isGiven(text) ? 'takes text or html, not both' : 'needs text or html' }];
  }
  return Object.entries({ text, html }).flatMap(([name, value]) =>
    typeof value === 'string' && isBlankNote(value)
      ? [{ pointer: `${pointer}/${name}`, message: 'is empty: nobody would see anything in this note' }]
      : [],
  );
}

/** A private outcome would hide a note that is meant for the user, and a public one may send it by email. */
function outcomeIssues(note: TicketData, pointer: string): Issue[] {
  return isFalse(note.private) && !isGiven(note.outcome) && !isGiven(note.outcome_id)
    ? [
        {
          pointer,
          message: 'needs outcome or outcome_id, since it is public: HaloPSA takes no note without one',
        },
      ]
    : [];
}

/** Of two statuses one would be lost. */
function statusIssues(ticket: TicketData, note: TicketData, pointer: string): Issue[] {
  const { new_status, status_name } = note;
  if (isGiven(new_status) && isGiven(status_name)) {
    return [{ pointer, message: 'takes new_status or status_name, not both' }];
  }
  const isOtherId = differ(ticket.status_id, new_status);
  const isOtherName = differ(ticket.status_name, status_name);
  return isOtherId || isOtherName
    ? [{ pointer, message: 'gives another status than the ticket: give it once' }]
    : [];
}

function differ(one: unknown, other: unknown): boolean {
  return isGiven(one) && isGiven(other) && plain(String(one)) !== plain(String(other));
}
