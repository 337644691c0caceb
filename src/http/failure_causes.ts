import { longestHeaders } from './connections/agents';
import { certificateHint, certificateProblem } from './connections/certificate_hints';
import { ProxyFailure, refusedByProxy } from './connections/proxy_errors';
import { invalidHttp, isInvalidHttp } from './invalid_http';
import { type FailureFacts, TransportError } from './transport_error';

/** Failures of name look-up and connect: the request had not left yet. */
const beforeSending: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is unknown',
  EAI_AGAIN: 'the name look-up failed',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  EADDRNOTAVAIL: 'there is no address to connect from',
};

/**
 * Tells apart what went wrong below HTTP.
 *
 * @param error as node-fetch, Node or one of our agents threw it
 * @param host the host that was called, for the message
 * @param handedOver whether the request had been handed to a ready connection
 * @param caCertificate what the asset trusts besides Node's own roots
 */
export function classifyFailure(
  error: unknown,
  host: string,
  handedOver: boolean,
  caCertificate?: string,
): TransportError {
  const proxyFailure = findCause(error, (cause) => cause instanceof ProxyFailure);
  if (proxyFailure instanceof ProxyFailure) {
    return new TransportError(proxyFacts(proxyFailure), error);
  }
  const code = errorCode(error);
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new TransportError(overlongHeaders(host), error);
  }
  const invalid = findCause(error, isInvalidHttp);
  if (isInvalidHttp(invalid)) {
    return new TransportError(invalidHttp(invalid, host), error);
  }
  return new TransportError(
    certificateFacts(code, host, error, caCertificate) ??
      tlsFacts(code, host, error, handedOver) ??
      connectionFacts(code, host, error, handedOver),
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

function overlongHeaders(host: string): FailureFacts {
  return {
    code: 'invalid_response',
    message: `The headers of the answer of ${host} are longer than ${longestHeaders / 1024} KiB.`,
    hint: 'Look at what a gateway before HaloPSA puts into the headers of its answers, such as cookies and policies.',
    reached: true,
    temporary: false,
  };
}

/** A certificate is judged before anything is sent. */
function certificateFacts(
  code: string,
  host: string,
  error: unknown,
  caCertificate: string | undefined,
): FailureFacts | undefined {
  if (!isAboutCertificate(code, error)) {
    return undefined;
  }
  // What Node adds behind a semicolon is about its own command line.
  const sentence = describe(error).split(';', 1)[0] ?? '';
  const problem = certificateProblem(code);
  return {
    code: 'tls_error',
    message: `The certificate of ${host} ${problem || 'is not accepted'}${sentence && `: ${sentence}`} (${code}).`,
    hint: certificateHint(code, sentence, caCertificate),
    reached: false,
    temporary: false,
  };
}

/**
 * Node names the verdicts of OpenSSL in words with underscores, and calls those UNSPECIFIED that it has no name for
 * (weak keys, violated constraints …). All else has a code of another form: E… of the system, ERR_… of Node, HPE_… of
 * the parser.
 */
function isAboutCertificate(code: string, error: unknown): boolean {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return true;
  }
  const isOfSystem = findCause(error, (cause) => 'errno' in cause || 'syscall' in cause) !== undefined;
  return /^[A-Z][A-Z0-9_]+$/.test(code) && !/^(E[A-Z0-9]+$|ERR_|HPE_|ABORT_)/.test(code) && !isOfSystem;
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
  if (code === 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED') {
    // The handshake is not complete for the server until it has the certificate, so it has not looked at the request.
    return {
      ...facts(`${host} demands a client certificate, and the connector has none`, withoutClientCertificate),
      reached: false,
    };
  }
  if (isHandshakeAlert(code, error)) {
    return facts(
      `${host} broke off the TLS handshake`,
      `Before TLS 1.3 a server that demands a client certificate says no more than that; the connector has none. ${withoutClientCertificate} Otherwise check that the server offers TLS 1.2 or newer with a usual cipher.`,
    );
  }
  if (code === 'EPROTO' || /^ERR_(SSL|TLS)_/.test(code)) {
    return facts(
      `No TLS connection to ${host}: ${describe(error)}`,
      'Check that url names an https port and that the server offers TLS 1.2 or newer.',
    );
  }
  return undefined;
}

const withoutClientCertificate =
  'Have the server, or the gateway before HaloPSA, let this machine in without a client certificate.';

/** The alerts of TLS (RFC 5246, 7.2.2) with which servers turn down a client that shows no certificate. */
function isHandshakeAlert(code: string, error: unknown): boolean {
  const told = code === 'EPROTO' || code.startsWith('ERR_SSL_') ? `${code} ${describe(error)}` : '';
  return /alert (handshake failure|bad certificate)|ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE)/.test(told);
}

function proxyFacts({ reason, proxy }: ProxyFailure): FailureFacts {
  if ('status' in reason) {
    return refusedByProxy(reason, proxy);
  }
  const code = errorCode(reason);
  return {
    code: 'proxy_error',
    message: `The proxy ${proxy.host} cannot be used: ${beforeSending[code] ?? describe(reason)}${code && ` (${code})`}.`,
    reached: false,
    temporary: !isAboutCertificate(code, reason) && tlsFacts(code, 'the proxy', reason, false) === undefined,
  };
}

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
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message).split('\n', 1)[0] ?? '';
}
