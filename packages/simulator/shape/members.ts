import { unsetDate } from '../dates';
import type { JsonObject } from '../json_object';

/** Names of an object's members by the kind of their values, with blanks between. */
export interface MemberNames {
  texts?: string;
  dates?: string;
  numbers?: string;
  switches?: string;
  lists?: string;
}

/** An object with all of these members, each at a value of its kind that says nothing. */
export function unsetMembers({ texts, dates, numbers, switches, lists }: MemberNames): JsonObject {
  return {
    ...each(texts, ''),
    ...each(dates, unsetDate),
    ...each(numbers, 0),
    ...each(switches, false),
    ...each(lists, []),
  };
}

const each = (names = '', value: unknown): JsonObject =>
  Object.fromEntries(names.split(/\s+/).flatMap((name) => (name === '' ? [] : [[name, value]])));
