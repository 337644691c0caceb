import type { JsonObject } from '../json_object';
import type { Ticket } from '../tickets/ticket';
import { lightPriority, openingActions, recordedCustomFields, recordedPriority } from './details';
import { unsetMembers } from './members';
import { address, lightUser, recordedUser } from './people';
import { ticketMembers } from './ticket_members';
import { lightTicketType, recordedTicketType } from './ticket_types';
import type { Weight } from './weight';

/**
 * A ticket as the answer to a save shows it. That a look at one shows the same is inferred: only answers to saves were
 * recorded.
 */
export const ticketAnswer = (ticket: Ticket, weight: Weight): JsonObject =>
  weight === 'light' ? lightAnswer(ticket) : recordedAnswer(ticket);

const lightAnswer = (ticket: Ticket): JsonObject => ({
  ...ticket,
  priority: lightPriority(ticket),
  tickettype: lightTicketType(ticket.tickettype_id),
  user: lightUser(ticket.user_id, ticket.site_id),
});

const recordedAnswer = (ticket: Ticket): JsonObject => ({
  ...unsetTicket,
  ...ticket,
  customfields: recordedCustomFields(ticket),
  priority: recordedPriority(ticket),
  delivery_address: address(ticket.site_id),
  billing_address: address(ticket.site_id),
  contact_address: address(ticket.site_id),
  user: recordedUser(ticket.user_id, ticket.site_id),
  tickettype: recordedTicketType(ticket.tickettype_id),
  extra_actions: openingActions(ticket),
});

/** What a ticket shows of members that nobody set and that are shown all the same. */
const unsetTicket: JsonObject = { id: 0, ...unsetMembers(ticketMembers), _canupdate: true };
