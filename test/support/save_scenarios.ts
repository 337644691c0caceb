import fc from 'fast-check';
import type { Fault, FaultAction } from '../../src/simulator/start';
import type { JsonObject } from './json';

/** A random save: what is given, how the server behaves and what goes wrong. */
export interface SaveScenario {
  tickets: Given[];
  matchOn: boolean;
  batchSize: number;
  continueOnError: boolean;
  maxRetries: number;
  replyShape: 'object' | 'array' | 'envelope';
  ignoreReturnall: boolean;
  knowsThirdPartyFilter: boolean;
  pageCap: number;
  rateLimited: boolean;
  faults: Fault[];
  /** The action is stopped when this request arrives; undefined: never. */
  stopAt: number | undefined;
}

/** One ticket of a random save. */
export interface Given {
  /** The number of the ticket to update; undefined: open one. */
  id: number | undefined;
  /** What `match_on` goes by; several tickets may share it. */
  value: string;
  flaw: 'none' | 'refused' | 'unreadable';
}

/** The sentence with which the simulated server refuses the tickets that are to be refused. */
export const refusal = 'The client is on stop.';

const given: fc.Arbitrary<Given> = fc.record({
  id: fc.option(fc.integer({ min: 1001, max: 1006 }), { nil: undefined, freq: 1 }),
  value: fc.constantFrom('V-0', 'V-1', 'V-2', 'V-3', 'V-10'),
  flaw: fc.oneof(
    { weight: 12, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('refused' as const, 'unreadable' as const) },
  ),
});

const status = (code: number): FaultAction => ({ type: 'status', status: code });

/** What may happen to the answer, before or behind the saving. */
const eitherSide: fc.Arbitrary<Partial<Fault> & { action: FaultAction }> = fc.record({
  when: fc.constantFrom('before' as const, 'after' as const),
  action: fc.constantFrom<FaultAction>(
    { type: 'reset' },
    status(500),
    status(502),
    status(503),
    status(504),
    { type: 'cut' },
  ),
});

const turnedAway: fc.Arbitrary<{ action: FaultAction }> = fc.record({
  action: fc.constantFrom<FaultAction>(
    status(401),
    status(403),
    status(429),
    { type: 'status', status: 429, headers: { 'retry-after': '20' } },
    { type: 'status', status: 429, headers: { 'retry-after': '7200' } },
  ),
});

const namesNoTicket: fc.Arbitrary<Partial<Fault> & { action: FaultAction }> = fc.constant({
  when: 'after' as const,
  action: { type: 'status' as const, status: 201, body: '' },
});

/** HaloPSA may still be saving when the connection has long gone, but not for ever. */
const savedLater: fc.Arbitrary<{ action: FaultAction }> = fc.oneof(
  fc.record({
    action: fc.record({
      type: fc.constant('late_save' as const),
      ms: fc.integer({ min: 0, max: 2900 }),
      now: fc.constantFrom('reset' as const, 500, 502, 503),
    }),
  }),
  fc.record({
    action: fc.record({
      type: fc.constant('late_save' as const),
      ms: fc.integer({ min: 0, max: 120_000 }),
      now: fc.constant(504),
    }),
  }),
);

/** Waits in real time for the time-out, so it comes rarely. */
const noAnswer: fc.Arbitrary<Partial<Fault> & { action: FaultAction }> = fc.oneof(
  fc.record({
    when: fc.constantFrom('before' as const, 'after' as const),
    action: fc.constant<FaultAction>({ type: 'hang' }),
  }),
  fc.record({
    action: fc.record({ type: fc.constant('late_save' as const), ms: fc.integer({ min: 0, max: 120_000 }) }),
  }),
);

const place = (route: Fault['route'], most: number) =>
  fc.record({
    route: fc.constant(route),
    after: fc.nat(most),
    count: fc.constantFrom<number | 'always'>(1, 1, 1, 2, 6, 'always'),
  });

const saveFault: fc.Arbitrary<Fault> = fc
  .tuple(
    place('save', 5),
    fc.oneof(
      { weight: 6, arbitrary: eitherSide },
      { weight: 3, arbitrary: savedLater },
      { weight: 3, arbitrary: turnedAway },
      { weight: 1, arbitrary: namesNoTicket },
    ),
  )
  .map(([where, what]) => ({ ...where, ...what }));

const silence: fc.Arbitrary<Fault> = fc
  .tuple(fc.nat(3), noAnswer)
  .map(([after, what]) => ({ route: 'save', after, ...what }));

const readFault: fc.Arbitrary<Fault> = fc
  .tuple(
    place('list', 6),
    fc.constantFrom<FaultAction>({ type: 'reset' }, status(503), status(403), status(429), { type: 'cut' }),
  )
  .map(([where, action]) => ({ ...where, action }));

const tokenFault: fc.Arbitrary<Fault> = fc
  .tuple(
    place('token', 1),
    fc.constantFrom<FaultAction>({ type: 'reset' }, status(503), {
      type: 'status',
      status: 401,
      body: { error: 'invalid_client' },
    }),
  )
  .map(([where, action]) => ({ ...where, action }));

const faults = fc
  .tuple(
    fc.array(saveFault, { maxLength: 3 }),
    fc.array(readFault, { maxLength: 1 }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(tokenFault, { maxLength: 1 }) },
    ),
    fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(silence) }),
  )
  .map((lists) => lists.flat());

/** Random saves. */
export const saveScenarios: fc.Arbitrary<SaveScenario> = fc.record({
  tickets: fc.array(given, { minLength: 1, maxLength: 9 }),
  matchOn: fc.boolean(),
  batchSize: fc.integer({ min: 1, max: 5 }),
  continueOnError: fc.boolean(),
  maxRetries: fc.integer({ min: 0, max: 3 }),
  replyShape: fc.constantFrom('object' as const, 'array' as const, 'envelope' as const),
  ignoreReturnall: fc.boolean(),
  knowsThirdPartyFilter: fc.boolean(),
  pageCap: fc.integer({ min: 1, max: 20 }),
  rateLimited: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  faults,
  stopAt: fc.option(fc.nat(15), { nil: undefined, freq: 1 }),
});

/** The ticket as it is handed to the action; `mark` tells it from all others wherever it ends up. */
export function ticketOf({ id, value, flaw }: Given, mark: string): JsonObject {
  return {
    ...(id === undefined ? { summary: `new ${mark}`, third_party_id_string: value } : { id }),
    [mark]: true,
    ...(flaw === 'unreadable' && { impact: 3_000_000_000 }),
    ...(flaw === 'refused' && { closure_note: refusal }),
  };
}
