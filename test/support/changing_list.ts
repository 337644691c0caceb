import { ConnectorError } from '../../src/core/errors';
import type { ApiRequest, ApiResponse, HaloClient, Query } from '../../src/halo/api';

/** How a server tells its list of tickets. */
export interface ListServer {
  /** The longest page. */
  pageCap: number;
  /** What it does where ids alone are asked for: lists all, up to so many, the usual page, or refuses. */
  ids: 'all' | 'ignored' | 'refused' | number;
  /** What it says of the number of matches. */
  count: 'true' | 'absent' | 'page' | { off: number };
  /** Every page behind the last is the last one again. */
  repeatsLast: boolean;
}

/** Numbers from 0 up to, but not including, 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A list of open tickets that changes between any two requests: tickets are deleted, closed, reopened and opened. It
 * stands in memory, since thousands of scenarios over sockets would take minutes.
 */
export class ChangingList {
  requests = 0;
  private readonly open = new Set<number>();
  private readonly closed = new Set<number>();
  private readonly throughout: Set<number>;
  private nextId = 1001;

  /** @param changes how many there are between two requests, on average */
  constructor(
    tickets: number,
    private readonly server: ListServer,
    private readonly changes: number,
    private readonly random: () => number,
  ) {
    for (let opened = 0; opened < tickets; opened += 1) {
      this.openOne();
    }
    this.throughout = new Set(this.open);
  }

  /** The tickets that were in the list at every moment from the first request to the last. */
  get alwaysThere(): number[] {
    return [...this.throughout];
  }

  client(): HaloClient {
    return {
      maxRetries: 0,
      expectReads: () => undefined,
      expectWrites: () => undefined,
      ticketUrl: (id) => `https://halo.example/ticket?id=${id}`,
      send: async ({ query = {} }: ApiRequest) => {
        if (this.requests > 0) {
          this.change();
        }
        this.requests += 1;
        // Requests that are under way together reach the server one by one all the same.
        return this.respond(query);
      },
    };
  }

  private respond(query: Query): ApiResponse {
    const asked = Array.isArray(query.ticketids) ? new Set(query.ticketids.map(Number)) : undefined;
    const all = [...this.open].sort((a, b) => a - b).filter((id) => asked?.has(id) ?? true);
    const matches = query.orderdesc === true ? all.reverse() : all;
    if (query.ticketidonly === true) {
      return this.ids(matches);
    }
    const size = Math.min(Number(query.page_size), this.server.pageCap);
    const last = Math.max(1, Math.ceil(matches.length / size));
    const number = this.server.repeatsLast ? Math.min(Number(query.page_no), last) : Number(query.page_no);
    const rows = matches.slice((number - 1) * size, number * size);
    return response(rows, this.counted(matches.length, rows.length));
  }

  private ids(matches: readonly number[]): ApiResponse {
    const { ids } = this.server;
    if (ids === 'refused') {
      throw new ConnectorError('rejected', 'HaloPSA answered 400.');
    }
    const rows = matches.slice(0, ids === 'all' ? matches.length : ids === 'ignored' ? 50 : ids);
    return response(rows, rows.length);
  }

  private counted(matches: number, rows: number): number | undefined {
    const { count } = this.server;
    switch (count) {
      case 'true':
        return matches;
      case 'absent':
        return undefined;
      case 'page':
        return rows;
      default:
        return Math.max(0, matches + count.off);
    }
  }

  private change(): void {
    for (let left = this.changes; left > 0; left -= 1) {
      if (this.random() < left) {
        this.changeOne();
      }
    }
  }

  private changeOne(): void {
    const kind = Math.floor(this.random() * 4);
    if (kind === 0) {
      this.openOne();
    } else if (kind === 1) {
      const id = this.pick(this.closed);
      this.closed.delete(id);
      if (id > 0) {
        this.open.add(id);
      }
    } else {
      const id = this.pick(this.open);
      this.open.delete(id);
      this.throughout.delete(id);
      if (kind === 2 && id > 0) {
        this.closed.add(id);
      }
    }
  }

  private openOne(): void {
    this.open.add(this.nextId);
    this.nextId += 1;
  }

  private pick(ids: ReadonlySet<number>): number {
    return [...ids][Math.floor(this.random() * ids.size)] ?? 0;
  }
}

function response(ids: readonly number[], record_count: number | undefined): ApiResponse {
  const tickets = ids.map((id) => ({ id }));
  const body = { ...(record_count !== undefined && { record_count }), tickets };
  return { status: 200, reason: 'OK', headers: {}, body, sinceSentMs: 1, size: 20 * ids.length };
}
