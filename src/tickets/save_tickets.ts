import type { ConnectorError } from '../errors';
import { openTicket } from './create_ticket';
import { matchValue } from './find_tickets';
import { type Item, Ledger } from './ledger';
import { saveMatched } from './match_or_create';
import type { SaveContext } from './save_context';
import { type TicketData, ticketId } from './ticket';
import { updateTickets } from './update_tickets';

/** One thing to do: a ticket to open, or updates that go out together. */
type Step = { open: Item } | { update: Item[] };

/**
 * Saves tickets in the order given. New ones go one after another, since HaloPSA hands out ticket numbers without a
 * lock; updates that follow each other go together.
 *
 * @returns the error that ended the run early, if any; the outcome of every ticket is in the ledger
 */
export async function saveTickets(
  tickets: readonly TicketData[],
  context: SaveContext,
  progress: (done: number) => void,
) {
  const known = new Map<string, number>();
  let done = 0;
  for (const step of planSteps(tickets, context.batchSize)) {
    const stoppedBy =
      'update' in step ? await updateTickets(step.update, context) : await open(step.open, context, known);
    if (stoppedBy) {
      return stoppedBy;
    }
    done += 'update' in step ? step.update.length : 1;
    progress(done);
  }
  return undefined;
}

/** The book for these tickets. */
export function openLedger(tickets: readonly TicketData[]): Ledger {
  return new Ledger(tickets.map((ticket, index) => ({ index, ticket })));
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

function planSteps(tickets: readonly TicketData[], batchSize: number): Step[] {
  const steps: Step[] = [];
  tickets.forEach((ticket, index) => {
    const item = { index, ticket };
    const last = steps.at(-1);
    if (ticketId(ticket.id) === undefined) {
      steps.push({ open: item });
    } else if (last && 'update' in last && last.update.length < batchSize && !holds(last.update, ticket)) {
      last.update.push(item);
    } else {
      steps.push({ update: [item] });
    }
  });
  return steps;
}

/** A ticket given twice goes out in two requests, so that the order of its changes is certain. */
function holds(items: readonly Item[], ticket: TicketData): boolean {
  return items.some((item) => ticketId(item.ticket.id) === ticketId(ticket.id));
}
