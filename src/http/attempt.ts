import type { ClientRequest } from 'node:http';
import { silentProxy } from './connections/proxy_errors';
import { whenReady } from './connections/ready_sockets';
import { classifyFailure } from './failure_causes';
import { invalidHttp, isInvalidHttp } from './invalid_http';
import { TransportError } from './transport_error';

/** Decompressed; HaloPSA's longest answers, 100 tickets of 200 KB, stay well below. */
export const longestBody = 64 * 1024 * 1024;

/** How far an attempt came. A request that is `opening` or `connecting` has not left. */
export type Phase = 'opening' | 'connecting' | 'waiting' | 'reading';

/** Follows one attempt, so that its failure can say how far it came. */
export interface Attempt {
  phase: Phase;
  onSending?: (() => void) | undefined;
  /**
   * What the request itself failed with. Of a failure before the response node-fetch passes on no more than message and
   * code; of one behind its head nothing at all, and ends the body there as if it were whole.
   */
  requestError?: Error;
  timedOut: boolean;
  /** A body is being sent, and not all of it has gone. */
  isBodyUnfinished?: boolean;
  /** The last piece of the body has not been handed to the connection, so that no server can have the whole of it. */
  lacksEnd?: boolean;
  /** The response that is being read refuses the request. */
  isRefusal?: boolean;
  abort: AbortController;
}

/** What of a request its failure tells of. */
export interface AttemptedRequest {
  url: URL;
  timeoutMs: number;
  signal?: AbortSignal;
}

/** Without a hook on the socket nothing proves that a request has not left, so a new attempt counts as sent. */
export function newAttempt(onSending: (() => void) | undefined): Attempt {
  return { phase: 'waiting', onSending, timedOut: false, abort: new AbortController() };
}

/** Keeps an attempt's phase while its request gets its connection. */
export function followSocket(attempt: Attempt): (sent: ClientRequest) => void {
  const sending = () => {
    attempt.phase = 'waiting';
    attempt.onSending?.();
  };
  return (sent) => {
    attempt.phase = 'opening';
    sent.once('error', (error) => {
      attempt.requestError = error;
    });
    sent.once('socket', (socket) => {
      attempt.phase = 'connecting';
      if (sent.reusedSocket) {
        sending();
      } else {
        whenReady(socket, sending);
      }
    });
  };
}

/**
 * A response counts only if nothing failed under it.
 *
 * @throws Error what the request failed with behind the head of its response, such as a reset or bytes that belong to
 * no response. A refusal counts all the same while the request's own body is on its way: the server has stopped reading.
 */
export function requireWhole({ requestError, isBodyUnfinished }: Attempt, status: number): void {
  if (requestError && !(isBodyUnfinished && status >= 400)) {
    throw requestError;
  }
}

/**
 * Tells why an attempt brought no response.
 *
 * @param error what was thrown
 * @param route the proxy on the way, if there is one, and what is trusted besides Node's own roots
 */
export function attemptFailure(
  error: unknown,
  { url, timeoutMs, signal }: AttemptedRequest,
  attempt: Attempt,
  { proxy, caCertificate }: { proxy?: URL | undefined; caCertificate?: string | undefined },
): TransportError {
  const { phase, timedOut, requestError } = attempt;
  const host = proxy ? `${url.host} through the proxy ${proxy.host}` : url.host;
  const reached = phase === 'waiting' || phase === 'reading';
  if (error instanceof TransportError) {
    return error;
  }
  if (timedOut) {
    const waited = formatSeconds(timeoutMs);
    // Only an agent that asks a proxy first takes its time to give a request its socket.
    return phase === 'opening' && proxy
      ? new TransportError(silentProxy(proxy, url.host, waited), error)
      : timeout(`${timeoutSentences[phase](host)} within ${waited}.`, reached, error);
  }
  if (signal?.aborted) {
    const message = 'The action was stopped while a request was under way.';
    return new TransportError({ code: 'cancelled', message, reached, temporary: false }, error);
  }
  const failure =
    phase === 'reading'
      ? unreadable(isTooLong(error) ? error : (requestError ?? error), host)
      : classifyFailure(requestError ?? error, host, reached, caCertificate);
  const isBroken = failure.facts.code === 'network_error' || phase === 'reading';
  return isBroken && isHalfSent(attempt) ? brokenOff(requestError ?? error, host) : failure;
}

/**
 * True where the request broke off before its end and nothing but a refusal began to come back: half a JSON is no
 * request, so nobody can have processed it.
 */
export function isHalfSent({ phase, lacksEnd = false, isRefusal = false }: Attempt): boolean {
  return lacksEnd && (phase === 'waiting' || (phase === 'reading' && isRefusal));
}

function brokenOff(error: unknown, host: string): TransportError {
  return new TransportError(
    {
      code: 'network_error',
      message: `The connection to ${host} broke before the whole request had been sent${codeOf(error)}.`,
      hint: 'HaloPSA has processed nothing of it. If it persists with large tickets or files, look for a gateway before HaloPSA that refuses requests of this size and hangs up.',
      reached: false,
      temporary: true,
    },
    error,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? ` (${error.code})`
    : '';
}

/** node-fetch marks its own errors with a type. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'max-size';
}

function unreadable(error: unknown, host: string): TransportError {
  if (isInvalidHttp(error)) {
    return new TransportError({ ...invalidHttp(error, host), temporary: true }, error);
  }
  const tooLarge = isTooLong(error);
  return new TransportError(
    {
      code: 'invalid_response',
      message: tooLarge
        ? `The answer of ${host} is longer than ${longestBody / 1024 / 1024} MiB.`
        : `The answer of ${host} was cut off or damaged on its way.`,
      hint: tooLarge
        ? 'Ask for less at once: filters, a smaller page_size.'
        : 'Run the action again. If it persists, check the gateways and proxies before HaloPSA.',
      reached: true,
      temporary: !tooLarge,
    },
    error,
  );
}

function timeout(message: string, reached: boolean, error: unknown): TransportError {
  return new TransportError({ code: 'timeout', message, reached, temporary: true }, error);
}

const timeoutSentences: Readonly<Record<Phase, (host: string) => string>> = {
  opening: (host) => `No connection to ${host}`,
  connecting: (host) => `No connection to ${host}`,
  waiting: (host) => `No answer from ${host}`,
  reading: (host) => `The answer of ${host} did not end`,
};

function formatSeconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
