import { isOverloadStatus, isPassingStatus, isRateLimitStatus } from '../core/http_status';
import { writeStateOf } from '../core/write_state';

/**
 * What a request does, which decides whether it may be sent twice.
 * `batch` is several updates in one request: what fails for its size or for one of its tickets is not repeated but
 * halved by the caller.
 */
export type RequestKind = 'token' | 'read' | 'update' | 'batch' | 'delete' | 'create';

/** Why an attempt did not succeed. */
export type AttemptFailure = WhatFailed & {
  /** Milliseconds from the sending of the request to the end of the wait for its response. */
  sinceSentMs: number;
};

type WhatFailed =
  | { type: 'status'; status: number; retryAfter?: string }
  | { type: 'no_response'; reached: boolean; stoppedWaiting: boolean; temporary: boolean }
  /** A success that is none. `mayBeTrue`: it is believed if it comes again and again. */
  | { type: 'unusable'; mayBeTrue: boolean }
  /** A web page with 4xx in response to a write. */
  | { type: 'page' };

/** All that the decision rests on. Times in milliseconds, `now` and `deadline` by the monotonic clock. */
export interface RetryContext {
  kind: RequestKind;
  failure: AttemptFailure;
  /** How many attempts were made, this one included. */
  attempts: number;
  maxRetries: number;
  now: number;
  /** Milliseconds since 1970, for a Retry-After that names a date. */
  date: number;
  /** When the whole action has to be over. */
  deadline: number;
  /** How many waits for a 429 without Retry-After there were since the last success. */
  rateLimitWaits: number;
  /** From 0 up to, but not including, 1. */
  random: number;
}

/** What to do next. `holdAll`: the wait is HaloPSA's wish and holds for every request of the run. */
export type RetryDecision =
  | { retry: true; waitMs: number; holdAll: boolean }
  | { retry: false; why: 'permanent' | 'not_repeatable' | 'attempts_used' | 'out_of_time' };

/** HaloPSA counts over a rolling window of five minutes, and usually does not say how long to wait. */
const rateLimitWaitsMs = [30_000, 60_000, 90_000, 120_000] as const;

/**
 * How often what may be true is asked for again, whatever max_retries: a ticket that is told as absent because a
 * gateway lost an answer is opened a second time.
 */
const askedAgain = 2;

const backOffMs = { first: 500, longest: 60_000 } as const;

/** Decides, from nothing but its argument, whether and when a request is sent again. */
export function decideRetry(context: RetryContext): RetryDecision {
  const { failure } = context;
  if (!isPassing(failure)) {
    return { retry: false, why: 'permanent' };
  }
  if (!isRepeatable(context.kind, failure)) {
    return { retry: false, why: 'not_repeatable' };
  }
  if (context.attempts > mostRetries(context)) {
    return { retry: false, why: 'attempts_used' };
  }
  const waitMs = chooseWait(context);
  if (context.now + waitMs >= context.deadline) {
    return { retry: false, why: 'out_of_time' };
  }
  return { retry: true, waitMs, holdAll: isRateLimit(failure) };
}

/** True for 429, which HaloPSA answers before it looks at the request. */
export function isRateLimit(failure: AttemptFailure): boolean {
  return failure.type === 'status' && isRateLimitStatus(failure.status);
}

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3).
 *
 * @param date milliseconds since 1970
 * @returns milliseconds from `date`; undefined where the header is missing or makes no sense, and where no time is left
 * to wait: who has just turned a request away would turn the next away, too
 */
export function readRetryAfter(header: string | undefined, date: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /[a-z]/i.test(text)
      ? Date.parse(text) - date
      : Number.NaN;
  return ms > 0 ? ms : undefined;
}

function mostRetries({ failure, maxRetries }: RetryContext): number {
  return failure.type === 'unusable' && failure.mayBeTrue ? askedAgain : maxRetries;
}

function isPassing(failure: AttemptFailure): boolean {
  switch (failure.type) {
    case 'status':
      return isPassingStatus(failure.status);
    case 'no_response':
      return failure.temporary;
    case 'unusable':
      return true;
    case 'page':
      return false;
  }
}

function isRepeatable(kind: RequestKind, failure: AttemptFailure): boolean {
  const neverProcessed = writeStateOf(failure) === 'not_sent';
  switch (kind) {
    case 'create':
      return neverProcessed;
    case 'batch':
      return neverProcessed || !isHalved(failure);
    case 'delete':
      // What became of it can be read.
      return failure.type !== 'unusable';
    default:
      return true;
  }
}

function isHalved(failure: AttemptFailure): boolean {
  return failure.type === 'status'
    ? isOverloadStatus(failure.status)
    : failure.type === 'no_response' && failure.stoppedWaiting;
}

function chooseWait({ failure, date, attempts, rateLimitWaits, random }: RetryContext): number {
  const asked = failure.type === 'status' ? readRetryAfter(failure.retryAfter, date) : undefined;
  if (asked !== undefined) {
    return asked;
  }
  if (isRateLimit(failure)) {
    const wait = rateLimitWaitsMs[Math.min(rateLimitWaits, rateLimitWaitsMs.length - 1)] ?? 0;
    // Playbooks that were turned away together do not come back together.
    return wait * (1 + random / 4);
  }
  return random * Math.min(backOffMs.longest, backOffMs.first * 2 ** (attempts - 1));
}
