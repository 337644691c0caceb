import { ConnectorError, type ErrorCode, type ErrorDetails, messageOf } from './errors';
import type { WriteState } from './write_state';

/** The error of a write. How far the write came has to be said: what nobody knows must never read as "not sent". */
export class WriteError extends ConnectorError {
  constructor(
    code: ErrorCode,
    message: string,
    readonly writeState: WriteState,
    details: ErrorDetails = {},
  ) {
    super(code, message, details);
  }

  /** The same error with some of its details replaced. */
  override with(details: ErrorDetails): WriteError {
    return new WriteError(this.code, this.message, this.writeState, { ...this.details, ...details });
  }
}

/** An error as that of a write that came so far. */
export function asWriteError(error: ConnectorError, writeState: WriteState): WriteError {
  return new WriteError(error.code, error.message, writeState, error.details);
}

/**
 * What was thrown before the write itself was sent: nothing of it can be saved.
 *
 * @throws what is no error of the connector's
 */
export function beforeSending(thrown: unknown): WriteError {
  if (thrown instanceof ConnectorError) {
    return asWriteError(thrown, 'not_sent');
  }
  throw thrown;
}

/**
 * What was thrown once the write may have been sent. What does not say how far the write came leaves it open, since
 * HaloPSA may still be at work on it; that goes for a fault of the connector itself, too.
 */
export function behindSending(thrown: unknown): WriteError {
  if (thrown instanceof WriteError) {
    return thrown;
  }
  return thrown instanceof ConnectorError
    ? asWriteError(thrown, 'late')
    : new WriteError('internal_error', `The connector failed: ${messageOf(thrown)}`, 'late', {
        cause: thrown,
      });
}

/**
 * The error of a request.
 *
 * @param writeState how far a write came; `read` for a request that changes nothing
 */
export function requestError(
  code: ErrorCode,
  message: string,
  writeState: WriteState | 'read',
  details: ErrorDetails,
): ConnectorError {
  return writeState === 'read'
    ? new ConnectorError(code, message, details)
    : new WriteError(code, message, writeState, details);
}
