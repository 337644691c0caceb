import type { Action } from '../src/action';
import { isObject } from '../src/json';
import { output } from '../src/tickets/ticket';

/** Deletes one ticket. HaloPSA keeps it, marked as deleted. */
const deleteTicketById: Action<'delete_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters } = input;
  const response = await halo.send({
    kind: 'delete',
    ...endpoint,
    pathValues: path_parameters,
    query: { ...parameters },
  });
  return output(response, isObject(response.body) ? response.body : {});
};

export default deleteTicketById;
