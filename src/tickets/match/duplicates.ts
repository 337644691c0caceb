import { messageOf } from '../../core/errors';
import type { Log } from '../../core/log';
import { type HaloClient, uncached } from '../../halo/api';
import type { Outcomes } from '../save/results/outcome';
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
  /** What is found of each, where it is looked for as soon as it is opened. */
  private readonly olders: Promise<number | undefined>[] = [];
  private readonly halo: HaloClient;

  /** @param areMany so many tickets may be opened that they are better looked for together, at the end */
  constructor(
    halo: HaloClient,
    private readonly finder: TicketFinder,
    private readonly log: Log,
    private readonly areMany: boolean,
  ) {
    this.halo = uncached(halo);
  }

  /** Remembers a ticket that was opened just now. */
  add(opened: OpenedTicket): void {
    this.opened.push(opened);
    if (!this.areMany) {
      this.olders.push(this.findOlder(opened));
    }
  }

  /** Looks for older tickets with the values of those that were opened. */
  async *report(): Outcomes {
    const carriers = this.areMany ? await this.carriers() : undefined;
    for (let from = 0; from < this.opened.length; from += atOnce) {
      const some = this.opened.slice(from, from + atOnce);
      const olders = await Promise.all(
        some.map((opened, place) => this.olderOf(opened, from + place, carriers)),
      );
      for (const [place, opened] of some.entries()) {
        const older = olders[place];
        if (older !== undefined) {
          this.log.write('warn', 'duplicate_ticket', { id: opened.id, duplicate_of: older });
          yield { of: 'duplicate', item: opened.item, duplicateOf: older };
        }
      }
    }
  }

  private async olderOf(
    opened: OpenedTicket,
    index: number,
    carriers: Carriers | undefined,
  ): Promise<number | undefined> {
    return carriers ? olderIn(carriers, opened) : (this.olders[index] ?? this.findOlder(opened));
  }

  private async carriers(): Promise<Carriers | undefined> {
    const opened = new Map(this.opened.map(({ id, value }) => [id, value]));
    const carriers = await this.orLogged(() => newestCarriers(this.halo, this.finder.field, opened));
    if (!carriers) {
      this.halo.expectReads(Math.min(atOnce, opened.size));
    }
    return carriers;
  }

  private findOlder({ value, id, passedOver }: OpenedTicket): Promise<number | undefined> {
    return this.orLogged(() => this.finder.findOlder(value, id, passedOver));
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
