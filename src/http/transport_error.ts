import type { ErrorCode } from '../core/errors';

/** Why an attempt brought no HTTP answer, or none that can be used. */
export interface FailureFacts {
  code: Extract<
    ErrorCode,
    'network_error' | 'tls_error' | 'proxy_error' | 'timeout' | 'invalid_response' | 'cancelled'
  >;
  message: string;
  hint?: string;
  /** True if HaloPSA may have got the request; false only where it provably never left, or not to its end. */
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
