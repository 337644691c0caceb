import { isUnavailableStatus } from './http_status';

/**
 * "May HaloPSA have saved it?", decided once. How far a failed write came:
 * - `not_sent`: it never reached HaloPSA, or HaloPSA turned it away unread (401, 403, 429)
 * - `refused`: HaloPSA read it and said no
 * - `lost`: its response was lost soon after it had been sent; HaloPSA is done with it, or will be in a moment
 * - `late`: its response was lost later than that, or did not come in time; HaloPSA may still be at work on it
 * - `turned_away`: a web page with 4xx came in place of HaloPSA's response; whoever wrote it most likely kept the
 *   request to itself, but a page can also replace the response to what was saved
 */
export type WriteState = 'not_sent' | 'refused' | 'lost' | 'late' | 'turned_away';

/** What an attempt to write ended with, instead of a response that says what was saved. */
export type WriteFailure = WhatFailed & {
  /** Milliseconds from the sending of the request to the end of the wait for its response. */
  sinceSentMs: number;
};

type WhatFailed =
  /** A response of 3xx to 5xx. */
  | { type: 'status'; status: number }
  /** No response. `reached`: HaloPSA may have got the request; `stoppedWaiting`: it was we who broke off. */
  | { type: 'no_response'; reached: boolean; stoppedWaiting: boolean }
  /** A success that cannot be read, or that names none of the tickets sent. */
  | { type: 'unusable' }
  /** A web page with a status of 4xx, which HaloPSA's API does not send. */
  | { type: 'page' };

/**
 * A gateway that grows tired of waiting says so in many ways: 502, 503, 504, a reset, a close without a word, even an
 * empty success. None of them tells whether HaloPSA has stopped working, and none is that quick. (Apache's
 * ProxyTimeout answers 502, varnish's first_byte_timeout 503, haproxy and stunnel close a connection of TCP.)
 */
const soonMs = 1000;

/** HaloPSA answers these before it looks at the tickets, so they say nothing of an earlier attempt either. */
const unreadStatuses: ReadonlySet<number> = new Set([401, 403, 429]);

/** 504, and the statuses of gateways above it: somebody stopped waiting, not HaloPSA working. */
const firstLateStatus = 504;

/** How far one attempt to write came. */
export function writeStateOf(failure: WriteFailure): WriteState {
  switch (failure.type) {
    case 'status':
      return stateOfStatus(failure.status, failure.sinceSentMs);
    case 'no_response':
      return failure.reached ? lostOrLate(failure.sinceSentMs, failure.stoppedWaiting) : 'not_sent';
    case 'unusable':
      return lostOrLate(failure.sinceSentMs);
    case 'page':
      return 'turned_away';
  }
}

function stateOfStatus(status: number, sinceSentMs: number): WriteState {
  if (unreadStatuses.has(status)) {
    return 'not_sent';
  }
  if (!isUnavailableStatus(status)) {
    return 'refused';
  }
  return lostOrLate(sinceSentMs, status >= firstLateStatus);
}

function lostOrLate(sinceSentMs: number, stoppedWaiting = false): WriteState {
  return stoppedWaiting || sinceSentMs > soonMs ? 'late' : 'lost';
}

/** True where nobody knows whether HaloPSA saved it. */
export function mayBeSaved(state: WriteState): boolean {
  return state === 'lost' || state === 'late' || state === 'turned_away';
}

/** How far a request came in all its attempts: one that never arrived proves nothing of an earlier one that was lost. */
export function afterEarlierAttempts(state: WriteState, lostBefore: boolean): WriteState {
  const neverArrived = state === 'not_sent' || state === 'turned_away';
  return neverArrived && lostBefore ? 'lost' : state;
}
