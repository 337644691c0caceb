import { ConnectorError } from '../../core/errors';
import { isObject, type JsonObject } from '../../core/json';
import type { HaloClient, Query } from '../../halo/api';
import { responseFactsOf } from '../ticket';
import { type ListName, listKinds, plurals } from './list_kinds';

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const largestPage = 100;

/** So many further readings of a list that changes while it is read. */
const moreReadings = 3;

/** One response of a list. */
export interface ListRows {
  rows: JsonObject[];
  /** How many rows match; undefined where HaloPSA does not say. */
  recordCount: number | undefined;
}

/** How one page of a list is asked for. */
interface Paging {
  page_no?: number;
  page_size?: number;
  withInactive: boolean;
}

/** All pages of a list, read once from the first to the last. */
interface Reading extends ListRows {
  /** The ids of each page that brought any new row. */
  pages: string[];
}

/**
 * All rows of a list. What came in one response is whole; several pages are read until two readings are alike, since
 * rows that join or leave the list meanwhile shift the others from page to page.
 *
 * @param query narrows the list on the server; inactive rows are asked for as well
 * @throws ConnectorError where the list could not be read to its end
 */
export async function readWholeList(halo: HaloClient, list: ListName, query: Query): Promise<JsonObject[]> {
  let reading = await readOnce(halo, list, query);
  for (let readings = 0; reading.pages.length > 1; readings += 1) {
    const before = reading;
    reading = await readOnce(halo, list, query);
    if (isAlike(before, reading)) {
      break;
    }
    if (readings >= moreReadings) {
      const message = `The list of ${plurals[list]} changed each time it was read.`;
      throw new ConnectorError('invalid_response', message, { retryable: true });
    }
  }
  return complete(list, reading);
}

async function readOnce(halo: HaloClient, list: ListName, query: Query): Promise<Reading> {
  if (!listKinds[list].isPaged) {
    const whole = await readRows(halo, list, query, { withInactive: true });
    if (whole.rows.length >= (whole.recordCount ?? 0)) {
      return { ...whole, pages: [''] };
    }
  }
  return readPages(halo, list, query);
}

/** The end is an empty page, one without a new row, or one that is not full once the count is reached. */
async function readPages(halo: HaloClient, list: ListName, query: Query): Promise<Reading> {
  const found = new Map<unknown, JsonObject>();
  const pages: string[] = [];
  let counted: number | undefined;
  for (let page_no = 1; ; page_no += 1) {
    const before = found.size;
    const paging = { page_no, page_size: largestPage, withInactive: true };
    const { rows, recordCount } = await readRows(halo, list, query, paging);
    for (const row of rows) {
      found.set(row.id ?? row, row);
    }
    const hasNews = found.size > before;
    if (hasNews) {
      pages.push(rows.map(({ id }) => id).join());
    }
    // What a page behind the end says is often 0, and proves nothing.
    counted = rows.length > 0 || page_no === 1 ? recordCount : counted;
    const isCounted = counted !== undefined && found.size >= counted;
    if (!hasNews || (isCounted && rows.length < largestPage)) {
      return { rows: [...found.values()], recordCount: counted, pages };
    }
  }
}

/**
 * One response of a list.
 *
 * @throws ConnectorError `invalid_response` where it holds no list
 */
export async function readRows(
  halo: HaloClient,
  list: ListName,
  query: Query,
  { withInactive, ...paging }: Paging,
): Promise<ListRows> {
  const { path, rows: member, inactive } = listKinds[list];
  const asked = {
    ...query,
    ...(paging.page_no !== undefined && { ...paging, pageinate: true }),
    ...(withInactive && inactive && { [inactive]: true }),
  };
  const response = await halo.send({ kind: 'read', method: 'GET', path, query: asked });
  const { body } = response;
  const rows = isObject(body) ? (body[member] ?? body.results) : body;
  if (!Array.isArray(rows)) {
    const message = `HaloPSA answered with something that is not a list of ${plurals[list]}.`;
    throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
  }
  const recordCount = isObject(body) && typeof body.record_count === 'number' ? body.record_count : undefined;
  return { rows: rows.filter(isObject), recordCount };
}

function isAlike(one: Reading, other: Reading): boolean {
  return one.recordCount === other.recordCount && one.pages.join(';') === other.pages.join(';');
}

/** A list that is short of rows might miss the one name that is meant, or a second one like it. */
function complete(list: ListName, { rows, recordCount = 0 }: Reading): JsonObject[] {
  if (rows.length < recordCount) {
    const message = `The list of ${plurals[list]} could not be read to its end: ${rows.length} of ${recordCount} arrived.`;
    throw new ConnectorError('invalid_response', message, { retryable: true });
  }
  return rows;
}
