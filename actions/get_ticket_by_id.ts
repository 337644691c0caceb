import type { Action } from '../src/action';
import { keepFields, oneTicket, output } from '../src/tickets/ticket';

/** Reads one ticket. */
const getTicketById: Action<'get_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  const reply = await halo.send({
    kind: 'read',
    ...endpoint,
    pathValues: path_parameters,
    query: { ...parameters },
  });
  return output(reply, keepFields(oneTicket(reply, path_parameters.id), options?.fields));
};

export default getTicketById;
