import { isGiven, isObject } from '../../core/json';
import type { TicketData } from '../ticket';

/** The members that are looked up, each with the one that makes that needless. */
const looksUp = {
  client_name: 'client_id',
  site_name: 'site_id',
  user_email: 'user_id',
  user_name: 'user_id',
  status_name: 'status_id',
  priority_name: 'priority_id',
  tickettype_name: 'tickettype_id',
  agent_name: 'agent_id',
  team_name: 'team_id',
  team: 'team_id',
} as const;

/**
 * Whether a ticket holds any name that may have to be looked up. Cheap, since every save asks it.
 *
 * @param readsValues whether the value of a custom field may be the text of a choice
 */
export function hasNames(ticket: TicketData, readsValues: boolean): boolean {
  const members = Object.entries(looksUp);
  return (
    members.some(([member, idMember]) => typeof ticket[member] === 'string' && !isGiven(ticket[idMember])) ||
    (Array.isArray(ticket.customfields) &&
      ticket.customfields.some(
        (entry: unknown) => isObject(entry) && (readsValues || (isGiven(entry.label) && !isGiven(entry.id))),
      ))
  );
}
