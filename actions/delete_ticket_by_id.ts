import type { Action } from '../src/action';
import { isObject, output } from '../src/tickets/ticket';

/** Deletes one ticket. HaloPSA keeps it, marked as deleted. */
const deleteTicketById: Action<'delete_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters } = input;
  const reply = await halo.send({
    kind: 'delete',
    ...endpoint,
    pathValues: path_parameters,
    query: { ...parameters },
  });
  return output(reply, isObject(reply.body) ? reply.body : {});
};

export default deleteTicketById;
