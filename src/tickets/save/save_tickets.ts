import type { ConnectorError } from '../../core/errors';
import { matchValue } from '../match/find_tickets';
import { saveMatched } from '../match/match_or_create';
import { addParts } from '../parts/save_parts';
import { ticketId } from '../ticket';
import { openTicket } from './create_ticket';
import type { Prepared } from './prepare_items';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';
import { updateTickets } from './update_tickets';

/**
 * Saves tickets in the order given. New ones go one after another, since HaloPSA hands out ticket numbers without a
 * lock; updates that follow each other go together. What goes along with a ticket is added right after it.
 *
 * @returns the error that ended the run early, if any; the outcome of every ticket is in the ledger
 */
export async function saveTickets(
  { items, stoppedBy: stoppedBefore }: Prepared,
  context: SaveContext,
  progress: (done: number) => void,
): Promise<ConnectorError | undefined> {
  if (stoppedBefore) {
    return stoppedBefore;
  }
  const known = new Map<string, number>();
  for (let done = 0; done < items.length; ) {
    const step = nextStep(items.slice(done, done + context.batchSize.current));
    context.halo.expectWrites(opensTicket(step) ? ownWrites(items.slice(done)) : 0);
    const stoppedBy = await saveStep(step, context, known);
    const partStoppedBy = await addParts(step, context, stoppedBy);
    if (stoppedBy ?? partStoppedBy) {
      return stoppedBy ?? partStoppedBy;
    }
    done += step.length;
    progress(done);
  }
  return undefined;
}

/** One ticket to open, or updates that go out together. A ticket given twice goes out in two requests, in order. */
function nextStep(items: readonly Item[]): readonly Item[] {
  const seen = new Set<number | undefined>([undefined]);
  const end = items.findIndex(({ ticket }) => {
    const id = ticketId(ticket.id);
    const isLast = seen.has(id);
    seen.add(id);
    return isLast;
  });
  return end < 0 ? items : items.slice(0, Math.max(1, end));
}

function saveStep(
  step: readonly Item[],
  context: SaveContext,
  known: Map<string, number>,
): Promise<ConnectorError | undefined> {
  const [first] = step;
  return first && opensTicket(step) ? open(first, context, known) : updateTickets(step, context);
}

function opensTicket([first]: readonly Item[]): boolean {
  return first !== undefined && ticketId(first.ticket.id) === undefined;
}

/** How many requests of these tickets have a connection of their own, if none of them is there already. */
function ownWrites(items: readonly Item[]): number {
  return items
    .map(
      ({ ticket, note, files }) =>
        (ticketId(ticket.id) === undefined ? 1 : 0) + (note ? 1 : 0) + files.length,
    )
    .reduce((sum, count) => sum + count, 0);
}

function open(
  item: Item,
  context: SaveContext,
  known: Map<string, number>,
): Promise<ConnectorError | undefined> {
  const { finder } = context;
  const value = finder && matchValue(item.ticket, finder.field);
  return finder && value !== undefined
    ? saveMatched(item, { finder, value }, context, known)
    : openTicket(item, context);
}
