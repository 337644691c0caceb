import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { responseFactsOf, type TicketData } from '../ticket';

/** Where HaloPSA keeps files. */
export const filesPath = '/api/Attachment';

/** The files of a ticket as HaloPSA lists them, without their content. */
export async function readFiles(halo: HaloClient, ticketId: number): Promise<TicketData[]> {
  const query = { ticket_id: ticketId };
  const response = await halo.send({ kind: 'read', method: 'GET', path: filesPath, query });
  const list = isObject(response.body) ? response.body.attachments : response.body;
  if (!Array.isArray(list)) {
    const message = 'HaloPSA answered with something that is not a list of files.';
    throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
  }
  return list.filter(isObject).map(({ data: _content, data_base64: _encoded, ...file }) => file);
}
