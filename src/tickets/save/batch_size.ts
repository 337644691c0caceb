/** HaloPSA saves this many at once without complaint, as far as anybody has tried. */
const largest = 100;

/** Small enough for the slowest rules that were seen (2 s a ticket), and still grown to the largest after four requests. */
const first = 10;

/** Gateways before HaloPSA give up after a minute, so a request should take no more than a third of that. */
const longestMs = 20_000;

/**
 * How many updates go out in one request. A fixed number where the playbook names one; else it learns: rules of a
 * tenant may make each save take seconds, and a hundred in one request would outlast the gateway before HaloPSA.
 */
export class BatchSize {
  private size: number;

  constructor(private readonly fixed?: number) {
    this.size = fixed ?? first;
  }

  /** For the next request. */
  get current(): number {
    return this.size;
  }

  /** Tells of a request that succeeded: so many tickets in so many milliseconds. */
  succeeded(tickets: number, ms: number): void {
    if (this.fixed === undefined && tickets >= this.size) {
      const inTime = Math.floor((longestMs / Math.max(1, ms)) * tickets);
      this.size = Math.max(1, Math.min(largest, this.size * 2, inTime));
    }
  }

  /** Tells of a request that was too much for HaloPSA or for a gateway before it. */
  overloaded(tickets: number): void {
    if (this.fixed === undefined) {
      this.size = Math.max(1, Math.floor(tickets / 2));
    }
  }
}
