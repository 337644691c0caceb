import { TransportError } from './transport_error';

const mostRedirects = 5;

/** What is needed of a response to follow it. */
interface Redirecting {
  status: number;
  headers: Readonly<Record<string, string>>;
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
  const where = target ? `to ${target.origin}` : 'to nowhere';
  throw new TransportError({
    code: 'invalid_response',
    message: `${from.host} redirects ${method} ${from.pathname} ${where} (status ${status}), which is not followed.`,
    hint: 'Write the address that answers without a redirect into url (and auth_url) of the asset.',
    // A server that saves a ticket and then points elsewhere says 303; the others have not looked at the request.
    reached: status === 303,
    temporary: false,
  });
}
