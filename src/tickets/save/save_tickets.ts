import type { TicketMatcher } from '../match/match_tickets';
import { ticketId } from '../ticket';
import { isSaved, type Outcome, type Outcomes, type SavedOutcome, untilEnd } from './outcome';
import type { Item } from './save_item';
import type { TicketWriters } from './ticket_writers';

/**
 * Saves tickets in the order given, or plans to. New ones go one after another, since HaloPSA hands out ticket numbers
 * without a lock; updates that follow each other go together. What goes along with a ticket is added right after it.
 *
 * @param matcher looks first whether a new ticket is there
 */
export async function* saveTickets(
  items: readonly Item[],
  writers: TicketWriters,
  matcher?: TicketMatcher,
): Outcomes {
  for (let done = 0; done < items.length; ) {
    const step = nextStep(items.slice(done, done + writers.updatesAtOnce));
    writers.expect(opensTicket(step) ? items.slice(done) : []);
    done += step.length;
    const end = yield* saveStep(step, items[done], writers, matcher);
    if (end && !isRefusal(end)) {
      return;
    }
    if (end) {
      break;
    }
  }
  if (matcher) {
    yield* matcher.reportDuplicates();
  }
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

/**
 * Saves the tickets of a step and then what goes along with them. A refusal ends the run only once the tickets that
 * were saved before it are whole; anything else ends it at once.
 *
 * @param next the ticket behind the step
 * @returns the outcome that ends the run, if any
 */
async function* saveStep(
  step: readonly Item[],
  next: Item | undefined,
  writers: TicketWriters,
  matcher: TicketMatcher | undefined,
): AsyncGenerator<Outcome, Outcome | undefined> {
  const saved: SavedOutcome[] = [];
  let end: Outcome | undefined;
  for await (const outcome of writeTickets(step, next, writers, matcher)) {
    yield outcome;
    if (isSaved(outcome)) {
      saved.push(outcome);
    }
    end ??= outcome.endsRun ? outcome : undefined;
  }
  if (end && !isRefusal(end)) {
    return end;
  }
  for (const ticket of saved) {
    const partEnd = yield* untilEnd(writers.addParts(ticket));
    if (partEnd) {
      return end ?? partEnd;
    }
  }
  return end;
}

function isRefusal(end: Outcome): boolean {
  return end.of === 'ticket' && end.outcome === 'rejected';
}

function opensTicket([first]: readonly Item[]): boolean {
  return first !== undefined && ticketId(first.ticket.id) === undefined;
}

function writeTickets(
  step: readonly Item[],
  next: Item | undefined,
  writers: TicketWriters,
  matcher: TicketMatcher | undefined,
): Outcomes {
  const [first] = step;
  if (!first || !opensTicket(step)) {
    return writers.update(step);
  }
  const value = matcher?.valueOf(first);
  return matcher && value !== undefined ? matcher.save(first, value, next) : writers.create(first);
}
