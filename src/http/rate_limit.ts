import type { Clock } from '../core/clock';

/** HaloPSA counts the requests of this time, in milliseconds. */
const windowMs = 5 * 60_000;

/**
 * HaloPSA's limits lie between 300 and 700 requests. A run that was turned away after fewer shares its limit with others,
 * or met another one, and its own number says nothing.
 */
const fewestToLearnFrom = 100;

/**
 * Holds back every request of a run while HaloPSA wants it to wait. Requests that were under way together and are
 * all turned away meet one wait, not one each.
 */
export class RateLimitGate {
  private notBefore = 0;
  private heldSince = 0;
  private chosenWaits = 0;
  /** When the requests of the last window were sent. */
  private readonly sent: number[] = [];
  /** So many requests went through in one window before one was turned away. */
  private limit = Number.POSITIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  /** How many waits that we chose ourselves there were since the last success. */
  get waits(): number {
    return this.chosenWaits;
  }

  /** Resolves when a request may start, at once where nothing holds it or `signal` is aborted, and counts it. */
  async ready(signal?: AbortSignal): Promise<void> {
    for (let wait = this.waitMs(); wait > 0 && !signal?.aborted; wait = this.waitMs()) {
      await this.clock.sleep(wait, signal);
    }
    this.sent.push(this.clock.now());
  }

  /** True if a request that started at `startedAt` was turned away in a wait that has already been set. */
  isHeldSince(startedAt: number): boolean {
    return startedAt <= this.heldSince && this.clock.now() < this.notBefore;
  }

  /**
   * Holds everything for `waitMs`.
   *
   * @param chosen HaloPSA named no time, so that the next wait is longer, and this one ends as soon as the run's own
   * oldest request has left HaloPSA's window
   */
  hold(waitMs: number, chosen: boolean): void {
    this.heldSince = this.clock.now();
    this.forgetOld();
    const room = chosen && this.learnLimit() ? this.untilRoom() : Number.POSITIVE_INFINITY;
    this.notBefore = Math.max(this.notBefore, this.heldSince + Math.min(waitMs, room));
    this.chosenWaits += chosen ? 1 : 0;
  }

  /** Tells of a request that HaloPSA let through. */
  succeeded(startedAt: number): void {
    if (startedAt > this.heldSince) {
      this.chosenWaits = 0;
    }
  }

  /** From now until a request may start. */
  private waitMs(): number {
    this.forgetOld();
    const full = this.sent.length >= this.limit ? this.untilRoom() : 0;
    return Math.max(full, this.notBefore - this.clock.now());
  }

  /** @returns whether the number of requests in the window tells anything */
  private learnLimit(): boolean {
    // The last one was turned away.
    this.sent.pop();
    if (this.sent.length < fewestToLearnFrom) {
      return false;
    }
    this.limit = Math.min(this.limit, this.sent.length);
    return true;
  }

  private untilRoom(): number {
    return (this.sent[0] ?? 0) + windowMs - this.clock.now();
  }

  private forgetOld(): void {
    const since = this.clock.now() - windowMs;
    const kept = this.sent.findIndex((at) => at > since);
    this.sent.splice(0, kept < 0 ? this.sent.length : kept);
  }
}
