import type { RateLimit } from '../behaviour';
import { type Answer, textAnswer } from './answer';

/** Counts requests in a rolling window, as HaloPSA does for each tenant. Refused requests do not count. */
export class RateLimiter {
  private taken: number[] = [];

  constructor(private readonly clock: () => Date) {}

  /** Takes a place in the window, or answers 429 if there is none left. */
  refusal(limit: RateLimit | undefined): Answer | undefined {
    if (limit === undefined) {
      return undefined;
    }
    const now = this.clock().getTime();
    this.taken = this.taken.filter((moment) => now - moment < limit.windowMs);
    if (this.taken.length >= limit.requests) {
      return tooMany(limit);
    }
    this.taken.push(now);
    return undefined;
  }

  clear(): void {
    this.taken = [];
  }
}

const tooMany = ({ requests, windowMs, retryAfter }: RateLimit): Answer =>
  textAnswer(
    429,
    `Rate Limit Reached - ${requests} Requests per rolling ${windowMs / 60_000} minute window`,
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );
