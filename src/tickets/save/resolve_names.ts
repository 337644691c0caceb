import { beforeSending } from '../../core/write_error';
import { hasNames } from '../names/given_names';
import { NameError } from '../names/name_error';
import { type TicketData, ticketId } from '../ticket';
import { notSaved, type Outcome } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';
import type { MatchedTicket } from './ticket_writers';

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
  if (!options || !items.some(({ ticket }) => hasNames(ticket, options.isAskedFor))) {
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
      yield rejectedName(item, result, continueOnError);
      if (!continueOnError) {
        return [];
      }
    } else if (result) {
      if (result.unknownNames.length > 0) {
        yield { of: 'names', item, unknownNames: result.unknownNames };
      }
      const mayMatch = ticketId(item.ticket.id) === undefined && names.needsCurrent(item.ticket);
      const lookUpWithin = (id: number, found: TicketData | undefined) =>
        names.resolveInto(item.ticket, id, found);
      ready.push({ ...item, ticket: result.ticket, ...(mayMatch && { lookUpWithin }) });
    }
  }
  return ready;
}

/** What is to be written into a ticket that a new one turned out to be: an update is looked up within what it has. */
export async function* resolvedWithin(
  item: Item,
  matched: MatchedTicket,
  goOn: boolean,
): AsyncGenerator<Outcome, Item | undefined> {
  if (!item.lookUpWithin) {
    return item;
  }
  try {
    const { ticket, unknownNames } = await item.lookUpWithin(matched.id, matched.found?.ticket);
    yield { of: 'names', item, unknownNames };
    return { ...item, ticket };
  } catch (error) {
    yield error instanceof NameError
      ? rejectedName(item, error, goOn)
      : notSaved(item, beforeSending(error), goOn);
    return undefined;
  }
}

/** Whatever the list of a name failed with, it is the ticket that cannot be saved so: the others may well be. */
function rejectedName(item: Item, error: NameError, goOn: boolean): Outcome {
  return { of: 'ticket', item, outcome: 'rejected', error, endsRun: !goOn };
}
