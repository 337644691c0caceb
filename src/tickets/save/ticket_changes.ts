import { isGiven } from '../../core/json';
import type { FieldChange } from '../../generated/exchanges';
import type { TicketData } from '../ticket';
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
  return typeof from === 'object' || typeof to === 'object'
    ? JSON.stringify(from) === JSON.stringify(to)
    : String(from) === String(to);
}
