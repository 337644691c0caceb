/** The lists by which names are looked up, with the member that holds the rows where they come in an envelope. */
export const listKinds = {
  clients: { path: '/api/Client', rows: 'clients', isPaged: true, inactive: 'includeinactive' },
  sites: { path: '/api/Site', rows: 'sites', isPaged: true, inactive: 'includeinactive' },
  users: { path: '/api/Users', rows: 'users', isPaged: true, inactive: 'includeinactive' },
  statuses: { path: '/api/Status', rows: 'statuses', isPaged: false, inactive: undefined },
  priorities: { path: '/api/Priority', rows: 'priorities', isPaged: false, inactive: undefined },
  ticketTypes: { path: '/api/TicketType', rows: 'tickettypes', isPaged: false, inactive: undefined },
  agents: { path: '/api/Agent', rows: 'agents', isPaged: false, inactive: 'includedisabled' },
  teams: { path: '/api/Team', rows: 'teams', isPaged: false, inactive: undefined },
} as const;

/** A list of names. */
export type ListName = keyof typeof listKinds;

/** What the rows of each list are called in messages. */
export const plurals: Readonly<Record<ListName, string>> = {
  clients: 'clients',
  sites: 'sites',
  users: 'users',
  statuses: 'statuses',
  priorities: 'priorities',
  ticketTypes: 'ticket types',
  agents: 'agents',
  teams: 'teams',
};

/** What to do where HaloPSA does not let a list be read. */
export function adviceFor(list: ListName): string {
  return listKinds[list].isPaged
    ? 'Looking up clients, sites and users needs the scope read:customers: put it into scope of the asset and allow it at the application in HaloPSA, or give the ids instead of the names.'
    : `Give the id instead of the name, or let the role of the application's agent read the ${plurals[list]}.`;
}
