import { ConnectorError } from '../../core/errors';
import { beforeSending } from '../../core/write_error';
import type { HaloClient } from '../../halo/api';
import { NameError } from '../names/name_error';
import type { NameWords } from '../names/pick_name';
import { type FailedOutcome, notSaved, type Outcome } from '../save/results/outcome';
import type { Item } from '../save/save_item';
import type { Note } from './note';
import type { NoteOutcomes } from './note_outcomes';

const words: NameWords = {
  what: 'status',
  plural: 'statuses',
  member: 'note.status_name',
  instead: 'note.new_status',
};

/**
 * Looks up the outcomes and statuses of all notes before any ticket is written. A ticket whose note names something
 * that is not there is rejected.
 *
 * @param goOn whether the others are saved all the same
 * @returns the tickets that are ready to be saved; none where the run ends
 * @throws ConnectorError `invalid_input` where a note cannot do without an outcome
 */
export async function* prepareNotes(
  items: readonly Item[],
  halo: HaloClient,
  goOn: boolean,
): AsyncGenerator<Outcome, readonly Item[]> {
  if (!items.some(({ note }) => note)) {
    return items;
  }
  // Needed by few, and a start is paid on every action.
  const { NoteOutcomes: Outcomes } = await import('./note_outcomes');
  const outcomes = new Outcomes(halo);
  const ready: Item[] = [];
  for (const item of items) {
    try {
      ready.push(item.note ? { ...item, note: await prepared(item, item.note, outcomes, halo) } : item);
    } catch (error) {
      if (error instanceof ConnectorError && error.code === 'invalid_input') {
        throw error;
      }
      const failed: FailedOutcome =
        error instanceof NameError
          ? { of: 'ticket', item, outcome: 'rejected', error, endsRun: !goOn }
          : notSaved(item, beforeSending(error), goOn);
      yield failed;
      if (failed.endsRun) {
        return [];
      }
    }
  }
  return ready;
}

async function prepared(
  { index, ticket }: Item,
  note: Note,
  outcomes: NoteOutcomes,
  halo: HaloClient,
): Promise<Note> {
  const withStatus = await withStatusId(note, halo);
  const { newStatus } = withStatus;
  const own = Number(ticket.status_id ?? newStatus);
  if (newStatus !== undefined && own !== newStatus) {
    const message = `The ticket is given status ${own}, and its note status ${newStatus}.`;
    throw new ConnectorError('rejected', message, {
      hint: 'Give the status once, at the ticket or its note.',
    });
  }
  return outcomes.resolve(withStatus, `/json_body/${index}/note`);
}

async function withStatusId(note: Note, halo: HaloClient): Promise<Note> {
  const { statusName, ...rest } = note;
  if (statusName === undefined) {
    return note;
  }
  // Needed by few, and a start is paid on every action.
  const { NameLists } = await import('../names/name_lists');
  const { pickName } = await import('../names/pick_name');
  const statuses = await new NameLists(halo).named('statuses');
  return { ...rest, newStatus: pickName(words, statusName, { rows: statuses }).id };
}
