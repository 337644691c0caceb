import { setMaxListeners } from 'node:events';
import { setTimeout as timer } from 'node:timers/promises';

/**
 * All that is under way between two resets. Ending an era wakes every pause in it, so that no request of an earlier
 * test works on a later one's tickets, and nothing keeps the process alive after closing.
 */
export class Era {
  private ending = new AbortController();

  constructor() {
    // Every waiting request listens; many at once are no leak.
    setMaxListeners(0, this.ending.signal);
  }

  /** Waits; false if the era ended first. */
  async pause(ms: number): Promise<boolean> {
    const { signal } = this.ending;
    if (signal.aborted) {
      return false;
    }
    if (ms <= 0) {
      return true;
    }
    try {
      await timer(ms, undefined, { signal });
      return true;
    } catch {
      return false;
    }
  }

  /** Runs once when the era ends. */
  atEnd(task: () => void): void {
    this.ending.signal.addEventListener('abort', task, { once: true });
  }

  end(): void {
    this.ending.abort();
  }
}
