import { ConnectorError } from '../../core/errors';
import type { Item } from '../save/save_item';
import { ticketId } from '../ticket';
import { matchValue, type TicketFinder } from './find_tickets';

/** HaloPSA lists so many tickets in a page at most. */
const READ_AT_ONCE = 100;

/** Whether the tickets of given ids carry the value that stands beside the id; one for a run, since many are read at once. */
export class CarrierCheck {
  /** What each ticket carries; undefined for one that is gone. */
  private readonly values = new Map<number, string | undefined>();

  constructor(private readonly finder: TicketFinder) {}

  /**
   * @param upcoming the items from this one on, or some of them
   * @throws ConnectorError `rejected` where the ticket is gone or carries another value
   */
  async require({ ticket }: Item, upcoming: readonly Item[]): Promise<void> {
    const { field } = this.finder;
    const id = ticketId(ticket.id);
    const value = matchValue(ticket, field);
    if (id === undefined || value === undefined) {
      return;
    }
    if (!this.values.has(id)) {
      await this.read(id, upcoming);
    }
    const found = this.values.get(id);
    if (found !== value) {
      const what = found === undefined ? `no ${field}, or is not there any more` : `${field} "${found}"`;
      throw new ConnectorError('rejected', `Ticket ${id} carries ${what}, not "${value}".`, {
        hint: `Leave id out: options.match_on then finds the ticket that carries ${field} "${value}", or opens it. To write the value onto ticket ${id}, leave match_on out.`,
      });
    }
  }

  private async read(id: number, upcoming: readonly Item[]): Promise<void> {
    const wanted = upcoming.flatMap(({ ticket }) =>
      matchValue(ticket, this.finder.field) === undefined ? [] : (ticketId(ticket.id) ?? []),
    );
    const ids = [...new Set([id, ...wanted])].filter((each) => !this.values.has(each));
    for (const [each, value] of await this.finder.valuesOf(ids.slice(0, READ_AT_ONCE))) {
      this.values.set(each, value);
    }
  }
}
