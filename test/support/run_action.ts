import type { Progress } from '../../src/action';
import type { Clock } from '../../src/core/clock';
import type { Log } from '../../src/core/log';
import { createRedactor } from '../../src/core/redact';
import { run } from '../../src/run';
import { at, entries, type JsonObject } from './json';

/** One run of an action inside the test's own process. */
export interface ActionRun {
  action: string;
  asset: JsonObject;
  inputs: JsonObject;
  clock: Clock;
  env?: Record<string, string>;
  stop?: AbortSignal;
  progress?: (step: Progress) => void;
}

/** How a run ended. */
export interface Outcome {
  ok: boolean;
  /** The output or the error. */
  value: unknown;
  /** The code of the error; undefined where there is none. */
  code: unknown;
  /** Pointer and message of each issue, as `pointer: message`. */
  issues: string[];
  /** The outcome of each ticket of a save, in order. */
  outcomes: unknown[];
  /** The tickets of a list. */
  tickets: readonly unknown[];
  /** What was written to the log, whatever its level. */
  log: readonly unknown[];
}

/** Runs an action with nothing of this machine in it but the loopback network. */
export async function runAction({ action, asset, inputs, clock, ...rest }: ActionRun): Promise<Outcome> {
  const written: JsonObject[] = [];
  // Silent, as usual on the platform, so that nothing is checked or worked out for the log alone.
  const log: Log = {
    enabled: () => false,
    write: (level, event, facts) => written.push({ level, event, ...facts }),
  };
  const ending = await run(
    { action, asset, inputs },
    {
      env: rest.env ?? {},
      clock,
      log,
      redactor: createRedactor(),
      stop: rest.stop ?? new AbortController().signal,
      progress: rest.progress ?? (() => undefined),
    },
  );
  const value: unknown = JSON.parse(ending.json);
  return {
    ok: ending.ok,
    value,
    code: at(value, 'code'),
    issues: entries(at(value, 'issues')).map(
      (issue) => `${String(at(issue, 'pointer'))}: ${String(at(issue, 'message'))}`,
    ),
    outcomes: entries(at(value, 'results')).map((result) => at(result, 'outcome')),
    tickets: entries(at(value, 'json_body', 'tickets')),
    log: written,
  };
}
