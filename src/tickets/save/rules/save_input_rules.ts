import type { Issue } from '../../../core/errors';
import { isGiven, isObject, isTrue } from '../../../core/json';
import { isUnresolved } from '../../../core/unresolved';
import { fieldIssues } from '../../field_rules';
import { matchValue } from '../../match/find_tickets';
import { isMatchField } from '../../match/match_filters';
import { nameIssues, nameOptionIssues } from '../../names/name_input_rules';
import { fileFormIssues } from '../../parts/file_forms';
import { noteIssues } from '../../parts/note_issues';
import type { TicketData } from '../../ticket';
import { spellingIssues } from '../ticket_body';
import { memberIssues } from './member_rules';
import { readerIssues } from './reader_rules';

/** The problems of tickets to save that lie between several values of the inputs. */
export function saveIssues(inputs: Readonly<Record<string, unknown>>): Issue[] {
  const tickets = Array.isArray(inputs.json_body) ? inputs.json_body : [];
  const options = isObject(inputs.options) ? inputs.options : {};
  return [
    ...fieldIssues(inputs),
    ...nameOptionIssues(options),
    ...noMatchIssues(options),
    ...tickets.flatMap((ticket: unknown, index) => [
      ...spellingIssues(ticket, `/json_body/${index}`),
      ...(isObject(ticket) ? ticketIssues(ticket, options, index) : []),
    ]),
  ];
}

function ticketIssues(
  ticket: TicketData,
  options: Readonly<Record<string, unknown>>,
  index: number,
): Issue[] {
  return [
    ...memberIssues(ticket, `/json_body/${index}`, { sendUnknown: options.unknown_fields === 'send' }),
    ...readerIssues(ticket, `/json_body/${index}`),
    ...matchIssues(ticket, options.match_on, index),
    ...fileFormIssues(ticket.attachments, `/json_body/${index}/attachments`),
    ...noteIssues(ticket, `/json_body/${index}/note`),
    ...nameIssues(ticket, options, `/json_body/${index}`),
  ];
}

/** Without a value there is nothing to look for, and the ticket might be doubled after all. */
function matchIssues(ticket: TicketData, field: unknown, index: number): Issue[] {
  const isNew = ticket.id === undefined || ticket.id === null;
  if (!isMatchField(field) || !isNew) {
    return [];
  }
  const value = matchValue(ticket, field);
  if (value !== undefined && isUnresolved(value)) {
    const message =
      'is what an expression leaves that was not resolved: every later alert would end in that ticket';
    return [{ pointer: `/json_body/${index}/${field}`, message }];
  }
  if (value !== undefined) {
    // Half a character goes out as a replacement sign, and what comes back would never be equal to what was sent.
    const message = 'holds half a character (a lone surrogate), which no ticket can carry';
    return value.isWellFormed() ? [] : [{ pointer: `/json_body/${index}/${field}`, message }];
  }
  const message = `is needed, since options.match_on is ${field} and the ticket has no id`;
  return [{ pointer: `/json_body/${index}/${field}`, message }];
}

/** What says how to treat a match, or none, does nothing where none is looked for: each alert would be a new ticket. */
function noMatchIssues(options: Readonly<Record<string, unknown>>): Issue[] {
  const { match_on, on_match, on_no_match, match_closed } = options;
  if (isGiven(match_on)) {
    return [];
  }
  const useless = {
    on_match: on_match === 'note' || on_match === 'leave',
    on_no_match: on_no_match === 'leave',
    match_closed: isGiven(match_closed) && !isTrue(match_closed),
  };
  return Object.entries(useless)
    .filter(([, isUseless]) => isUseless)
    .map(([name]) => ({ pointer: `/options/${name}`, message: 'is of no use without options.match_on' }));
}
