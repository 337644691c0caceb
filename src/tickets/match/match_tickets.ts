import { beforeSending } from '../../core/write_error';
import { resolvedWithin } from '../save/resolve_names';
import { isSaved, notSaved, type Outcome, type Outcomes } from '../save/results/outcome';
import type { Item } from '../save/save_item';
import type { SaveMeans, SaveOptions } from '../save/save_means';
import type { MatchedTicket, TicketWriters } from '../save/ticket_writers';
import { ticketId } from '../ticket';
import { CarrierCheck } from './carrier_check';
import { Duplicates } from './duplicates';
import { type FoundMatch, findMatch, findOwn, type MatchKey } from './find_match';
import { matchValue, type TicketFinder } from './find_tickets';
import { MatchesAhead } from './matches_ahead';
import { ticketsPerRequest } from './newest_carriers';

/** Saves show up late: what was not found is looked for once more so long after the last lookup. */
const LOOK_AGAIN_AFTER_MS = 10_000;

/**
 * Saves each new ticket into the one that carries its value already, as `on_match` says, or opens it. One for a run,
 * since a ticket that an earlier item led to is not looked up again.
 */
export class TicketMatcher {
  /** The tickets that earlier items turned out to be, by value; below zero for one that is only planned. */
  private readonly known = new Map<string, MatchedTicket>();
  /** Items that no ticket was found for, and that are not to be opened. */
  private readonly unmatched: Item[] = [];
  private lastLookedAt = 0;
  private readonly carriers: CarrierCheck;
  private readonly ahead: MatchesAhead;
  private readonly duplicates: Duplicates;

  /** @param tickets how many may be opened */
  constructor(
    private readonly finder: TicketFinder,
    private readonly writers: TicketWriters,
    private readonly options: SaveOptions,
    private readonly means: SaveMeans,
    tickets: number,
  ) {
    const { halo, clock, log, stop } = means;
    const find = (value: string) => findMatch({ finder, value }, options.matchClosed);
    this.carriers = new CarrierCheck(finder);
    this.ahead = new MatchesAhead(find, clock, stop);
    this.duplicates = new Duplicates(halo, finder, log, tickets >= ticketsPerRequest);
  }

  /** What a ticket is looked up by; undefined where it has an id, or nothing to look it up by. */
  valueOf({ ticket }: Item): string | undefined {
    return ticketId(ticket.id) === undefined ? matchValue(ticket, this.finder.field) : undefined;
  }

  /**
   * Saves a ticket that is looked up.
   *
   * @param next the ticket that comes next, which is looked up while this one is saved
   */
  async *save(item: Item, next: Item | undefined): Outcomes {
    yield* this.remembering(item, this.matchOrCreate(item, next && this.valueOf(next)));
  }

  /** Tells of each ticket that was opened whether an older one carries its value by now. */
  reportDuplicates(): Outcomes {
    return this.duplicates.report();
  }

  /**
   * Looks once more for the tickets that were not found, if there are any; each one is a save of its own.
   */
  async *lookAgain(): AsyncGenerator<Outcomes, void> {
    const { clock, stop } = this.means;
    if (this.unmatched.length > 0) {
      await clock.sleep(Math.max(0, this.lastLookedAt + LOOK_AGAIN_AFTER_MS - clock.now()), stop);
    }
    for (const item of this.unmatched) {
      yield this.remembering(item, this.matchLate(item));
    }
  }

  /**
   * Leaves out updates whose ticket does not carry the value that is given beside its id: such an id is not that
   * ticket's number. Each is yielded as rejected.
   *
   * @param upcoming the updates that follow, so that many can be read at once
   * @returns those that may be saved; none where the run ends
   */
  async *requireCarriers(
    items: readonly Item[],
    upcoming: readonly Item[],
  ): AsyncGenerator<Outcome, readonly Item[]> {
    const ready: Item[] = [];
    for (const item of items) {
      try {
        await this.carriers.require(item, upcoming);
        ready.push(item);
      } catch (error) {
        const failed = notSaved(item, beforeSending(error), this.options.continueOnError);
        if (failed.endsRun) {
          // What comes before a refusal is saved, as where HaloPSA refuses.
          yield* failed.outcome === 'rejected' ? this.writers.update(ready) : [];
          yield failed;
          return [];
        }
        yield failed;
      }
    }
    return ready;
  }

  private async *remembering(item: Item, outcomes: Outcomes): Outcomes {
    const { value } = this.keyOf(item);
    for await (const outcome of outcomes) {
      const matched = matchedBy(outcome);
      if (matched) {
        this.known.set(value, matched);
      }
      yield outcome;
    }
  }

  private async *matchOrCreate(item: Item, nextValue: string | undefined): Outcomes {
    const key = this.keyOf(item);
    const known = this.known.get(key.value);
    if (known) {
      yield* this.match(item, known);
      return;
    }
    let match: FoundMatch;
    try {
      match = await this.ahead.take(key.value);
      this.lastLookedAt = this.means.clock.now();
    } catch (error) {
      yield notSaved(item, beforeSending(error), this.options.continueOnError);
      return;
    }
    if (nextValue !== undefined && nextValue !== key.value && !this.known.has(nextValue)) {
      this.ahead.begin(nextValue);
      // One for this lookup, one for what is asked of the ticket that is being opened.
      this.means.halo.expectReads(2);
    }
    if (match.matched) {
      yield* this.match(item, match.matched);
    } else if (this.options.onNoMatch === 'leave') {
      this.unmatched.push(item);
      yield* this.writers.leave(item, match.response);
    } else {
      yield* this.create(item, key, match.passedOver);
    }
  }

  /** The second look for a ticket that was not found; where it is not there by now, all has been said. */
  private async *matchLate(item: Item): Outcomes {
    const key = this.keyOf(item);
    try {
      const matched = this.known.get(key.value) ?? (await findMatch(key, this.options.matchClosed)).matched;
      if (matched) {
        yield* this.match(item, matched);
      }
    } catch (error) {
      yield notSaved(item, beforeSending(error), this.options.continueOnError);
    }
  }

  private async *match(item: Item, matched: MatchedTicket): Outcomes {
    const { onMatch, continueOnError } = this.options;
    const isWritten = onMatch === 'update' && matched.id > 0;
    const within = isWritten ? yield* resolvedWithin(item, matched, continueOnError) : item;
    if (within) {
      yield* this.writers.match(within, matched);
    }
  }

  private async *create(item: Item, key: MatchKey, passedOver: ReadonlySet<number>): Outcomes {
    for await (const outcome of this.writers.create(item, () => findOwn(key, passedOver))) {
      yield outcome;
      if (isSaved(outcome) && this.options.findDuplicates) {
        this.duplicates.add({ item, id: outcome.id, value: key.value, passedOver });
      }
    }
  }

  private keyOf(item: Item): MatchKey {
    return { finder: this.finder, value: this.valueOf(item) ?? '' };
  }
}

function matchedBy(outcome: Outcome): MatchedTicket | undefined {
  const isPlanned = outcome.of === 'plan' && outcome.id !== 0;
  return isPlanned || isSaved(outcome)
    ? { id: outcome.id, ...(outcome.match && { facts: outcome.match }) }
    : undefined;
}
