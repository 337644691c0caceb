import type { Behaviour } from '../behaviour';
import { momentOf, unsetDate } from '../dates';
import { isJsonObject, type JsonObject } from '../json_object';
import { byId } from '../lookups/directory';
import { everyAgent, everyStatus, everyTicketType } from '../lookups/lookup_lists';
import type { Query } from '../server/query';
import type { Ticket } from './ticket';

// What a row of a listing was recorded with by n8n, and what the API description adds to it where it is set.
const rowMembers = `
  id dateoccurred summary details status_id tickettype_id sla_id priority_id client_id client_name site_id site_name
  user_id user_name team agent_id category_1 category_2 category_3 category_4 estimatedays child_count
  attachment_count flagged read enduserstatus onhold respondbydate responsedate fixbydate excludefromsla
  lastactiondate last_update lastincomingemail is_vip isimportantcontact inactive impact urgency starttimeslot
  targettimeslot targetdate deadlinedate workflow_id source release_important projectinternaltask reviewed
  ticket_tags guid use
  dateclosed hasbeenclosed parent_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 reportedby user_email
  supplier_id supplier_reference third_party_id third_party_id_string startdate followupdate
`
  .split(/\s+/)
  .filter((name) => name !== '');

const unsetInRow = {
  responsedate: unsetDate,
  table: 0,
  updateservicestatus: false,
  invoiceseperatelyoverride: false,
};

const namers: [flag: string, name: string, namer: (ticket: Ticket) => string | undefined][] = [
  ['includeagent', 'agent_name', ({ agent_id }) => byId(everyAgent, agent_id)?.name],
  ['includestatus', 'status_name', ({ status_id }) => byId(everyStatus, status_id)?.name],
  ['includetickettype', 'tickettype_name', ({ tickettype_id }) => byId(everyTicketType, tickettype_id)?.name],
];

/** The names of a ticket's ids that come only where they are asked for. */
export const namesAskedFor = (ticket: Ticket, query: Query): JsonObject =>
  Object.fromEntries(
    namers.flatMap(([flag, name, namer]) => (query.flag(flag) ? [[name, namer(ticket) ?? '']] : [])),
  );

const hour = 60 * 60 * 1000;

/** Makes rows of tickets: a selection of their members, names and custom fields only where asked for. */
export function rowMaker(
  query: Query,
  {
    weight,
    hiddenInRows,
    knowsTicketIdOnly,
  }: Pick<Behaviour, 'weight' | 'hiddenInRows' | 'knowsTicketIdOnly'>,
  now: Date,
): (ticket: Ticket) => JsonObject {
  if (query.flag('ticketidonly') && knowsTicketIdOnly) {
    return idOnly;
  }
  const fieldIds = query.list('include_custom_fields');
  const shown = rowMembers.filter((name) => !hiddenInRows.includes(name));
  return (ticket) => ({
    id: ticket.id,
    ...unsetInRow,
    ...picked(ticket, shown),
    ...(weight === 'recorded' && { details: `${ticket.details}${thread}` }),
    ticketage: (now.getTime() - momentOf(String(ticket.dateoccurred))) / hour,
    idsummary: `${ticket.id} - ${ticket.summary}`,
    ...namesAskedFor(ticket, query),
    ...(fieldIds !== undefined && { customfields: fieldsOf(ticket, fieldIds) }),
  });
}

// Rows of 40 KB are known, and not which of their members weighs so much. Of all that rows were recorded with, only the
// text of a mail and of those that it quotes has no bound.
const thread = '\n> Please see below. The host was seen again, and the session was revoked once more.'.repeat(
  450,
);

const idOnlyMembers = ['id', 'sla_id', 'status_id', 'client_id', 'lastincomingemail'];

/** The few members that `ticketidonly` leaves: id, SLA, status, client and the date of the last e-mail. */
export const idOnly = (ticket: Ticket): JsonObject => picked(ticket, idOnlyMembers);

const picked = (ticket: Ticket, members: readonly string[]): JsonObject =>
  Object.fromEntries(members.flatMap((member) => (member in ticket ? [[member, ticket[member]]] : [])));

function fieldsOf(ticket: Ticket, ids: string[]): unknown[] {
  const fields: unknown = ticket.customfields;
  return Array.isArray(fields)
    ? fields.filter((field) => isJsonObject(field) && ids.includes(String(field.id)))
    : [];
}
