/** The people and lists of the simulated tenant, from which tickets take their names. */
export interface Named {
  id: number;
  name: string;
}

export interface Site extends Named {
  client_id: number;
}

export interface User extends Named {
  site_id: number;
  email: string;
}

export const statuses: readonly [Named, ...Named[]] = [
  { id: 1, name: 'New' },
  { id: 2, name: 'In Progress' },
  { id: 3, name: 'Action Required' },
  { id: 4, name: 'With User' },
  { id: 5, name: 'With Supplier' },
  { id: 9, name: 'Closed' },
];

/** The tenant's closed status. 9 is the usual one, and not portable. */
export const closedStatus = 9;

export const agents: readonly [Named, ...Named[]] = [
  { id: 1, name: 'Unassigned' },
  { id: 2, name: 'Alice Okafor' },
  { id: 3, name: 'Bram de Wit' },
  { id: 4, name: 'Chiara Rossi' },
  { id: 5, name: 'Dev Patel ' },
  { id: 6, name: 'Elin Berg' },
];

export const teams: readonly [Named, ...Named[]] = [
  { id: 1, name: 'Service Desk' },
  { id: 2, name: 'Security Operations' },
  { id: 3, name: 'Incident Response' },
  { id: 4, name: 'Infrastructure' },
];

export const ticketTypes: readonly [Named, ...Named[]] = [
  { id: 1, name: 'Incident' },
  { id: 3, name: 'Service Request' },
  { id: 21, name: 'Security Alert' },
  { id: 22, name: 'Phishing Report' },
];

export const slas: readonly [Named, ...Named[]] = [
  { id: 1, name: 'Standard' },
  { id: 2, name: 'Security 24x7' },
];

/** A priority's number belongs to an SLA: the same number has another name in another one. */
export interface Priority {
  sla_id: number;
  number: number;
  name: string;
  hidden?: boolean;
}

export const priorities: readonly Priority[] = [
  { sla_id: 1, number: 1, name: 'Critical' },
  { sla_id: 1, number: 2, name: 'High' },
  { sla_id: 1, number: 3, name: 'Medium' },
  { sla_id: 1, number: 4, name: 'Low' },
  { sla_id: 1, number: 5, name: 'Planned' },
  { sla_id: 1, number: 6, name: 'Before 2020', hidden: true },
  { sla_id: 2, number: 1, name: 'P1 - Act Now' },
  { sla_id: 2, number: 2, name: 'P2 - Within the Hour' },
  { sla_id: 2, number: 3, name: 'P3 - Today' },
  { sla_id: 2, number: 4, name: 'P4 - This Week' },
  { sla_id: 2, number: 5, name: 'Watch List' },
  { sla_id: 2, number: 6, name: 'Watch List' },
  { sla_id: 2, number: 7, name: 'Planned' },
];

/** The name of a priority within its SLA, if both exist. */
export const priorityName = (slaId: unknown, number: unknown): string | undefined =>
  priorities.find((each) => each.sla_id === slaId && each.number === number)?.name;

export const categories: readonly [Named, ...Named[]] = [
  { id: 61, name: 'Security>Phishing' },
  { id: 62, name: 'Security>Malware' },
  { id: 63, name: 'Security>Account Compromise' },
  { id: 64, name: 'Network>Firewall' },
  { id: 65, name: 'Access>Permissions' },
];

export const clients: readonly [Named, ...Named[]] = [
  { id: 12, name: 'Northwind Dental Group' },
  { id: 13, name: 'Harbour Logistics Ltd' },
  { id: 14, name: 'Alder & Finch Solicitors' },
  { id: 15, name: 'Meridian Credit Union' },
  { id: 16, name: 'Castlegate Academy Trust' },
];

export const sites: readonly [Site, ...Site[]] = [
  { id: 101, name: 'Main', client_id: 12 },
  { id: 102, name: 'Eastside Clinic', client_id: 12 },
  { id: 103, name: 'Main', client_id: 13 },
  { id: 104, name: 'Dock 4', client_id: 13 },
  { id: 105, name: 'Main', client_id: 14 },
  { id: 106, name: 'Main', client_id: 15 },
  { id: 107, name: 'Contact Centre', client_id: 15 },
  { id: 108, name: 'Main', client_id: 16 },
];

const userNames = [
  'Priya Shah',
  "Tom O'Hara",
  'Grace Lindqvist',
  'Marek Nowak',
  'Zoë Marchetti',
  'Sam Adeyemi',
];

const userAt = (site: Site, position: number): User => {
  const name = userNames[(site.id + position * 2) % userNames.length] ?? 'General User';
  const mailbox = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(' ', '.');
  return {
    id: site.id * 10 + position,
    name,
    site_id: site.id,
    email: `${mailbox}@client${site.client_id}.example`,
  };
};

export const users: readonly User[] = sites.flatMap((site) => [userAt(site, 0), userAt(site, 1)]);

/** The entry with this id, if the list has one. */
export const byId = <Entry extends Named>(list: readonly Entry[], id: unknown): Entry | undefined =>
  list.find((entry) => entry.id === id);
