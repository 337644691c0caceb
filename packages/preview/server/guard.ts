import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or undefined if it may pass. The Host check keeps out names that were rebound to this
 * machine, the Origin check other pages in the same browser, the token everything that has not loaded our page.
 *
 * @param request as it came in
 * @param token what calls must carry
 * @param isPublic true if the request was routed to a part of the page itself. What the router made of the address
 *   decides, not how it is spelt: `/%61pi/run` and `http://host/api/run` are the same route as `/api/run`.
 */
export function refusal(
  { headers, socket }: IncomingMessage,
  token: string,
  isPublic: boolean,
): string | undefined {
  const { host = '', origin } = headers;
  if (![`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`].includes(host)) {
    return 'This host name is not served.';
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return 'Pages of other origins may not call the preview.';
  }
  if (!isPublic && !isSame(String(headers['x-preview-token']), token)) {
    return 'The session is unknown; load the page again.';
  }
  return undefined;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Headers of every answer: nothing is kept, framed, guessed or fetched from elsewhere. */
export const safeHeaders = (nonce: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
