import { type Answer, emptyAnswer, jsonAnswer } from './answer';
import type { Behaviour } from './behaviour';
import { bindTickets } from './binding';
import { bareSentence, bindingRefusal, dotNetException } from './errors';
import type { JsonObject } from './json_object';
import type { Query } from './query';
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
  const bound = bindTickets(body);
  if ('problems' in bound) return bindingRefusal(bound.problems);
  const { entries: tickets } = bound;
  if (tickets.length === 0)
    return dotNetException('Operation is not valid due to the current state of the object');
  for (const ticket of tickets) {
    const refusal = refusalOf(ticket, desk);
    if (refusal !== undefined) return refusal;
  }
  const saved = tickets.map((ticket) => save(desk.store, ticket)).filter((ticket) => ticket !== undefined);
  return reply(saved, query.flag('returnall'), desk.behaviour);
}

/** The id of the ticket to change, or undefined for a new one: absent, null, 0 and -1 all mean none. */
const updatedId = ({ id }: JsonObject): number | undefined =>
  typeof id === 'number' && id > 0 ? id : undefined;

const isUndelete = (ticket: JsonObject): boolean =>
  ticket._recover === true && ticket._validate_updates === true;

function refusalOf(ticket: JsonObject, { store, behaviour }: Desk): Answer | undefined {
  const sentence = behaviour.refuse?.(ticket);
  if (sentence !== undefined) return dotNetException(sentence);
  const id = updatedId(ticket);
  if (id === undefined) return hasSummary(ticket) ? undefined : bareSentence(400, 'Please enter a Summary');
  const known = isUndelete(ticket) ? store.find(id) : store.get(id);
  return known === undefined ? dotNetException('Ticket not found') : undefined;
}

const hasSummary = ({ summary }: JsonObject): boolean => typeof summary === 'string' && summary.trim() !== '';

function save(store: TicketStore, sent: JsonObject): Ticket | undefined {
  const { _recover, _validate_updates, ...members } = sent;
  const id = updatedId(sent);
  if (id === undefined) return store.add(members);
  if (isUndelete(sent)) store.recover(id);
  return store.update(id, members);
}

function reply(saved: Ticket[], returnAll: boolean, behaviour: Behaviour): Answer {
  const told = returnAll && !behaviour.ignoreReturnall ? saved : saved.slice(-1);
  if (told.length === 0) return emptyAnswer(201);
  if (behaviour.replyShape === 'envelope')
    return jsonAnswer(201, { record_count: told.length, tickets: told });
  const asList = behaviour.replyShape === 'array' || (returnAll && !behaviour.ignoreReturnall);
  return jsonAnswer(201, asList ? told : told[0]);
}
