import { blankTicket } from './blank_ticket';
import { mergeCustomFields } from './custom_fields';
import { haloDate, preciseHaloDate, unsetDate } from './dates';
import { byId, closedStatus, priorityName, slas } from './directory';
import type { JsonObject } from './json_object';
import {
  everyAgent,
  everyClient,
  everySite,
  everyStatus,
  everyTeam,
  everyTicketType,
  everyUser,
} from './lookup_lists';

/** A ticket as the store keeps it and as a look at one ticket answers it. */
export interface Ticket {
  id: number;
  [member: string]: unknown;
}

/** Whether the ticket stands at the tenant's closed status. */
export const isClosed = (ticket: Ticket): boolean => ticket.status_id === closedStatus;

/** A new ticket from what a caller sent, with HaloPSA's own choices for all that was left out. */
export function newTicket(id: number, sent: JsonObject, now: Date): Ticket {
  const placed = { ...sent, ...placeOf(sent), ...slaOf(sent) };
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
  const user = everyUser.find((each) => each.id === sent.user_id);
  const site =
    byId(everySite, sent.site_id ?? user?.site_id) ??
    everySite.find((each) => each.client_id === sent.client_id);
  if (site === undefined) return {};
  return { site_id: sent.site_id ?? site.id, client_id: sent.client_id ?? site.client_id };
}

/** The SLA follows from the ticket's type, unless one was sent. */
function slaOf({ tickettype_id, sla_id }: JsonObject): JsonObject {
  const sla = byId(everyTicketType, tickettype_id)?.default_sla ?? 0;
  return sla > 0 && (sla_id ?? undefined) === undefined ? { sla_id: sla } : {};
}

type Namer = (ticket: Ticket) => string | undefined;

const namers: [id: string, name: string, namer: Namer][] = [
  ['status_id', 'status_name', (ticket) => byId(everyStatus, ticket.status_id)?.name],
  ['agent_id', 'agent_name', (ticket) => byId(everyAgent, ticket.agent_id)?.name],
  ['client_id', 'client_name', (ticket) => byId(everyClient, ticket.client_id)?.name],
  ['site_id', 'site_name', (ticket) => byId(everySite, ticket.site_id)?.name],
  ['user_id', 'user_name', (ticket) => byId(everyUser, ticket.user_id)?.name],
  ['team_id', 'team', (ticket) => byId(everyTeam, ticket.team_id)?.name],
  ['tickettype_id', 'tickettype_name', (ticket) => byId(everyTicketType, ticket.tickettype_id)?.name],
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
