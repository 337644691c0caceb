import type { Issue } from '../errors';
import { isObject } from '../json';
import { matchValue } from './find_tickets';
import { isMatchField } from './match_filters';
import type { TicketData } from './ticket';
import { spellingIssues } from './ticket_body';

/** The problems of tickets to save that lie between several values of the inputs. */
export function saveIssues(inputs: Readonly<Record<string, unknown>>): Issue[] {
  const tickets = Array.isArray(inputs.json_body) ? inputs.json_body : [];
  const field = isObject(inputs.options) ? inputs.options.match_on : undefined;
  return tickets.flatMap((ticket: unknown, index) => [
    ...spellingIssues(ticket, `/json_body/${index}`),
    ...(isObject(ticket) ? matchIssues(ticket, field, index) : []),
  ]);
}

/** Without a value there is nothing to look for, and the ticket might be doubled after all. */
function matchIssues(ticket: TicketData, field: unknown, index: number): Issue[] {
  const isNew = ticket.id === undefined || ticket.id === null;
  if (!isMatchField(field) || !isNew || matchValue(ticket, field) !== undefined) {
    return [];
  }
  const message = `is needed, since options.match_on is ${field} and the ticket has no id`;
  return [{ pointer: `/json_body/${index}/${field}`, message }];
}
