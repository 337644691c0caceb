import type { NameWords } from './pick_name';

/** What each member of a ticket names, and the member that holds the id. */
const ofTickets = {
  client_name: ['client', 'clients', 'client_id'],
  site_name: ['site', 'sites', 'site_id'],
  user_email: ['user', 'users', 'user_id'],
  user_name: ['user', 'users', 'user_id'],
  status_name: ['status', 'statuses', 'status_id'],
  priority_name: ['priority', 'priorities', 'priority_id'],
  tickettype_name: ['ticket type', 'ticket types', 'tickettype_id'],
  agent_name: ['agent', 'agents', 'agent_id'],
  team_name: ['team', 'teams', 'team_id'],
  team: ['team', 'teams', 'team_id'],
} as const;

/** A member of a ticket by which something is named. */
export type NameMember = keyof typeof ofTickets;

/** The words for a name given in a ticket. */
export function ticketWords(member: NameMember): NameWords {
  const [what, plural, instead] = ofTickets[member];
  return { what, plural, member, instead };
}

/** What each filter by name names, and the parameter that takes the id. */
const ofFilters = {
  client: ['client', 'clients', 'client_id'],
  site: ['site', 'sites', 'site_id'],
  user_email: ['user', 'users', 'user_id'],
  status: ['status', 'statuses', 'status'],
  priority: ['priority', 'priorities', 'priority'],
  tickettype: ['ticket type', 'ticket types', 'requesttype'],
  agent: ['agent', 'agents', 'agent'],
  team: ['team', 'teams', 'team'],
} as const;

/** A name in `options.names`. */
export type FilterName = keyof typeof ofFilters;

/** The words for a name given in `options.names`. */
export function filterWords(name: FilterName): NameWords {
  const [what, plural, parameter] = ofFilters[name];
  return { what, plural, member: `options.names.${name}`, instead: `parameters.${parameter}` };
}
