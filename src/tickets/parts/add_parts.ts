import { behindSending } from '../../core/write_error';
import type { Outcome, Outcomes, SavedOutcome } from '../save/outcome';
import type { SaveMeans } from '../save/save_means';
import type { TicketFile } from './file_sources';
import type { Note } from './note';
import { addNote } from './notes';
import { failedPart } from './part_outcome';
import { uploadToTicket } from './upload_files';

/**
 * Adds to a saved ticket what goes along with it. The files of a new one are there by then.
 *
 * @param goOn whether the run goes on after what HaloPSA refused
 */
export async function* addParts(saved: SavedOutcome, means: SaveMeans, goOn: boolean): Outcomes {
  const { files, note } = saved.item;
  for (const file of saved.outcome === 'created' ? [] : files) {
    const outcome = await addFile(file, saved, means, goOn);
    yield outcome;
    if (outcome.endsRun) {
      return;
    }
  }
  if (note) {
    yield await addNoteTo(note, saved, means, goOn);
  }
}

async function addFile(
  file: TicketFile,
  { item, id }: SavedOutcome,
  means: SaveMeans,
  goOn: boolean,
): Promise<Outcome> {
  try {
    const { id: fileId } = await uploadToTicket(file, id, means);
    return { of: 'file', item, file, result: { outcome: 'added', id: fileId } };
  } catch (error) {
    return { of: 'file', item, file, ...failedPart(behindSending(error), goOn) };
  }
}

async function addNoteTo(
  note: Note,
  { item, id, outcome }: SavedOutcome,
  means: SaveMeans,
  goOn: boolean,
): Promise<Outcome> {
  try {
    const added = await addNote(note, id, outcome === 'created', means);
    return { of: 'note', item, result: { outcome: 'added', ...added } };
  } catch (error) {
    return { of: 'note', item, ...failedPart(behindSending(error), goOn) };
  }
}
