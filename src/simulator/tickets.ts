import { type Answer, emptyAnswer, jsonAnswer } from './answer';
import type { Behaviour } from './behaviour';
import { bindingRefusal, ticketNotFound } from './errors';
import { listTickets } from './listing';
import { withQuery } from './query_check';
import { idOnly } from './rows';
import { saveTickets } from './saving';
import type { ServiceRequest } from './serving';
import type { TicketStore } from './store';
import type { Ticket } from './ticket';

interface Desk {
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
      (ticket) => (query.flag('ticketidonly') ? idOnly(ticket) : ticket),
    ),
  );

/** POST /api/Tickets */
export function answerSave(desk: Desk, request: ServiceRequest): Answer {
  if (!/json/i.test(request.headers['content-type'] ?? '')) return emptyAnswer(415);
  return withQuery(request, (query) => saveTickets(desk, query, request.body));
}

/** DELETE /api/Tickets/:id; the reason is free text, and kept nowhere that the API shows. */
export const answerDelete = (desk: Desk, request: ServiceRequest): Answer =>
  withTicket(
    request,
    (id) => desk.store.remove(id),
    (ticket) => ticket,
  );

function withTicket(
  { id }: ServiceRequest,
  find: (id: number) => Ticket | undefined,
  show: (ticket: Ticket) => object,
): Answer {
  if (!/^-?\d{1,10}$/.test(id)) return bindingRefusal({ id: [`The value '${id}' is not valid.`] });
  const ticket = find(Number(id));
  return ticket === undefined ? ticketNotFound() : jsonAnswer(200, show(ticket));
}
