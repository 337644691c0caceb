import { isObject } from '../../core/json';
import { largestOutput, outputTooLarge } from '../../core/output_limit';
import type { ApiResponse, Expectation, HaloClient, Query } from '../../halo/api';
import { keepFields, ticketId } from '../ticket';
import { type ListPage, readPage } from './list_page';
import { PagesAhead, pagesAtOnce } from './pages_ahead';

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const largestPage = 100;

const usualConcurrency = 4;

/** So many pages tell how large the whole list is going to be. */
const tellingPages = 5;

/** Rows differ: a list is given up early only where it would be this many times too large. */
const surelyTooLarge = 1.5;

/** How a list is read. */
export interface ReadingOptions {
  maxTickets?: number;
  /** Pages under way at once. */
  concurrency?: number;
  /** Keep only these members of each ticket. */
  fields?: readonly string[];
  /** What the rows that are kept may weigh, in bytes of JSON; left out: whatever they weigh. */
  limit?: number;
  /** Told the first page before any other is asked for; what it throws ends the reading. */
  onFirstPage?: (page: ListPage) => Promise<void>;
  /** Told each page as it arrives; what it throws ends the reading. */
  checkPage?: (page: ListPage) => void;
  /** Called after each page; `total` as far as known. */
  onPage?: (done: number, total: number) => void;
}

/** A list that was read to its end, or to `maxTickets`. */
export interface WholeList {
  /** The response of the first page, and what stood beside the tickets in it. */
  first: { response: ApiResponse; envelope: Readonly<Record<string, unknown>> };
  /** No ticket twice, in the order of the pages. */
  tickets: unknown[];
  summary: { complete: boolean; pages: number; tickets: number; record_count: number };
}

/** A page without any list would end the reading as if it were the last. */
const aPage: Expectation = {
  without: 'tickets',
  isIn: (body) => Array.isArray(body) || (isObject(body) && 'tickets' in body),
};

/** What is kept of a page once it has arrived: the page itself may weigh many times as much. */
interface KeptPage {
  rows: readonly unknown[];
  recordCount: number;
  /** Bytes of JSON that the rows come to. */
  weight: number;
}

/**
 * Reads every page of a list: the first alone, to learn how long and how heavy pages are, then several at once.
 *
 * The end is where a page is empty or brings no new ticket, or where as many tickets have arrived as HaloPSA counted
 * and the last page was shorter than one before it. So neither a count that is too high nor one that is too low is
 * believed, and a page that comes again and again ends the reading. What was asked for as page size proves nothing:
 * a first page below it may be the end of the list or the server's own limit, so one more page is looked at.
 *
 * @throws ConnectorError as soon as one page fails for good: a shorter list is never returned; `output_too_large` as
 * soon as what is kept exceeds the limit, or after a few pages where it is certain to
 */
export async function readAllPages(
  halo: HaloClient,
  path: string,
  query: Query,
  options: ReadingOptions = {},
): Promise<WholeList> {
  const page_size = Math.min(
    Number(query.page_size ?? largestPage),
    options.maxTickets ?? Number.POSITIVE_INFINITY,
  );
  const read = async (page_no: number) => {
    const paged = { ...query, order: query.order ?? 'id', pageinate: true, page_size, page_no };
    const page = await readPage(halo, path, paged, aPage);
    options.checkPage?.(page);
    return page;
  };
  const first = await read(1);
  await options.onFirstPage?.(first);
  const reading = new Reading(kept(first, options.fields), options);
  const width = pagesAtOnce(options.concurrency ?? usualConcurrency, first.response.size);
  const ahead = new PagesAhead(async (page_no) => kept(await read(page_no), options.fields), width);
  for (let number = 2; !reading.ended; number += 1) {
    reading.take(await ahead.page(number, reading.expectedPages));
  }
  const { tickets: _rows, ...envelope } = first.envelope;
  return { first: { response: { ...first.response, body: undefined }, envelope }, ...reading.result() };
}

/** Lets go of all of a page that is not kept. */
function kept({ rows, recordCount, response }: ListPage, fields: readonly string[] | undefined): KeptPage {
  if (!fields) {
    return { rows, recordCount, weight: response.size };
  }
  const short = rows.map((row) => (isObject(row) ? keepFields(row, fields) : row));
  return { rows: short, recordCount, weight: JSON.stringify(short).length };
}

/** What has arrived so far, in order, and whether it is the end. */
class Reading {
  ended = false;
  private readonly tickets: unknown[] = [];
  private readonly seen = new Set<number>();
  private readonly most: number;
  private longestPage = 0;
  private recordCount = 0;
  private pages = 0;
  private weight = 0;

  constructor(
    first: KeptPage,
    private readonly options: ReadingOptions,
  ) {
    this.most = options.maxTickets ?? Number.POSITIVE_INFINITY;
    this.take(first);
  }

  /** How many pages there should be, going by the count and by the pages that arrived; may prove wrong. */
  get expectedPages(): number {
    return Math.ceil(Math.min(this.recordCount, this.most) / Math.max(1, this.longestPage));
  }

  take({ rows, recordCount, weight }: KeptPage): void {
    this.pages += 1;
    this.longestPage = Math.max(this.longestPage, rows.length);
    this.recordCount = Math.max(this.recordCount, recordCount);
    const before = this.seen.size;
    const kept = this.tickets.length;
    for (const row of rows) {
      this.add(row);
    }
    this.weight += (weight * (this.tickets.length - kept)) / Math.max(1, rows.length);
    const allCounted = this.seen.size >= this.recordCount && rows.length < this.longestPage;
    this.ended = this.seen.size === before || allCounted || this.tickets.length >= this.most;
    this.requireRoom();
    this.options.onPage?.(this.pages, this.expectedPages);
  }

  result(): Omit<WholeList, 'first'> {
    const record_count = this.recordCount;
    const tickets = this.tickets.length;
    const summary = { complete: this.seen.size >= record_count, pages: this.pages, tickets, record_count };
    return { tickets: this.tickets, summary };
  }

  /** Stops a list that the platform would not take, rather than after minutes and with no memory left. */
  private requireRoom(): void {
    const { limit = Number.POSITIVE_INFINITY } = this.options;
    if (this.weight > limit) {
      // Responses may be laid out with blanks that our own output does not have: only its own size counts.
      this.weight = JSON.stringify(this.tickets).length;
    }
    const whole = (this.weight / Math.max(1, this.tickets.length)) * Math.min(this.recordCount, this.most);
    const isCertain = this.pages >= tellingPages && whole > limit * surelyTooLarge;
    if (!this.ended && (this.weight > limit || isCertain)) {
      throw outputTooLarge(Math.max(whole, this.weight), largestOutput, true);
    }
  }

  private add(row: unknown): void {
    const id = isObject(row) ? ticketId(row.id) : undefined;
    if ((id !== undefined && this.seen.has(id)) || this.tickets.length >= this.most) {
      return;
    }
    if (id !== undefined) {
      this.seen.add(id);
    }
    this.tickets.push(row);
  }
}
