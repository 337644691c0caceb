import type { ApiRequest, ApiResponse, HaloClient, Query } from '../../src/halo/api';

/** What is wrong with time on the way to a server. All in minutes. */
export interface Times {
  /** HaloPSA's own clock, by which it dates changes, against the true time. */
  haloAhead: number;
  /** The clock that writes the `Date` of responses; undefined where there is none. */
  dateAhead: number | undefined;
  /** How long a change takes to show up in lists. */
  visibleAfter: number;
  /** How far east of UTC the server takes a moment in UTC to lie. */
  zone: number;
}

interface StoredTicket {
  id: number;
  version: number;
  /** What lists show once it is visible. */
  shown: { version: number; last_update: number } | undefined;
  pending: { at: number; version: number; last_update: number }[];
}

const minuteMs = 60_000;
const pageCap = 10;

/** Tickets that change by a clock of their own, behind a cache that answers what was asked before. It stands in memory. */
export class ChangingTickets {
  /** The true time, in milliseconds since 1970. */
  now = Date.parse('2026-03-02T10:00:00Z');
  times: Times = { haloAhead: 0, dateAhead: 0, visibleAfter: 0, zone: 0 };
  requests = 0;
  /** Runs before each request is worked on. */
  meanwhile: () => void = () => undefined;
  private readonly tickets = new Map<number, StoredTicket>();
  private readonly cached = new Map<string, unknown>();

  change(...ids: readonly number[]): void {
    for (const id of ids) {
      this.changeOne(id);
    }
  }

  private changeOne(id: number): void {
    const ticket = this.tickets.get(id) ?? { id, version: 0, shown: undefined, pending: [] };
    ticket.version += 1;
    const { haloAhead, visibleAfter } = this.times;
    const last_update = this.now + haloAhead * minuteMs;
    ticket.pending.push({ at: this.now + visibleAfter * minuteMs, version: ticket.version, last_update });
    this.tickets.set(id, ticket);
  }

  /** The newest version of each ticket. */
  versions(): Map<number, number> {
    return new Map([...this.tickets.values()].map(({ id, version }) => [id, version]));
  }

  client(): HaloClient {
    return {
      maxRetries: 0,
      expectReads: () => undefined,
      expectWrites: () => undefined,
      ticketUrl: (id) => `https://halo.example/ticket?id=${id}`,
      send: async ({ query = {}, ownAddress = false }: ApiRequest) => this.respond(query, ownAddress),
    };
  }

  private respond(query: Query, ownAddress: boolean): ApiResponse {
    this.requests += 1;
    this.meanwhile();
    const address = JSON.stringify(query);
    const body = (ownAddress ? undefined : this.cached.get(address)) ?? this.list(query);
    this.cached.set(address, body);
    const { dateAhead } = this.times;
    const date = new Date(this.now + (dateAhead ?? 0) * minuteMs).toUTCString();
    const headers = dateAhead === undefined ? {} : { date };
    return { status: 200, reason: 'OK', headers, body, sinceSentMs: 1, size: 1000 };
  }

  private list(query: Query): object {
    const from = Date.parse(String(query.lastupdatefromdate)) + this.times.zone * 60 * minuteMs;
    const asked = Array.isArray(query.ticketids) ? query.ticketids.map(Number) : undefined;
    const matches = [...this.tickets.values()].flatMap((ticket) => {
      const shown = this.shownOf(ticket);
      const isWanted = shown && shown.last_update >= from && (asked?.includes(ticket.id) ?? true);
      return isWanted ? [row(ticket.id, shown)] : [];
    });
    matches.sort((one, other) => one.id - other.id);
    if (query.ticketidonly === true) {
      return { record_count: matches.length, tickets: matches.map(({ id }) => ({ id })) };
    }
    const size = Math.min(pageCap, Number(query.page_size));
    const first = (Number(query.page_no ?? 1) - 1) * size;
    return { record_count: matches.length, tickets: matches.slice(first, first + size) };
  }

  private shownOf(ticket: StoredTicket): StoredTicket['shown'] {
    for (const change of ticket.pending.filter(({ at }) => at <= this.now)) {
      if (change.version > (ticket.shown?.version ?? 0)) {
        ticket.shown = change;
      }
    }
    return ticket.shown;
  }
}

/** Dates come without a zone, and are UTC. */
function row(id: number, { version, last_update }: { version: number; last_update: number }) {
  return { id, version, last_update: new Date(last_update).toISOString().slice(0, 22) };
}
