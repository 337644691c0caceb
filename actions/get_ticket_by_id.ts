import type { Action } from '../src/action';
import { isTrue } from '../src/core/json';
import { readNotes } from '../src/tickets/parts/notes';
import { readFiles } from '../src/tickets/parts/ticket_files';
import { readTicket } from '../src/tickets/read_ticket';
import { keepFields, output, ticketId, ticketUrl } from '../src/tickets/ticket';

/** Reads one ticket, and its notes and the names of its files where they are wanted. */
const getTicketById: Action<'get_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  const address = { path: endpoint.path, pathValues: path_parameters, query: { ...parameters } };
  const { ticket, response } = await readTicket(halo, address, path_parameters.id);
  const id = ticketId(ticket.id) ?? Number(path_parameters.id);
  return {
    ...output(response, keepFields(ticket, options?.fields)),
    ...ticketUrl(ticket, halo),
    ...(isTrue(options?.notes) && { notes: await readNotes(halo, id) }),
    ...(isTrue(options?.attachments) && { attachments: await readFiles(halo, id) }),
  };
};

export default getTicketById;
