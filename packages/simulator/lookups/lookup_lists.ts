import {
  agents,
  clients,
  type Named,
  type Site,
  sites,
  statuses,
  teams,
  ticketTypes,
  type User,
  users,
} from './directory';

/** An entry that may have been switched off since. */
export type Switchable<Entry> = Entry & { inactive?: boolean };

export interface TicketType extends Named {
  /** The SLA whose priorities its tickets have; -1 is HaloPSA's word for none. */
  default_sla: number;
}

/** What may be done to a ticket; HaloPSA calls the kinds of its notes outcomes. */
export interface Outcome extends Named {
  /** Whether the user gets it by e-mail unless told otherwise. */
  sendsEmail?: boolean;
}

// The lists in full. Made-up tickets carry only what stands in the directory; what is added here is what trips up a
// look-up: names that stand twice (once in another case, once with a blank behind), and what was switched off.

export const everyClient: readonly Switchable<Named>[] = [
  ...clients,
  { id: 17, name: 'Redwood Veterinary Group', inactive: true },
  { id: 18, name: 'Bluebird Care' },
  { id: 19, name: 'Bluebird Care' },
];

export const everySite: readonly Switchable<Site>[] = [
  ...sites,
  { id: 109, name: 'Main', client_id: 17, inactive: true },
  { id: 110, name: 'Branch', client_id: 14 },
  { id: 111, name: 'Branch', client_id: 14 },
  { id: 112, name: 'Old Warehouse', client_id: 13, inactive: true },
  { id: 113, name: 'Main', client_id: 18 },
  { id: 114, name: 'Main', client_id: 19 },
];

export const everyUser: readonly Switchable<User>[] = [
  ...users,
  { id: 1012, name: 'Priya Shah', site_id: 101, email: 'p.shah@client12.example' },
  { id: 1042, name: 'Ola Brandt', site_id: 104, email: 'ola.brandt@client13.example', inactive: true },
  { id: 1062, name: 'Reception', site_id: 106, email: 'reception@client15.example' },
  { id: 1072, name: 'Reception', site_id: 107, email: 'reception@client15.example' },
];

export const everyStatus: readonly Named[] = [
  ...statuses,
  { id: 21, name: 'On Hold' },
  { id: 22, name: 'on hold ' },
];

export const everyAgent: readonly Switchable<Named>[] = [
  ...agents,
  { id: 7, name: 'Femke Visser', inactive: true },
  { id: 8, name: 'Jo Lee' },
  { id: 9, name: 'jo lee' },
];

/** The agent that stands for nobody; a ticket's agent is never unset. */
export const unassignedAgent = 1;

export const everyTeam: readonly Named[] = [
  ...teams,
  { id: 11, name: 'Night Shift' },
  { id: 12, name: 'Night Shift' },
];

const slaOfTypes: Record<number, number> = { 21: 2, 22: 2 };

export const everyTicketType: readonly TicketType[] = [
  ...ticketTypes.map((type) => ({ ...type, default_sla: slaOfTypes[type.id] ?? 1 })),
  { id: 29, name: 'Question', default_sla: -1 },
  { id: 31, name: 'Change Request', default_sla: 1 },
  { id: 32, name: 'Change Request', default_sla: 2 },
];

export const outcomes: readonly Outcome[] = [
  { id: 1, name: 'Email User', sendsEmail: true },
  { id: 6, name: 'Public Note', sendsEmail: true },
  { id: 7, name: 'Private Note' },
  { id: 12, name: 'Change Status' },
  { id: 30, name: 'Escalate' },
  { id: 31, name: 'Escalate' },
];
