import { beforeSending } from '../../core/write_error';
import { notSaved, type Outcome } from './outcome';
import type { Item } from './save_item';
import type { SaveMeans } from './save_means';

/**
 * Puts ids in place of the names of every ticket before any of them is sent, so that a misspelt name in the last one
 * leaves nothing half done. A ticket with a name that cannot be resolved is rejected.
 *
 * @param goOn whether the others are saved all the same
 * @returns the tickets that are ready to be saved; none where the run ends
 */
export async function* resolveNames(
  items: readonly Item[],
  { halo, path }: Pick<SaveMeans, 'halo' | 'path'>,
  goOn: boolean,
): AsyncGenerator<Outcome, readonly Item[]> {
  // Needed by few, and a start is paid on every action.
  const { TicketNames } = await import('../names/resolve_ticket_names');
  const names = new TicketNames(halo, path);
  const ready: Item[] = [];
  for (const item of items) {
    try {
      ready.push({ ...item, ticket: await names.resolve(item.ticket) });
    } catch (error) {
      const failed = notSaved(item, beforeSending(error), goOn);
      yield failed;
      if (failed.endsRun) {
        return [];
      }
    }
  }
  return ready;
}
