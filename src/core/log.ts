/** How much is logged; each level includes those before it. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What one log line tells besides its level and event. Never a body at `info` or below. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes JSON lines for the people who run the connector. */
export interface Log {
  /** True if lines of this level are written; spares the work of making them. */
  enabled(level: LogLevel): boolean;
  write(level: LogLevel, event: string, facts?: LogFacts): void;
}

/** Facts that are words of ours, which stay even where a secret is the same word. */
const ourWords: ReadonlySet<string> = new Set(['method', 'failure', 'what']);

const order: readonly string[] = ['error', 'warn', 'info', 'debug'] satisfies LogLevel[];

/** A log that writes nothing, as on the platform unless LOG_LEVEL is set. */
export const silentLog: Log = { enabled: () => false, write: () => undefined };

/**
 * Makes a log of the given level.
 *
 * @param level the value of LOG_LEVEL; anything but the four levels means silence
 * @param print takes one finished line, without its line break
 * @param clean takes secrets out of a text, before it is written as JSON
 * @param now milliseconds since 1970
 */
export function createLog(
  level: string | undefined,
  print: (line: string) => void,
  clean: (text: string) => string,
  now: () => number,
): Log {
  const upTo = order.indexOf(level?.trim().toLowerCase() ?? '');
  if (upTo < 0) {
    return silentLog;
  }
  const enabled = (asked: LogLevel) => order.indexOf(asked) <= upTo;
  return {
    enabled,
    write(asked, event, facts = {}) {
      if (enabled(asked)) {
        const time = new Date(now()).toISOString();
        const cleaned = Object.entries(facts).map(([name, fact]) => [
          name,
          typeof fact === 'string' && !ourWords.has(name) ? clean(fact) : fact,
        ]);
        print(JSON.stringify({ time, level: asked, event, ...Object.fromEntries(cleaned) }));
      }
    },
  };
}
