import { beforeSending } from '../../core/write_error';
import { isSaved, notSaved, type Outcome, type Outcomes } from '../save/outcome';
import { resolvedWithin } from '../save/resolve_names';
import type { Item } from '../save/save_item';
import type { SaveMeans, SaveOptions } from '../save/save_means';
import type { MatchedTicket, TicketWriters } from '../save/ticket_writers';
import { ticketId } from '../ticket';
import { Duplicates } from './duplicates';
import { type FoundMatch, findMatch, findOwn, type MatchKey } from './find_match';
import { matchValue, type TicketFinder } from './find_tickets';
import { MatchesAhead } from './matches_ahead';
import { ticketsPerRequest } from './newest_carriers';

/**
 * Saves each new ticket into the one that carries its value already, as `on_match` says, or opens it. One for a run,
 * since a ticket that an earlier item led to is not looked up again.
 */
export class TicketMatcher {
  /** The tickets that earlier items turned out to be, by value; below zero for one that is only planned. */
  private readonly known = new Map<string, number>();
  private readonly ahead: MatchesAhead;
  private readonly duplicates: Duplicates;
  private readonly halo: SaveMeans['halo'];

  /** @param tickets how many may be opened */
  constructor(
    private readonly finder: TicketFinder,
    private readonly writers: TicketWriters,
    private readonly options: SaveOptions,
    { halo, clock, log, stop }: Pick<SaveMeans, 'halo' | 'clock' | 'log' | 'stop'>,
    tickets: number,
  ) {
    this.halo = halo;
    const find = (value: string) => findMatch({ finder, value }, options.matchClosed);
    this.ahead = new MatchesAhead(find, clock, stop);
    this.duplicates = new Duplicates(halo, finder, log, tickets >= ticketsPerRequest);
  }

  /** What a ticket is looked up by; undefined where it has an id, or nothing to look it up by. */
  valueOf({ ticket }: Item): string | undefined {
    return ticketId(ticket.id) === undefined ? matchValue(ticket, this.finder.field) : undefined;
  }

  /**
   * @param value what the ticket is looked up by
   * @param next the ticket that comes next, which is looked up while this one is saved
   */
  async *save(item: Item, value: string, next: Item | undefined): Outcomes {
    for await (const outcome of this.matchOrCreate(item, value, next && this.valueOf(next))) {
      const id = idOf(outcome);
      if (id !== undefined) {
        this.known.set(value, id);
      }
      yield outcome;
    }
  }

  /** Tells of each ticket that was opened whether an older one carries its value by now. */
  reportDuplicates(): Outcomes {
    return this.duplicates.report();
  }

  private async *matchOrCreate(item: Item, value: string, nextValue: string | undefined): Outcomes {
    const { finder, options } = this;
    const id = this.known.get(value);
    if (id !== undefined) {
      yield* this.match(item, { id });
      return;
    }
    let match: FoundMatch;
    try {
      match = await this.ahead.take(value);
    } catch (error) {
      yield notSaved(item, beforeSending(error), options.continueOnError);
      return;
    }
    if (nextValue !== undefined && nextValue !== value && !this.known.has(nextValue)) {
      this.ahead.begin(nextValue);
      // One for this lookup, one for what is asked of the ticket that is being opened.
      this.halo.expectReads(2);
    }
    if (match.matched) {
      yield* this.match(item, match.matched);
    } else {
      yield* this.create(item, { finder, value }, match.passedOver);
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
}

function idOf(outcome: Outcome): number | undefined {
  return outcome.of === 'plan' || isSaved(outcome) ? outcome.id : undefined;
}
