import { ConnectorError } from '../errors';
import type { HaloClient, Query } from '../halo/client';
import { isObject } from '../json';
import { type ListPage, readPage } from './list_page';
import { keepFields, responseFactsOf, ticketId } from './ticket';

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const largestPage = 100;

const usualConcurrency = 4;

/** How a list is read. */
export interface ReadingOptions {
  maxTickets?: number;
  /** Pages under way at once. */
  concurrency?: number;
  /** Keep only these members of each ticket. */
  fields?: readonly string[];
  /** Told the first page before any other is asked for; what it throws ends the reading. */
  onFirstPage?: (page: ListPage) => Promise<void>;
  /** Called after each page; `total` as far as known. */
  onPage?: (done: number, total: number) => void;
}

/** A list that was read to its end, or to `maxTickets`. */
export interface WholeList {
  first: ListPage;
  /** No ticket twice, in the order of the pages. */
  tickets: unknown[];
  summary: { complete: boolean; pages: number; tickets: number; record_count: number };
}

/**
 * Reads every page of a list: the first alone, to learn how long pages are, then several at once.
 *
 * The end is where a page is empty or brings no new ticket, or where as many tickets have arrived as HaloPSA counted
 * and the last page was shorter than one before it. So neither a count that is too high nor one that is too low is
 * believed, and a page that comes again and again ends the reading. What was asked for as page size proves nothing:
 * a first page below it may be the end of the list or the server's own limit, so one more page is looked at.
 *
 * @throws ConnectorError as soon as one page fails for good: a shorter list is never returned
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
  const load = (page_no: number) =>
    readPage(halo, path, { ...query, order: query.order ?? 'id', pageinate: true, page_size, page_no });
  const first = await load(1);
  await options.onFirstPage?.(first);
  const reading = new Reading(first, options);
  const ahead = new PagesAhead(load, options.concurrency ?? usualConcurrency);
  for (let number = 2; !reading.ended; number += 1) {
    reading.take(await ahead.page(number, reading.expectedPages));
  }
  return reading.result();
}

/** Fetches pages before their turn, so many at once, and hands them out in order. */
class PagesAhead {
  private readonly pages = new Map<number, Promise<ListPage>>();
  private started = 1;
  private underWay = 0;
  private wanted = 1;
  private failed = false;

  constructor(
    private readonly load: (page_no: number) => Promise<ListPage>,
    private readonly width: number,
  ) {}

  /** The page of that number; fetches on up to page `last` meanwhile. */
  page(number: number, last: number): Promise<ListPage> {
    this.wanted = Math.max(this.wanted, number, last);
    this.fill();
    const page = this.pages.get(number) ?? this.start(number);
    this.pages.delete(number);
    return page;
  }

  private fill(): void {
    while (!this.failed && this.underWay < this.width && this.started < this.wanted) {
      this.start(this.started + 1);
    }
  }

  private start(number: number): Promise<ListPage> {
    this.started = number;
    this.underWay += 1;
    const page = this.load(number);
    this.pages.set(number, page);
    page.then(
      () => this.settled(),
      () => {
        this.failed = true;
      },
    );
    return page;
  }

  private settled(): void {
    this.underWay -= 1;
    this.fill();
  }
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

  constructor(
    private readonly first: ListPage,
    private readonly options: ReadingOptions,
  ) {
    this.most = options.maxTickets ?? Number.POSITIVE_INFINITY;
    this.take(first);
  }

  /** How many pages there should be, going by the count and by the pages that arrived; may prove wrong. */
  get expectedPages(): number {
    return Math.ceil(Math.min(this.recordCount, this.most) / Math.max(1, this.longestPage));
  }

  take(page: ListPage): void {
    const rows = requireRows(page);
    this.pages += 1;
    this.longestPage = Math.max(this.longestPage, rows.length);
    this.recordCount = Math.max(this.recordCount, page.recordCount);
    const before = this.seen.size;
    for (const row of rows) {
      this.add(row);
    }
    const allCounted = this.seen.size >= this.recordCount && rows.length < this.longestPage;
    this.ended = this.seen.size === before || allCounted || this.tickets.length >= this.most;
    this.options.onPage?.(this.pages, this.expectedPages);
  }

  result(): WholeList {
    const record_count = this.recordCount;
    const tickets = this.tickets.length;
    const summary = { complete: this.seen.size >= record_count, pages: this.pages, tickets, record_count };
    return { first: this.first, tickets: this.tickets, summary };
  }

  private add(row: unknown): void {
    const id = isObject(row) ? ticketId(row.id) : undefined;
    if ((id !== undefined && this.seen.has(id)) || this.tickets.length >= this.most) {
      return;
    }
    if (id !== undefined) {
      this.seen.add(id);
    }
    this.tickets.push(isObject(row) ? keepFields(row, this.options.fields) : row);
  }
}

/** A page without any list would end the reading as if it were the last one. */
function requireRows({ envelope, rows, response }: ListPage): readonly unknown[] {
  if (!('tickets' in envelope)) {
    throw new ConnectorError(
      'invalid_response',
      'HaloPSA answered a page of the list without tickets in it.',
      {
        response: responseFactsOf(response),
      },
    );
  }
  return rows;
}
