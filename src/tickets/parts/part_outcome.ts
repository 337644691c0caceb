import type { ConnectorError } from '../../core/errors';
import type { WriteError } from '../../core/write_error';
import { mayBeSaved } from '../../core/write_state';
import type { NoteResult, TicketError } from '../../generated/exchanges';

/** How a note or a file that was not added is reported, and whether the run ends with it. */
export interface FailedPart {
  result: NoteResult;
  error: WriteError;
  endsRun: boolean;
}

/** @param goOn whether the run goes on after what HaloPSA refused */
export function failedPart(error: WriteError, goOn: boolean): FailedPart {
  const isRejected = error.code === 'rejected';
  const outcome = mayBeSaved(error.writeState) ? 'unknown' : isRejected ? 'rejected' : 'not_sent';
  return { result: { outcome, error: ticketErrorOf(error) }, error, endsRun: !(isRejected && goOn) };
}

/** An error as the result of one ticket, note or file shows it. */
export function ticketErrorOf({ code, message, hint, details }: ConnectorError): TicketError {
  return { code, message, hint, ...(details.response && { status_code: details.response.status_code }) };
}
