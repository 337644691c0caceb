import type { AttemptFailure, RetryDecision } from './retry_policy';

/** What to make of a response that says that something is absent. */
export type AbsenceVerdict = 'believed' | 'ask_again' | 'nobody_there';

/**
 * Judges the responses to one request that say that something is absent. While HaloPSA is away, gateways in front of it
 * answer 404 themselves (Traefik, ingress-nginx, Kong, nginx), and a server that dies behind a hop of HTTP/1.0 leaves an
 * empty 200. So a control request shows whether HaloPSA is there, and a 404 is believed where it comes once more behind
 * that.
 */
export class AbsenceCheck {
  private wasThere = false;

  /** @param isServerThere sends the control request; without it every response is taken at its word */
  constructor(private readonly isServerThere: (() => Promise<boolean>) | undefined) {}

  /** True for a response that is to be checked. An empty success is, once it is not asked for again any more. */
  concerns(failure: AttemptFailure, decision: RetryDecision): boolean {
    return this.isServerThere !== undefined && (isMissing(failure) || (isEmpty(failure) && !decision.retry));
  }

  async verdict(failure: AttemptFailure): Promise<AbsenceVerdict> {
    if (this.wasThere) {
      return 'believed';
    }
    this.wasThere = (await this.isServerThere?.()) ?? true;
    if (!this.wasThere) {
      return 'nobody_there';
    }
    return isMissing(failure) ? 'ask_again' : 'believed';
  }

  /** Forgets that HaloPSA was there: something else has failed since. */
  reset(): void {
    this.wasThere = false;
  }
}

function isMissing(failure: AttemptFailure): boolean {
  return failure.type === 'status' && failure.status === 404;
}

function isEmpty(failure: AttemptFailure): boolean {
  return failure.type === 'unusable' && failure.mayBeTrue;
}
