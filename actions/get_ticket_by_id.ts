import type { Action } from '../src/action';
import { keepFields, oneTicket, output } from '../src/tickets/ticket';

/** Reads one ticket. */
const getTicketById: Action<'get_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  const response = await halo.send({
    kind: 'read',
    ...endpoint,
    pathValues: path_parameters,
    query: { ...parameters },
  });
  return output(response, keepFields(oneTicket(response, path_parameters.id), options?.fields));
};

export default getTicketById;
