import type { ArrivedPage } from './arrived_page';

/** What counts of a page for a pass. */
type CountedPage = Pick<ArrivedPage, 'rows' | 'recordCount'>;

/**
 * One pass over the pages of a list, from the first to the end.
 *
 * The end is where a page is empty or brings no new ticket, or where as many tickets have arrived as HaloPSA counted
 * and the last page was shorter than one before it. So neither a count that is too high nor one that is too low is
 * believed, and a page that comes again and again ends the pass. What was asked for as page size proves nothing: a
 * first page below it may be the end of the list or the server's own limit, so one more page is looked at.
 */
export class PagePass {
  hasEnded = false;
  /** The count of the last page that had one. */
  recordCount = 0;
  pages = 0;
  private readonly seen = new Set<unknown>();
  private readonly pageIds: string[] = [];
  private readonly counts = new Set<number>();
  private longestPage = 0;
  private firstPage: CountedPage | undefined;
  private isUndercounted = false;
  private isContradicted = false;
  private pagesWithNews = 0;

  /** How many different tickets the pass met. */
  get size(): number {
    return this.seen.size;
  }

  /** How many pages there should be, going by the count and by the pages that arrived; may prove wrong. */
  expectedPages(most: number): number {
    return Math.ceil(Math.min(this.recordCount, most) / Math.max(1, this.longestPage));
  }

  take(page: CountedPage): void {
    const { rows, recordCount } = page;
    this.pages += 1;
    this.firstPage ??= page;
    this.isContradicted ||= recordCount !== this.firstPage.recordCount;
    const before = this.seen.size;
    for (const row of rows) {
      // A row without a number is told by what it says: as an object each would be news, and the reading never end.
      this.seen.add(row.id ?? JSON.stringify(row));
    }
    const hasNews = this.seen.size > before;
    this.pagesWithNews += hasNews ? 1 : 0;
    this.isUndercounted ||= hasNews && recordCount < (this.pages - 1) * this.longestPage + rows.length;
    this.longestPage = Math.max(this.longestPage, rows.length);
    this.pageIds.push(rows.map(({ id }) => id).join());
    this.count(recordCount);
    const allCounted = this.seen.size >= this.recordCount && rows.length < this.longestPage;
    this.hasEnded = !hasNews || allCounted;
  }

  /**
   * Whether all tickets came in one response, which is a single moment. A count that another page contradicts shows
   * that the list has changed meanwhile.
   */
  get cameAtOnce(): boolean {
    const { rows, recordCount } = this.firstPage ?? { rows: [], recordCount: 0 };
    const isWhole = rows.length === 0 ? recordCount === 0 : recordCount > 0 && rows.length >= recordCount;
    return this.hasEnded && isWhole && this.pagesWithNews <= 1 && !this.isContradicted;
  }

  /** False where a page lay further back in the list than its count allows for, or none had a count. */
  get isCountCredible(): boolean {
    return !this.isUndercounted && this.recordCount > 0;
  }

  /** Whether both met the same tickets page by page, under one count all the while. */
  isLike(other: PagePass): boolean {
    const counts = new Set([...this.counts, ...other.counts]);
    return counts.size <= 1 && this.pageIds.join(';') === other.pageIds.join(';');
  }

  /** What a page behind the end says is often 0, and proves nothing. */
  private count(recordCount: number): void {
    if (recordCount > 0 || this.pages === 1) {
      this.recordCount = recordCount;
      this.counts.add(recordCount);
    }
  }
}
