import { blankTicket } from './blank_ticket';
import { mergeCustomFields } from './custom_fields';
import { haloDate, preciseHaloDate, unsetDate } from './dates';
import {
  agents,
  byId,
  clients,
  closedStatus,
  priorityName,
  sites,
  slas,
  statuses,
  teams,
  ticketTypes,
  users,
} from './directory';
import type { JsonObject } from './json_object';

/** A ticket as the store keeps it and as a look at one ticket answers it. */
export interface Ticket {
  id: number;
  [member: string]: unknown;
}

/** Whether the ticket stands at the tenant's closed status. */
export const isClosed = (ticket: Ticket): boolean => ticket.status_id === closedStatus;

/** A new ticket from what a caller sent, with HaloPSA's own choices for all that was left out. */
export function newTicket(id: number, sent: JsonObject, now: Date): Ticket {
  const placed = { ...sent, ...placeOf(sent) };
  return changedTicket(blankTicket(id, now), placed, now);
}

/**
 * The ticket with the sent members in place: null clears, lists replace, custom fields merge by id or name, and
 * members that HaloPSA does not know are kept. The names that go with ids follow them.
 */
export function changedTicket(ticket: Ticket, sent: JsonObject, now: Date): Ticket {
  const changed: Ticket = {
    ...ticket,
    ...sent,
    id: ticket.id,
    lastactiondate: haloDate(now),
    last_update: preciseHaloDate(now),
  };
  if ('customfields' in sent)
    changed.customfields = mergeCustomFields(ticket.customfields, sent.customfields);
  if (typeof sent.details === 'string' && !('details_html' in sent)) {
    changed.details_html = `<p>${sent.details}</p>`;
  }
  if ('status_id' in sent) Object.assign(changed, closingOf(ticket, changed, now));
  return Object.assign(changed, namesFor(changed, sent));
}

function closingOf(before: Ticket, after: Ticket, now: Date): JsonObject {
  if (isClosed(after) === isClosed(before)) return {};
  return isClosed(after) ? { dateclosed: haloDate(now), hasbeenclosed: true } : { dateclosed: unsetDate };
}

/** Fills client and site from each other, as HaloPSA does from the user or the site that was sent. */
function placeOf(sent: JsonObject): JsonObject {
  const user = users.find((each) => each.id === sent.user_id);
  const site =
    byId(sites, sent.site_id ?? user?.site_id) ?? sites.find((each) => each.client_id === sent.client_id);
  if (site === undefined) return {};
  return { site_id: sent.site_id ?? site.id, client_id: sent.client_id ?? site.client_id };
}

type Namer = (ticket: Ticket) => string | undefined;

const namers: [id: string, name: string, namer: Namer][] = [
  ['status_id', 'status_name', (ticket) => byId(statuses, ticket.status_id)?.name],
  ['agent_id', 'agent_name', (ticket) => byId(agents, ticket.agent_id)?.name],
  ['client_id', 'client_name', (ticket) => byId(clients, ticket.client_id)?.name],
  ['site_id', 'site_name', (ticket) => byId(sites, ticket.site_id)?.name],
  ['user_id', 'user_name', (ticket) => byId(users, ticket.user_id)?.name],
  ['team_id', 'team', (ticket) => byId(teams, ticket.team_id)?.name],
  ['tickettype_id', 'tickettype_name', (ticket) => byId(ticketTypes, ticket.tickettype_id)?.name],
  ['sla_id', 'sla_name', (ticket) => byId(slas, ticket.sla_id)?.name],
  ['priority_id', 'priority_name', (ticket) => priorityName(ticket.sla_id, ticket.priority_id)],
];

function namesFor(ticket: Ticket, sent: JsonObject): JsonObject {
  const names: JsonObject = {};
  for (const [id, name, namer] of namers) {
    const moved = id in sent || (id === 'priority_id' && 'sla_id' in sent);
    if (moved && !(name in sent)) names[name] = namer(ticket) ?? null;
  }
  return names;
}
