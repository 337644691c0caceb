import { isGiven, isObject } from '../../core/json';
import type { FieldChange } from '../../generated/exchanges';
import type { TicketData } from '../ticket';
import { compareValues } from './results/same_value';
import { ticketForHalo } from './ticket_body';

/**
 * The fields that a save would change.
 *
 * @param current the ticket as HaloPSA has it; unset members are left out there
 * @param given the ticket as it would be sent
 */
export function changesOf(current: TicketData, given: TicketData): FieldChange[] {
  const { id: _id, ...fields } = ticketForHalo(given);
  return Object.entries(fields)
    .filter(([field, to]) => !isSame(current[field], to))
    .map(([field, to]) => ({ field, ...(isGiven(current[field]) && { from: current[field] }), to }));
}

/** A number and its digits are the same to HaloPSA, and so are a member that is unset and one that is null. */
function isSame(from: unknown, to: unknown): boolean {
  if (!isGiven(from) || !isGiven(to)) {
    return isGiven(from) === isGiven(to);
  }
  if (Array.isArray(from) && Array.isArray(to)) {
    return isSameList(from, to);
  }
  if (isObject(from) && isObject(to)) {
    return JSON.stringify(from) === JSON.stringify(to);
  }
  // Moments count as such: HaloPSA's own dates have another form than most that are given.
  return String(from) === String(to) || compareValues(to, from) === 'same';
}

/** A list replaces the one that is there; its members are told apart by id or name, and have more members than are given. */
function isSameList(from: readonly unknown[], to: readonly unknown[]): boolean {
  return from.length === to.length && to.every((entry) => from.some((each) => isSameEntry(each, entry)));
}

function isSameEntry(from: unknown, to: unknown): boolean {
  if (!isObject(from) || !isObject(to)) {
    return isSame(from, to);
  }
  const key = ['id', 'name'].find((name) => isGiven(to[name]));
  const isSameKey = key === undefined || isSame(from[key], to[key]);
  return isSameKey && Object.entries(to).every(([name, value]) => isSame(from[name], value));
}
