import { hasNames } from '../names/given_names';
import { NameError } from '../names/name_error';
import type { Outcome } from './outcome';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';

/**
 * Puts ids in place of the names of every ticket before any of them is sent, so that a misspelt name in the last one
 * leaves nothing half done. A ticket with a name that cannot be resolved is rejected.
 *
 * @returns the tickets that are ready to be saved; none where the run ends
 */
export async function* resolveNames(
  items: readonly Item[],
  { halo, path }: Pick<SaveMeans, 'halo' | 'path'>,
  { names: options, continueOnError }: Pick<SaveOptions, 'names' | 'continueOnError'>,
): AsyncGenerator<Outcome, readonly Item[]> {
  if (!options || !items.some(({ ticket }) => hasNames(ticket))) {
    return items;
  }
  // Needed by some, and a start is paid on every action.
  const { TicketNames } = await import('../names/resolve_ticket_names');
  const names = new TicketNames(halo, path, options);
  const ready: Item[] = [];
  const resolved = await names.resolveAll(items.map(({ ticket }) => ticket));
  for (const [place, item] of items.entries()) {
    const result = resolved[place];
    if (result instanceof NameError) {
      yield { of: 'ticket', item, outcome: 'rejected', error: result, endsRun: !continueOnError };
      if (!continueOnError) {
        return [];
      }
    } else if (result) {
      if (result.unknownNames.length > 0) {
        yield { of: 'names', item, unknownNames: result.unknownNames };
      }
      ready.push({ ...item, ticket: result.ticket });
    }
  }
  return ready;
}
