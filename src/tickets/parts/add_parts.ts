import { behindSending } from '../../core/write_error';
import type { PartOutcome } from '../save/results/outcome';
import type { Item } from '../save/save_item';
import type { SaveMeans } from '../save/save_means';
import type { TicketFile } from './file_sources';
import type { Note } from './note';
import { addNote, type NotedTicket } from './notes';
import { failedPart } from './part_outcome';
import { uploadToTicket } from './upload_files';

/** A ticket of HaloPSA's, with what goes along with it. */
export interface PartsOfTicket {
  item: Item;
  ticket: NotedTicket;
  /** The files that are not there yet. */
  files: readonly TicketFile[];
}

/**
 * Adds to a ticket what goes along with it.
 *
 * @param goOn whether the run goes on after what HaloPSA refused
 */
export async function* addParts(
  { item, ticket, files }: PartsOfTicket,
  means: SaveMeans,
  goOn: boolean,
): AsyncGenerator<PartOutcome, void> {
  for (const file of files) {
    const outcome = await addFile(file, item, ticket.id, means, goOn);
    yield outcome;
    if (outcome.endsRun) {
      return;
    }
  }
  if (item.note) {
    yield await addNoteTo(item.note, item, ticket, means, goOn);
  }
}

async function addFile(
  file: TicketFile,
  item: Item,
  ticketId: number,
  means: SaveMeans,
  goOn: boolean,
): Promise<PartOutcome> {
  try {
    const result = await uploadToTicket(file, ticketId, means);
    return { of: 'file', item, file, result: { ...result } };
  } catch (error) {
    return { of: 'file', item, file, ...failedPart(behindSending(error), goOn) };
  }
}

async function addNoteTo(
  note: Note,
  item: Item,
  ticket: NotedTicket,
  means: SaveMeans,
  goOn: boolean,
): Promise<PartOutcome> {
  try {
    const result = await addNote(note, ticket, means);
    return { of: 'note', item, result: { ...result } };
  } catch (error) {
    return { of: 'note', item, ...failedPart(behindSending(error), goOn) };
  }
}
