import { isJsonObject, type JsonObject } from './json_object';
import type { Query } from './query';
import type { Ticket } from './ticket';

// What a row of a listing has without being asked, after a listing recorded from a live tenant.
const rowMembers = `
  id dateoccurred summary details status_id tickettype_id sla_id priority_id client_id client_name site_id site_name
  user_id user_name team agent_id category_1 category_2 category_3 category_4 estimatedays child_count
  attachment_count flagged read enduserstatus onhold respondbydate responsedate fixbydate dateclosed excludefromsla
  lastactiondate last_update lastincomingemail is_vip isimportantcontact inactive impact urgency starttimeslot
  targettimeslot targetdate deadlinedate workflow_id source supplier_reference third_party_id third_party_id_string
  release_important projectinternaltask reviewed deleted ticket_tags guid use
`
  .split(/\s+/)
  .filter((name) => name !== '');

const onRequest: [flag: string, member: string][] = [
  ['includeagent', 'agent_name'],
  ['includestatus', 'status_name'],
  ['includetickettype', 'tickettype_name'],
];

const idOnlyMembers = ['id', 'sla_id', 'status_id', 'client_id', 'lastincomingemail'];

/** Makes rows of tickets: a selection of their members, names and custom fields only where asked for. */
export function rowMaker(query: Query): (ticket: Ticket) => JsonObject {
  if (query.flag('ticketidonly')) return (ticket) => picked(ticket, idOnlyMembers);
  const extra = onRequest.filter(([flag]) => query.flag(flag)).map(([, member]) => member);
  const members = [...rowMembers, ...extra];
  const fieldIds = query.list('include_custom_fields');
  return (ticket) => {
    const row = picked(ticket, members);
    if (fieldIds !== undefined) row.customfields = fieldsOf(ticket, fieldIds);
    return row;
  };
}

/** The few members that `ticketidonly` leaves. */
export const idOnly = (ticket: Ticket): JsonObject => picked(ticket, idOnlyMembers);

function picked(ticket: Ticket, members: readonly string[]): JsonObject {
  const row: JsonObject = {};
  for (const member of members) row[member] = ticket[member];
  row.idsummary = `${ticket.id} - ${ticket.summary}`;
  return row;
}

function fieldsOf(ticket: Ticket, ids: string[]): unknown[] {
  const fields: unknown = ticket.customfields;
  return Array.isArray(fields)
    ? fields.filter((field) => isJsonObject(field) && ids.includes(String(field.id)))
    : [];
}
