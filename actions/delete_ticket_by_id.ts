import type { Action } from '../src/action';
import { isObject, isTrue } from '../src/json';
import { oneTicket, output, ticketId } from '../src/tickets/ticket';

/** Deletes one ticket, which HaloPSA keeps, marked as deleted; in a dry run only tells which one it would be. */
const deleteTicketById: Action<'delete_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  if (isTrue(options?.dry_run)) {
    const read = { kind: 'read', method: 'GET', path: endpoint.path, pathValues: path_parameters } as const;
    const response = await halo.send(read);
    const ticket = oneTicket(response, path_parameters.id);
    const id = ticketId(ticket.id);
    return { ...output(response, ticket), plan: { action: 'delete', ...(id !== undefined && { id }) } };
  }
  const response = await halo.send({
    kind: 'delete',
    ...endpoint,
    pathValues: path_parameters,
    query: { ...parameters },
  });
  return output(response, isObject(response.body) ? response.body : {});
};

export default deleteTicketById;
