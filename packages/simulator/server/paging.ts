import type { Behaviour, PagedList } from '../behaviour';
import type { Query } from './query';

/** What one request for a list gets to see of it. */
export interface Page<Row> {
  pageNo: number;
  pageSize: number;
  recordCount: number;
  rows: Row[];
}

/** The calling agent's default page, which is what an unpaged listing is cut down to. */
const defaultPage = 50;
const countCap = 1000;

/**
 * Pages are served with `pageinate=true` alone. Without it `page_no` and `page_size` are ignored, `count` or the
 * default page cuts the list, and `record_count` tells only what was sent.
 */
export function pageOf<Row>(list: PagedList, matches: Row[], query: Query, behaviour: Behaviour): Page<Row> {
  if (!query.flag('pageinate')) {
    return unpaged(matches, Math.min(query.integer('count') ?? defaultPage, countCap));
  }
  const pageNo = Math.max(1, query.integer('page_no') ?? 1);
  const pageSize = Math.min(Math.max(1, query.integer('page_size') ?? defaultPage), behaviour.pageCap);
  const first = ((behaviour.servedPage?.(pageNo, list) ?? pageNo) - 1) * pageSize;
  const recordCount = behaviour.recordCount?.(matches.length, pageNo, list) ?? matches.length;
  return { pageNo, pageSize, recordCount, rows: matches.slice(first, first + pageSize) };
}

/** The first of the matches, as if there were no more of them. */
export function unpaged<Row>(matches: Row[], length: number): Page<Row> {
  const rows = matches.slice(0, Math.max(0, length));
  return { pageNo: 1, pageSize: length, recordCount: rows.length, rows };
}
