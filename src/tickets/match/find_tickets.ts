import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import { type ApiResponse, type HaloClient, type Query, uncached } from '../../halo/api';
import { mergedInto } from '../follow_merged';
import { readAllPages } from '../list/all_pages';
import { type ListPage, listEndpoint, readPage } from '../list/list_page';
import { type ReadTicket, readTicket } from '../read_ticket';
import { type TicketData, ticketId } from '../ticket';
import { FilterProbe, filters, type MatchField } from './match_filters';

/** What a look-up found: the tickets that carry exactly the value, and the response that said so. */
export interface Found {
  tickets: TicketData[];
  response: ApiResponse;
}

/** Reading on for rows that do not show the field costs a request each; more than this is no look-up any more. */
const mostSingleReads = 50;

/** So many rows may leave the field out, since a ticket without a value does, before the filter itself is doubted. */
const fewWithoutField = 2;

/** More tickets than ever come at the same moment. */
const newestLookedAt = 10;

/** 0 is open, 1 is closed: without it HaloPSA leaves out tickets that were closed some time ago. */
const anyState = { includeclosed: '0,1' };

/**
 * The value by which a ticket is looked up, as text; undefined where it has none. Numbers may be written with leading
 * zeros, and 0 means unset in HaloPSA; text counts as it stands.
 */
export function matchValue(ticket: TicketData, field: MatchField): string | undefined {
  const value = ticket[field];
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (field === 'third_party_id') {
    const number = text.replace(/^(-?)0+/, '$1');
    return /\d/.test(number) ? number : undefined;
  }
  return text.trim() === '' ? undefined : text;
}

/** Looks tickets up by the exact value of one field; one for a run, since what is learnt of the server serves all. */
export class TicketFinder {
  private readonly halo: HaloClient;
  private readonly probe: FilterProbe;

  constructor(
    halo: HaloClient,
    readonly field: MatchField,
  ) {
    this.halo = uncached(halo);
    this.probe = new FilterProbe(this.halo, field);
  }

  /**
   * Looks for the tickets, open or closed but not deleted, that carry exactly this value. HaloPSA's filters match
   * parts, so every row is compared here.
   *
   * @throws ConnectorError where the list cannot be read to its end, which would prove nothing, and `rejected` where
   * the server does not know the filter
   */
  find(value: string): Promise<Found> {
    return this.search(value, anyState);
  }

  /**
   * Looks for an older ticket with the same value as one that was opened just now, in one request: a ticket that came
   * at the same moment is among the newest.
   *
   * @param passedOver tickets that were there before, and are not asked after
   * @returns the oldest that there is
   */
  async findOlder(value: string, than: number, passedOver: ReadonlySet<number>): Promise<number | undefined> {
    const newest = { order: 'id', orderdesc: true, page_size: newestLookedAt };
    const query = { ...newest, ...anyState, [filters[this.field]]: searchedPart(value) };
    const { rows } = await readPage(this.halo, listEndpoint.path, query);
    const older = rows.filter(isObject).filter(({ id }) => {
      const number = ticketId(id);
      return number !== undefined && number < than && !passedOver.has(number);
    });
    // What was merged into this ticket is no other ticket any more.
    const others = older.filter((row) => mergedInto(row) !== than);
    const carriers = (await this.comparable(others)).filter((row) => this.carries(row, value));
    return carriers.flatMap(({ id }) => ticketId(id) ?? []).sort((a, b) => a - b)[0];
  }

  /**
   * The same among open tickets alone. HaloPSA decides which are open: a row shows whether a ticket has ever been
   * closed, not whether it was opened again.
   */
  findOpen(value: string): Promise<Found> {
    return this.search(value, { open_only: true });
  }

  /** Whether HaloPSA lists the ticket among the open ones. */
  async isOpen(id: number): Promise<boolean> {
    const { rows } = await readPage(this.halo, listEndpoint.path, { open_only: true, ticketids: [id] });
    return rows.some((row) => isObject(row) && ticketId(row.id) === id);
  }

  /**
   * What each of these tickets carries in the field; undefined for one that is not there, or carries nothing. Tickets
   * that the list does not show are read alone before they are called gone.
   */
  async valuesOf(ids: readonly number[]): Promise<Map<number, string | undefined>> {
    const query = { ...anyState, ticketids: ids, page_size: ids.length };
    const { rows } = await readPage(this.halo, listEndpoint.path, query);
    const listed = await this.comparable(
      rows.filter(isObject).filter((row) => ids.includes(ticketId(row.id) ?? 0)),
    );
    const values = new Map(listed.map((row) => [ticketId(row.id) ?? 0, matchValue(row, this.field)]));
    for (const id of ids.filter((each) => !values.has(each))) {
      values.set(id, await this.valueOf(id));
    }
    return values;
  }

  private async valueOf(id: number): Promise<string | undefined> {
    try {
      const { ticket } = await this.read(id);
      return ticket.deleted === true ? undefined : matchValue(ticket, this.field);
    } catch (error) {
      if (error instanceof ConnectorError && error.code === 'not_found') {
        return undefined;
      }
      throw error;
    }
  }

  private async search(value: string, scope: Query): Promise<Found> {
    const query = { ...scope, [filters[this.field]]: searchedPart(value) };
    const onFirstPage = (page: ListPage) => this.doubt(page);
    const { tickets, summary, first } = await readAllPages(this.halo, listEndpoint.path, query, {
      onFirstPage,
    });
    if (!summary.complete) {
      const message = `The lookup by ${this.field} could not be read to its end: the list changed while it was read, and ${summary.tickets} of ${summary.record_count} tickets arrived.`;
      throw new ConnectorError('invalid_response', message, { retryable: true });
    }
    const rows = await this.comparable(tickets.filter(isObject));
    return { tickets: rows.filter((row) => this.carries(row, value)), response: first.response };
  }

  /**
   * A server that does not know the filter answers with every ticket there is, thousands of pages. What could be such
   * an answer is not read on before the server has shown that it knows the filter.
   */
  private async doubt({ rows, recordCount }: ListPage): Promise<void> {
    const without = rows.filter((row) => isObject(row) && !(this.field in row)).length;
    if (recordCount > rows.length || without > fewWithoutField) {
      await this.probe.requireKnown();
    }
  }

  private carries(row: TicketData, value: string): boolean {
    return row.deleted !== true && ticketId(row.id) !== undefined && matchValue(row, this.field) === value;
  }

  /**
   * Rows may be shorter than tickets: one that does not show the field is read in full before it is called different.
   * HaloPSA leaves unset members out, so a ticket that does not show the field then does not carry any value.
   */
  private async comparable(rows: TicketData[]): Promise<TicketData[]> {
    const short = rows.filter((row) => !(this.field in row));
    if (short.length > mostSingleReads) {
      const message = `${short.length} tickets that may carry the value do not show ${this.field} in HaloPSA's list, too many to read one by one.`;
      throw new ConnectorError('invalid_response', message, {
        hint: 'Use a value that no other ticket contains, or another field for options.match_on.',
      });
    }
    const compared = rows.filter((row) => this.field in row);
    for (const row of short) {
      compared.push((await this.read(ticketId(row.id) ?? 0)).ticket);
    }
    return compared;
  }

  /** A ticket in full. */
  read(id: number): Promise<ReadTicket> {
    const address = { path: `${listEndpoint.path}/{{id}}`, pathValues: { id } };
    return readTicket(this.halo, address, id);
  }
}

/** Some servers take no longer line than a few thousand bytes; the rest of a long value is compared here. */
const mostSearchedBytes = 1000;

/** The beginning of a value that is searched for, without half a character at its end. */
function searchedPart(value: string): string {
  let part = '';
  let bytes = 0;
  for (const character of value) {
    bytes += character.isWellFormed() ? encodeURIComponent(character).length : 9;
    if (bytes > mostSearchedBytes) {
      return part;
    }
    part += character;
  }
  return part;
}
