import type { Clock } from '../core/clock';

/**
 * Holds back every request of a run while HaloPSA wants it to wait. Requests that were under way together and are
 * all turned away meet one wait, not one each.
 */
export class RateLimitGate {
  private notBefore = 0;
  private heldSince = 0;
  private chosenWaits = 0;

  constructor(private readonly clock: Clock) {}

  /** How many waits that we chose ourselves there were since the last success. */
  get waits(): number {
    return this.chosenWaits;
  }

  /** Resolves when a request may start, at once where nothing holds it or `signal` is aborted. */
  async ready(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted && this.clock.now() < this.notBefore) {
      await this.clock.sleep(this.notBefore - this.clock.now(), signal);
    }
  }

  /** True if a request that started at `startedAt` was turned away in a wait that has already been set. */
  isHeldSince(startedAt: number): boolean {
    return startedAt <= this.heldSince && this.clock.now() < this.notBefore;
  }

  /** Holds everything for `waitMs`; `chosen` where HaloPSA named no time, so that the next wait is longer. */
  hold(waitMs: number, chosen: boolean): void {
    this.heldSince = this.clock.now();
    this.notBefore = Math.max(this.notBefore, this.heldSince + waitMs);
    this.chosenWaits += chosen ? 1 : 0;
  }

  /** Tells of a request that HaloPSA let through. */
  succeeded(startedAt: number): void {
    if (startedAt > this.heldSince) {
      this.chosenWaits = 0;
    }
  }
}
