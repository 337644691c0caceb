import { messageOf } from '../../core/errors';
import type { Log } from '../../core/log';
import { beforeSending } from '../../core/write_error';
import { isSaved, notSaved, type Outcome, type Outcomes } from '../save/outcome';
import type { Item } from '../save/save_item';
import type { SaveOptions } from '../save/save_means';
import type { TicketWriters } from '../save/ticket_writers';
import { type FoundMatch, findMatch, findOwn, type MatchKey } from './find_match';
import type { TicketFinder } from './find_tickets';

/**
 * Saves each new ticket into the one that carries its value already, as `on_match` says, or opens it. One for a run,
 * since a ticket that an earlier item led to is not looked up again.
 */
export class TicketMatcher {
  /** The tickets that earlier items turned out to be, by value; below zero for one that is only planned. */
  private readonly known = new Map<string, number>();

  constructor(
    readonly finder: TicketFinder,
    private readonly writers: TicketWriters,
    private readonly options: SaveOptions,
    private readonly log: Log,
  ) {}

  /** @param value what the ticket is looked up by */
  async *save(item: Item, value: string): Outcomes {
    for await (const outcome of this.matchOrCreate(item, value)) {
      const id = idOf(outcome);
      if (id !== undefined) {
        this.known.set(value, id);
      }
      yield outcome;
    }
  }

  private async *matchOrCreate(item: Item, value: string): Outcomes {
    const { finder, writers, options } = this;
    const id = this.known.get(value);
    if (id !== undefined) {
      yield* writers.match(item, { id });
      return;
    }
    let match: FoundMatch;
    try {
      match = await findMatch({ finder, value }, options.matchClosed);
    } catch (error) {
      yield notSaved(item, beforeSending(error), options.continueOnError);
      return;
    }
    if (match.matched) {
      yield* writers.match(item, match.matched);
    } else {
      yield* this.create(item, { finder, value }, match.passedOver);
    }
  }

  private async *create(item: Item, key: MatchKey, passedOver: ReadonlySet<number>): Outcomes {
    for await (const outcome of this.writers.create(item, () => findOwn(key, passedOver))) {
      yield outcome;
      if (isSaved(outcome) && this.options.findDuplicates) {
        yield* this.duplicates(item, outcome.id, key, passedOver);
      }
    }
  }

  /**
   * Two runs that look for the same value at the same moment both find nothing, and both open a ticket: HaloPSA has no
   * lock to prevent it. The younger of the two finds the older one, so that just one of them is called the duplicate.
   * The ticket is saved by now, and stays so whatever becomes of this lookup.
   */
  private async *duplicates(
    item: Item,
    id: number,
    { finder, value }: MatchKey,
    passedOver: ReadonlySet<number>,
  ): Outcomes {
    try {
      const older = await finder.findOlder(value, id, passedOver);
      if (older !== undefined) {
        this.log.write('warn', 'duplicate_ticket', { id, duplicate_of: older });
        yield { of: 'duplicate', item, duplicateOf: older };
      }
    } catch (error) {
      this.log.write('warn', 'duplicate_look_up_failed', { id, reason: messageOf(error) });
    }
  }
}

function idOf(outcome: Outcome): number | undefined {
  return outcome.of === 'plan' || isSaved(outcome) ? outcome.id : undefined;
}
