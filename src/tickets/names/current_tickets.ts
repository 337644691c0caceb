import { isGiven, isObject } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { listEndpoint, readPage } from '../list/list_page';
import { readTicket } from '../read_ticket';
import { type TicketData, ticketId } from '../ticket';
import { lookupError } from './name_error';
import { Turns } from './turns';

/** HaloPSA lists 100 tickets at most in one response. */
const mostRows = 100;

/** Fewer tickets than this are read each by itself: a row may lack what is wanted of it. */
const fewest = 3;

/** As many single tickets are read at once. */
const readsAtOnce = 4;

/** What tickets to update have now; each is read once for a run. */
export class CurrentTickets {
  private readonly rows = new Map<number, Promise<ReadonlyMap<number, TicketData>>>();
  private readonly single = new Map<number, Promise<TicketData>>();
  private readonly turns = new Turns(readsAtOnce);

  /** @param path where single tickets are */
  constructor(
    private readonly halo: HaloClient,
    private readonly path: string,
  ) {}

  /** Reads tickets that will be wanted, many in one request. */
  expect(ids: readonly number[]): void {
    const different = [...new Set(ids)];
    for (let from = 0; different.length >= fewest && from < different.length; from += mostRows) {
      const some = different.slice(from, from + mostRows);
      const rows = this.turns.take(() => this.readRows(some)).catch(() => new Map<number, TicketData>());
      for (const id of some) {
        this.rows.set(id, rows);
      }
    }
  }

  /**
   * A ticket as it is.
   *
   * @param member what is wanted of it: a row that does not show it proves nothing
   * @throws NameError `lookup_failed` where the ticket cannot be read
   */
  async get(id: number, member: string): Promise<TicketData> {
    const row = (await this.rows.get(id))?.get(id);
    return row && isGiven(row[member]) ? row : this.readOnce(id);
  }

  /** Takes over a ticket that was found; without one, what was read of it before no longer counts. */
  renew(id: number, ticket?: TicketData): void {
    this.single.delete(id);
    this.rows.delete(id);
    if (ticket) {
      this.rows.set(id, Promise.resolve(new Map([[id, ticket]])));
    }
  }

  private async readRows(ids: readonly number[]): Promise<ReadonlyMap<number, TicketData>> {
    const query = { ticketids: ids, page_size: mostRows, page_no: 1 };
    const { rows } = await readPage(this.halo, listEndpoint.path, query);
    return new Map(rows.filter(isObject).map((row) => [ticketId(row.id) ?? 0, row]));
  }

  private readOnce(id: number): Promise<TicketData> {
    const ticket = this.single.get(id) ?? this.turns.take(() => this.read(id));
    this.single.set(id, ticket);
    return ticket;
  }

  private async read(id: number): Promise<TicketData> {
    const address = { path: `${this.path}/{{id}}`, pathValues: { id } };
    const advice =
      'Names are looked up within what the ticket has: check its number, or give ids instead of names.';
    const { ticket } = await readTicket(this.halo, address, id).catch((error: unknown) => {
      throw lookupError(`Ticket ${id}`, advice, error);
    });
    return ticket;
  }
}
