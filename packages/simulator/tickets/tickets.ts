import type { Behaviour } from '../behaviour';
import { type Answer, emptyAnswer, jsonAnswer } from '../server/answer';
import { bindingRefusal, ticketNotFound } from '../server/errors';
import { withQuery } from '../server/query';
import type { ServiceRequest } from '../server/serving';
import { ticketAnswer } from '../shape/ticket_answer';
import { isInt32 } from './binding';
import { listTickets } from './listing';
import { idOnly, namesAskedFor } from './rows';
import { saveTicket, saveTickets } from './saving';
import type { TicketStore } from './store';
import type { Ticket } from './ticket';

/** What the work on tickets needs of the tenant. */
export interface Desk {
  store: TicketStore;
  behaviour: Behaviour;
  clock: () => Date;
}

/** GET /api/Tickets */
export const answerList = (desk: Desk, request: ServiceRequest): Answer =>
  withQuery(request, (query) => listTickets(desk, query));

/** GET /api/Tickets/:id */
export const answerGet = (desk: Desk, request: ServiceRequest): Answer =>
  withQuery(request, (query) =>
    withTicket(
      request,
      (id) => desk.store.get(id),
      (ticket) =>
        query.flag('ticketidonly')
          ? idOnly(ticket)
          : { ...ticketAnswer(ticket, desk.behaviour.weight), ...namesAskedFor(ticket, query) },
    ),
  );

/** POST /api/Tickets */
export const answerSave = (desk: Desk, request: ServiceRequest): Answer =>
  withJson(request, () => withQuery(request, (query) => saveTickets(desk, query, request.body)));

/** POST /api/Tickets/Object */
export const answerSaveOne = (desk: Desk, request: ServiceRequest): Answer =>
  withJson(request, () => saveTicket(desk, request.body));

const withJson = ({ headers }: ServiceRequest, answer: () => Answer): Answer =>
  /json/i.test(headers['content-type'] ?? '') ? answer() : emptyAnswer(415);

/** DELETE /api/Tickets/:id; the reason is free text, and kept nowhere that the API shows. */
export const answerDelete = (desk: Desk, request: ServiceRequest): Answer =>
  withTicket(
    request,
    (id) => desk.store.remove(id),
    (ticket) => ticketAnswer(ticket, desk.behaviour.weight),
  );

function withTicket(
  { id }: ServiceRequest,
  find: (id: number) => Ticket | undefined,
  show: (ticket: Ticket) => object,
): Answer {
  const number = Number(id);
  if (!/^-?\d{1,10}$/.test(id) || !isInt32(number)) {
    return bindingRefusal({ id: [`The value '${id}' is not valid.`] });
  }
  const ticket = find(number);
  return ticket === undefined ? ticketNotFound() : jsonAnswer(200, show(ticket));
}
