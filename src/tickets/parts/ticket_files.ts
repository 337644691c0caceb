import type { HaloClient } from '../../halo/api';
import { readPartList } from '../list/part_list';
import type { TicketData } from '../ticket';

/** Where HaloPSA keeps files. */
export const filesPath = '/api/Attachment';

/**
 * The files of a ticket as HaloPSA lists them, all of them, without their content.
 *
 * @throws ConnectorError `invalid_response` where fewer come than HaloPSA counts
 */
export async function readFiles(halo: HaloClient, ticketId: number): Promise<TicketData[]> {
  const query = { ticket_id: ticketId };
  const files = await readPartList(halo, { path: filesPath, query, member: 'attachments', what: 'files' });
  return files.map(({ data: _content, data_base64: _encoded, ...file }) => file);
}
