import type { Clock } from '../core/clock';
import type { Log } from '../core/log';
import { requestError } from '../core/write_error';
import { afterEarlierAttempts, mayBeSaved, writeStateOf } from '../core/write_state';
import { AbsenceCheck } from './absence_check';
import {
  asFailure,
  type EndedAttempt,
  type Flaw,
  isWrite,
  type Outcome,
  type SentResponse,
  type Stop,
  transportFailure,
} from './attempt_outcome';
import { RateLimitGate } from './rate_limit';
import { type Clean, cleanResponse } from './response';
import type { BodyForm } from './response_body';
import {
  type AttemptFailure,
  decideRetry,
  type RequestKind,
  type RetryDecision,
  readRetryAfter,
} from './retry_policy';
import type { StreamedBody } from './streamed_body';
import type { HttpResponse, Transport } from './transport';
import { TransportError } from './transport_error';

/** A request, to be sent as often as it takes and may be. */
export interface OutgoingRequest {
  kind: RequestKind;
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string | StreamedBody;
  bodyForm?: BodyForm;
  withoutAssetProxy?: boolean;
  /** Only one attempt, of so many milliseconds; left out: as often and as long as the settings say. */
  onlyTryMs?: number;
  /**
   * Tells what keeps a response from being HaloPSA's own. What is unusable is asked for again where that may be done,
   * like a 5xx, and handed over as it is where it comes again and again.
   */
  flawOf?: (response: HttpResponse) => Flaw | undefined;
  /** Asks whether HaloPSA is there at all; see `AbsenceCheck`. */
  isServerThere?: () => Promise<boolean>;
}

type Retry = Extract<RetryDecision, { retry: true }>;

/** What follows an attempt. */
type Step =
  | { next: 'finish'; stop?: Stop; nobodyThere?: true }
  | { next: 'ask_again' }
  | { next: 'wait'; retry: Retry; failure: AttemptFailure };

/** What the attempts of a run share. Times in milliseconds. */
export interface SenderSettings {
  transport: Transport;
  clock: Clock;
  log: Log;
  requestTimeoutMs: number;
  maxRetries: number;
  /** When the action has to be over, by `clock.now()`. */
  deadline: number;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
  /** Aborted when a write under way may no longer be waited for. */
  stopWrites: AbortSignal;
  /** Takes secrets out of what is logged, before it is cut. */
  clean: Clean;
}

/** Sends requests with retries; one for a whole run, since a 429 holds back all of its requests. */
export class RequestSender {
  private readonly rateLimit: RateLimitGate;

  constructor(private readonly settings: SenderSettings) {
    this.rateLimit = new RateLimitGate(settings.clock);
  }

  /**
   * Sends until a response is final.
   *
   * @throws ConnectorError where no response came, the time is up or the action was stopped; for a write it is a
   * WriteError, whose state tells whether HaloPSA may have processed the request
   */
  async send(request: OutgoingRequest): Promise<SentResponse> {
    const absence = new AbsenceCheck(request.isServerThere);
    let lostBefore = false;
    for (let attempts = 1; ; ) {
      const attempt = await this.attempt(request, attempts, lostBefore);
      const step = await this.nextStep(request, attempt, attempts, absence);
      if (step.next === 'finish') {
        return finish(request.kind, attempt, { attempts, lostBefore }, step);
      }
      if (step.next === 'wait') {
        lostBefore ||= isWrite(request.kind) && mayBeSaved(writeStateOf(step.failure));
        await this.wait(step.retry, step.failure, attempt.startedAt);
        attempts += 1;
      }
    }
  }

  private async nextStep(
    request: OutgoingRequest,
    attempt: EndedAttempt,
    attempts: number,
    absence: AbsenceCheck,
  ): Promise<Step> {
    const failure = asFailure(attempt, request.flawOf);
    if (!failure) {
      return { next: 'finish' };
    }
    const decision = this.decide(request, failure, attempts);
    if (!absence.concerns(failure, decision)) {
      absence.reset();
      return stepAfter(decision, failure);
    }
    switch (await absence.verdict(failure)) {
      case 'ask_again':
        return { next: 'ask_again' };
      case 'believed':
        return stepAfter(decision, failure);
      case 'nobody_there': {
        const { sinceSentMs } = attempt;
        // As a 503, though whoever says 404 has deleted nothing: what was gone before stays not found.
        const step = stepAfter(
          this.decide(request, { type: 'status', status: 503, sinceSentMs }, attempts),
          failure,
        );
        return step.next === 'finish' ? { ...step, nobodyThere: true } : step;
      }
    }
  }

  /** Tells how many writes with connections of their own are to come, so that those are opened in time. */
  expectWrites(url: URL, count: number, isBehindRead: boolean): void {
    const { transport, requestTimeoutMs: timeoutMs, stop } = this.settings;
    if (!stop.aborted) {
      transport.expectWrites({ url, timeoutMs }, count, isBehindRead);
    }
  }

  /** Tells how many reads will be under way at once. */
  expectReads(url: URL, count: number): void {
    const { transport, requestTimeoutMs: timeoutMs } = this.settings;
    transport.expectReads({ url, timeoutMs }, count);
  }

  private async attempt(
    request: OutgoingRequest,
    attempts: number,
    lostBefore: boolean,
  ): Promise<EndedAttempt> {
    const { clock, stop } = this.settings;
    await this.rateLimit.ready(stop);
    this.requireTime(request.kind, lostBefore);
    const startedAt = clock.now();
    let sentAt = startedAt;
    const outcome = await this.sendOnce(request, () => {
      sentAt = clock.now();
    });
    const endedAt = clock.now();
    if (!(outcome instanceof TransportError) && outcome.status < 400) {
      this.rateLimit.succeeded(startedAt);
    }
    this.report(request, attempts, outcome, endedAt - startedAt);
    return { outcome, startedAt, sinceSentMs: endedAt - sentAt };
  }

  private async sendOnce(
    { kind, onlyTryMs, ...request }: OutgoingRequest,
    onSending: () => void,
  ): Promise<Outcome> {
    const { transport, clock, deadline, requestTimeoutMs, stop, stopWrites } = this.settings;
    try {
      return await transport.send({
        ...request,
        timeoutMs: Math.min(requestTimeoutMs, onlyTryMs ?? requestTimeoutMs, deadline - clock.now()),
        signal: isWrite(kind) ? stopWrites : stop,
        ownConnection: kind === 'create',
        onSending,
      });
    } catch (error) {
      if (error instanceof TransportError) {
        return error;
      }
      throw error;
    }
  }

  private decide(request: OutgoingRequest, failure: AttemptFailure, attempts: number): RetryDecision {
    const { clock, deadline } = this.settings;
    const { kind, onlyTryMs } = request;
    const maxRetries = onlyTryMs === undefined ? this.settings.maxRetries : 0;
    return decideRetry({
      kind,
      failure,
      attempts,
      maxRetries,
      now: clock.now(),
      date: clock.date(),
      deadline,
      rateLimitWaits: this.rateLimit.waits,
      random: clock.random(),
    });
  }

  private async wait(retry: Retry, failure: AttemptFailure, startedAt: number): Promise<void> {
    const { clock, log, stop } = this.settings;
    const named = failure.type === 'status' && readRetryAfter(failure.retryAfter, clock.date()) !== undefined;
    if (retry.holdAll && !named && this.rateLimit.isHeldSince(startedAt)) {
      return;
    }
    log.write('info', 'wait', { wait_ms: Math.round(retry.waitMs), all_requests: retry.holdAll });
    if (retry.holdAll) {
      this.rateLimit.hold(retry.waitMs, !named);
    } else {
      await clock.sleep(retry.waitMs, stop);
    }
  }

  private requireTime(kind: RequestKind, lostBefore: boolean): void {
    const { clock, deadline, stop } = this.settings;
    const writeState = isWrite(kind) ? afterEarlierAttempts('not_sent', lostBefore) : 'read';
    if (stop.aborted) {
      throw requestError('cancelled', 'The action was stopped.', writeState, {});
    }
    if (clock.now() >= deadline) {
      throw requestError('timeout', 'The action has used up its 14 minutes.', writeState, {});
    }
  }

  private report(request: OutgoingRequest, attempts: number, outcome: Outcome, ms: number): void {
    const failed = outcome instanceof TransportError;
    this.settings.log.write(failed ? 'warn' : 'info', 'request', {
      method: request.method,
      path: request.url.pathname,
      attempt: attempts,
      ...(failed ? { failure: outcome.facts.code, message: outcome.message } : { status: outcome.status }),
      duration_ms: ms,
    });
    // A token response is nothing but secrets, and they are not known yet.
    if (!failed && request.kind !== 'token' && this.settings.log.enabled('debug')) {
      const { text } = cleanResponse(outcome, this.settings.clean);
      this.settings.log.write('debug', 'answer', {
        query: request.url.search,
        body: text.slice(0, 2000),
      });
    }
  }
}

function stepAfter(decision: RetryDecision, failure: AttemptFailure): Step {
  return decision.retry ? { next: 'wait', retry: decision, failure } : { next: 'finish', stop: decision };
}

function finish(
  kind: RequestKind,
  { outcome, sinceSentMs }: EndedAttempt,
  earlier: { attempts: number; lostBefore: boolean },
  { stop, nobodyThere }: Extract<Step, { next: 'finish' }>,
): SentResponse {
  if (outcome instanceof TransportError) {
    throw transportFailure(kind, outcome, { sinceSentMs, ...earlier });
  }
  return {
    response: outcome,
    sinceSentMs,
    ...earlier,
    ...(stop && stop.why !== 'permanent' && { gaveUp: stop.why }),
    ...(nobodyThere && { nobodyThere }),
  };
}
