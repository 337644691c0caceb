import type { Clock } from '../../src/core/clock';

/** When every fake clock starts, unless told otherwise. */
export const startOfTime = Date.parse('2026-03-02T10:00:00Z');

/** A clock on which nobody waits: who sleeps wakes at once, and the time has gone on by as much as was slept. */
export class FakeClock implements Clock {
  private time = startOfTime;
  private wallOffset = 0;

  now(): number {
    return this.time;
  }

  date(): number {
    return this.time + this.wallOffset;
  }

  /** Sets the wall clock forward or back, as NTP or a resumed machine does. */
  stepWallClock(ms: number): void {
    this.wallOffset += ms;
  }

  /** Two that sleep side by side share the time, as they do on a real clock. */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const until = this.time + ms;
    await Promise.resolve();
    if (!signal?.aborted) {
      this.time = Math.max(this.time, until);
    }
  }

  /** The middle of every back-off, the same in every run. */
  random(): number {
    return 0.5;
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.time += ms;
  }

  /** Back to the start. */
  reset(): void {
    this.time = startOfTime;
    this.wallOffset = 0;
  }
}

interface Sleeper {
  until: number;
  wake: () => void;
}

/** A clock that goes on only when told to; sleepers wake when their time has come or their signal is aborted. */
export class HandWoundClock implements Clock {
  private time = startOfTime;
  private readonly sleepers = new Set<Sleeper>();

  now(): number {
    return this.time;
  }

  date(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { until: this.time + ms, wake };
      this.sleepers.add(sleeper);
      if (signal?.aborted) {
        wake();
      } else {
        signal?.addEventListener('abort', wake);
      }
    });
  }

  random(): number {
    return 0.5;
  }

  /** Lets time pass and wakes those whose time has come. */
  advance(ms: number): void {
    this.time += ms;
    for (const { until, wake } of [...this.sleepers]) {
      if (until <= this.time) {
        wake();
      }
    }
  }
}
