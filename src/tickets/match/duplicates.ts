import { messageOf } from '../../core/errors';
import type { Log } from '../../core/log';
import { type HaloClient, uncached } from '../../halo/api';
import type { Outcomes } from '../save/outcome';
import type { Item } from '../save/save_item';
import type { TicketFinder } from './find_tickets';
import { type Carriers, newestCarriers } from './newest_carriers';

/** A ticket that was opened in this call. */
export interface OpenedTicket {
  item: Item;
  id: number;
  /** What it was looked up by. */
  value: string;
  /** Tickets that carried the value before, and are not asked after. */
  passedOver: ReadonlySet<number>;
}

/** Lookups under way at once. */
const atOnce = 4;

/**
 * Two runs that look for the same value at the same moment both find nothing, and both open a ticket: HaloPSA has no lock
 * to prevent it. The younger of the two finds the older one, so that just one of them is called the duplicate. The
 * tickets are saved by then, and stay so whatever becomes of this lookup.
 */
export class Duplicates {
  private readonly opened: OpenedTicket[] = [];
  private readonly halo: HaloClient;

  constructor(
    halo: HaloClient,
    private readonly finder: TicketFinder,
    private readonly log: Log,
  ) {
    this.halo = uncached(halo);
  }

  /** Remembers a ticket that was opened just now. */
  add(opened: OpenedTicket): void {
    this.opened.push(opened);
  }

  /** Looks for older tickets with the values of those that were opened, for many of them together. */
  async *report(): Outcomes {
    const carriers = await this.orLogged(() => {
      const opened = new Map(this.opened.map(({ id, value }) => [id, value]));
      return newestCarriers(this.halo, this.finder.field, opened);
    });
    const find = carriers
      ? async (opened: OpenedTicket) => olderIn(carriers, opened)
      : ({ value, id, passedOver }: OpenedTicket) =>
          this.orLogged(() => this.finder.findOlder(value, id, passedOver));
    for (let from = 0; from < this.opened.length; from += atOnce) {
      const some = this.opened.slice(from, from + atOnce);
      const found = await Promise.all(some.map(async (opened) => ({ opened, older: await find(opened) })));
      for (const { opened, older } of found) {
        if (older !== undefined) {
          this.log.write('warn', 'duplicate_ticket', { id: opened.id, duplicate_of: older });
          yield { of: 'duplicate', item: opened.item, duplicateOf: older };
        }
      }
    }
  }

  private async orLogged<Found>(look: () => Promise<Found>): Promise<Found | undefined> {
    try {
      return await look();
    } catch (error) {
      this.log.write('warn', 'duplicate_lookup_failed', { reason: messageOf(error) });
      return undefined;
    }
  }
}

function olderIn(carriers: Carriers, { id, value, passedOver }: OpenedTicket): number | undefined {
  const older = carriers.get(value)?.filter((each) => each < id && !passedOver.has(each)) ?? [];
  return older.length > 0 ? Math.min(...older) : undefined;
}
