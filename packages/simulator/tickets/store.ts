import type { JsonObject } from '../json_object';
import { changedTicket, newTicket, type Ticket } from './ticket';

const firstId = 1001;

/** A ticket that was created or changed, and what was sent for it. */
export interface SavedTicket {
  ticket: Ticket;
  sent: JsonObject;
  isNew: boolean;
}

/** The tickets of the simulated tenant. Deleting is soft, as in HaloPSA; ids only ever go up. */
export class TicketStore {
  private tickets = new Map<number, Ticket>();
  private nextId = firstId;
  private pending: { due: number; work: () => void }[] = [];

  /** `saved` is told of each ticket that is created or changed, for what goes along with it. */
  constructor(
    private readonly clock: () => Date,
    private readonly saved: (save: SavedTicket) => void = () => undefined,
  ) {}

  /** The ticket, unless it does not exist or was deleted. */
  get(id: number): Ticket | undefined {
    const ticket = this.find(id);
    return ticket?.deleted === true ? undefined : ticket;
  }

  /** The ticket, also if it was deleted. */
  find(id: number): Ticket | undefined {
    this.settle();
    return this.tickets.get(id);
  }

  /** All tickets that were not deleted, by id. */
  list(): Ticket[] {
    return this.all().filter((ticket) => ticket.deleted !== true);
  }

  /** All tickets with the deleted ones, by id. */
  all(): Ticket[] {
    this.settle();
    return [...this.tickets.values()];
  }

  /** Creates a ticket under the next id. */
  add(sent: JsonObject = {}): Ticket {
    this.settle();
    return this.told(this.put(newTicket(this.nextId, sent, this.clock())), sent, true);
  }

  /** Changes a ticket, or answers undefined if there is none to change. */
  update(id: number, sent: JsonObject): Ticket | undefined {
    const ticket = this.change(id, sent);
    return ticket === undefined ? undefined : this.told(ticket, sent, false);
  }

  /** Changes a ticket and its dates, and tells nobody; undefined if there is none to change. */
  change(id: number, sent: JsonObject): Ticket | undefined {
    const ticket = this.get(id);
    return ticket === undefined ? undefined : this.put(changedTicket(ticket, sent, this.clock()));
  }

  /** Puts members of a ticket in place, if there is one, and leaves all else as it is, the dates included. */
  amend(id: number, members: JsonObject): void {
    const ticket = this.find(id);
    if (ticket !== undefined) {
      this.put({ ...ticket, ...members, id });
    }
  }

  /** Deletes a ticket softly, or answers undefined if there is none to delete. */
  remove(id: number): Ticket | undefined {
    const ticket = this.get(id);
    return ticket === undefined ? undefined : this.put({ ...ticket, deleted: true });
  }

  /** Brings a deleted ticket back; one that was not deleted stays as it is. */
  recover(id: number): Ticket | undefined {
    const ticket = this.find(id);
    return ticket === undefined ? undefined : this.put({ ...ticket, deleted: false });
  }

  /**
   * Does the work once that many milliseconds have passed by the simulator's clock. No timer is needed: nobody can
   * tell when it was done but by looking into the store, and every look does first what has come due.
   */
  later(ms: number, work: () => void): void {
    this.pending.push({ due: this.clock().getTime() + ms, work });
    this.pending.sort((one, other) => one.due - other.due);
  }

  /** Starts over with these tickets, in ascending order of ids. */
  refill(tickets: Iterable<Ticket>): void {
    this.tickets = new Map();
    this.pending = [];
    this.nextId = firstId;
    for (const ticket of tickets) {
      this.put(ticket);
    }
  }

  /** Does the work that has come due; every look into the store begins with it. */
  settle(): void {
    const now = this.clock().getTime();
    for (let next = this.pending[0]; next !== undefined && next.due <= now; next = this.pending[0]) {
      this.pending.shift();
      next.work();
    }
  }

  private told(ticket: Ticket, sent: JsonObject, isNew: boolean): Ticket {
    this.saved({ ticket, sent, isNew });
    return this.tickets.get(ticket.id) ?? ticket;
  }

  private put(ticket: Ticket): Ticket {
    this.tickets.set(ticket.id, ticket);
    this.nextId = Math.max(this.nextId, ticket.id + 1);
    return ticket;
  }
}
