import { ConnectorError } from '../../../core/errors';
import type { NoteResult, TicketError } from '../../../generated/exchanges';
import { matchValue } from '../../match/find_tickets';
import type { MatchField } from '../../match/match_filters';
import { ticketId } from '../../ticket';
import type { Item } from '../save_item';
import type { SaveResult, SaveRun } from './save_results';

/** A call that ended well. */
export type SaveReport = Required<Pick<SaveRun, 'results' | 'summary' | 'last'>>;

/** What the final error needs to know of a call. */
export interface SavedCall {
  items: readonly Item[];
  matchOn?: MatchField | undefined;
}

/** The same action again would save a second time what was saved before it was stopped. */
const RUN_REST =
  'Send again only the tickets whose outcome in results is not_sent, when the action may finish: the others are saved.';

/** HaloPSA shows a saved ticket in its lists seconds to minutes later. */
const SHOWN_AFTER_SECONDS = 300;

/**
 * The report of a call.
 *
 * @throws ConnectorError with results and summary, unless something was saved, nothing is unknown and nothing ended the
 * run early
 */
export function requireSuccess(run: SaveRun, call: SavedCall): SaveReport {
  const { results, summary, last } = run;
  const error = finalError(run, call);
  if (error || !last) {
    const { code, message, details } = error ?? allRejected(run);
    throw new ConnectorError(code, message, { ...details, results, summary });
  }
  return { last, results, summary };
}

function finalError(run: SaveRun, call: SavedCall): ConnectorError | undefined {
  const { results, summary, endedBy } = run;
  if (summary.unknown > 0) {
    return unknownError(results, call, endedBy);
  }
  const saved = savedCount(run);
  const parts = partsError(results, endedBy);
  if (endedBy?.code === 'cancelled' && parts?.code !== 'outcome_unknown') {
    const message = `The action was stopped. ${savedOf(saved, results.length)} before.`;
    return new ConnectorError('cancelled', message, {
      retryable: saved === 0,
      ...(saved > 0 && { hint: RUN_REST }),
      cause: endedBy,
    });
  }
  if (parts) {
    return parts;
  }
  if (endedBy && saved > 0) {
    const message = `${savedOf(saved, results.length)}, then: ${endedBy.message}`;
    return new ConnectorError('partial_failure', message, { ...responseOf(endedBy), cause: endedBy });
  }
  const isDone = saved > 0 || (summary.no_match ?? 0) > 0;
  return endedBy ?? (isDone ? undefined : allRejected(run));
}

function savedCount({ summary }: SaveRun): number {
  return summary.created + summary.updated + summary.matched;
}

function unknownError(
  results: readonly SaveResult[],
  { items, matchOn }: SavedCall,
  cause: ConnectorError | undefined,
): ConnectorError {
  const unknown = results.filter(({ outcome }) => outcome === 'unknown');
  const names = unknown.map(({ index }) => nameOf(index, items)).slice(0, 5);
  const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : '';
  const why = unknown.find(({ error }) => error)?.error?.message ?? '';
  const message = `It is not known whether HaloPSA saved ${names.join(', ')}${more}. ${why}`.trim();
  const advised = unknown.find(({ error }) => error?.code === 'outcome_unknown')?.error?.hint;
  const isFoundLater = unknown.every(({ index }) => isLookedUp(items[index], matchOn));
  return new ConnectorError('outcome_unknown', message, {
    ...(advised !== undefined && { hint: advised }),
    ...(isFoundLater && { retryAfterSeconds: SHOWN_AFTER_SECONDS }),
    ...(cause && { ...responseOf(cause), cause }),
  });
}

function isLookedUp(item: Item | undefined, matchOn: MatchField | undefined): boolean {
  return item !== undefined && matchOn !== undefined && matchValue(item.ticket, matchOn) !== undefined;
}

/** The error where a ticket was saved, but not what goes along with it. */
function partsError(
  results: readonly SaveResult[],
  cause: ConnectorError | undefined,
): ConnectorError | undefined {
  const parts = results.filter(isSavedResult).flatMap(failedParts);
  const first = parts.find(({ outcome }) => outcome === 'unknown') ?? parts[0];
  if (!first) {
    return undefined;
  }
  const { id, what, outcome, error } = first;
  const isUnknown = outcome === 'unknown';
  const but = isUnknown ? `it is not known whether ${what} was added` : `${what} was not added`;
  const hint = isUnknown
    ? `Look at ticket ${id} in HaloPSA before you add it again.`
    : `${error?.hint ?? ''} The ticket itself is saved: give its id when you send the rest again.`;
  const message = `Ticket ${id} was saved, but ${but}. ${error?.message ?? ''}`.trim();
  return new ConnectorError(isUnknown ? 'outcome_unknown' : 'partial_failure', message, {
    hint: hint.trim(),
    ...(cause && { ...responseOf(cause), cause }),
  });
}

function isSavedResult({ outcome, id }: SaveResult): boolean {
  return id !== undefined && (outcome === 'created' || outcome === 'updated' || outcome === 'matched');
}

/** Something that should have gone along with a saved ticket, and did not. */
interface FailedPart {
  id: number | undefined;
  what: string;
  outcome: NoteResult['outcome'];
  error: TicketError | undefined;
}

function failedParts({ id, note, attachments = [] }: SaveResult): FailedPart[] {
  const files = attachments.map(({ filename, outcome, error }) => ({
    what: `the file "${filename}"`,
    outcome,
    error,
  }));
  const notes = note ? [{ what: 'its note', outcome: note.outcome, error: note.error }] : [];
  return [...files, ...notes]
    .filter(({ outcome, error }) => outcome === 'unknown' || error !== undefined)
    .map((part) => ({ id, ...part }));
}

function allRejected({ firstError, results }: SaveRun): ConnectorError {
  const many = results.length > 1 ? `None of the ${results.length} tickets was saved; the first: ` : '';
  return new ConnectorError('rejected', `${many}${firstError?.message ?? ''}`, firstError?.details);
}

function nameOf(index: number, items: readonly Item[]): string {
  const { id, summary } = items[index]?.ticket ?? {};
  const name = ticketId(id) ? ` (id ${ticketId(id)})` : typeof summary === 'string' ? ` ("${summary}")` : '';
  return `ticket ${index}${name}`;
}

function responseOf({ details }: ConnectorError) {
  return details.response ? { response: details.response } : {};
}

function savedOf(saved: number, all: number): string {
  return `${saved} of ${all} ${all === 1 ? 'ticket' : 'tickets'} ${saved === 1 ? 'was' : 'were'} saved`;
}
