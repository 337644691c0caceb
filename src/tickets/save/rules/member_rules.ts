import type { Issue } from '../../../core/errors';
import { isGiven, isObject } from '../../../core/json';
import { pointerPart } from '../../../core/json_pointer';
import { customFieldNames, namesElsewhere } from '../../../generated/ticket_names';
import type { TicketData } from '../../ticket';
import {
  type KnownNames,
  knownNames,
  letterCaseTwin,
  meantBy,
  misspeltFrom,
  namesOfTickets,
} from '../../ticket_names';

/** `send`: members that nothing knows go out, however near they are to one that is known. */
export interface MemberRules {
  sendUnknown: boolean;
}

/**
 * The members of a ticket that HaloPSA would bind to another member, or would not do: the letter case of a known one,
 * a misspelt one, another name for one, and what is read in another place.
 *
 * @param pointer where the ticket stands
 */
export function memberIssues(ticket: TicketData, pointer: string, rules: MemberRules): Issue[] {
  const known = namesOfTickets();
  const ofTicket = Object.entries(ticket).flatMap(([name, value]) =>
    issuesOf(doubtOf(name, value, ticket, known, rules), `${pointer}/${pointerPart(name)}`),
  );
  return [...ofTicket, ...customFieldIssues(ticket.customfields, `${pointer}/customfields`, rules)];
}

let ofCustomFields: KnownNames | undefined;

/** An entry is bound as a ticket is, and a misspelt `value` leaves the field as it was. */
function customFieldIssues(entries: unknown, pointer: string, rules: MemberRules): Issue[] {
  ofCustomFields ??= knownNames(customFieldNames);
  const known = ofCustomFields;
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) =>
    isObject(entry)
      ? [
          ...issuesOf(emptyName(entry), `${pointer}/${index}/name`),
          ...Object.entries(entry).flatMap(([name, value]) =>
            issuesOf(
              spellingDoubt(name, value, entry, known, rules),
              `${pointer}/${index}/${pointerPart(name)}`,
            ),
          ),
        ]
      : [],
  );
}

function emptyName({ id, name, label }: TicketData): string | undefined {
  const isEmpty = typeof name === 'string' && name.trim() === '' && !isGiven(id) && !isGiven(label);
  return isEmpty ? 'is empty, so that it names no custom field' : undefined;
}

function issuesOf(message: string | undefined, pointer: string): Issue[] {
  return message === undefined ? [] : [{ pointer, message }];
}

function doubtOf(
  name: string,
  value: unknown,
  ticket: TicketData,
  known: KnownNames,
  rules: MemberRules,
): string | undefined {
  const isElsewhere =
    !rules.sendUnknown && !known.byLowerCase.has(name.toLowerCase()) && meantBy(name, known).length === 0;
  return (
    (isElsewhere ? placeDoubt(name, value) : undefined) ?? spellingDoubt(name, value, ticket, known, rules)
  );
}

function spellingDoubt(
  name: string,
  value: unknown,
  holder: TicketData,
  known: KnownNames,
  { sendUnknown }: MemberRules,
): string | undefined {
  const twin = letterCaseTwin(name, known);
  if (twin !== undefined) {
    return `differs from ${twin} by letter case alone, and HaloPSA would take it for ${twin}; did you mean ${twin}?`;
  }
  const candidates = sendUnknown || name.startsWith('CF') ? [] : candidatesFor(name, value, holder, known);
  return candidates.length === 0
    ? undefined
    : `is not known to HaloPSA, which would ignore it; did you mean ${candidates.join(' or ')}?`;
}

function candidatesFor(
  name: string,
  value: unknown,
  holder: TicketData,
  known: KnownNames,
): readonly string[] {
  const meant = isPlain(value) ? meantBy(name, known) : [];
  if (meant.length > 0) {
    return meant.some((candidate) => candidate in holder) ? [] : meant;
  }
  return known.names.has(name) ? [] : misspeltFrom(name, known).filter((candidate) => !(candidate in holder));
}

/** A filter's name may be a field that the tenant's HaloPSA has and no description knows, where its value is no filter. */
function placeDoubt(name: string, value: unknown): string | undefined {
  const home = namesElsewhere.find(({ names }) => names.split(' ').includes(name));
  if (!home || (home.place === 'parameters' && !isPlain(value))) {
    return undefined;
  }
  const place = home.place === '' ? name : home.place;
  return home.action === undefined
    ? `is not read in a ticket; did you mean ${home.place === '' ? '' : `${home.place}.`}${name}?`
    : `is not read in a ticket; it belongs in ${place} of ${home.action}`;
}

function isPlain(value: unknown): boolean {
  return isGiven(value) && typeof value !== 'object';
}
