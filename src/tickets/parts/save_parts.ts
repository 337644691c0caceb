import { ConnectorError } from '../../core/errors';
import { mayBeSaved } from '../../core/write_state';
import type { AttachmentResult, NoteResult } from '../../generated/exchanges';
import { ticketErrorOf } from '../save/ledger';
import type { SaveContext } from '../save/save_context';
import { type Item, withAttachments } from '../save/save_item';
import type { TicketData } from '../ticket';
import { addNote } from './notes';
import { uploadForNewTicket, uploadToTicket } from './upload_files';

/** How adding something ended, for the ledger, and the error that ends the run with it, if any. */
interface Added {
  result: NoteResult;
  stoppedBy?: ConnectorError;
}

/**
 * Uploads the files of a new ticket before it is opened.
 *
 * @returns the ticket, naming them
 * @throws ConnectorError where one could not be uploaded; the ticket has not been sent by then
 */
export async function withUploads(item: Item, context: SaveContext): Promise<TicketData> {
  const uploaded: object[] = [];
  for (const file of item.files) {
    const { result, stoppedBy } = await attempt(() => uploadForNewTicket(file, context), context);
    context.ledger.attached(item, file, result);
    if (stoppedBy ?? result.error) {
      throw (
        stoppedBy ?? new ConnectorError('rejected', result.error?.message ?? '', { writeState: 'refused' })
      );
    }
    uploaded.push({ id: result.id });
  }
  const given = Array.isArray(item.ticket.attachments) ? item.ticket.attachments : [];
  return item.files.length > 0 ? withAttachments(item.ticket, [...given, ...uploaded]) : item.ticket;
}

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
  for (const item of items) {
    const saved = context.ledger.savedTicket(item);
    const isLeft = saved?.outcome === 'matched' && context.onMatch === 'leave';
    if (saved && !isLeft && !endedBy) {
      endedBy = await addPartsTo(item, saved, context);
    }
  }
  return endedBy;
}

async function addPartsTo(
  item: Item,
  saved: { id: number; outcome: string },
  context: SaveContext,
): Promise<ConnectorError | undefined> {
  const isNew = saved.outcome === 'created';
  for (const file of isNew ? [] : item.files) {
    const { result, stoppedBy } = await attempt(() => uploadToTicket(file, saved.id, context), context);
    context.ledger.attached(item, file, result);
    if (stoppedBy) {
      return stoppedBy;
    }
  }
  const { note } = item;
  if (!note) {
    return undefined;
  }
  const { result, stoppedBy } = await attempt(() => addNote(note, saved.id, isNew, context), context);
  context.ledger.noted(item, result);
  return stoppedBy;
}

async function attempt(
  add: () => Promise<{ id?: number }>,
  { continueOnError }: SaveContext,
): Promise<Added> {
  try {
    const { id } = await add();
    return { result: { outcome: 'added', ...(id !== undefined && { id }) } };
  } catch (error) {
    if (!(error instanceof ConnectorError)) {
      throw error;
    }
    const isRejected = error.code === 'rejected';
    const result = { outcome: outcomeOf(error), error: ticketErrorOf(error) };
    return isRejected && continueOnError ? { result } : { result, stoppedBy: error };
  }
}

function outcomeOf({ code, writeState }: ConnectorError): AttachmentResult['outcome'] {
  if (mayBeSaved(writeState)) {
    return 'unknown';
  }
  return code === 'rejected' ? 'rejected' : 'not_sent';
}
