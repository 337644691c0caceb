import { ConnectorError } from '../../core/errors';
import type { ApiResponse, HaloClient, Query } from '../../halo/api';
import { type ArrivedPage, arrivedPage, type Keeping } from './arrived_page';
import { type ListPage, readPage } from './list_page';
import { PagePass } from './page_pass';
import { PagesAhead, pagesAtOnce } from './pages_ahead';
import { TicketRows } from './ticket_rows';

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const largestPage = 100;

const usualConcurrency = 4;

/** Where a round trip takes longer than this, more pages under way at once make up for it. */
const slowRoundTripMs = 100;
const concurrencyOverSlowLine = 8;

/** How a list is read. */
export interface ReadingOptions extends Keeping {
  maxTickets?: number;
  /** Pages under way at once. */
  concurrency?: number;
  /** What the rows that are kept may weigh, in bytes of JSON; left out: whatever they weigh. */
  limit?: number;
  /** Told the first page before any other is asked for; what it throws ends the reading. */
  onFirstPage?: (page: ListPage) => Promise<void>;
  /** Told each page as it arrives; what it throws ends the reading. */
  checkPage?: (page: ListPage) => void | Promise<void>;
  /** Called after each page; `total` as far as known. */
  onPage?: (done: number, total: number) => void;
}

/** The reading of one list: its pages, and what has arrived of it so far. */
export class ListReading {
  /** The filters and the order of the list, without paging. */
  readonly query: Query;
  readonly rows: TicketRows;
  private readonly most: number;
  private readonly pageSize: number;

  constructor(
    private readonly halo: HaloClient,
    private readonly path: string,
    query: Query,
    private readonly options: ReadingOptions,
  ) {
    const { page_size, page_no: _page, pageinate: _paged, ...list } = query;
    this.query = { ...list, order: query.order ?? 'id' };
    this.most = options.maxTickets ?? Number.POSITIVE_INFINITY;
    this.pageSize = Math.min(Number(page_size ?? largestPage), this.most);
    this.rows = new TicketRows({ most: this.most, bytes: options.limit ?? Number.POSITIVE_INFINITY });
  }

  /** The first page, for a pass that begins with it. */
  firstPage(): Promise<ListPage> {
    return this.page(this.paged(1));
  }

  /** Reads on from the first page to the end of the list, or as far as tickets are wanted. */
  async pass(first: ListPage, onPage: ReadingOptions['onPage'] = () => undefined): Promise<PagePass> {
    const pass = new PagePass();
    const take = (page: ArrivedPage) => {
      pass.take(page);
      this.rows.add(page);
      if (!this.isOver(pass)) {
        this.rows.requireRoom(pass);
      }
      onPage(pass.pages, pass.expectedPages(this.most));
    };
    const load = async (page_no: number) => this.arrived(await this.page(this.paged(page_no)));
    const ahead = new PagesAhead(load, this.pagesAtOnce(first.response));
    take(this.arrived(first));
    for (let number = 2; !this.isOver(pass); number += 1) {
      take(await ahead.page(number, pass.expectedPages(this.most)));
    }
    return pass;
  }

  /**
   * Reads one response to a question about the list, such as one row of it.
   *
   * @param patienceMs for one try alone, of so many milliseconds
   * @returns undefined where it fails, unless the action was stopped
   */
  async ask(query: Query, patienceMs?: number): Promise<ArrivedPage | undefined> {
    try {
      return this.arrived(await this.page({ ...this.query, ...query }, patienceMs));
    } catch (error) {
      if (error instanceof ConnectorError && error.code !== 'cancelled') {
        return undefined;
      }
      throw error;
    }
  }

  /** Keeps rows that came late. */
  keepLate(page: ArrivedPage): void {
    this.rows.add(page);
    this.rows.requireRoom({ pages: 1, recordCount: 0 });
  }

  private isOver(pass: PagePass): boolean {
    return pass.hasEnded || this.rows.isFull;
  }

  private paged(page_no: number): Query {
    return { ...this.query, pageinate: true, page_size: this.pageSize, page_no };
  }

  private async page(query: Query, patienceMs?: number): Promise<ListPage> {
    const onlyTry = patienceMs === undefined ? {} : { onlyTryMs: patienceMs };
    const page = await readPage(this.halo, this.path, query, onlyTry);
    await this.options.checkPage?.(page);
    return page;
  }

  private arrived(page: ListPage): ArrivedPage {
    return arrivedPage(page, this.options);
  }

  private pagesAtOnce({ sinceSentMs, size }: ApiResponse): number {
    const usual = sinceSentMs > slowRoundTripMs ? concurrencyOverSlowLine : usualConcurrency;
    return pagesAtOnce(this.options.concurrency ?? usual, size);
  }
}
