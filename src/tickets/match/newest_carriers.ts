import { isObject } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { type ListPage, listEndpoint, readPage } from '../list/list_page';
import { ticketId } from '../ticket';
import { matchValue } from './find_tickets';
import type { MatchField } from './match_filters';

/** The ids of the tickets that carry a value, by value. */
export type Carriers = ReadonlyMap<string, readonly number[]>;

/** HaloPSA has no longer pages. */
const rowsPerPage = 100;

/** Tickets are looked for together if that takes no more than one request for so many of them. */
export const ticketsPerRequest = 10;

/** Nor may it weigh more, in characters. */
const mostCharacters = 2_000_000;

/**
 * The tickets that were opened since shortly before some others, by the value that they carry: newest first, down to one
 * page below the oldest of those.
 *
 * @param opened the ids of tickets that were just opened; that they are listed with their values shows that the field is
 * listed at all
 * @returns undefined where this cannot tell, or would be more work than to ask for each
 */
export async function newestCarriers(
  halo: HaloClient,
  field: MatchField,
  opened: ReadonlyMap<number, string>,
): Promise<Carriers | undefined> {
  const mostPages = Math.floor(opened.size / ticketsPerRequest);
  const first = Math.min(...opened.keys());
  const carriers = new Map<string, number[]>();
  let isBelow = false;
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await readNewest(halo, page);
    if (page === 1 && isTooMuch(read, opened.size, mostPages)) {
      return undefined;
    }
    const ids = addCarriers(read, field, carriers);
    if (isBelow || ids.length === 0) {
      return showsAll(carriers, opened) ? carriers : undefined;
    }
    isBelow = Math.min(...ids) < first;
  }
  return undefined;
}

function readNewest(halo: HaloClient, page: number): Promise<ListPage> {
  const newestFirst = { order: 'id', orderdesc: true, page_size: rowsPerPage, page_no: page };
  return readPage(halo, listEndpoint.path, { ...newestFirst, includeclosed: '0,1' });
}

function isTooMuch({ rows, response }: ListPage, opened: number, mostPages: number): boolean {
  const pages = Math.ceil(opened / Math.max(1, rows.length)) + 1;
  return pages > mostPages || pages * response.size > mostCharacters;
}

/** @returns the ids of the rows */
function addCarriers({ rows }: ListPage, field: MatchField, carriers: Map<string, number[]>): number[] {
  const ids: number[] = [];
  for (const row of rows.filter(isObject)) {
    const id = ticketId(row.id);
    const value = matchValue(row, field);
    if (id !== undefined) {
      ids.push(id);
    }
    if (id !== undefined && value !== undefined && row.deleted !== true) {
      carriers.set(value, [...(carriers.get(value) ?? []), id]);
    }
  }
  return ids;
}

function showsAll(carriers: Carriers, opened: ReadonlyMap<number, string>): boolean {
  return [...opened].every(([id, value]) => carriers.get(value)?.includes(id) ?? false);
}
