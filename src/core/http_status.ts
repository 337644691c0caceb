/** HTTP statuses by what they mean for a client (RFC 9110, 15; RFC 6585, 4), so that nobody keeps a list of their own. */

/** Cloudflare's own statuses for a server behind it that cannot be reached or does not respond as it should. */
const gatewayFailures = [520, 521, 522, 523, 524, 530] as const;

/** 408 is what gateways say when a request, or its answer, took too long for them. */
const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504, ...gatewayFailures]);

const overload: ReadonlySet<number> = new Set([500, 504]);

/** True where the same request may well succeed a little later. */
export function isPassingStatus(status: number): boolean {
  return passing.has(status);
}

/** True where a smaller request may succeed: too much work at once, or one ticket on which the server stumbles. */
export function isOverloadStatus(status: number): boolean {
  return overload.has(status);
}

/** True where the request did what it was to do. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** True where HaloPSA, or a gateway before it, did not get to the end of the request. */
export function isUnavailableStatus(status: number): boolean {
  return status >= 500 || status === 408;
}

/** True where HaloPSA wants fewer requests. */
export function isRateLimitStatus(status: number): boolean {
  return status === 429;
}
