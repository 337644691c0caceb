import { ConnectorError } from '../core/errors';
import { isGiven, isObject } from '../core/json';
import type { ApiRequest, ApiResponse, HaloClient } from '../halo/api';
import { responseFactsOf, type TicketData, ticketId, ticketsIn } from './ticket';

/** A ticket, and the response it came in. */
export interface ReadTicket {
  ticket: TicketData;
  response: ApiResponse;
}

/** Where a single ticket is, and what else is asked of it. */
export type TicketAddress = Required<Pick<ApiRequest, 'path' | 'pathValues'>> & Pick<ApiRequest, 'query'>;

/**
 * Reads one ticket, out of an object, a list or an envelope of one.
 *
 * An empty response (also null and {}) is what some servers give for deleted tickets, and what is left of any response
 * when a server dies behind a hop of HTTP/1.0: it is believed only once it has come three times and HaloPSA is there.
 *
 * @param id the ticket's number
 * @throws ConnectorError `not_found` where there is no such ticket
 */
export async function readTicket(
  halo: HaloClient,
  address: TicketAddress,
  id: string | number,
): Promise<ReadTicket> {
  const response = await halo.send({
    kind: 'read',
    method: 'GET',
    ...address,
    saysNothing: namesNoTicket,
    expect: { without: 'a ticket', isIn: (body) => ticketsIn(body).length > 0 },
  });
  const tickets = ticketsIn(response.body);
  const ticket = tickets.length > 1 ? tickets.find((each) => ticketId(each.id) === ticketId(id)) : tickets[0];
  if (ticket) {
    return { ticket, response };
  }
  if (tickets.length > 1) {
    const message = `HaloPSA answered ${response.status} with ${tickets.length} tickets where ticket ${id} was asked for.`;
    throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
  }
  const message = `HaloPSA answered ${response.status} without a ticket: there is no ticket ${id}, or it is deleted.`;
  throw new ConnectorError('not_found', message, { response: responseFactsOf(response) });
}

/** null, {} and [], which are nothing, and an object whose id is given as none, such as .NET's empty ticket. */
function namesNoTicket(body: unknown): boolean {
  if (!isObject(body)) {
    return body === null || (Array.isArray(body) && body.length === 0);
  }
  const isWithoutId = 'id' in body && (body.id === 0 || !isGiven(body.id));
  return isWithoutId || Object.keys(body).length === 0;
}
