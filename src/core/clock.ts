import { hrtime } from 'node:process';

/** Time and chance as a run sees them, so that a test can hand in its own. */
export interface Clock {
  /**
   * Milliseconds since some moment of this process's life, for elapsed times, waits and deadlines. It only goes
   * forward, at its own pace: a wall clock is set by NTP or jumps when a machine resumes, and a wait measured with it
   * ends at once or lasts an hour.
   */
  now(): number;
  /** Milliseconds since 1970 by the wall clock, for dates alone. */
  date(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to, but not including, 1. */
  random(): number;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: milliseconds,
  date: Date.now,
  sleep,
  random: Math.random,
};

/** Not by `performance`, for which Node loads nine modules when it is first touched: 1.5 % of a whole start. */
function milliseconds(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
  });
}
