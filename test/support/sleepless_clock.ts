import type { Clock } from '../../src/core/clock';

/**
 * A clock that goes on by itself, as the machine's does, and on which nobody waits: who sleeps wakes at once, and the
 * time has gone on by as much as was slept. For runs in which a real server takes its real time.
 */
export class SleeplessClock implements Clock {
  private slept = 0;

  now(): number {
    return performance.now() + this.slept;
  }

  date(): number {
    return Date.now() + this.slept;
  }

  /** Two that sleep side by side share the time, as they do on a real clock. */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const until = this.now() + ms;
    await Promise.resolve();
    if (!signal?.aborted) {
      this.advance(Math.max(0, until - this.now()));
    }
  }

  /** The middle of every back-off, the same in every run. */
  random(): number {
    return 0.5;
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.slept += ms;
  }
}
