import type { ConnectorError } from '../core/errors';
import { requestError } from '../core/write_error';
import { afterEarlierAttempts, type WriteState, writeStateOf } from '../core/write_state';
import type { AttemptFailure, RequestKind, RetryDecision } from './retry_policy';
import type { HttpResponse } from './transport';
import { TransportError } from './transport_error';

/** What one attempt ended with. */
export type Outcome = HttpResponse | TransportError;

/** An attempt that is over. Times in milliseconds. */
export interface EndedAttempt {
  outcome: Outcome;
  /** By `clock.now()`. */
  startedAt: number;
  sinceSentMs: number;
}

/** Why a request is not sent again. */
export type Stop = Extract<RetryDecision, { retry: false }>;

/** The response to the last attempt, whatever its status. */
export interface SentResponse {
  response: HttpResponse;
  attempts: number;
  /** Milliseconds from the sending of the last attempt to the end of its response. */
  sinceSentMs: number;
  /** True if an earlier attempt may have been processed although its response was lost. */
  lostBefore: boolean;
  /** Why a passing failure (429, 5xx) was not tried again. */
  gaveUp?: Stop['why'];
  /** The response says that something is absent, but nothing shows that HaloPSA wrote it. */
  nobodyThere?: boolean;
}

/**
 * What keeps a response from being one:
 * - `unusable`: a success that is none
 * - `maybe`: an empty success, to be believed if it comes again and again
 * - `gateway`: a status that a gateway gives in place of the server behind it, as it gives 502
 * - `page`: a web page with 4xx in response to a write
 */
export type Flaw = 'unusable' | 'maybe' | 'gateway' | 'page';

/** Reads and token requests change nothing, so nobody has to know what became of them. */
export function isWrite(kind: RequestKind): boolean {
  return kind !== 'read' && kind !== 'token';
}

/** Why an attempt did not succeed; undefined where it did. */
export function asFailure(
  { outcome, sinceSentMs }: EndedAttempt,
  flawOf: ((response: HttpResponse) => Flaw | undefined) | undefined,
): AttemptFailure | undefined {
  if (outcome instanceof TransportError) {
    const { reached, temporary } = outcome.facts;
    const { stoppedWaiting } = outcome;
    return { type: 'no_response', reached, temporary, stoppedWaiting, sinceSentMs };
  }
  switch (flawOf?.(outcome)) {
    case 'unusable':
      return { type: 'unusable', mayBeTrue: false, sinceSentMs };
    case 'maybe':
      return { type: 'unusable', mayBeTrue: true, sinceSentMs };
    case 'gateway':
      return { type: 'status', status: 502, sinceSentMs };
    case 'page':
      return { type: 'page', sinceSentMs };
    default:
      return statusFailure(outcome, sinceSentMs);
  }
}

function statusFailure({ status, headers }: HttpResponse, sinceSentMs: number): AttemptFailure | undefined {
  const retryAfter = headers['retry-after'];
  return status < 400
    ? undefined
    : { type: 'status', status, sinceSentMs, ...(retryAfter !== undefined && { retryAfter }) };
}

/** The error for a request that brought no response. */
export function transportFailure(
  kind: RequestKind,
  error: TransportError,
  { sinceSentMs, attempts, lostBefore }: { sinceSentMs: number; attempts: number; lostBefore: boolean },
): ConnectorError {
  const { code, message, hint, temporary } = error.facts;
  const writeState = isWrite(kind) ? finalWriteState(error, sinceSentMs, lostBefore) : 'read';
  return requestError(code, attempts > 1 ? `${message} Tried ${attempts} times.` : message, writeState, {
    ...(hint !== undefined && { hint }),
    retryable: temporary || code === 'cancelled',
    cause: error,
  });
}

function finalWriteState(error: TransportError, sinceSentMs: number, lostBefore: boolean): WriteState {
  const { facts, stoppedWaiting } = error;
  const state = writeStateOf({ type: 'no_response', reached: facts.reached, stoppedWaiting, sinceSentMs });
  return afterEarlierAttempts(state, lostBefore);
}
