import { ConnectorError } from '../errors';
import type { ApiResponse, HaloClient } from '../halo/client';
import { isObject } from '../json';
import { readAllPages } from './all_pages';
import { listEndpoint } from './list_page';
import { oneTicket, type TicketData, ticketId } from './ticket';

/** The fields that can tell a ticket from all others, with the filter by which HaloPSA searches each. */
const filters = {
  third_party_id: 'third_party_id',
  third_party_id_string: 'third_party_id_string',
  supplier_reference: 'search_supplier_reference',
  summary: 'search_summary',
} as const;

/** A field of `match_on`. */
export type MatchField = keyof typeof filters;

/** True for the name of such a field. */
export function isMatchField(name: unknown): name is MatchField {
  return typeof name === 'string' && name in filters;
}

/** What a look-up found: the tickets that carry exactly the value, and the answer that said so. */
export interface Found {
  tickets: TicketData[];
  response: ApiResponse;
}

/** Reading on for rows that do not show the field costs a request each; more than this is no look-up any more. */
const mostSingleReads = 50;

/** A list that changes while it is read is read again, so often. */
const mostReadings = 3;

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

/**
 * Looks for the tickets, open or closed but not deleted, that carry exactly this value. HaloPSA's filters match
 * parts, and older servers ignore the ones they do not know, so every row is compared here.
 *
 * @throws ConnectorError where the list cannot be read to its end, which would prove nothing
 */
export async function findByValue(halo: HaloClient, field: MatchField, value: string): Promise<Found> {
  // 0 is open, 1 is closed: without it HaloPSA leaves out tickets that were closed some time ago.
  const query = { [filters[field]]: value, includeclosed: '0,1' };
  for (let reading = 1; ; reading += 1) {
    const { tickets, summary, first } = await readAllPages(halo, listEndpoint.path, query);
    if (summary.complete) {
      const rows = await withField(halo, tickets.filter(isObject), field);
      return { tickets: rows.filter((row) => carries(row, field, value)), response: first.response };
    }
    if (reading === mostReadings) {
      const { tickets: arrived, record_count } = summary;
      const message = `The look-up by ${field} could not be read to its end: ${arrived} of ${record_count} tickets arrived.`;
      throw new ConnectorError('invalid_response', message, { retryable: true });
    }
  }
}

function carries(row: TicketData, field: MatchField, value: string): boolean {
  return row.deleted !== true && ticketId(row.id) !== undefined && matchValue(row, field) === value;
}

/**
 * Rows are short: one that does not show the field is read in full before it is called different. Where even that does
 * not show it, the comparison would find nothing, however many such tickets there are.
 */
async function withField(halo: HaloClient, rows: TicketData[], field: MatchField): Promise<TicketData[]> {
  const short = rows.filter((row) => !(field in row));
  const full = rows.filter((row) => field in row);
  for (const row of short.slice(0, mostSingleReads)) {
    full.push(await readTicket(halo, row));
  }
  if (short.length > mostSingleReads || !full.every((row) => field in row)) {
    const message = `HaloPSA does not show ${field} of its tickets, so match_on cannot compare them.`;
    throw new ConnectorError('invalid_response', message, {
      hint: 'Use another field for options.match_on.',
    });
  }
  return full;
}

async function readTicket(halo: HaloClient, { id }: TicketData): Promise<TicketData> {
  const number = ticketId(id) ?? 0;
  const path = `${listEndpoint.path}/{{id}}`;
  return oneTicket(
    await halo.send({ kind: 'read', method: 'GET', path, pathValues: { id: number } }),
    number,
  );
}
