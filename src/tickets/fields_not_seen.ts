import { isObject } from '../core/json';
import { namesOfTickets } from './ticket_names';

/** The names in `options.fields` that nothing knows and that no ticket shows; left out where there are none. */
export function fieldsNotSeen(
  fields: readonly string[] | null | undefined,
  tickets: unknown,
): { fields_not_seen?: string[] } {
  const shown = Array.isArray(tickets) ? tickets.filter(isObject) : [];
  const unseen = (fields ?? []).filter(
    (name) => !namesOfTickets().names.has(name) && !shown.some((ticket) => name in ticket),
  );
  return unseen.length > 0 ? { fields_not_seen: unseen } : {};
}
