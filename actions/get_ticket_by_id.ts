import type { Action } from '../src/action';
import { isTrue } from '../src/core/json';
import { together } from '../src/core/together';
import { readNotes } from '../src/tickets/parts/notes';
import { readFiles } from '../src/tickets/parts/ticket_files';
import { readTicket } from '../src/tickets/read_ticket';
import { keepFields, output, ticketUrl } from '../src/tickets/ticket';

const nothing = Promise.resolve(undefined);

/** Reads one ticket, and at the same time its notes and the names of its files where they are wanted. */
const getTicketById: Action<'get_ticket_by_id'> = async (input, { halo, endpoint }) => {
  const { path_parameters, parameters, options } = input;
  const address = { path: endpoint.path, pathValues: path_parameters, query: { ...parameters } };
  const id = Number(path_parameters.id);
  const wanted = { notes: isTrue(options?.notes), attachments: isTrue(options?.attachments) };
  halo.expectReads([true, wanted.notes, wanted.attachments].filter(Boolean).length);
  const [{ ticket, response }, notes, attachments] = await together(
    readTicket(halo, address, path_parameters.id),
    wanted.notes ? readNotes(halo, id) : nothing,
    wanted.attachments ? readFiles(halo, id) : nothing,
  );
  return {
    ...output(response, keepFields(ticket, options?.fields)),
    ...ticketUrl(ticket, halo),
    ...(notes && { notes }),
    ...(attachments && { attachments }),
  };
};

export default getTicketById;
