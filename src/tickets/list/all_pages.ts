import type { ApiResponse, HaloClient, Query } from '../../halo/api';
import { ListReading, type ReadingOptions } from './list_reading';
import { proveComplete } from './prove_complete';

/** A list that was read to its end, or to `maxTickets`. */
export interface WholeList {
  /** The response of the first page, and what stood beside the tickets in it. */
  first: { response: ApiResponse; envelope: Readonly<Record<string, unknown>> };
  /** No ticket twice, in the order of the pages. */
  tickets: unknown[];
  summary: { complete: boolean; pages: number; tickets: number; record_count: number };
}

/**
 * Reads every page of a list: the first alone, to learn how long and how heavy pages are, then several at once. Then it
 * is proven that none is missing; `summary.complete` tells whether it could be.
 *
 * @throws ConnectorError as soon as one page fails for good: a shorter list is never returned; `output_too_large` as
 * soon as what is kept exceeds the limit, or after a few pages where it is certain to
 */
export async function readAllPages(
  halo: HaloClient,
  path: string,
  query: Query,
  options: ReadingOptions = {},
): Promise<WholeList> {
  const reading = new ListReading(halo, path, query, options);
  const first = await reading.firstPage();
  await options.onFirstPage?.(first);
  const { tickets: _rows, ...envelope } = first.envelope;
  const { response } = first;
  const pass = await reading.pass(first, options.onPage);
  const complete = await proveComplete(reading, pass);
  const tickets = reading.rows.inOrder(reading.query);
  return {
    first: { response: { ...response, body: undefined }, envelope },
    tickets,
    summary: { complete, pages: pass.pages, tickets: tickets.length, record_count: pass.recordCount },
  };
}
