import type { Action } from '../src/action';
import { isObject, isTrue } from '../src/core/json';
import { deleteTicket } from '../src/tickets/delete_ticket';
import { readTicket } from '../src/tickets/read_ticket';
import { output, ticketId } from '../src/tickets/ticket';

/** Deletes one ticket, which HaloPSA keeps, marked as deleted; in a dry run only tells which one it would be. */
const deleteTicketById: Action<'delete_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  const address = { path: endpoint.path, pathValues: path_parameters };
  if (isTrue(options?.dry_run)) {
    const { ticket, response } = await readTicket(halo, address, path_parameters.id);
    const id = ticketId(ticket.id);
    return { ...output(response, ticket), plan: { action: 'delete', ...(id !== undefined && { id }) } };
  }
  const deletion = { ...address, query: { ...parameters } };
  const response = await deleteTicket(halo, deletion, path_parameters.id);
  return output(response, isObject(response.body) ? response.body : {});
};

export default deleteTicketById;
