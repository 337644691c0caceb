/** How much text of pages may be under way or waiting for its turn at once, in characters: a heap of 256 MB holds it. */
const mostText = 16 * 1024 * 1024;

/**
 * How many pages to fetch at once.
 *
 * @param asked what the caller wishes at the most
 * @param pageText the characters of a page: heavy ones are fetched one at a time
 */
export function pagesAtOnce(asked: number, pageText: number): number {
  return Math.max(1, Math.min(asked, Math.floor(mostText / Math.max(1, pageText))));
}

/** Fetches pages before their turn, so many at once, and hands them out in order. */
export class PagesAhead<Page> {
  private readonly pages = new Map<number, Promise<Page>>();
  private started = 1;
  private wanted = 1;
  private underWay = 0;
  private failed = false;

  /** @param width pages under way at once; as many more may wait for one before them */
  constructor(
    private readonly load: (page_no: number) => Promise<Page>,
    private readonly width: number,
  ) {}

  /** The page of that number; fetches on up to page `last` meanwhile. */
  page(number: number, last: number): Promise<Page> {
    this.wanted = Math.max(this.wanted, number, last);
    this.fill();
    const page = this.pages.get(number) ?? this.start(number);
    this.pages.delete(number);
    return page;
  }

  /** A page that is slow to come does not let all those behind it pile up. */
  private fill(): void {
    while (this.mayStart()) {
      this.start(this.started + 1);
    }
  }

  private mayStart(): boolean {
    const hasRoom = this.underWay < this.width && this.pages.size < 2 * this.width;
    return !this.failed && hasRoom && this.started < this.wanted;
  }

  private start(number: number): Promise<Page> {
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
