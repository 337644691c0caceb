import type { Behaviour } from '../behaviour';
import type { JsonObject } from '../json_object';
import { type Outcome, outcomes } from '../lookups/lookup_lists';
import { type Answer, htmlAnswer, jsonAnswer } from '../server/answer';
import { bindingRefusal, dotNetException } from '../server/errors';
import { Query } from '../server/query';
import type { Endpoint, ServiceRequest } from '../server/serving';
import { bindList, type EntryType } from '../tickets/binding';
import type { TicketStore } from '../tickets/store';
import { listedNote, noteRow } from './note_rows';
import type { Note, NoteStore } from './note_store';

interface Desk {
  store: TicketStore;
  notes: NoteStore;
  behaviour: Behaviour;
}

const address = '/api/Actions';

/** The addresses of notes, which HaloPSA calls actions; the right to them is that to tickets. */
export const noteEndpoints = (desk: Desk): Endpoint[] => [
  {
    method: 'GET',
    path: address,
    route: 'notes',
    right: 'read',
    work: (request) => answerNotes(desk, request),
  },
  {
    method: 'POST',
    path: address,
    route: 'add_note',
    right: 'edit',
    work: (request) => answerAddNotes(desk, request),
  },
];

/** The newest first. Without a ticket a live server gets nowhere, and the gateway before it gives up. */
function answerNotes({ notes }: Desk, request: ServiceRequest): Answer {
  const query = new Query(request.query);
  const ticketId = query.integer('ticket_id');
  if (ticketId === undefined) {
    return htmlAnswer(504, '504 Gateway Time-out');
  }
  const history = notes.of(ticketId).reverse();
  const listed = query.flag('excludesys') ? history.filter((note) => !note.system) : history;
  const actions = listed
    .slice(0, query.integer('count') ?? listed.length)
    .map((note) => listedNote(note, query.flag('includehtmlnote')));
  return jsonAnswer(200, { actions });
}

const kinds: Record<string, 'integer' | 'boolean' | 'text'> = {
  id: 'integer',
  ticket_id: 'integer',
  outcome_id: 'integer',
  new_status: 'integer',
  hiddenfromuser: 'boolean',
  sendemail: 'boolean',
  outcome: 'text',
  note: 'text',
  note_html: 'text',
};

const noteType: EntryType = { name: 'Actions', kindOf: (member) => kinds[member] };

/** Adds notes. One that is refused has the whole list refused: nothing of it is saved. Answers 201 as saves do. */
function answerAddNotes(desk: Desk, request: ServiceRequest): Answer {
  const bound = bindList(request.body, noteType);
  if ('problems' in bound) {
    return bindingRefusal(bound.problems);
  }
  const { entries } = bound;
  const refusal =
    entries.length === 0 ? stateRefused : entries.map((entry) => refusalOf(entry, desk)).find(Boolean);
  if (refusal !== undefined) {
    return dotNetException(refusal);
  }
  const rows = entries.map((entry) => noteRow(added(desk, entry)));
  const { replyShape, ignoreReturnall } = desk.behaviour;
  const all = new Query(request.query).flag('returnall') && !ignoreReturnall;
  return jsonAnswer(201, all ? rows : replyShape === 'array' ? rows.slice(-1) : rows.at(-1));
}

const stateRefused = 'Operation is not valid due to the current state of the object';
const outcomeWanted = 'An Outcome must be entered for this Action';
const outcomeRefused = 'You do not have access to this Action at the moment';

/** HaloPSA's sentence for a note that it does not take. */
function refusalOf(entry: JsonObject, { store, behaviour }: Desk): string | undefined {
  const sentence = behaviour.refuseNote?.(entry);
  if (sentence !== undefined) {
    return sentence;
  }
  if (typeof entry.ticket_id !== 'number' || store.get(entry.ticket_id) === undefined) {
    return 'Ticket not found';
  }
  if (namesOutcome(entry)) {
    return outcomeOf(entry) === undefined ? outcomeRefused : undefined;
  }
  return behaviour.outcomeRequired ? outcomeWanted : undefined;
}

const namesOutcome = ({ outcome_id, outcome }: JsonObject): boolean =>
  typeof outcome_id === 'number' || (typeof outcome === 'string' && outcome.trim() !== '');

/** The outcome with the id, or else with the name, in any case; the id wins where both are sent. */
function outcomeOf({ outcome_id, outcome }: JsonObject): Outcome | undefined {
  if (typeof outcome_id === 'number') {
    return outcomes.find(({ id }) => id === outcome_id);
  }
  const name = String(outcome ?? '')
    .trim()
    .toLowerCase();
  return outcomes.find((each) => each.name.toLowerCase() === name);
}

function added({ store, notes }: Desk, entry: JsonObject): Note {
  const ticketId = Number(entry.ticket_id);
  const before = Number(store.get(ticketId)?.status_id);
  const after = typeof entry.new_status === 'number' && entry.new_status > 0 ? entry.new_status : before;
  store.change(ticketId, after === before ? {} : { status_id: after });
  const outcome = outcomeOf(entry);
  const hidden = entry.hiddenfromuser === true;
  return notes.add(ticketId, {
    outcome,
    ...textsOf(entry),
    hiddenfromuser: hidden,
    sendemail:
      !hidden && entry.sendemail !== false && (entry.sendemail === true || outcome?.sendsEmail === true),
    old_status: before,
    new_status: after,
    system: false,
  });
}

/** Plain text and HTML, the one made of the other where only one was sent. */
function textsOf({ note, note_html }: JsonObject): { note: string; note_html: string } {
  const text = typeof note === 'string' ? note : undefined;
  const html = typeof note_html === 'string' ? note_html : undefined;
  return { note: text ?? textIn(html ?? ''), note_html: html ?? `<p>${escaped(text ?? '')}</p>` };
}

const entities: [character: string, entity: string][] = [
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\u00a0', '&nbsp;'],
  ['&', '&amp;'],
];

const textIn = (html: string): string =>
  entities
    .reduce(
      (text, [character, entity]) => text.replaceAll(entity, character),
      html.replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, ''),
    )
    .trim();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
