import type { Log, Progress } from '../connector';

/** A line at the terminal that is written over as an action goes on. */
export interface ProgressLine {
  show: (step: Progress) => void;
  /** Passes a log on, and shows what the action waits for meanwhile. */
  watching: (log: Log) => Log;
  clear: () => void;
}

/** Shorter waits are over before they are read. */
const shortestShownMs = 2_000;

/**
 * Makes a progress line for a person; silent where the stream is no terminal.
 *
 * @param now milliseconds by a monotonic clock
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number,
): ProgressLine {
  const begin = now();
  let state = '';
  let shown = false;
  const write = (text: string) => {
    if (stream.isTTY) {
      stream.write(`\r${text}\u001b[K`);
      shown = text !== '';
    }
  };
  const showWith = (wait: string) => write([state, minutes(now() - begin), wait].filter(Boolean).join(', '));
  return {
    show({ what, done, total }) {
      state = `${done} of ${Math.max(done, total ?? done)} ${what}`;
      showWith('');
    },
    watching: (log) => ({
      enabled: (level) => log.enabled(level),
      write(level, event, facts) {
        const ms = Number(facts?.wait_ms);
        if (event === 'wait' && ms >= shortestShownMs) {
          const cause = facts?.all_requests === true ? "HaloPSA's rate limit" : 'another attempt';
          showWith(`waiting ${Math.round(ms / 1000)} s for ${cause}`);
        }
        log.write(level, event, facts);
      },
    }),
    clear() {
      if (shown) {
        write('');
      }
    },
  };
}

/** As `1:05`. */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
