import type { Clock } from '../clock';
import { ConnectorError, type Delivery } from '../errors';
import type { Log } from '../log';
import { Pace } from './rate_limit';
import { type Clean, cleanAnswer } from './response';
import {
  decideRetry,
  isRateLimit,
  type RequestKind,
  readRetryAfter,
  type Setback,
  type Verdict,
} from './retry_policy';
import type { HttpAnswer, Transport } from './transport';
import { TransportFailure } from './transport_error';

/** A request, to be sent as often as it takes and may be. */
export interface Parcel {
  kind: RequestKind;
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string;
}

/** The answer to the last attempt, whatever its status. */
export interface Delivered {
  answer: HttpAnswer;
  attempts: number;
  /** True if an earlier attempt may have been processed although its answer was lost. */
  lostBefore: boolean;
  /** Why a passing failure (429, 5xx) was not tried again. */
  gaveUp?: Extract<Verdict, { retry: false }>['why'];
}

/** What the attempts of a run share. Times in milliseconds. */
export interface DeliverySettings {
  transport: Transport;
  clock: Clock;
  log: Log;
  requestTimeoutMs: number;
  maxRetries: number;
  /** When the action has to be over, since 1970. */
  deadline: number;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
  /** Aborted when a write under way may no longer be waited for. */
  stopWrites: AbortSignal;
  /** Takes secrets out of what is logged, before it is cut. */
  clean: Clean;
}

/** Sends requests with retries; one for a whole run, since a 429 holds back all of its requests. */
export class DeliveryService {
  private readonly pace: Pace;

  constructor(private readonly settings: DeliverySettings) {
    this.pace = new Pace(settings.clock);
  }

  /**
   * Sends until an answer is final.
   *
   * @throws ConnectorError where no answer came, the time is up or the action was stopped; its `delivery` tells
   * whether HaloPSA may have processed the request
   */
  async deliver(parcel: Parcel): Promise<Delivered> {
    let lostBefore = false;
    for (let attempts = 1; ; attempts += 1) {
      const result = await this.attempt(parcel, attempts, lostBefore);
      const setback = asSetback(result.outcome);
      const verdict = setback && this.judge(parcel.kind, setback, attempts);
      if (!setback || !verdict?.retry) {
        return finish(parcel.kind, result.outcome, attempts, lostBefore, verdict);
      }
      lostBefore ||= isWrite(parcel.kind) && mayBeProcessed(setback);
      await this.wait(verdict, setback, result.startedAt);
    }
  }

  private async attempt(parcel: Parcel, attempts: number, lostBefore: boolean) {
    const { clock, stop } = this.settings;
    await this.pace.ready(stop);
    this.requireTime(lostBefore);
    const startedAt = clock.now();
    const outcome = await this.send(parcel);
    if (!(outcome instanceof TransportFailure) && outcome.status < 400) {
      this.pace.succeeded(startedAt);
    }
    this.report(parcel, attempts, outcome, clock.now() - startedAt);
    return { outcome, startedAt };
  }

  private async send(parcel: Parcel): Promise<HttpAnswer | TransportFailure> {
    const { transport, clock, deadline, requestTimeoutMs, stop, stopWrites } = this.settings;
    const { kind, ...request } = parcel;
    try {
      return await transport.send({
        ...request,
        timeoutMs: Math.min(requestTimeoutMs, deadline - clock.now()),
        signal: isWrite(kind) ? stopWrites : stop,
      });
    } catch (error) {
      if (error instanceof TransportFailure) {
        return error;
      }
      throw error;
    }
  }

  private judge(kind: RequestKind, setback: Setback, attempts: number): Verdict {
    const { clock, deadline, maxRetries } = this.settings;
    return decideRetry({
      kind,
      setback,
      attempts,
      maxRetries,
      now: clock.now(),
      deadline,
      rateLimitWaits: this.pace.rateLimitWaits,
      random: clock.random(),
    });
  }

  private async wait(
    verdict: Extract<Verdict, { retry: true }>,
    setback: Setback,
    startedAt: number,
  ): Promise<void> {
    const { clock, log, stop } = this.settings;
    const named = setback.type === 'status' && readRetryAfter(setback.retryAfter, clock.now()) !== undefined;
    if (verdict.holdAll && !named && this.pace.isHeldSince(startedAt)) {
      return;
    }
    log.write('info', 'wait', { wait_ms: Math.round(verdict.waitMs), all_requests: verdict.holdAll });
    if (verdict.holdAll) {
      this.pace.hold(verdict.waitMs, !named);
    } else {
      await clock.sleep(verdict.waitMs, stop);
    }
  }

  private requireTime(lostBefore: boolean): void {
    const { clock, deadline, stop } = this.settings;
    const delivery: Delivery = lostBefore ? 'lost' : 'not_sent';
    if (stop.aborted) {
      throw new ConnectorError('cancelled', 'The action was stopped.', { delivery });
    }
    if (clock.now() >= deadline) {
      throw new ConnectorError('timeout', 'The action has used up its 14 minutes.', { delivery });
    }
  }

  private report(parcel: Parcel, attempts: number, outcome: HttpAnswer | TransportFailure, ms: number): void {
    const failed = outcome instanceof TransportFailure;
    this.settings.log.write(failed ? 'warn' : 'info', 'request', {
      method: parcel.method,
      path: parcel.url.pathname,
      attempt: attempts,
      ...(failed ? { failure: outcome.facts.code, message: outcome.message } : { status: outcome.status }),
      duration_ms: ms,
    });
    // A token answer is nothing but secrets, and they are not known yet.
    if (!failed && parcel.kind !== 'token' && this.settings.log.enabled('debug')) {
      const { text } = cleanAnswer(outcome, this.settings.clean);
      this.settings.log.write('debug', 'answer', {
        query: parcel.url.search,
        body: text.slice(0, 2000),
      });
    }
  }
}

function asSetback(outcome: HttpAnswer | TransportFailure): Setback | undefined {
  if (outcome instanceof TransportFailure) {
    const { code, reached, temporary } = outcome.facts;
    return { type: 'failure', timedOut: code === 'timeout', reached, temporary };
  }
  if (outcome.status < 400) {
    return undefined;
  }
  const retryAfter = outcome.headers['retry-after'];
  return { type: 'status', status: outcome.status, ...(retryAfter !== undefined && { retryAfter }) };
}

/** Reads and token requests change nothing, so nobody has to know what became of them. */
function isWrite(kind: RequestKind): boolean {
  return kind !== 'read' && kind !== 'token';
}

function mayBeProcessed(setback: Setback): boolean {
  return setback.type === 'failure' ? setback.reached : !isRateLimit(setback);
}

function finish(
  kind: RequestKind,
  outcome: HttpAnswer | TransportFailure,
  attempts: number,
  lostBefore: boolean,
  verdict: Verdict | undefined,
): Delivered {
  if (outcome instanceof TransportFailure) {
    throw failureError(kind, outcome, attempts, lostBefore);
  }
  const gaveUp = verdict && !verdict.retry && verdict.why !== 'permanent' ? { gaveUp: verdict.why } : {};
  return { answer: outcome, attempts, lostBefore, ...gaveUp };
}

function failureError(
  kind: RequestKind,
  failure: TransportFailure,
  attempts: number,
  lostBefore: boolean,
): ConnectorError {
  const { code, message, hint, temporary } = failure.facts;
  return new ConnectorError(code, attempts > 1 ? `${message} Tried ${attempts} times.` : message, {
    ...(hint !== undefined && { hint }),
    retryable: temporary || code === 'cancelled',
    delivery: isWrite(kind) ? failureDelivery(failure, lostBefore) : 'not_sent',
    cause: failure,
  });
}

function failureDelivery({ facts }: TransportFailure, lostBefore: boolean): Delivery {
  if (!facts.reached) {
    return lostBefore ? 'lost' : 'not_sent';
  }
  return facts.code === 'timeout' || facts.code === 'cancelled' ? 'late' : 'lost';
}
