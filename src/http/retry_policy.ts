/**
 * What a request does, which decides whether it may be sent twice.
 * `batch` is several updates in one request: what fails for its size or for one of its tickets is not repeated but
 * halved by the caller.
 */
export type RequestKind = 'token' | 'read' | 'update' | 'batch' | 'delete' | 'create';

/** Why an attempt did not succeed. */
export type Setback =
  | { type: 'status'; status: number; retryAfter?: string }
  | { type: 'failure'; timedOut: boolean; reached: boolean; temporary: boolean };

/** All that the decision rests on. Times in milliseconds, `now` and `deadline` since 1970. */
export interface Situation {
  kind: RequestKind;
  setback: Setback;
  /** How many attempts were made, this one included. */
  attempts: number;
  maxRetries: number;
  now: number;
  /** When the whole action has to be over. */
  deadline: number;
  /** How many waits for a 429 without Retry-After there were since the last success. */
  rateLimitWaits: number;
  /** From 0 up to, but not including, 1. */
  random: number;
}

/** What to do next. `holdAll`: the wait is HaloPSA's wish and holds for every request of the run. */
export type Verdict =
  | { retry: true; waitMs: number; holdAll: boolean }
  | { retry: false; why: 'permanent' | 'not_repeatable' | 'attempts_used' | 'out_of_time' };

/** HaloPSA counts over a rolling window of five minutes, and usually does not say how long to wait. */
const rateLimitWaitsMs = [30_000, 60_000, 90_000, 120_000] as const;

const backOffMs = { first: 500, longest: 60_000 } as const;

const passingStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** What a smaller batch may mend: too much work at once, or one ticket on which the server stumbles. */
const halvedStatuses: ReadonlySet<number> = new Set([500, 504]);

/** Decides, from nothing but its argument, whether and when a request is sent again. */
export function decideRetry(situation: Situation): Verdict {
  const { setback } = situation;
  if (!isPassing(setback)) {
    return { retry: false, why: 'permanent' };
  }
  if (!isRepeatable(situation.kind, setback)) {
    return { retry: false, why: 'not_repeatable' };
  }
  if (situation.attempts > situation.maxRetries) {
    return { retry: false, why: 'attempts_used' };
  }
  const waitMs = chooseWait(situation);
  if (situation.now + waitMs >= situation.deadline) {
    return { retry: false, why: 'out_of_time' };
  }
  return { retry: true, waitMs, holdAll: isRateLimit(setback) };
}

/** True for 429, which HaloPSA answers before it looks at the request. */
export function isRateLimit(setback: Setback): boolean {
  return setback.type === 'status' && setback.status === 429;
}

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3).
 *
 * @returns milliseconds from `now`; undefined where the header is missing or makes no sense
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) {
    return Number(text) * 1000;
  }
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function isPassing(setback: Setback): boolean {
  return setback.type === 'status' ? passingStatuses.has(setback.status) : setback.temporary;
}

function isRepeatable(kind: RequestKind, setback: Setback): boolean {
  const neverProcessed = isRateLimit(setback) || (setback.type === 'failure' && !setback.reached);
  switch (kind) {
    case 'create':
      return neverProcessed;
    case 'batch':
      return neverProcessed || !isHalved(setback);
    default:
      return true;
  }
}

function isHalved(setback: Setback): boolean {
  return setback.type === 'status' ? halvedStatuses.has(setback.status) : setback.timedOut;
}

function chooseWait({ setback, now, attempts, rateLimitWaits, random }: Situation): number {
  const asked = setback.type === 'status' ? readRetryAfter(setback.retryAfter, now) : undefined;
  if (asked !== undefined) {
    return asked;
  }
  if (isRateLimit(setback)) {
    return rateLimitWaitsMs[Math.min(rateLimitWaits, rateLimitWaitsMs.length - 1)] ?? 0;
  }
  return random * Math.min(backOffMs.longest, backOffMs.first * 2 ** (attempts - 1));
}
