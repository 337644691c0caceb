import { isGiven, isObject } from '../../../core/json';
import type { NotApplied } from '../../../generated/exchanges';
import { computedNames, instructionNames } from '../../../generated/ticket_names';
import { matchValue } from '../../match/find_tickets';
import type { MatchField } from '../../match/match_filters';
import type { TicketData } from '../../ticket';
import { namesOfTickets } from '../../ticket_names';
import { compareValues, isUnset } from './same_value';

/** What a save did not do, as the response shows it. */
export interface Comparison {
  not_applied?: NotApplied[];
  /** Members that no description knows and that the response does not show. */
  unknown_fields?: string[];
}

/** Names whose id is `NAME_id`; they are compared where the id was not sent, since the id wins. */
const nameMembers = ['client', 'site', 'user', 'status', 'priority', 'tickettype', 'agent'] as const;

/** Files have results of their own, and a response may repeat or leave out what belongs to them. */
const otherwiseTold = ['id', 'attachments', 'note'];

/**
 * Compares a ticket as it was sent with the ticket of the response: HaloPSA may answer 201 and leave a value as it was.
 *
 * @param matchField the member of match_on; its value must come back exactly
 */
export function compareResponse(sent: TicketData, got: TicketData, matchField?: MatchField): Comparison {
  const members = Object.entries(sent).filter(
    ([name, value]) => isGiven(value) && !otherwiseTold.includes(name),
  );
  const key = matchField === undefined ? [] : lostKey(sent, got, matchField);
  const others = members
    .filter(([name]) => name !== matchField && isCompared(name))
    .flatMap(([name, value]) => differencesOf(name, value, sent, got));
  const notApplied = [...key, ...others];
  const unknown = members
    .map(([name]) => name)
    .filter((name) => !namesOfTickets().names.has(name) && !(name in got));
  return {
    ...(notApplied.length > 0 && { not_applied: notApplied }),
    ...(unknown.length > 0 && { unknown_fields: unknown }),
  };
}

/**
 * Whether a ticket that was read shows what an update had sent: `not_shown` where a value differs, `unknown` where none
 * of them is of a kind that can be compared.
 */
export function updateShown(sent: TicketData, read: TicketData): 'shown' | 'not_shown' | 'unknown' {
  if (compareResponse(sent, read).not_applied) {
    return 'not_shown';
  }
  const comparable = Object.entries(sent).some(
    ([name, value]) =>
      name !== 'id' &&
      isCompared(name) &&
      !isUnset(name, value) &&
      isComparable(name, value, shown(name, read)),
  );
  return comparable ? 'shown' : 'unknown';
}

function isComparable(name: string, sent: unknown, got: unknown): boolean {
  return Array.isArray(sent) || isNameMember(name)
    ? Array.isArray(sent) === Array.isArray(got) && isGiven(got)
    : compareValues(sent, got) !== 'unknown';
}

let uncompared: ReadonlySet<string> | undefined;

function isCompared(name: string): boolean {
  uncompared ??= new Set([...instructionNames, ...computedNames]);
  return !name.startsWith('_') && !name.endsWith('_count') && !uncompared.has(name);
}

function lostKey(sent: TicketData, got: TicketData, field: MatchField): NotApplied[] {
  const value = matchValue(sent, field);
  return value === undefined || matchValue(got, field) === value
    ? []
    : [{ ...difference(field, sent[field], got[field]), lost_key: true }];
}

function differencesOf(name: string, value: unknown, sent: TicketData, got: TicketData): NotApplied[] {
  if (Array.isArray(value)) {
    return Array.isArray(got[name]) ? missingEntries(name, value, got[name]) : [];
  }
  const isDifferent = isNameMember(name)
    ? isOtherName(name, value, sent, got)
    : !isUnset(name, value) && compareValues(value, got[name]) === 'different';
  return isDifferent ? [difference(name, value, shown(name, got))] : [];
}

function isNameMember(name: string): boolean {
  return name === 'team' || nameMembers.some((member) => name === `${member}_name`);
}

function isOtherName(name: string, value: unknown, sent: TicketData, got: TicketData): boolean {
  const id = name.replace(/_name$|$/, '_id');
  const returned = shown(name, got);
  return (
    typeof value === 'string' &&
    typeof returned === 'string' &&
    !isGiven(sent[id]) &&
    plain(value) !== plain(returned)
  );
}

/** A saved ticket has no `priority_name`, but a `priority` with a name. */
function shown(name: string, got: TicketData): unknown {
  const holder = got[name.replace(/_name$/, '')];
  return name.endsWith('_name') && !isGiven(got[name]) && isObject(holder) ? holder.name : got[name];
}

const plain = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

function missingEntries(list: string, sent: readonly unknown[], got: readonly unknown[]): NotApplied[] {
  const entries = got.filter(isObject);
  return sent.flatMap((entry) => {
    switch (list) {
      case 'customfields':
        return isObject(entry) ? customFieldDifference(entry, entries) : [];
      case 'tags': {
        const text = textOf(entry);
        const isThere = text === undefined || got.some((each) => textOf(each) === text);
        return isThere ? [] : [difference(`tags.${text}`, entry, undefined)];
      }
      default: {
        const id = isObject(entry) && !isUnset('id', entry.id) ? entry.id : undefined;
        const isThere = id === undefined || entries.some((each) => isSameId(each.id, id));
        return isThere ? [] : [difference(`${list}.${String(id)}`, entry, undefined)];
      }
    }
  });
}

/** HaloPSA leaves unset members out: a field that shows no value has none. */
function customFieldDifference({ id, name, value }: TicketData, got: readonly TicketData[]): NotApplied[] {
  const key = isUnset('id', id) ? name : id;
  if (isUnset('value', value) || isUnset('name', key) || (Array.isArray(value) && value.length === 0)) {
    return [];
  }
  const shownField = got.find((each) =>
    isUnset('id', id) ? plain(String(each.name)) === plain(String(name)) : isSameId(each.id, id),
  );
  const isMissing = !isGiven(shownField?.value) || shownField?.value === '';
  return isMissing || compareValues(value, shownField?.value) === 'different'
    ? [difference(`customfields.${String(name ?? id)}`, value, shownField?.value)]
    : [];
}

function difference(field: string, sent: unknown, got: unknown): NotApplied {
  return { field, sent, ...(isGiven(got) && { got }) };
}

function textOf(tag: unknown): string | undefined {
  const text = isObject(tag) ? tag.text : tag;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().toLowerCase() : undefined;
}

const isSameId = (a: unknown, b: unknown): boolean =>
  compareValues(a, b) === 'same' || String(a) === String(b);
