import {
  type AttemptFailure,
  decideRetry,
  type RequestKind,
  type RetryContext,
  readRetryAfter,
} from '../src/http/retry_policy';

const kinds: RequestKind[] = ['token', 'read', 'update', 'batch', 'delete', 'create'];
const everyKind = kinds.join(' ');
const now = Date.parse('2026-03-02T10:00:00Z');

const context = (changes: Partial<RetryContext>): RetryContext => ({
  kind: 'read',
  failure: { type: 'status', status: 503, sinceSentMs: 0 },
  attempts: 1,
  maxRetries: 4,
  now,
  date: now,
  deadline: now + 14 * 60_000,
  rateLimitWaits: 0,
  random: 0.5,
  ...changes,
});

const status = (code: number, retryAfter?: string): AttemptFailure => ({
  type: 'status',
  status: code,
  sinceSentMs: 0,
  ...(retryAfter !== undefined && { retryAfter }),
});
const noResponse = (facts: Partial<Extract<AttemptFailure, { type: 'no_response' }>>): AttemptFailure => ({
  type: 'no_response',
  sinceSentMs: 0,
  stoppedWaiting: false,
  reached: true,
  temporary: true,
  ...facts,
});

const unusable = (mayBeTrue = false): AttemptFailure => ({ type: 'unusable', mayBeTrue, sinceSentMs: 0 });

describe('what may be sent again after which failure', () => {
  test.each<[string, AttemptFailure, string]>([
    ['429', status(429), everyKind],
    ['408', status(408), 'token read update batch delete'],
    ['500', status(500), 'token read update delete'],
    ['502', status(502), 'token read update batch delete'],
    ['503', status(503), 'token read update batch delete'],
    ...[520, 521, 522, 523, 524, 530].map((code): [string, AttemptFailure, string] => [
      String(code),
      status(code),
      'token read update batch delete',
    ]),
    ['504', status(504), 'token read update delete'],
    ['never left', noResponse({ reached: false }), everyKind],
    ['timed out while connecting', noResponse({ reached: false, stoppedWaiting: true }), everyKind],
    ['connection lost', noResponse({}), 'token read update batch delete'],
    ['timed out while waiting', noResponse({ stoppedWaiting: true }), 'token read update delete'],
    ['a permanent failure that never left', noResponse({ reached: false, temporary: false }), ''],
    ['an unusable success', unusable(), 'token read update batch'],
    ['a permanent failure that left', noResponse({ temporary: false }), ''],
    ...[400, 401, 403, 404, 405, 409, 413, 415, 422, 501, 505, 525].map(
      (code): [string, AttemptFailure, string] => [String(code), status(code), ''],
    ),
  ])('%s', (_, failure, again) => {
    const repeated = kinds.filter((kind) => decideRetry(context({ kind, failure })).retry);
    expect(repeated.join(' ')).toBe(again);
  });

  test('says whether the failure or the kind of request forbids it', () => {
    expect(decideRetry(context({ failure: status(400) }))).toEqual({ retry: false, why: 'permanent' });
    expect(decideRetry(context({ kind: 'create' }))).toEqual({ retry: false, why: 'not_repeatable' });
  });
});

describe('how often', () => {
  test('what may be true is asked for again twice, whatever max_retries', () => {
    const failure = unusable(true);
    const retries = [0, 1, 2, 9].map(
      (maxRetries) =>
        [1, 2, 3].filter((attempts) => decideRetry(context({ failure, maxRetries, attempts })).retry).length,
    );
    expect(retries).toEqual([2, 2, 2, 2]);
  });

  test.each<[maxRetries: number, attempts: number, retry: boolean]>([
    [4, 1, true],
    [4, 4, true],
    [4, 5, false],
    [0, 1, false],
    [1, 1, true],
    [1, 2, false],
  ])('max_retries %d, attempt %d', (maxRetries, attempts, retry) => {
    for (const failure of [status(429), status(503), noResponse({ reached: false })]) {
      const verdict = decideRetry(context({ failure, maxRetries, attempts }));
      expect(verdict).toMatchObject(retry ? { retry } : { retry, why: 'attempts_used' });
    }
  });
});

const waitOf = (changes: Partial<RetryContext>) => {
  const verdict = decideRetry(context(changes));
  return verdict.retry ? verdict.waitMs : verdict.why;
};

describe('how long', () => {
  test.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [4, 4_000],
    [8, 60_000],
    [10, 60_000],
  ])('after attempt %d anything from 0 to %d ms, by chance', (attempts, longest) => {
    const wait = (random: number) => waitOf({ attempts, maxRetries: 10, random });
    expect(wait(0)).toBe(0);
    expect(wait(0.25)).toBe(longest / 4);
    expect(wait(0.999_999)).toBeLessThan(longest);
    expect(wait(0.999_999)).toBeGreaterThan(longest * 0.99);
  });

  test.each([
    [0, 30_000],
    [1, 60_000],
    [2, 90_000],
    [3, 120_000],
    [4, 120_000],
    [9, 120_000],
  ])(
    'a 429 that names no time, after %d such waits: %d ms, and up to a quarter more by chance',
    (rateLimitWaits, ms) => {
      for (const random of [0, 0.5, 0.999]) {
        expect(waitOf({ failure: status(429), rateLimitWaits, random })).toBe(ms * (1 + random / 4));
      }
    },
  );

  test.each([
    ['2', 2_000],
    [' 7 ', 7_000],
    ['1.5', 1_500],
    ['Mon, 02 Mar 2026 10:01:30 GMT', 90_000],
    ['Monday, 02-Mar-26 10:00:05 GMT', 5_000],
  ])('Retry-After: %s is obeyed as given, on every passing status', (header, ms) => {
    for (const code of [429, 500, 502, 503, 504]) {
      expect(waitOf({ failure: status(code, header) })).toBe(ms);
    }
  });

  test.each([['0'], ['0.0'], ['Mon, 02 Mar 2026 09:00:00 GMT'], ['Mon, 02 Mar 2026 10:00:00 GMT']])(
    'Retry-After: %s is over, so that our own wait holds',
    (header) => {
      expect(waitOf({ failure: status(429, header), random: 0 })).toBe(30_000);
      expect(waitOf({ failure: status(503, header) })).toBe(250);
    },
  );

  test.each([[''], ['soon'], ['-5'], ['1e3'], ['NaN'], ['2, 3'], ['99 bottles']])(
    'Retry-After: %j makes no sense, so that our own wait holds',
    (header) => {
      expect(readRetryAfter(header, now)).toBeUndefined();
      expect(waitOf({ failure: status(429, header), random: 0 })).toBe(30_000);
      expect(waitOf({ failure: status(503, header) })).toBe(250);
    },
  );
});

describe('the time that the action has left', () => {
  test.each<[leftMs: number, failure: AttemptFailure]>([
    [29_999, status(429)],
    [30_000, status(429)],
    [1_999, status(429, '2')],
    [2_000, status(503, '2')],
    [600_000, status(429, '3600')],
    [600_000, status(429, 'Fri, 31 Dec 2100 23:59:59 GMT')],
    [600_000, status(429, '9'.repeat(400))],
    [250, status(503)],
    [-1, noResponse({})],
  ])('%d ms are too few for the wait', (leftMs, failure) => {
    expect(waitOf({ failure, deadline: now + leftMs })).toBe('out_of_time');
  });

  test('one millisecond more is enough', () => {
    expect(waitOf({ failure: status(429), deadline: now + 30_001, random: 0 })).toBe(30_000);
  });

  test('comes after the other reasons, which would still hold with more time', () => {
    expect(waitOf({ failure: status(429), attempts: 5, deadline: now })).toBe('attempts_used');
    expect(waitOf({ kind: 'create', failure: status(503), deadline: now })).toBe('not_repeatable');
  });
});

test('only a 429 holds back every request of the run', () => {
  const holds = (failure: AttemptFailure) => {
    const verdict = decideRetry(context({ failure }));
    return verdict.retry && verdict.holdAll;
  };
  expect([status(429), status(429, '2')].map(holds)).toEqual([true, true]);
  expect([status(503, '2'), status(500), noResponse({})].map(holds)).toEqual([false, false, false]);
});
