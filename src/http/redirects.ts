import { type FailureFacts, TransportError } from './transport_error';

const mostRedirects = 5;

/** What is needed of a response to follow it. */
interface Redirecting {
  status: number;
  headers: Readonly<Record<string, string>>;
}

/** Of an address elsewhere no more than the server: what stands behind it may be made of what was sent. */
function addressOf(target: URL, from: URL): string {
  return target.origin === from.origin ? `${target.origin}${target.pathname}` : target.origin;
}

/** 300 and 303 may point at what was saved; 304 and 305 are no response to a write at all, so that they prove nothing. */
const mayFollowWork: ReadonlySet<number> = new Set([300, 303, 304, 305]);

/** Nobody asked whether a copy is still good: this connector keeps none. */
function unmodified(from: URL, method: string): FailureFacts {
  return {
    code: 'invalid_response',
    message: `${from.host} answered ${method} ${from.pathname} with 304 (Not Modified), although the connector keeps no copy: a cache on the way answered in place of HaloPSA.`,
    hint: 'Have the cache or gateway in front of HaloPSA pass requests to /api and /auth through without caching them.',
    reached: true,
    temporary: true,
  };
}

/**
 * Where a response sends a request on to; undefined where it sends it nowhere. Reads may be redirected within their
 * origin. Anything else would hand the token or a ticket to somebody else.
 *
 * @param redirects how many were followed before
 * @throws TransportError `invalid_response` for a redirect that is not followed
 */
export function redirectTarget(
  method: string,
  { status, headers }: Redirecting,
  from: URL,
  redirects: number,
): URL | undefined {
  if (status < 300 || status > 399) {
    return undefined;
  }
  const { location } = headers;
  const target = location && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (method === 'GET' && target?.origin === from.origin && redirects < mostRedirects) {
    return target;
  }
  // A server that saves a ticket and then points elsewhere says one of these; the others have not looked at the request.
  const reached = mayFollowWork.has(status);
  if (status === 304) {
    throw new TransportError({ ...unmodified(from, method), reached });
  }
  const where = target ? `to ${addressOf(target, from)}` : 'to nowhere';
  throw new TransportError({
    code: 'invalid_response',
    message: `${from.host} redirects ${method} ${from.pathname} ${where} (status ${status}), which is not followed.`,
    hint: 'Write the address that responds without a redirect into url (and auth_url) of the asset.',
    reached,
    temporary: false,
  });
}
