import type { TicketMatcher } from '../match/match_tickets';
import { ticketId } from '../ticket';
import { isSaved, type Outcome, type Outcomes, type SavedOutcome, untilEnd } from './results/outcome';
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
    const upcoming = items.slice(done);
    const step = nextStep(upcoming.slice(0, writers.updatesAtOnce), writers);
    writers.expect(opensTicket(step) ? upcoming : []);
    done += step.length;
    const end = yield* saveStep(ticketsOf(step, upcoming, writers, matcher), writers);
    if (end) {
      yield* isRefusal(end) && matcher ? matcher.reportDuplicates() : [];
      return;
    }
  }
  if (matcher) {
    yield* matcher.reportDuplicates();
    yield* lookAgain(matcher, writers);
  }
}

/** What was not found at first may have been saved by another run shortly before. */
async function* lookAgain(matcher: TicketMatcher, writers: TicketWriters): Outcomes {
  for await (const look of matcher.lookAgain()) {
    if (yield* saveStep(look, writers)) {
      return;
    }
  }
}

function isRefusal(end: Outcome): boolean {
  return end.of === 'ticket' && end.outcome === 'rejected';
}

/**
 * One ticket to open, one of which nothing is posted, or updates that go out together. A ticket given twice goes out in
 * two requests, in order.
 */
function nextStep(items: readonly Item[], writers: TicketWriters): readonly Item[] {
  const seen = new Set<number | undefined>([undefined]);
  const end = items.findIndex((item) => {
    const id = ticketId(item.ticket.id);
    const isLast = seen.has(id) || writers.isPartsOnly(item);
    seen.add(id);
    return isLast;
  });
  return end < 0 ? items : items.slice(0, Math.max(1, end));
}

/**
 * Saves the tickets of a step and then what goes along with them. A refusal ends the run only once the tickets that
 * were saved before it are whole; anything else ends it at once.
 *
 * @returns the outcome that ends the run, if any
 */
async function* saveStep(
  tickets: Outcomes,
  writers: TicketWriters,
): AsyncGenerator<Outcome, Outcome | undefined> {
  const saved: SavedOutcome[] = [];
  let end: Outcome | undefined;
  for await (const outcome of tickets) {
    yield outcome;
    if (isSaved(outcome) && !outcome.isWhole) {
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

function opensTicket([first]: readonly Item[]): boolean {
  return first !== undefined && ticketId(first.ticket.id) === undefined;
}

/** @param upcoming the tickets of the step and those behind it, so that many can be looked up at once */
async function* ticketsOf(
  step: readonly Item[],
  upcoming: readonly Item[],
  writers: TicketWriters,
  matcher: TicketMatcher | undefined,
): Outcomes {
  const [first] = step;
  if (first && opensTicket(step)) {
    const isLookedUp = matcher?.valueOf(first) !== undefined;
    yield* matcher && isLookedUp ? matcher.save(first, upcoming[1]) : writers.create(first);
    return;
  }
  const checked = matcher ? yield* matcher.requireCarriers(step, upcoming) : step;
  const [only] = checked;
  yield* only && writers.isPartsOnly(only) ? writers.addPartsOnly(only) : writers.update(checked);
}
