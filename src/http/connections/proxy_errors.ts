import type { FailureFacts } from '../transport_error';

/** What a proxy answered in place of passing something on. */
export interface ProxyAnswer {
  status: number;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Thrown by the proxy agents, so that a failure on the way to the proxy is never taken for one of HaloPSA's. */
export class ProxyFailure extends Error {
  constructor(
    readonly proxy: URL,
    /** Why there is no connection: an error of the connection to the proxy, or the answer of the proxy. */
    readonly reason: Error | ProxyAnswer,
  ) {
    super('status' in reason ? `status ${reason.status}` : reason.message, { cause: reason });
    this.name = 'ProxyFailure';
  }
}

const wayAround = 'or go around the proxy with NO_PROXY.';

/** The facts for a proxy's refusal of a tunnel, or of a request that it was to pass on. Nothing has left by then. */
export function refusedByProxy(answer: ProxyAnswer, proxy: URL | undefined): FailureFacts {
  const { status } = answer;
  const common = { code: 'proxy_error', reached: false, temporary: false } as const;
  const named = proxy ? `The proxy ${proxy.host}` : 'A proxy';
  if (status !== 407) {
    return {
      ...common,
      message: `${named} refused to connect to HaloPSA (status ${status}).`,
      hint: `Have the proxy allow the HaloPSA host, ${wayAround}`,
      temporary: status >= 500,
    };
  }
  const schemes = offeredSchemes(answer);
  if (schemes.length > 0 && !schemes.some((scheme) => /^basic$/i.test(scheme))) {
    return {
      ...common,
      message: `${named} wants to know who is asking by ${schemes.join(' or ')} (status 407); this connector knows Basic only.`,
      hint: `Have the proxy offer Basic, or let this machine through without a password, ${wayAround}`,
    };
  }
  return proxy?.username || proxy?.password
    ? {
        ...common,
        message: `${named} does not accept the user name and password of its address (status 407).`,
        hint: 'Correct them in the proxy address, with special characters percent-encoded: http://user:password@host:port.',
      }
    : {
        ...common,
        message: `${named} wants a user name and password (status 407).`,
        hint: 'Write them into the proxy address: http://user:password@host:port.',
      };
}

/** The facts for a proxy that said nothing at all while a connection was to be opened through it. */
export function silentProxy(proxy: URL, target: string, waited: string): FailureFacts {
  return {
    code: 'proxy_error',
    message: `The proxy ${proxy.host} did not open a connection to ${target} within ${waited}.`,
    hint: `Check the address of the proxy, and that the proxy itself reaches the HaloPSA host, ${wayAround}`,
    reached: false,
    temporary: true,
  };
}

/** By their names alone; a header may offer several, each with parameters (RFC 9110, 11.6.1 and 11.7.1). */
function offeredSchemes({ headers }: ProxyAnswer): string[] {
  const offers = [headers['proxy-authenticate'] ?? []].flat().join(', ');
  const unquoted = offers.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const schemes = [...unquoted.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=,])/g)];
  return [...new Set(schemes.map(([, scheme = '']) => scheme))];
}

/** Servers on which HaloPSA runs or that stand before it, by what they write into `server`. */
const originServers = /iis|httpapi|kestrel|cloudflare|nginx|apache|azure|haproxy|caddy/i;

/**
 * Whether an answer to a request over plain http was written by the proxy itself, as squid's "Access Denied": it says
 * so in its headers, or it is a web page of 403 that bears the name of no server of HaloPSA's. Only refusals (4xx)
 * count: with 5xx nobody knows how far the request came.
 */
export function isProxyPage({ status, headers }: ProxyAnswer, text: string): boolean {
  if (status < 400 || status > 499) {
    return false;
  }
  // RFC 9209, 2.1.1: a proxy names an error in proxy-status where it wrote the answer itself.
  const saysSo = 'x-squid-error' in headers || /;\s*error=/.test(String(headers['proxy-status'] ?? ''));
  return (
    saysSo || (status === 403 && /^\s*</.test(text) && !originServers.test(String(headers.server ?? '')))
  );
}
