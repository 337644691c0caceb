import { isJsonObject, type JsonObject } from '../json_object';
import { priorities } from '../lookups/directory';
import { priorityRow } from '../lookups/lookup_rows';
import type { Ticket } from '../tickets/ticket';
import { actionMembers, customFieldMembers, priorityMembers } from './detail_members';
import { unsetMembers } from './members';

const unset = {
  priority: unsetMembers(priorityMembers),
  field: unsetMembers(customFieldMembers),
  action: unsetMembers(actionMembers),
};

/** A ticket's `priority` with the members that matter; empty where its SLA has no such priority. */
export function lightPriority({ sla_id, priority_id }: Ticket): JsonObject {
  const priority = priorities.find((each) => each.sla_id === sla_id && each.number === priority_id);
  return priority === undefined ? {} : priorityRow(priority);
}

/** A ticket's `priority` as it was recorded. */
export const recordedPriority = (ticket: Ticket): JsonObject => ({
  ...unset.priority,
  ...lightPriority(ticket),
});

/** A ticket's custom fields as they were recorded; one without a value shows none. */
export function recordedCustomFields({ customfields }: Ticket): unknown {
  if (!Array.isArray(customfields)) {
    return customfields;
  }
  const { value, ...field } = unset.field;
  return customfields.map((each: unknown) => (isJsonObject(each) ? { ...field, ...each } : each));
}

const outcomes = [
  'Logged Manually',
  'Rule Applied',
  'Re-Assign',
  'Change Priority',
  'Auto Email',
  'SLA Hold',
];

/** What was done when a ticket was opened: first the opening itself, then what the tenant's rules did. */
export const openingActions = (ticket: Ticket): JsonObject[] =>
  outcomes.map((outcome, index) => ({
    ...unset.action,
    ticket_id: ticket.id,
    id: index + 1,
    outcome,
    who: 'API',
    datetime: ticket.dateoccurred,
    actiondatecreated: ticket.dateoccurred,
    ...(index === 0 && { note: ticket.details, note_html: ticket.details_html }),
    new_status: ticket.status_id,
    old_status: ticket.status_id,
    _canupdate: true,
  }));
