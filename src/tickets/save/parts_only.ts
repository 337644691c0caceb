import { messageOf } from '../../core/errors';
import { type ApiResponse, uncached } from '../../halo/api';
import { addParts, type PartsOfTicket } from '../parts/add_parts';
import { readTicket } from '../read_ticket';
import type { FailedPartOutcome, Outcome, Outcomes, PartOutcome } from './results/outcome';
import type { SaveMeans } from './save_means';

/**
 * Saves a ticket of which nothing is posted: its files and its note are added, and then it is read once. It counts as
 * updated if any of them is there now; else it has the outcome of what failed, and nothing was saved.
 */
export async function* addPartsOnly(parts: PartsOfTicket, means: SaveMeans, goOn: boolean): Outcomes {
  let isAnyThere = false;
  let failed: FailedPartOutcome | undefined;
  for await (const part of addParts(parts, means, goOn)) {
    yield part;
    isAnyThere ||= isThere(part);
    failed = 'error' in part ? part : failed;
  }
  yield failed && !isAnyThere ? failedTicket(failed) : await savedTicket(parts, means);
}

function isThere({ result }: PartOutcome): boolean {
  return result.outcome === 'added' || result.outcome === 'already_there';
}

async function savedTicket({ item, ticket: { id } }: PartsOfTicket, means: SaveMeans): Promise<Outcome> {
  const { halo, path, log } = means;
  try {
    const read = await readTicket(uncached(halo), { path: `${path}/{{id}}`, pathValues: { id } }, id);
    const sent = item.note?.newStatus === undefined ? {} : { sent: { status_id: item.note.newStatus } };
    return { of: 'ticket', item, outcome: 'updated', id, ...read, ...sent, isWhole: true };
  } catch (error) {
    log.write('warn', 'not_read_after_note', { id, reason: messageOf(error) });
    return { of: 'ticket', item, outcome: 'updated', id, response: unread, isWhole: true };
  }
}

/** Notes and files were added, so that the action succeeds although its ticket could not be read. */
const unread: ApiResponse = {
  status: 201,
  reason: 'Created',
  headers: {},
  body: undefined,
  sinceSentMs: 0,
  size: 0,
};

function failedTicket({ item, result, error, endsRun = false }: FailedPartOutcome): Outcome {
  const { outcome } = result;
  return outcome === 'rejected' || outcome === 'not_sent'
    ? { of: 'ticket', item, outcome, error, endsRun }
    : { of: 'ticket', item, outcome: 'unknown', error, endsRun };
}
