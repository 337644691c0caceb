import type { ErrorCode } from '../errors';

/** Why an attempt brought no HTTP answer, or none that can be used. */
export interface FailureFacts {
  code: Extract<
    ErrorCode,
    'network_error' | 'tls_error' | 'proxy_error' | 'timeout' | 'invalid_response' | 'cancelled'
  >;
  message: string;
  hint?: string;
  /** True if HaloPSA may have got the request; false only where it provably never left. */
  reached: boolean;
  /** True if another attempt may fare better. */
  temporary: boolean;
}

/** An attempt that failed below HTTP. */
export class TransportError extends Error {
  constructor(
    readonly facts: FailureFacts,
    cause?: unknown,
  ) {
    super(facts.message, { cause });
    this.name = 'TransportError';
  }

  /** True where it was we who broke off, so that HaloPSA may still be at work. */
  get stoppedWaiting(): boolean {
    return this.facts.code === 'timeout' || this.facts.code === 'cancelled';
  }
}

/** Thrown by the proxy agents, so that a failure on the way to the proxy is never taken for one of HaloPSA's. */
export class ProxyFailure extends Error {
  constructor(readonly reason: Error) {
    super(reason.message, { cause: reason });
    this.name = 'ProxyFailure';
  }
}

/** Failures of name look-up and connect: the request had not left yet. */
const beforeSending: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is unknown',
  EAI_AGAIN: 'the name look-up failed',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  EADDRNOTAVAIL: 'there is no address to connect from',
};

const untrusted = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
]);

/**
 * Tells apart what went wrong below HTTP.
 *
 * @param error as node-fetch, Node or one of our agents threw it
 * @param host the host that was called, for the message
 * @param handedOver whether the request had been handed to a ready connection
 */
export function classifyFailure(error: unknown, host: string, handedOver: boolean): TransportError {
  const proxyFailure = findCause(error, (cause) => cause instanceof ProxyFailure);
  if (proxyFailure instanceof ProxyFailure) {
    return new TransportError(proxyFacts(proxyFailure.reason), error);
  }
  const code = errorCode(error);
  return new TransportError(
    tlsFacts(code, host, error, handedOver) ?? connectionFacts(code, host, error, handedOver),
    error,
  );
}

function connectionFacts(code: string, host: string, error: unknown, handedOver: boolean): FailureFacts {
  const early = beforeSending[code];
  if (early !== undefined) {
    return {
      code: 'network_error',
      message: `No connection to ${host}: ${early} (${code}).`,
      reached: false,
      temporary: true,
    };
  }
  return {
    code: 'network_error',
    message: handedOver
      ? `The connection to ${host} broke before the answer was complete (${code || describe(error)}).`
      : `The connection to ${host} could not be set up (${code || describe(error)}).`,
    reached: handedOver,
    temporary: true,
  };
}

function tlsFacts(code: string, host: string, error: unknown, handedOver: boolean): FailureFacts | undefined {
  const facts = (message: string, hint?: string): FailureFacts => ({
    code: 'tls_error',
    message: `${message} (${code}).`,
    ...(hint && { hint }),
    // A certificate is judged before anything is sent, but TLS can also break later.
    reached: handedOver,
    temporary: false,
  });
  if (untrusted.has(code)) {
    return facts(
      `The certificate of ${host} comes from an authority that is not trusted here`,
      'Put the certificate of the issuing authority (PEM) into ca_certificate of the asset.',
    );
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return facts(
      `The certificate of ${host} is out of its period of validity`,
      'Have the certificate of the server renewed, and check the clock of this machine.',
    );
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return facts(
      `The certificate of ${host} is made for another name`,
      'Use in url the very name that the certificate carries, or have a certificate made for this one.',
    );
  }
  if (
    code === 'EPROTO' ||
    /^(CERT_|ERR_SSL_|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/.test(code)
  ) {
    return facts(
      `No TLS connection to ${host}: ${describe(error)}`,
      'Check that url names an https port and that the server offers TLS 1.2 or newer.',
    );
  }
  return undefined;
}

function proxyFacts(reason: Error): FailureFacts {
  const status = /^Bad response: (\d{3})$/.exec(reason.message)?.[1];
  const common = { code: 'proxy_error', reached: false } as const;
  if (status === '407') {
    return { ...common, ...proxyWantsPassword };
  }
  if (status !== undefined) {
    return {
      ...common,
      message: `The proxy refused to connect to HaloPSA (status ${status}).`,
      hint: 'Have the proxy allow the HaloPSA host, or go around it with NO_PROXY.',
      temporary: Number(status) >= 500,
    };
  }
  const code = errorCode(reason);
  return {
    ...common,
    message: `The proxy cannot be used: ${beforeSending[code] ?? describe(reason)}${code && ` (${code})`}.`,
    temporary: tlsFacts(code, 'the proxy', reason, false) === undefined,
  };
}

/** A proxy's 407, from a tunnel or in place of an answer. */
export const proxyWantsPassword = {
  message: 'The proxy wants a user name and password (status 407).',
  hint: 'Write them into the proxy address: http://user:password@host:port.',
  temporary: false,
} as const;

/** The code of the error or of the first of its causes that has one; '' where none has. */
function errorCode(error: unknown): string {
  const found = findCause(error, (cause) => 'code' in cause && typeof cause.code === 'string');
  return found && 'code' in found && typeof found.code === 'string' ? found.code : '';
}

function findCause(error: unknown, wanted: (cause: object) => boolean): object | undefined {
  if (typeof error !== 'object' || error === null) {
    return undefined;
  }
  if (wanted(error)) {
    return error;
  }
  return findCause('cause' in error ? error.cause : undefined, wanted);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}
