import type { Behaviour } from '../behaviour';
import type { JsonObject } from '../json_object';
import { type Answer, emptyAnswer, jsonAnswer } from '../server/answer';
import { bareSentence, bindingRefusal, dotNetException } from '../server/errors';
import type { Query } from '../server/query';
import { ticketAnswer } from '../shape/ticket_answer';
import { type Bound, bindTicket, bindTickets } from './binding';
import { keptMembers, unknownId } from './kept_members';
import type { TicketStore } from './store';
import type { Ticket } from './ticket';

interface Desk {
  store: TicketStore;
  behaviour: Behaviour;
}

/**
 * Creates and updates tickets. One that is refused has the whole list refused: nothing of it is saved.
 * Answers 201 with the last ticket, or with all of them for `returnall=true`.
 */
export function saveTickets(desk: Desk, query: Query, body: unknown): Answer {
  const saved = savedTickets(desk, bindTickets(body));
  return 'refusal' in saved ? saved.refusal : reply(saved.tickets, query.flag('returnall'), desk.behaviour);
}

/**
 * Creates or updates the one ticket that stands in the body without a list around it. The description says 200 and
 * nothing of the answer's body: that it is the ticket is inferred from the other way to save.
 */
export function saveTicket(desk: Desk, body: unknown): Answer {
  const saved = savedTickets(desk, bindTicket(body));
  return 'refusal' in saved ? saved.refusal : jsonAnswer(200, shown(saved.tickets, desk.behaviour)[0]);
}

function savedTickets(desk: Desk, bound: Bound): { tickets: Ticket[] } | { refusal: Answer } {
  if ('problems' in bound) {
    return { refusal: bindingRefusal(bound.problems) };
  }
  const tickets = bound.entries.map((entry) => keptMembers(entry, desk.behaviour));
  if (tickets.length === 0) {
    return { refusal: dotNetException('Operation is not valid due to the current state of the object') };
  }
  for (const ticket of tickets) {
    const refusal = refusalOf(ticket, desk);
    if (refusal !== undefined) {
      return { refusal };
    }
  }
  return {
    tickets: tickets.map((ticket) => save(desk.store, ticket)).filter((ticket) => ticket !== undefined),
  };
}

/** The id of the ticket to change, or undefined for a new one: absent, null, 0 and -1 all mean none. */
const updatedId = ({ id }: JsonObject): number | undefined =>
  typeof id === 'number' && id > 0 ? id : undefined;

const isUndelete = (ticket: JsonObject): boolean =>
  ticket._recover === true && ticket._validate_updates === true;

function refusalOf(ticket: JsonObject, { store, behaviour }: Desk): Answer | undefined {
  const sentence = behaviour.refuse?.(ticket) ?? unknownId(ticket, behaviour);
  if (sentence !== undefined) {
    return dotNetException(sentence);
  }
  const id = updatedId(ticket);
  if (id === undefined) {
    return hasSummary(ticket) ? undefined : bareSentence(400, 'Please enter a Summary');
  }
  const known = isUndelete(ticket) ? store.find(id) : store.get(id);
  return known === undefined ? dotNetException('Ticket not found') : undefined;
}

const hasSummary = ({ summary }: JsonObject): boolean => typeof summary === 'string' && summary.trim() !== '';

function save(store: TicketStore, sent: JsonObject): Ticket | undefined {
  const { _recover, _validate_updates, ...members } = sent;
  const id = updatedId(sent);
  if (id === undefined) {
    return store.add(members);
  }
  if (isUndelete(sent)) {
    store.recover(id);
  }
  return store.update(id, members);
}

const shown = (tickets: Ticket[], { weight, answered = (ticket) => ticket }: Behaviour): JsonObject[] =>
  tickets.map((ticket) => answered(ticketAnswer(ticket, weight)));

function reply(saved: Ticket[], returnAll: boolean, behaviour: Behaviour): Answer {
  const told = shown(returnAll && !behaviour.ignoreReturnall ? saved : saved.slice(-1), behaviour);
  if (told.length === 0) {
    return emptyAnswer(201);
  }
  if (behaviour.replyShape === 'envelope') {
    return jsonAnswer(201, { record_count: told.length, tickets: told });
  }
  const asList = behaviour.replyShape === 'array' || (returnAll && !behaviour.ignoreReturnall);
  return jsonAnswer(201, asList ? told : told[0]);
}
