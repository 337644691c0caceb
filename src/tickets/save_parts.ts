import { ConnectorError } from '../errors';
import type { NoteResult, TicketError } from '../generated/exchanges';
import { mayBeSaved } from '../write_state';
import { ticketErrorOf } from './ledger';
import { addNote } from './notes';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';

/**
 * Adds to each ticket of a step what goes along with it, once the ticket is saved. Parts of tickets that were not
 * saved, or that come after what ended the run, stay `not_sent`.
 *
 * @param stoppedBy what ended the run before, if anything
 * @returns the error that ends the run now, if any
 */
export async function addParts(
  items: readonly Item[],
  context: SaveContext,
  stoppedBy: ConnectorError | undefined,
): Promise<ConnectorError | undefined> {
  let endedBy = stoppedBy?.code === 'rejected' ? undefined : stoppedBy;
  for (const item of items.filter(({ note }) => note !== undefined)) {
    endedBy = (await addNoteOf(item, context, endedBy)) ?? endedBy;
  }
  return endedBy;
}

async function addNoteOf(
  item: Item,
  context: SaveContext,
  endedBy: ConnectorError | undefined,
): Promise<ConnectorError | undefined> {
  const { ledger } = context;
  const saved = ledger.savedTicket(item);
  if (!item.note || (saved?.outcome === 'matched' && context.onMatch === 'leave')) {
    return undefined;
  }
  if (!saved || endedBy) {
    ledger.noted(item, { outcome: 'not_sent' });
    return undefined;
  }
  try {
    const { id } = await addNote(item.note, saved.id, saved.outcome === 'created', context);
    ledger.noted(item, { outcome: 'added', ...(id !== undefined && { id }) });
    return undefined;
  } catch (error) {
    return failed(error, (outcome, facts) => ledger.noted(item, { outcome, error: facts }), context);
  }
}

/** Notes why something was not added, or that nobody knows; what is no error of ours is thrown on. */
function failed(
  error: unknown,
  record: (outcome: NoteResult['outcome'], facts: TicketError) => void,
  { continueOnError }: SaveContext,
): ConnectorError | undefined {
  if (!(error instanceof ConnectorError)) {
    throw error;
  }
  const isRejected = error.code === 'rejected';
  record(
    mayBeSaved(error.writeState) ? 'unknown' : isRejected ? 'rejected' : 'not_sent',
    ticketErrorOf(error),
  );
  return isRejected && continueOnError ? undefined : error;
}
