import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import type { ApiResponse, HaloClient, Query } from '../../halo/api';
import { responseFactsOf, type TicketData, ticketId } from '../ticket';
import { PagePass } from './page_pass';

/** A list of what belongs to one ticket: its notes, its files. */
export interface PartList {
  path: string;
  query: Query;
  /** The member that holds the rows where they come in an envelope. */
  member: string;
  /** What the rows are, for errors: `notes`. */
  what: string;
}

/** One response of such a list. */
interface PartPage {
  rows: TicketData[];
  recordCount: number;
  response: ApiResponse;
}

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const pageSize = 100;

/** A list that changes while its pages are read is read again, so often. */
const mostFurtherPasses = 3;

/**
 * Reads a list whole. Usually one response holds it all; where HaloPSA counts more than it sends, its pages are read,
 * and again until two readings are alike.
 *
 * @throws ConnectorError `invalid_response` where fewer come than HaloPSA counts: what is missing would be taken for
 * something that is not there
 */
export async function readPartList(halo: HaloClient, list: PartList): Promise<TicketData[]> {
  const { rows, recordCount } = await readPage(halo, list);
  return recordCount > rows.length ? readPages(halo, list) : rows;
}

async function readPages(halo: HaloClient, list: PartList): Promise<TicketData[]> {
  let last = await readPass(halo, list);
  for (let further = 0; further < mostFurtherPasses; further += 1) {
    if (last.pass.size < last.pass.recordCount) {
      break;
    }
    if (last.pass.cameAtOnce) {
      return last.rows;
    }
    const before = last.pass;
    last = await readPass(halo, list);
    if (last.pass.isLike(before)) {
      return last.rows;
    }
  }
  const { pass, response } = last;
  const said =
    pass.size < pass.recordCount
      ? `HaloPSA counts ${pass.recordCount} ${list.what} and sent ${pass.size}.`
      : `The list of ${list.what} changed each time it was read.`;
  throw new ConnectorError('invalid_response', said, {
    response: responseFactsOf({ ...response, body: undefined }),
    retryable: true,
    hint: 'Run the action again. If it persists, ask whoever runs the HaloPSA server why the list is cut short.',
  });
}

async function readPass(halo: HaloClient, list: PartList) {
  const pass = new PagePass();
  const rows = new Map<unknown, TicketData>();
  for (;;) {
    const paging = { pageinate: true, page_size: pageSize, page_no: pass.pages + 1 };
    const page = await readPage(halo, { ...list, query: { ...list.query, ...paging } });
    for (const row of page.rows) {
      rows.set(row.id ?? row, row);
    }
    pass.take({ rows: page.rows.map(({ id }) => ({ id: ticketId(id) })), recordCount: page.recordCount });
    if (pass.hasEnded) {
      return { pass, rows: [...rows.values()], response: page.response };
    }
  }
}

async function readPage(halo: HaloClient, { path, query, member, what }: PartList): Promise<PartPage> {
  const response = await halo.send({ kind: 'read', method: 'GET', path, query });
  const { body } = response;
  const rows = isObject(body) ? body[member] : body;
  if (!Array.isArray(rows)) {
    const message = `HaloPSA answered with something that is not a list of ${what}.`;
    throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
  }
  const counted = isObject(body) && typeof body.record_count === 'number' ? body.record_count : 0;
  return { rows: rows.filter(isObject), recordCount: counted, response };
}
