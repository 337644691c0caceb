import { ConnectorError } from '../../core/errors';
import { largestOutput } from '../../core/output_limit';
import type {
  AttachmentResult,
  NoteResult,
  Plan,
  SavingSummary,
  TicketError,
  TicketResult,
} from '../../generated/exchanges';
import type { ApiResponse } from '../../halo/api';
import type { WithHaloData } from '../../halo/halo_data';
import type { TicketFile } from '../parts/file_sources';
import { keepFields, type TicketData, ticketId } from '../ticket';
import type { Item } from './save_item';

/** What became of one ticket of a call. */
export type SaveResult = WithHaloData<TicketResult, 'ticket'>;

/** What became of a ticket itself. */
type Entry = Pick<SaveResult, 'outcome' | 'id' | 'url' | 'ticket' | 'plan' | 'error'>;

/** A call that ended well. */
export interface SaveReport {
  /** The ticket that was saved last, and the answer it came with. */
  last: { response: ApiResponse; ticket: TicketData };
  results: SaveResult[];
  summary: SavingSummary;
}

/** How a ticket was saved. */
type Saved = 'created' | 'updated' | 'matched';

/** What a ledger needs besides the tickets. */
export interface LedgerSettings {
  /** The members of each saved ticket to keep; all of them where no names are given. */
  fields?: readonly string[] | null | undefined;
  /** The address of a ticket in a browser. */
  ticketUrl: (id: number) => string;
}

/** Keeps book of what became of each ticket of a call; whatever happens, none is left out. */
export class Ledger {
  /** The response to the last save that succeeded. */
  last: { response: ApiResponse; ticket: TicketData } | undefined;
  private readonly results: SaveResult[];
  /** Of the first ticket alone: tens of thousands of refusals, each with its response, would fill the memory. */
  private firstError: ConnectorError | undefined;
  private weight = 0;
  private weighed: ApiResponse | undefined;
  private letGo = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly settings: LedgerSettings,
  ) {
    this.results = items.map(({ index, ticket, note, files }) => ({
      index,
      outcome: 'not_sent',
      ...this.named(ticketId(ticket.id)),
      ...(note && { note: { outcome: 'not_sent' } }),
      ...(files.length > 0 && { attachments: files.map(notSent) }),
    }));
  }

  /** Writes down a ticket that HaloPSA saved; `ticket` where it returned one. */
  saved(item: Item, outcome: Saved, id: number, response: ApiResponse, ticket?: TicketData): void {
    const kept = ticket && keepFields(ticket, this.settings.fields);
    const hasRoom = kept !== undefined && this.makeRoom(kept, response);
    this.enter(item, { outcome, ...this.named(id), ...(hasRoom && { ticket: kept }) });
    this.last = { response: { ...response, body: undefined }, ticket: kept ?? { id } };
  }

  /** Writes down what would be done with a ticket, and the response that told so. */
  planned(item: Item, plan: Plan, response: ApiResponse): void {
    this.enter(item, { outcome: 'not_sent', ...this.named(plan.id), plan });
    this.last = { response, ticket: {} };
  }

  /** Writes down that an older ticket carries the same value. */
  duplicated({ index }: Item, duplicateOf: number): void {
    this.results[index] = { ...this.resultOf(index), duplicate_of: duplicateOf };
  }

  /** Writes down what became of the note of a ticket. */
  noted({ index }: Item, note: NoteResult): void {
    this.results[index] = { ...this.resultOf(index), note };
  }

  /** Writes down what became of a file of a ticket. */
  attached({ index, files }: Item, { source, position }: TicketFile, outcome: NoteResult): void {
    const result = this.resultOf(index);
    const attachments = (result.attachments ?? []).map((entry, place) =>
      files[place]?.position === position ? { ...outcome, filename: source.filename } : entry,
    );
    this.results[index] = { ...result, attachments };
  }

  /** The ticket of an item, where it is saved. */
  savedTicket({ index }: Pick<Item, 'index'>): { id: number; outcome: Saved } | undefined {
    const { id, outcome } = this.resultOf(index);
    const isSaved = outcome === 'created' || outcome === 'updated' || outcome === 'matched';
    return isSaved && id !== undefined ? { id, outcome } : undefined;
  }

  /** Notes a ticket that was not saved, or of which nobody knows. */
  failed(item: Item, outcome: 'rejected' | 'unknown' | 'not_sent', error: ConnectorError): void {
    if (item.index === 0) {
      this.firstError = error;
    }
    const id = ticketId(item.ticket.id);
    this.enter(item, { outcome, ...this.named(id), error: ticketErrorOf(error) });
  }

  /** True if the ticket may have been saved by a request whose answer was lost. */
  isDoubtful({ index }: Pick<Item, 'index'>): boolean {
    return this.results[index]?.outcome === 'unknown';
  }

  /**
   * Closes the book.
   *
   * @param stoppedBy what ended the call early
   * @throws ConnectorError unless something was saved, nothing is unknown and nothing ended the call early
   */
  close(stoppedBy: ConnectorError | undefined): SaveReport {
    const { results } = this;
    const summary = summarise(results);
    const saved = summary.created + summary.updated + summary.matched;
    const error = this.closingError(stoppedBy, summary, saved);
    if (error || !this.last) {
      const { code, message, details } = error ?? this.allRejected();
      throw new ConnectorError(code, message, { ...details, results, summary });
    }
    return { last: this.last, results, summary };
  }

  /** The report of a dry run, which nothing that it found can make fail. */
  closeDryRun(last: SaveReport['last']): SaveReport {
    return { last: this.last ?? last, results: this.results, summary: summarise(this.results) };
  }

  private closingError(
    stoppedBy: ConnectorError | undefined,
    summary: SavingSummary,
    saved: number,
  ): ConnectorError | undefined {
    if (summary.unknown > 0) {
      return this.unknownError(stoppedBy);
    }
    const parts = this.partsError(stoppedBy);
    if (stoppedBy?.code === 'cancelled' && parts?.code !== 'outcome_unknown') {
      const message = `The action was stopped. ${savedOf(saved, this.items.length)} before.`;
      return stopped(message, saved, stoppedBy);
    }
    if (parts) {
      return parts;
    }
    if (stoppedBy && saved > 0) {
      const message = `${savedOf(saved, this.items.length)}, then: ${stoppedBy.message}`;
      return new ConnectorError('partial_failure', message, { ...responseOf(stoppedBy), cause: stoppedBy });
    }
    return stoppedBy ?? (saved === 0 ? this.allRejected() : undefined);
  }

  /** The error where a ticket was saved, but not what goes along with it. */
  private partsError(cause: ConnectorError | undefined): ConnectorError | undefined {
    const parts = this.results.filter(({ index }) => this.savedTicket({ index })).flatMap(failedParts);
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

  private unknownError(cause: ConnectorError | undefined): ConnectorError {
    const unknown = this.results.filter(({ outcome }) => outcome === 'unknown');
    const names = unknown.map(({ index }) => this.nameOf(index)).slice(0, 5);
    const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : '';
    const why = unknown.find(({ error }) => error)?.error?.message ?? '';
    const message = `It is not known whether HaloPSA saved ${names.join(', ')}${more}. ${why}`.trim();
    const hint = cause?.code === 'outcome_unknown' ? { hint: cause.hint } : {};
    return new ConnectorError('outcome_unknown', message, {
      ...hint,
      ...(cause && { ...responseOf(cause), cause }),
    });
  }

  private allRejected(): ConnectorError {
    const first = this.firstError;
    const many =
      this.items.length > 1 ? `None of the ${this.items.length} tickets was saved; the first: ` : '';
    return new ConnectorError('rejected', `${many}${first?.message ?? ''}`, first?.details);
  }

  private nameOf(index: number): string {
    const { id, summary } = this.items[index]?.ticket ?? {};
    const name = ticketId(id)
      ? ` (id ${ticketId(id)})`
      : typeof summary === 'string'
        ? ` ("${summary}")`
        : '';
    return `ticket ${index}${name}`;
  }

  /**
   * Counts what is kept. Past what the platform takes, the saved tickets are let go, those before as well, since an
   * output that is too large would lose them in the end anyway: what was saved is told by index, outcome and id.
   */
  private makeRoom(kept: TicketData, response: ApiResponse): boolean {
    if (this.settings.fields) {
      this.weight += JSON.stringify(kept).length;
    } else if (this.weighed !== response) {
      this.weight += response.size;
      this.weighed = response;
    }
    if (this.weight > largestOutput && !this.letGo) {
      this.letGo = true;
      this.results.forEach(({ ticket: _ticket, ...rest }, index) => {
        this.results[index] = rest;
      });
    }
    return !this.letGo;
  }

  /** What goes along with the ticket has an entry of its own, which stays. */
  private enter({ index }: Item, result: Entry): void {
    const { note, attachments } = this.resultOf(index);
    this.results[index] = { index, ...result, ...(note && { note }), ...(attachments && { attachments }) };
  }

  private resultOf(index: number): SaveResult {
    return this.results[index] ?? { index, outcome: 'not_sent' };
  }

  private named(id: number | undefined): { id?: number; url?: string } {
    return id === undefined ? {} : { id, url: this.settings.ticketUrl(id) };
  }
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

function notSent({ source }: TicketFile): AttachmentResult {
  return { filename: source.filename, outcome: 'not_sent' };
}

/** An error as the result of one ticket, note or file tells it. */
export function ticketErrorOf({ code, message, hint, details }: ConnectorError): TicketError {
  return { code, message, hint, ...(details.response && { status_code: details.response.status_code }) };
}

function stopped(message: string, saved: number, cause: ConnectorError): ConnectorError {
  return new ConnectorError('cancelled', message, { retryable: saved === 0, cause });
}

function responseOf({ details }: ConnectorError) {
  return details.response ? { response: details.response } : {};
}

function savedOf(saved: number, all: number): string {
  return `${saved} of ${all} ${all === 1 ? 'ticket' : 'tickets'} ${saved === 1 ? 'was' : 'were'} saved`;
}

function summarise(results: readonly SaveResult[]): SavingSummary {
  const summary: SavingSummary = { created: 0, updated: 0, matched: 0, rejected: 0, unknown: 0, not_sent: 0 };
  for (const { outcome } of results) {
    summary[outcome] += 1;
  }
  return summary;
}
