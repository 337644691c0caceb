import type { JsonObject } from '../json_object';
import { byId } from '../lookups/directory';
import { everyTicketType, type TicketType } from '../lookups/lookup_lists';
import { ticketTypeDetail, ticketTypeRow } from '../lookups/lookup_rows';
import { unsetMembers } from './members';
import { accessMembers, ticketTypeMembers, typeFieldMembers } from './ticket_type_members';

/** So many fields that the whole weighs what a recorded ticket type did. */
const fieldCount = 126;

const typeOf = (id: unknown) => byId(everyTicketType, id) ?? { id: 0, name: '', default_sla: -1 };

/** A ticket's `tickettype` with the members that matter. */
export const lightTicketType = (id: unknown): JsonObject => ticketTypeRow(typeOf(id));

const made = new Map<unknown, JsonObject>();

/** A ticket's `tickettype` as it was recorded, with the fields of all its forms. */
export function recordedTicketType(id: unknown): JsonObject {
  const present = made.get(id) ?? makeTicketType(typeOf(id));
  made.set(id, present);
  return present;
}

function makeTicketType(type: TicketType): JsonObject {
  return {
    ...unsetMembers(ticketTypeMembers),
    ...inTicket(ticketTypeDetail(type)),
    fields: Array.from({ length: fieldCount }, (_, index) => placedField(type.id, index)),
    access_control: [
      { ...unsetMembers(accessMembers), id: type.id, entity: 'Tickettype', entity_id: type.id, level: 2 },
    ],
    kanbanstatuschoice: [],
  };
}

/** The group of a ticket type is named only where there is one. */
const inTicket = ({ group_name, ...members }: JsonObject): JsonObject => members;

const unsetField = unsetMembers(typeFieldMembers);

const placedField = (typeId: number, index: number): JsonObject => ({
  ...unsetField,
  id: typeId * 1000 + index,
  rtid: typeId,
  fieldid: index + 1,
  seq: index + 1,
  technew: 1,
  techdetail: 1,
  group: {},
});
