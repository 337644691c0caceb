import { isObject } from '../../core/json';
import { keepFields, ticketId } from '../ticket';
import type { ListPage } from './list_page';

/** A row of a page, cut down to what is kept of it. */
export interface ArrivedRow {
  /** undefined where the row names no ticket. */
  id: number | undefined;
  /** Left out where the row itself is not wanted; it counts as arrived all the same. */
  kept?: unknown;
}

/** What is kept of a page once it has arrived: the page itself may weigh many times as much. */
export interface ArrivedPage {
  rows: readonly ArrivedRow[];
  /** How many tickets HaloPSA says match; 0 where it does not say. */
  recordCount: number;
  /** Bytes of JSON that the kept rows come to. */
  weight: number;
}

/** What is kept of rows. */
export interface Keeping {
  /** These members of each ticket; all where it is left out. */
  fields?: readonly string[];
  /** Tells the rows that are wanted, as they arrived. */
  isWanted?: (row: unknown) => boolean;
}

/** Drops all of a page that is not kept. */
export function arrivedPage(page: ListPage, { fields, isWanted = () => true }: Keeping): ArrivedPage {
  const rows = page.rows.map((row): ArrivedRow => {
    const id = isObject(row) ? ticketId(row.id) : undefined;
    return isWanted(row) ? { id, kept: isObject(row) ? keepFields(row, fields) : row } : { id };
  });
  const weight = fields ? JSON.stringify(rows.map(({ kept }) => kept)).length : page.response.size;
  return { rows, recordCount: page.recordCount, weight };
}
