import { haloDate, preciseHaloDate } from '../dates';
import type { JsonObject } from '../json_object';
import { byId, closedStatus, slas } from '../lookups/directory';
import { everyClient, everySite, everyTeam, everyTicketType, everyUser } from '../lookups/lookup_lists';
import { blankTicket } from './blank_ticket';
import { mergeCustomFields } from './custom_fields';
import { kindOf } from './field_kinds';

/** A ticket as the store keeps it: the members that have a value, less what an answer makes of them. */
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
    ...withoutUnset(ticket, sent, now),
    id: ticket.id,
    lastactiondate: haloDate(now),
    last_update: preciseHaloDate(now),
  };
  if ('customfields' in sent) {
    changed.customfields = mergeCustomFields(ticket.customfields, sent.customfields);
  }
  if ('details' in sent && !('details_html' in sent)) {
    changed.details_html = sent.details ? `<p>${sent.details}</p>` : '';
  }
  close(changed, isClosed(ticket), now);
  return Object.assign(changed, namesFor(changed, sent));
}

/** What an answer makes of a ticket's ids, whatever a caller sends for it. */
const made = new Set(
  'status_name priority_name tickettype_name agent_name priority tickettype user'.split(' '),
);

/** Members that a caller empties go back to what a new ticket shows; those that a new ticket has not are left out. */
function withoutUnset(ticket: Ticket, sent: JsonObject, now: Date): Ticket {
  const blank: JsonObject = blankTicket(ticket.id, now);
  const changed = { ...ticket };
  for (const [member, value] of Object.entries(sent)) {
    if (made.has(member)) {
      continue;
    }
    if (!(member in blank) && saysNothing(member, value)) {
      delete changed[member];
    } else {
      changed[member] = value ?? blank[member];
    }
  }
  return changed;
}

const saysNothing = (member: string, value: unknown): boolean =>
  value === null || value === '' || (value === 0 && kindOf(member) === 'integer');

/** `hasbeenclosed` is true or absent, and stays when the ticket is opened again; the closing date goes. */
function close(ticket: Ticket, wasClosed: boolean, now: Date): void {
  if (isClosed(ticket) === wasClosed) {
    return;
  }
  if (wasClosed) {
    delete ticket.dateclosed;
  } else {
    Object.assign(ticket, { dateclosed: haloDate(now), hasbeenclosed: true });
  }
}

/** Fills client and site from each other, as HaloPSA does from the user or the site that was sent. */
function placeOf(sent: JsonObject): JsonObject {
  const user = everyUser.find((each) => each.id === sent.user_id);
  const site =
    byId(everySite, sent.site_id ?? user?.site_id) ??
    everySite.find((each) => each.client_id === sent.client_id);
  if (site === undefined) {
    return {};
  }
  return { site_id: sent.site_id ?? site.id, client_id: sent.client_id ?? site.client_id };
}

/** The SLA follows from the ticket's type, unless one was sent. */
function slaOf({ tickettype_id, sla_id }: JsonObject): JsonObject {
  const sla = byId(everyTicketType, tickettype_id)?.default_sla ?? 0;
  return sla > 0 && (sla_id ?? undefined) === undefined ? { sla_id: sla } : {};
}

type Namer = (ticket: Ticket) => string | undefined;

const namers: [id: string, name: string, namer: Namer][] = [
  ['client_id', 'client_name', (ticket) => byId(everyClient, ticket.client_id)?.name],
  ['site_id', 'site_name', (ticket) => byId(everySite, ticket.site_id)?.name],
  ['user_id', 'user_name', (ticket) => byId(everyUser, ticket.user_id)?.name],
  ['user_id', 'users_name', (ticket) => byId(everyUser, ticket.user_id)?.name],
  ['user_id', 'user_email', (ticket) => byId(everyUser, ticket.user_id)?.email],
  ['team_id', 'team', (ticket) => byId(everyTeam, ticket.team_id)?.name],
  ['sla_id', 'sla_name', (ticket) => byId(slas, ticket.sla_id)?.name],
];

function namesFor(ticket: Ticket, sent: JsonObject): JsonObject {
  const names: JsonObject = {};
  for (const [id, name, namer] of namers) {
    if (id in sent && !(name in sent)) {
      names[name] = namer(ticket) ?? '';
    }
  }
  return names;
}
