/** HTTP statuses by what they mean for a client (RFC 9110, 15; RFC 6585, 4), so that nobody keeps a list of their own. */

const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

const overload: ReadonlySet<number> = new Set([500, 504]);

/** True where the same request may well succeed a little later. */
export function isPassingStatus(status: number): boolean {
  return passing.has(status);
}

/** True where a smaller request may succeed: too much work at once, or one ticket on which the server stumbles. */
export function isOverloadStatus(status: number): boolean {
  return overload.has(status);
}

/** True where HaloPSA wants fewer requests. */
export function isRateLimitStatus(status: number): boolean {
  return status === 429;
}
