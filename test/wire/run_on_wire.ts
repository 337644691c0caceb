import type { Clock } from '../../src/core/clock';
import { createLog } from '../../src/core/log';
import { createRedactor } from '../../src/core/redact';
import { run } from '../../src/run';
import { FakeClock } from '../support/fake_clock';
import { at, entries, type JsonObject } from '../support/json';

/** One action in the test's own process, over real sockets. */
export interface WireRun {
  action?: string;
  asset: JsonObject;
  inputs?: JsonObject;
  env?: Record<string, string>;
  clock?: Clock;
  stop?: AbortSignal;
  logLevel?: string;
}

/** How an action ended. */
export interface ToldOutcome {
  ok: boolean;
  /** The line as the platform would get it, without its prefix. */
  json: string;
  value: unknown;
  code: unknown;
  message: string;
  hint: string;
  outcomes: unknown[];
}

/** How it ended, and all that it said. */
export interface WireOutcome extends ToldOutcome {
  /** The log lines. */
  logged: string[];
}

/** Values that pass the asset's check; `changes` may replace any. */
export function serviceAsset(url: string, changes: JsonObject = {}): JsonObject {
  return {
    url,
    client_id: 'not-a-real-id',
    client_secret: 'not-a-real-secret',
    scope: ['all'],
    request_timeout: 60,
    max_retries: 0,
    ...changes,
  };
}

/** Reads ticket 7 unless told otherwise. Waits between attempts cost no time. */
export async function runOnWire(order: WireRun): Promise<WireOutcome> {
  const { action = 'get_ticket_by_id', inputs = { path_parameters: { id: 7 } }, asset, env = {} } = order;
  const clock = order.clock ?? new FakeClock();
  const redactor = createRedactor();
  const logged: string[] = [];
  const { ok, json } = await run(
    { action, asset, inputs },
    {
      env,
      clock,
      log: createLog(
        order.logLevel,
        (line) => logged.push(line),
        redactor.message,
        () => clock.now(),
      ),
      redactor,
      stop: order.stop ?? new AbortController().signal,
      progress: () => undefined,
    },
  );
  return { ...toldOutcome(ok, json), logged };
}

/** Reads the line that an action ends with. */
export function toldOutcome(ok: boolean, json: string): ToldOutcome {
  const value: unknown = JSON.parse(json);
  const text = (name: string) => String(at(value, name) ?? '');
  return {
    ok,
    json,
    value,
    code: at(value, 'code'),
    message: text('message'),
    hint: text('hint'),
    outcomes: entries(at(value, 'results')).map((result) => at(result, 'outcome')),
  };
}
