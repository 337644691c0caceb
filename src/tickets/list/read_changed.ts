import { isObject } from '../../core/json';
import { type HaloClient, type Query, uncached } from '../../halo/api';
import { readAllPages, type WholeList } from './all_pages';
import {
  type ChangedTicket,
  changedSince,
  earliestClock,
  isChangedSince,
  newestOf,
  nextChangedSince,
  requireChanged,
  wantedSince,
  widestZoneMs,
} from './changed_tickets';
import { type ListPage, readPage } from './list_page';
import type { ReadingOptions } from './list_reading';

/** The changed tickets, and what the next run passes as `changed_since`. */
export interface ChangedList extends WholeList {
  next_changed_since: string;
}

/**
 * Lists the tickets that were changed since a moment, so that runs that hand on `next_changed_since` miss no change.
 *
 * Neither the filter nor a clock is believed. A server may read the moment in its own zone and send fewer rows the
 * further east it is: the newest row must come again when asked for by its own date, else the list is asked for from 14
 * hours before. What comes too much is left out by the rows. The dates of responses may be a gateway's: of all clocks
 * the earliest counts. No cache may answer.
 *
 * @param given a moment, or a span such as `15m`
 * @param ourClock milliseconds since 1970
 * @throws ConnectorError `invalid_response` where the server ignores the filter
 */
export async function readChangedTickets(
  client: HaloClient,
  path: string,
  query: Query,
  given: string,
  ourClock: number,
  options: ReadingOptions,
): Promise<ChangedList> {
  const reading = new ChangedReading(uncached(client), path, query, options);
  const asked = wantedSince(given, ourClock);
  const first = await reading.list(asked, asked);
  const began = earliestClock(ourClock, first.first.response);
  const since = Math.min(asked, wantedSince(given, began));
  const list = isAsEarly(asked, since) ? first : await reading.list(since, since);
  const proven = (await reading.isZoneProven(since)) ? list : await reading.list(since - widestZoneMs, since);
  return { ...proven, next_changed_since: nextChangedSince(began, since, proven.summary.complete) };
}

/** Dates of responses have whole seconds and were written a little while ago; the overlap bears with that. */
function isAsEarly(asked: number, since: number): boolean {
  return asked - since < 60_000;
}

class ChangedReading {
  private newest: ChangedTicket | undefined;

  constructor(
    private readonly halo: HaloClient,
    private readonly path: string,
    private readonly query: Query,
    private readonly options: ReadingOptions,
  ) {}

  /** @param from the moment asked for; @param since the moment from which rows are kept */
  list(from: number, since: number): Promise<WholeList> {
    return readAllPages(this.halo, this.path, this.queryFrom(from), {
      ...this.options,
      isWanted: (row) => !isObject(row) || isChangedSince(row, since),
      checkPage: async (page) => {
        this.look(page, from);
        await this.options.checkPage?.(page);
      },
    });
  }

  /** Whether the server reads a moment in UTC as UTC, or no zone would have hidden a row. */
  async isZoneProven(since: number): Promise<boolean> {
    if (!this.newest) {
      const from = since - widestZoneMs;
      const page = await readPage(this.halo, this.path, { ...this.queryFrom(from), page_size: 100 });
      this.look(page, from);
      if (page.rows.length === 0 && page.recordCount === 0) {
        return true;
      }
    }
    return this.newest !== undefined && this.comesAgain(this.newest);
  }

  private async comesAgain({ id, changedAt }: ChangedTicket): Promise<boolean> {
    const query = { ...this.queryFrom(changedAt - 1000), ticketids: [id], page_size: 1 };
    const { rows } = await readPage(this.halo, this.path, query);
    return newestOf(rows)?.id === id;
  }

  private look(page: ListPage, from: number): void {
    requireChanged(page, from);
    const newest = newestOf(page.rows);
    if (newest && newest.changedAt > (this.newest?.changedAt ?? Number.NEGATIVE_INFINITY)) {
      this.newest = newest;
    }
  }

  private queryFrom(moment: number): Query {
    return { ...this.query, ...changedSince(moment, this.query) };
  }
}
