import { ConnectorError } from '../../core/errors';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';

/** What is ready to be saved, and the error that ends the run before anything is sent, if any. */
export interface Prepared {
  items: readonly Item[];
  stoppedBy?: ConnectorError;
}

/**
 * Puts ids in place of the names of every ticket before any of them is sent, so that a misspelt name in the last one
 * leaves nothing half done. A ticket with a name that cannot be resolved is rejected.
 *
 * @param goOn whether the others are saved all the same
 */
export async function resolveNames(
  items: readonly Item[],
  { halo, path, ledger }: SaveContext,
  goOn: boolean,
): Promise<Prepared> {
  // Needed by few, and a start is paid on every action.
  const { TicketNames } = await import('../names/resolve_ticket_names');
  const names = new TicketNames(halo, path);
  const ready: Item[] = [];
  for (const item of items) {
    try {
      ready.push({ ...item, ticket: await names.resolve(item.ticket) });
    } catch (error) {
      if (!(error instanceof ConnectorError)) {
        throw error;
      }
      const isRejected = error.code === 'rejected';
      ledger.failed(item, isRejected ? 'rejected' : 'not_sent', error);
      if (!isRejected || !goOn) {
        return { items: [], stoppedBy: error };
      }
    }
  }
  return { items: ready };
}
