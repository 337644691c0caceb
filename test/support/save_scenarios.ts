import fc from 'fast-check';
import type { Fault, FaultAction } from '../../packages/simulator/start';
import type { JsonObject } from './json';

/** A random save: what is given, how the server behaves and what goes wrong. */
export interface SaveScenario {
  tickets: Given[];
  matchOn: boolean;
  onMatch: 'update' | 'note' | 'leave';
  batchSize: number;
  continueOnError: boolean;
  maxRetries: number;
  replyShape: 'object' | 'array' | 'envelope';
  ignoreReturnall: boolean;
  knowsThirdPartyFilter: boolean;
  pageCap: number;
  rateLimited: boolean;
  /** Rows of a list do not show the value that tickets carry. */
  hidesValueInRows: boolean;
  /** What stands before HaloPSA keeps what it has once seen. */
  cached: boolean;
  faults: Fault[];
  /** Saves that HaloPSA takes its time for. */
  slowSaves: SlowSave[];
  /** The wall clock is set while an action runs. */
  clockSteps: ClockStep[];
  /** The action is stopped when this request arrives; undefined: never. */
  stopAt: number | undefined;
}

/** The save that arrives as the `index`th takes `ms` until it is answered, by whomever. */
export interface SlowSave {
  index: number;
  ms: number;
}

/** When the request with this index arrives, the wall clock is set forward, or back. */
export interface ClockStep {
  at: number;
  ms: number;
}

/** One ticket of a random save. */
export interface Given {
  /** The number of the ticket to update; undefined: open one. */
  id: number | undefined;
  /** What `match_on` goes by; several tickets may share it. */
  value: string;
  flaw: 'none' | 'refused' | 'unreadable';
  /** The note that goes with it, if any; HaloPSA refuses one that takes 99 hours. */
  note: 'none' | 'plain' | 'refused';
}

/** The sentence with which the simulated server refuses the tickets that are to be refused. */
export const refusal = 'The client is on stop.';

const given: fc.Arbitrary<Given> = fc.record({
  id: fc.option(fc.integer({ min: 1001, max: 1006 }), { nil: undefined, freq: 2 }),
  value: fc.constantFrom('V-0', 'V-1', 'V-2', 'V-3', 'V-10'),
  flaw: fc.oneof(
    { weight: 12, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('refused' as const, 'unreadable' as const) },
  ),
  note: fc.oneof(
    { weight: 6, arbitrary: fc.constant('none' as const) },
    { weight: 4, arbitrary: fc.constant('plain' as const) },
    { weight: 1, arbitrary: fc.constant('refused' as const) },
  ),
});

/** Mostly the usual value, once in so many scenarios another. */
const rarely = <Usual, Other>(usual: Usual, other: fc.Arbitrary<Other>, often: number) =>
  fc.oneof({ weight: often - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

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

const lateSave = (
  now: 'reset' | 'hang' | number,
  ms: fc.Arbitrary<number>,
): fc.Arbitrary<{ action: FaultAction }> =>
  ms.map((wait) => ({ action: { type: 'late_save', ms: wait, now } }));

/** Behind a lost connection HaloPSA is soon done with what it has begun. */
const soon = fc.integer({ min: 0, max: 2900 });

/** Behind a time-out it may take more than the minute for which the ticket is looked for. */
const atSomeTime = fc.constantFrom(500, 4000, 29_000, 59_000, 61_000, 90_000, 120_000);

const savedSoon = fc.oneof(...(['reset', 500, 502, 503] as const).map((now) => lateSave(now, soon)));

const savedAtSomeTime = lateSave(504, atSomeTime);

/** Waits in real time for the time-out, so it comes rarely. */
const noAnswer: fc.Arbitrary<Partial<Fault> & { action: FaultAction }> = fc.oneof(
  fc.record({
    when: fc.constantFrom('before' as const, 'after' as const),
    action: fc.constant<FaultAction>({ type: 'hang' }),
  }),
  lateSave('hang', atSomeTime),
);

/** Several faults at the same place make a sequence. */
const place = (route: Fault['route'], most: number) =>
  fc.record({
    route: fc.constant(route),
    after: rarely(0, fc.nat(most), 2),
    count: fc.constantFrom<number | 'always'>(1, 1, 1, 2, 6, 'always'),
  });

const saveFault: fc.Arbitrary<Fault> = fc
  .tuple(
    place('save', 5),
    fc.oneof(
      { weight: 6, arbitrary: eitherSide },
      { weight: 2, arbitrary: savedSoon },
      { weight: 2, arbitrary: savedAtSomeTime },
      { weight: 3, arbitrary: turnedAway },
    ),
  )
  .map(([where, what]) => ({ ...where, ...what }));

/**
 * A gateway gives up on a save that HaloPSA is still at work on: it resets the connection or answers in its own name,
 * after five seconds as a hasty one does or after 50 to 60 as most do.
 */
const earlyGateway: fc.Arbitrary<{ faults: Fault[]; slowSaves: SlowSave[] }> = fc
  .record({
    index: fc.nat(4),
    waits: fc.constantFrom(1_100, 5_000, 50_000, 60_000),
    way: fc.constantFrom<'reset' | number>('reset', 500, 502, 503, 504, 524),
    more: fc.oneof(fc.integer({ min: 0, max: 9_000 }), atSomeTime),
    isEverSaved: rarely(true, fc.constant(false), 4),
  })
  .map(({ index, waits, way, more, isEverSaved }) => {
    const givesUp: FaultAction = way === 'reset' ? { type: 'reset' } : status(way);
    const action: FaultAction = isEverSaved ? { type: 'late_save', ms: more, now: way } : givesUp;
    return { faults: [{ route: 'save', after: index, action }], slowSaves: [{ index, ms: waits }] };
  });

const slowSave: fc.Arbitrary<SlowSave> = fc.record({
  index: fc.nat(5),
  ms: fc.constantFrom(500, 1_500, 9_000, 55_000),
});

/** As NTP sets it, a machine that was asleep, or somebody by hand. */
const clockStep: fc.Arbitrary<ClockStep> = fc.record({
  at: fc.nat(20),
  ms: fc.constantFrom(-3_600_000, -10_000, -1, 10_000, 3_600_000, 86_400_000),
});

const noteFault: fc.Arbitrary<Fault> = fc
  .tuple(
    place('add_note', 4),
    fc.oneof(
      { weight: 6, arbitrary: eitherSide },
      { weight: 2, arbitrary: savedSoon },
      { weight: 2, arbitrary: savedAtSomeTime },
      { weight: 2, arbitrary: turnedAway },
    ),
  )
  .map(([where, what]) => ({ ...where, ...what }));

const noteReadFault: fc.Arbitrary<Fault> = fc
  .tuple(place('notes', 4), fc.constantFrom<FaultAction>({ type: 'reset' }, status(503), status(403)))
  .map(([where, action]) => ({ ...where, action }));

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

/** A lost answer, and behind it one that tells nothing of what became of the first. */
const lostThenTurnedAway: fc.Arbitrary<Fault[]> = fc
  .tuple(fc.nat(2), eitherSide, turnedAway)
  .map(([after, lost, away]) => [
    { route: 'save', after, ...lost },
    { route: 'save', after, count: 'always', ...away },
  ]);

const none: Fault[] = [];

const otherFaults = fc
  .tuple(
    rarely(none, lostThenTurnedAway, 6),
    fc.array(saveFault, { maxLength: 3 }),
    fc.array(readFault, { maxLength: 1 }),
    rarely(none, fc.tuple(tokenFault), 10),
    rarely(none, fc.tuple(silence), 10),
    fc.array(noteFault, { maxLength: 2 }),
    rarely(none, fc.tuple(noteReadFault), 6),
  )
  .map((lists) => lists.flat());

/** Those of early gateways come first, so that no other fault ends the save that is the slow one. */
const trouble = fc
  .tuple(
    rarely({ faults: none, slowSaves: [] }, earlyGateway, 3),
    fc.oneof({ weight: 3, arbitrary: otherFaults }, { weight: 1, arbitrary: fc.constant(none) }),
    rarely([], fc.tuple(slowSave), 4),
  )
  .map(([early, faults, slowSaves]) => ({
    faults: [...early.faults, ...faults],
    slowSaves: [...early.slowSaves, ...slowSaves],
  }));

/** Random saves. */
export const saveScenarios: fc.Arbitrary<SaveScenario> = fc
  .record({
    tickets: fc.array(given, { minLength: 1, maxLength: 9 }),
    matchOn: fc.boolean(),
    onMatch: fc.constantFrom('update' as const, 'update' as const, 'note' as const, 'leave' as const),
    batchSize: fc.integer({ min: 1, max: 5 }),
    continueOnError: fc.boolean(),
    maxRetries: fc.integer({ min: 0, max: 3 }),
    replyShape: fc.constantFrom('object' as const, 'array' as const, 'envelope' as const),
    ignoreReturnall: fc.boolean(),
    knowsThirdPartyFilter: fc.boolean(),
    pageCap: fc.integer({ min: 1, max: 20 }),
    rateLimited: rarely(false, fc.constant(true), 10),
    hidesValueInRows: rarely(false, fc.constant(true), 4),
    cached: rarely(false, fc.constant(true), 4),
    clockSteps: rarely([], fc.array(clockStep, { minLength: 1, maxLength: 2 }), 4),
    stopAt: rarely(undefined, fc.nat(15), 4),
    trouble,
  })
  .map(({ trouble: { faults, slowSaves }, ...scenario }) => ({ ...scenario, faults, slowSaves }));

/** The words that mark the note of a ticket. */
export const noteTextOf = (mark: string): string => `The alert of ${mark} came again.`;

/** The ticket as it is handed to the action; `mark` tells it from all others wherever it ends up. */
export function ticketOf({ id, value, flaw, note }: Given, mark: string): JsonObject {
  return {
    ...(id === undefined ? { summary: `new ${mark}`, third_party_id_string: value } : { id }),
    [mark]: true,
    ...(flaw === 'unreadable' && { deadlinedate: 'soon' }),
    ...(flaw === 'refused' && { closure_note: refusal }),
    ...(note !== 'none' && {
      // Each says what a note of the ticket from shortly before says.
      note: {
        text: noteTextOf(mark),
        outcome: 'Private Note',
        once_within: '0',
        time_taken: note === 'refused' ? 99 : 0,
      },
    }),
  };
}
