import { isObject } from '../core/json';
import { namesOfTickets } from './ticket_names';

/** The names in `options.fields` that nothing knows and that no ticket shows; left out where there are none. */
export function fieldsNotSeen(
  fields: readonly string[] | null | undefined,
  tickets: unknown,
): { fields_not_seen?: string[] } {
  const unseen = new UnseenFields(fields);
  for (const ticket of Array.isArray(tickets) ? tickets.filter(isObject) : []) {
    unseen.look(ticket);
  }
  return unseen.said;
}

/** Follows tickets as they come: the names in `options.fields` that nothing knows and that none of them showed. */
export class UnseenFields {
  private names: readonly string[];

  constructor(fields: readonly string[] | null | undefined) {
    this.names = fields?.length ? fields.filter((name) => !namesOfTickets().names.has(name)) : [];
  }

  look(ticket: object): void {
    this.names = this.names.filter((name) => !(name in ticket));
  }

  get said(): { fields_not_seen?: string[] } {
    return this.names.length > 0 ? { fields_not_seen: [...this.names] } : {};
  }
}
