import type { Clock } from '../../core/clock';
import { isObject, isTrue } from '../../core/json';
import { largestOutput } from '../../core/output_limit';
import type { ApiResponse, HaloClient, Query } from '../../halo/api';
import { exactTextsOf } from '../exact_texts';
import { fieldsNotSeen } from '../fields_not_seen';
import type { FilterNames } from '../names/resolve_filter_names';
import { keepFields } from '../ticket';
import { readAllPages } from './all_pages';
import { FilterCheck } from './filter_check';
import { type ListPage, readPage } from './list_page';
import { filtersOf, nameLabels, withHaloNames } from './list_query';
import type { ReadingOptions } from './list_reading';
import { readChangedTickets } from './read_changed';

/** Tickets as they are put out, and what is said of the list beside them. */
export interface TicketList {
  response: ApiResponse;
  /** HaloPSA's own envelope with the tickets in it. */
  body: Record<string, unknown>;
  summary: Record<string, unknown>;
}

/** What listing needs of a run. */
export interface ListContext {
  halo: HaloClient;
  endpoint: { path: string };
  clock: Clock;
  progress: (step: { what: 'pages'; done: number; total: number }) => void;
}

type Amount = number | string | null;

/** How they are listed, validated; `null` counts as left out. */
export interface ListOptions {
  all_pages?: boolean | string | null;
  max_tickets?: Amount;
  concurrency?: Amount;
  changed_since?: string | null;
  names?: FilterNames | null;
  fields?: readonly string[] | null;
}

/**
 * Lists tickets: one page as HaloPSA responds, or every page as one list.
 *
 * @throws ConnectorError `invalid_response` where the server ignores a filter
 */
export async function listTickets(
  parameters: Query,
  options: ListOptions,
  context: ListContext,
): Promise<TicketList> {
  const { halo, endpoint } = context;
  const { names } = options;
  const given = withHaloNames(parameters);
  const query = { ...given, ...(names && (await filtersOf(names, given, halo))) };
  const check = new FilterCheck(halo, endpoint.path, query, nameLabels(names));
  const exact = new Set<string>();
  const isWhole = isTrue(options.all_pages) || options.changed_since;
  const look = async (page: ListPage) => {
    for (const name of exactTextsOf(page.response, options.fields)) {
      exact.add(name);
    }
    await check.check(page);
  };
  const list = isWhole
    ? await everyPage(query, options, look, context)
    : await onePage(query, options, look, context);
  const { widerFilters: wider_filters } = check;
  const said = {
    ...(wider_filters.length > 0 && { wider_filters }),
    ...(exact.size > 0 && { exact_texts: [...exact] }),
    ...fieldsNotSeen(options.fields, list.body.tickets),
  };
  return { ...list, summary: { ...list.summary, ...said } };
}

async function onePage(
  query: Query,
  { fields }: ListOptions,
  look: (page: ListPage) => Promise<void>,
  { halo, endpoint }: ListContext,
): Promise<TicketList> {
  const page = await readPage(halo, endpoint.path, query);
  await look(page);
  const kept = fields && { tickets: page.rows.map((row) => (isObject(row) ? keepFields(row, fields) : row)) };
  return { response: page.response, body: { ...page.envelope, ...kept }, summary: {} };
}

async function everyPage(
  query: Query,
  options: ListOptions,
  look: (page: ListPage) => Promise<void>,
  context: ListContext,
): Promise<TicketList> {
  const { changed_since } = options;
  const { halo, endpoint, clock } = context;
  const reading = readingOptions(options, look, context);
  const list = changed_since
    ? await readChangedTickets(halo, endpoint.path, query, changed_since, clock.date(), reading)
    : await readAllPages(halo, endpoint.path, query, reading);
  const { first, tickets, summary } = list;
  const body = { ...first.envelope, record_count: summary.record_count, tickets };
  const next = 'next_changed_since' in list && { next_changed_since: list.next_changed_since };
  return { response: first.response, body, summary: { ...summary, ...next } };
}

function readingOptions(
  { max_tickets, concurrency, fields }: ListOptions,
  look: (page: ListPage) => Promise<void>,
  { progress }: ListContext,
): ReadingOptions {
  return {
    ...(max_tickets && { maxTickets: Number(max_tickets) }),
    ...(concurrency && { concurrency: Number(concurrency) }),
    ...(fields && { fields }),
    checkPage: look,
    limit: largestOutput,
    onPage: (done, total) => progress({ what: 'pages', done, total }),
  };
}
