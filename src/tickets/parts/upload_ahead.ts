import { beforeSending } from '../../core/write_error';
import type { Outcome } from '../save/results/outcome';
import { type Item, withAttachments } from '../save/save_item';
import type { SaveMeans } from '../save/save_means';
import type { TicketData } from '../ticket';
import { failedPart } from './part_outcome';
import { uploadForNewTicket } from './upload_files';

/**
 * Uploads the files of a new ticket before it is opened, and yields what became of each.
 *
 * @param goOn whether the run goes on after a file that HaloPSA refused
 * @returns the ticket, naming them
 * @throws ConnectorError where one could not be uploaded; the ticket has not been sent by then
 */
export async function* uploadFilesAhead(
  item: Item,
  means: SaveMeans,
  goOn: boolean,
): AsyncGenerator<Outcome, TicketData> {
  const uploaded: { id: number }[] = [];
  for (const file of item.files) {
    try {
      const { id } = await uploadForNewTicket(file, means);
      uploaded.push({ id });
      yield { of: 'file', item, file, result: { outcome: 'added', id } };
    } catch (error) {
      const { result } = failedPart(beforeSending(error), goOn);
      yield { of: 'file', item, file, result };
      throw error;
    }
  }
  const given = Array.isArray(item.ticket.attachments) ? item.ticket.attachments : [];
  return item.files.length > 0 ? withAttachments(item.ticket, [...given, ...uploaded]) : item.ticket;
}
