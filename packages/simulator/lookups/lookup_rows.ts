import type { JsonObject } from '../json_object';
import { byId, type Named, type Priority, type Site, sites, type User } from './directory';
import { everyClient, everySite, type Outcome, type Switchable, type TicketType } from './lookup_lists';

// Rows of HaloPSA's look-up lists. Clients, sites and users carry members that the objects of these names had in
// recorded answers to a save, priorities those of a ticket's `priority`, agents what public clients read of them.

export const clientRow = ({ id, name, inactive = false }: Switchable<Named>): JsonObject => ({
  id,
  name,
  inactive,
  colour: '#2bd3c6',
  toplevel_id: 1,
  toplevel_name: 'Default',
  main_site_id: sites.find((site) => site.client_id === id)?.id ?? 0,
  use: 'client',
});

export function siteRow({ id, name, client_id, inactive = false }: Switchable<Site>): JsonObject {
  const client = clientName(client_id);
  return {
    id,
    name,
    client_id,
    client_name: client,
    clientsite_name: `${client}/${name}`,
    inactive,
    sla_id: -1,
    colour: '#a75ded',
    guid: guidOf('site', id),
    use: 'site',
  };
}

export function userRow({ id, name, site_id, email, inactive = false }: Switchable<User>): JsonObject {
  const site = byId(everySite, site_id);
  const [firstname = '', ...surnames] = name.split(' ');
  return {
    id,
    name,
    site_id,
    site_id_int: site_id,
    site_name: site?.name ?? '',
    client_id: site?.client_id ?? 0,
    client_name: clientName(site?.client_id),
    firstname,
    surname: surnames.join(' '),
    initials: initialsOf(name),
    emailaddress: email,
    inactive,
    colour: '#73be4e',
    isimportantcontact: false,
    use: 'user',
  };
}

export const statusRow = ({ id, name }: Named): JsonObject => ({
  id,
  guid: guidOf('status', id),
  name,
  sequence: id,
  colour: '#3a5ae0',
});

/** The id of a row is a GUID, and its number, which tickets carry, means something else in another SLA. */
export const priorityRow = ({ sla_id, number, name, hidden = false }: Priority): JsonObject => ({
  id: guidOf('priority', sla_id * 100 + number),
  slaid: sla_id,
  priorityid: number,
  name,
  fixtime: number * 8,
  fixunits: 'H',
  enterslaexcuse: false,
  responsetime: number,
  responseunits: 'H',
  ishidden: hidden,
  fixendofday: false,
  responseendofday: false,
  colour: '#fcdc00',
  workdaysoverride: -1,
  startofday: false,
  startofdaytime: '00:00:00',
});

/** A ticket type of the list. The SLA that goes with it is known to stand in the single type alone. */
export const ticketTypeRow = ({ id, name }: TicketType): JsonObject => ({
  id,
  guid: guidOf('tickettype', id),
  name,
  use: 'ticket',
  sequence: id,
  group_id: 0,
  group_name: '',
  agentscanselect: true,
  enduserscanselect: false,
  visible: true,
});

/** A ticket type by itself, still without its fields. */
export const ticketTypeDetail = (type: TicketType): JsonObject => ({
  ...ticketTypeRow(type),
  default_sla: type.default_sla,
  default_priority: -1,
  initial_status: 1,
  workflow_id: 0,
  allowattachments: true,
});

export function agentRow({ id, name, inactive = false }: Switchable<Named>): JsonObject {
  const [firstname = '', ...surnames] = name.trim().split(' ');
  return {
    id,
    guid: guidOf('agent', id),
    name,
    firstname,
    surname: surnames.join(' '),
    initials: initialsOf(name),
    email: `${name.trim().toLowerCase().replaceAll(' ', '.')}.${id}@msp.example`,
    colour: '#f4a261',
    isdisabled: inactive,
    use: 'agent',
  };
}

/** An SLA, with the little that is known of its rows. */
export const slaRow = ({ id, name }: Named): JsonObject => ({ id, name, use: 'sla' });

export const teamRow = ({ id, name }: Named): JsonObject => ({
  id,
  guid: guidOf('team', id),
  name,
  sequence: id,
});

/** An outcome's label is `buttonname`. */
export const outcomeRow = ({ id, name }: Outcome): JsonObject => ({
  id,
  guid: guidOf('outcome', id),
  outcome: name,
  buttonname: name,
  sequence: id,
});

const clientName = (id: unknown): string => byId(everyClient, id)?.name ?? '';

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(' ')
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');

const kinds = [
  'site',
  'status',
  'priority',
  'tickettype',
  'agent',
  'team',
  'outcome',
  'field',
  'note',
  'file',
] as const;

/** A GUID that stays the same for an entry. */
export const guidOf = (kind: (typeof kinds)[number], id: number): string =>
  `5e1f${(kinds.indexOf(kind) + 1).toString(16).padStart(4, '0')}-0000-4000-8000-${id.toString(16).padStart(12, '0')}`;
