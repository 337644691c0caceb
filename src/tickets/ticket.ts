import { errorBody, type ResponseFacts } from '../core/errors';
import { isObject } from '../core/json';
import type { ApiResponse, Expectation, HaloClient } from '../halo/api';

/** A ticket's members, as given or as HaloPSA returned them. Which there are is HaloPSA's affair. */
export type TicketData = Readonly<Record<string, unknown>>;

/** Reads a ticket id, as a number or as its digits; undefined for anything that names no ticket (0, -1, null …). */
export function ticketId(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** Finds the tickets in an answer, in each of its three shapes: one object, an array, or `{ tickets: [...] }`. */
export function ticketsIn(body: unknown): TicketData[] {
  const candidates = Array.isArray(body)
    ? body
    : isObject(body)
      ? ticketId(body.id)
        ? [body]
        : listed(body)
      : [];
  return candidates.filter(isObject).filter((ticket) => ticketId(ticket.id) !== undefined);
}

/** Keeps the named members and the id; all of them where no names are given. */
export function keepFields(ticket: TicketData, fields: readonly string[] | null | undefined): TicketData {
  if (!fields) {
    return ticket;
  }
  return Object.fromEntries(
    ['id', ...fields, '_warning', 'error']
      .filter((name) => name in ticket)
      .map((name) => [name, ticket[name]]),
  );
}

/** What the answer to a save or a delete of these tickets must hold: one of them. Anything else was not HaloPSA's. */
export function namesOneOf(ids: readonly unknown[]): Expectation {
  const wanted = new Set(ids.map(ticketId));
  return {
    without: 'naming the ticket',
    isIn: (body) => ticketsIn(body).some(({ id }) => wanted.has(ticketId(id))),
  };
}

/** The parts of an answer that every output carries, with the body that the action makes of it. */
export function output<Body>(response: ApiResponse, json_body: Body) {
  return {
    status_code: response.status,
    reason: response.reason,
    response_headers: response.headers,
    json_body,
  };
}

/** The address of an output's ticket in a browser; nothing where the ticket has no id. */
export function ticketUrl(ticket: TicketData, halo: Pick<HaloClient, 'ticketUrl'>): { ticket_url?: string } {
  const id = ticketId(ticket.id);
  return id === undefined ? {} : { ticket_url: halo.ticketUrl(id) };
}

/** The same for an error. */
export function responseFactsOf(response: ApiResponse): ResponseFacts {
  return output(response, errorBody(response.body));
}

function listed(body: Record<string, unknown>): unknown[] {
  return Array.isArray(body.tickets) ? body.tickets : [];
}
