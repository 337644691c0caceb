import { ConnectorError } from '../errors';
import type { SavingSummary, TicketResult } from '../generated/exchanges';
import type { ApiResponse } from '../halo/client';
import type { WithHaloData } from '../halo/halo_data';
import { keepFields, type TicketData, ticketId } from './ticket';

/** What became of one ticket of a call. */
export type SaveResult = WithHaloData<TicketResult, 'ticket'>;

/** A ticket of the call, with its place in it. */
export interface Item {
  index: number;
  ticket: TicketData;
}

/** A call that ended well. */
export interface SaveReport {
  /** The ticket that was saved last, and the answer it came with. */
  last: { response: ApiResponse; ticket: TicketData };
  results: SaveResult[];
  summary: SavingSummary;
}

/** Keeps book of what became of each ticket of a call; whatever happens, none is left out. */
export class Ledger {
  /** The answer to the last save that succeeded. */
  last: { response: ApiResponse; ticket: TicketData } | undefined;
  private readonly results: SaveResult[];
  private readonly errors = new Map<number, ConnectorError>();

  constructor(private readonly items: readonly Item[]) {
    this.results = items.map(({ index, ticket }) => ({ index, outcome: 'not_sent', ...givenId(ticket) }));
  }

  /** Notes a ticket that HaloPSA saved; `ticket` where it returned one. */
  saved(
    item: Item,
    outcome: 'created' | 'updated' | 'matched',
    id: number,
    response: ApiResponse,
    ticket?: TicketData,
  ): void {
    this.results[item.index] = { index: item.index, outcome, id, ...(ticket && { ticket }) };
    this.last = { response, ticket: ticket ?? { id } };
  }

  /** Notes a ticket that was not saved, or of which nobody knows. */
  failed(item: Item, outcome: 'rejected' | 'unknown' | 'not_sent', error: ConnectorError): void {
    const { code, message, hint, details } = error;
    this.errors.set(item.index, error);
    this.results[item.index] = {
      index: item.index,
      outcome,
      ...givenId(item.ticket),
      error: { code, message, hint, ...(details.response && { status_code: details.response.status_code }) },
    };
  }

  /** True if the ticket may have been saved by a request whose answer was lost. */
  isDoubtful({ index }: Item): boolean {
    return this.results[index]?.outcome === 'unknown';
  }

  /**
   * Closes the book.
   *
   * @param stoppedBy what ended the call early
   * @param fields the members of each ticket to keep
   * @throws ConnectorError unless something was saved, nothing is unknown and nothing ended the call early
   */
  close(stoppedBy: ConnectorError | undefined, fields: readonly string[] | null | undefined): SaveReport {
    const results = this.results.map((result) =>
      result.ticket ? { ...result, ticket: keepFields(result.ticket, fields) } : result,
    );
    const summary = summarise(results);
    const saved = summary.created + summary.updated + summary.matched;
    const error = this.closingError(stoppedBy, summary, saved);
    if (error || !this.last) {
      const { code, message, details } = error ?? this.allRejected();
      throw new ConnectorError(code, message, { ...details, results, summary });
    }
    return { last: this.last, results, summary };
  }

  private closingError(
    stoppedBy: ConnectorError | undefined,
    summary: SavingSummary,
    saved: number,
  ): ConnectorError | undefined {
    if (summary.unknown > 0) {
      return this.unknownError(stoppedBy);
    }
    if (stoppedBy?.code === 'cancelled') {
      return stopped(
        `The action was stopped. ${savedOf(saved, this.items.length)} before.`,
        saved,
        stoppedBy,
      );
    }
    if (stoppedBy && saved > 0) {
      const message = `${savedOf(saved, this.items.length)}, then: ${stoppedBy.message}`;
      return new ConnectorError('partial_failure', message, { ...responseOf(stoppedBy), cause: stoppedBy });
    }
    return stoppedBy ?? (saved === 0 ? this.allRejected() : undefined);
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
    const first = this.errors.get(0);
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
}

function givenId(ticket: TicketData): { id?: number } {
  const id = ticketId(ticket.id);
  return id === undefined ? {} : { id };
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
