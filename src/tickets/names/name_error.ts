import { ConnectorError, type ErrorCode, type ErrorDetails } from '../../core/errors';
import type { ListName } from './list_kinds';

/**
 * Why a name has no id: HaloPSA does not have it, has it several times, has switched it off, or its list could not be
 * read.
 */
export type NameProblem = 'unknown' | 'several' | 'inactive' | 'lookup_failed';

/** The error of a name for which no id was found. Nothing of its ticket has been sent. */
export class NameError extends ConnectorError {
  /** The list that was searched by the name, where that found nothing like it. */
  searched?: ListName;

  constructor(
    readonly problem: NameProblem,
    message: string,
    details: ErrorDetails,
    code: ErrorCode = 'rejected',
  ) {
    super(code, message, details);
  }
}

/** The error of a name that stands for nothing, or for more than one thing. */
export function refused(problem: NameProblem, message: string, hint: string): NameError {
  return new NameError(problem, message, { hint });
}

/** Errors that end the whole run, whatever was being looked up. */
const endsRun: readonly ErrorCode[] = ['authentication_failed', 'cancelled', 'internal_error'];

/**
 * The error of a lookup that failed, in words of its own: a 404 to a list is no missing ticket.
 *
 * @param what what was read, such as `the list of clients`
 * @param advice what to do where HaloPSA refuses it
 */
export function lookupError(what: string, advice: string, thrown: unknown): unknown {
  if (!(thrown instanceof ConnectorError) || thrown instanceof NameError || endsRun.includes(thrown.code)) {
    return thrown;
  }
  const { code, message, hint, retryable, details } = thrown;
  const isMissing = code === 'not_found' || (code === 'rejected' && details.response?.status_code === 404);
  const reason = isMissing ? 'HaloPSA does not have it (404).' : message;
  const isRefused = isMissing || code === 'rejected' || code === 'forbidden';
  return new NameError(
    'lookup_failed',
    `${what} could not be read: ${reason}`,
    {
      hint: isRefused ? advice : hint,
      retryable,
      ...(details.response && { response: details.response }),
      cause: thrown,
    },
    isMissing ? 'rejected' : code,
  );
}
