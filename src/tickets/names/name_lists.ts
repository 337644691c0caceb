import { ConnectorError } from '../../core/errors';
import { isObject, type JsonObject } from '../../core/json';
import type { HaloClient, Query } from '../../halo/api';
import { responseFactsOf } from '../ticket';
import type { Named } from './pick_name';

/** The lists by which names are looked up, with the member that holds the rows where they come in an envelope. */
const lists = {
  clients: { path: '/api/Client', rows: 'clients' },
  sites: { path: '/api/Site', rows: 'sites' },
  users: { path: '/api/Users', rows: 'users' },
  statuses: { path: '/api/Status', rows: 'statuses' },
  priorities: { path: '/api/Priority', rows: 'priorities' },
  ticketTypes: { path: '/api/TicketType', rows: 'tickettypes' },
  agents: { path: '/api/Agent', rows: 'agents' },
  teams: { path: '/api/Team', rows: 'teams' },
} as const;

/** A list of names. */
export type ListName = keyof typeof lists;

/** HaloPSA sends 100 rows a page at most, whatever is asked. */
const pageSize = 100;

/** Rows that somebody can choose from without scrolling long. */
const rowsToChoose = 25;

/** HaloPSA's agent of tickets that nobody has, in every tenant; its list leaves it out. */
const unassigned: Named = { id: 1, name: 'Unassigned', isInactive: false, row: {} };

/** Reads lists of names, each once for a run however many tickets want it. */
export class NameLists {
  private readonly read = new Map<string, Promise<JsonObject[]>>();

  constructor(private readonly halo: HaloClient) {}

  /**
   * The rows of a list, all of them.
   *
   * @param query narrows the list on the server, such as `search`; inactive rows are asked for, so that a name that
   * was switched off is said to be so
   * @throws ConnectorError where the list cannot be read to its end; `forbidden` says which scope is missing
   */
  rows(list: ListName, query: Query = {}): Promise<JsonObject[]> {
    const key = `${list} ${JSON.stringify(query)}`;
    const rows = this.read.get(key) ?? this.readList(list, query).catch(explained);
    this.read.set(key, rows);
    return rows;
  }

  /** The same with id, name and whether each is switched off. */
  async named(list: ListName, query: Query = {}): Promise<Named[]> {
    return namedRows(list, await this.rows(list, query));
  }

  /**
   * The first rows of a list, for somebody who is choosing one: without what is switched off, and nothing is kept.
   *
   * @returns `isWhole` is true if the list has no others
   */
  async first(list: ListName, query: Query = {}): Promise<{ rows: Named[]; isWhole: boolean }> {
    const read = this.readPage(
      list,
      { ...query, page_no: 1 },
      { pageSize: rowsToChoose, withInactive: false },
    );
    const { rows, recordCount = rows.length } = await read.catch(explained);
    const active = namedRows(list, rows).filter(({ isInactive }) => !isInactive);
    return { rows: active, isWhole: recordCount <= rows.length };
  }

  /** The SLA by which tickets of a type are judged; undefined where it has none. */
  async slaOfType(typeId: number): Promise<number | undefined> {
    const sla = Number((await this.type(typeId)).default_sla);
    return sla > 0 ? sla : undefined;
  }

  /** A ticket type with its fields. */
  async type(id: number): Promise<JsonObject> {
    const key = `type ${id}`;
    const rows = this.read.get(key) ?? this.readType(id);
    this.read.set(key, rows);
    return (await rows)[0] ?? {};
  }

  private async readType(id: number): Promise<JsonObject[]> {
    const path = `${lists.ticketTypes.path}/{{id}}`;
    const query = { includedetails: true };
    const { body } = await this.halo.send({ kind: 'read', method: 'GET', path, pathValues: { id }, query });
    return isObject(body) ? [body] : [];
  }

  private async readList(list: ListName, query: Query): Promise<JsonObject[]> {
    const found = new Map<unknown, JsonObject>();
    for (let page_no = 1; ; page_no += 1) {
      const before = found.size;
      const paging = { pageSize, withInactive: true };
      const { rows, recordCount } = await this.readPage(list, { ...query, page_no }, paging);
      for (const row of rows) {
        found.set(row.id, row);
      }
      const isLast = recordCount === undefined || rows.length === 0 || found.size === before;
      if (isLast || (found.size >= recordCount && rows.length < pageSize)) {
        return complete(list, [...found.values()], recordCount ?? found.size);
      }
    }
  }

  private async readPage(
    list: ListName,
    query: Query,
    { pageSize: page_size, withInactive }: { pageSize: number; withInactive: boolean },
  ) {
    const { path, rows: member } = lists[list];
    const paging = { pageinate: true, page_size };
    const inactive = withInactive && { [list === 'agents' ? 'includedisabled' : 'includeinactive']: true };
    const isPaged = list === 'clients' || list === 'sites' || list === 'users';
    const { page_no: _page, ...whole } = query;
    const asked = isPaged
      ? { ...query, ...paging, ...inactive }
      : { ...whole, ...(list === 'agents' && inactive) };
    const response = await this.halo.send({ kind: 'read', method: 'GET', path, query: asked });
    const { body } = response;
    const rows = isObject(body) ? (body[member] ?? body.results) : body;
    if (!Array.isArray(rows)) {
      const message = `HaloPSA answered with something that is not a list of ${list}.`;
      throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
    }
    const counted = isObject(body) && typeof body.record_count === 'number' ? body.record_count : undefined;
    return { rows: rows.filter(isObject), recordCount: counted };
  }
}

/** A list that is short of rows might miss the one name that is meant, or its double. */
function complete(list: ListName, rows: JsonObject[], recordCount: number): JsonObject[] {
  if (rows.length < recordCount) {
    const message = `The list of ${list} could not be read to its end: ${rows.length} of ${recordCount} arrived.`;
    throw new ConnectorError('invalid_response', message, { retryable: true });
  }
  return rows;
}

function namedRows(list: ListName, rows: readonly JsonObject[]): Named[] {
  const named = rows.flatMap((row) => namedRow(row) ?? []);
  const isMissing = list === 'agents' && !named.some(({ id }) => id === unassigned.id);
  return isMissing ? [...named, unassigned] : named;
}

function namedRow(row: JsonObject): Named | undefined {
  const id = Number(row.id);
  return Number.isInteger(id) && typeof row.name === 'string'
    ? { id, name: row.name, isInactive: row.inactive === true || row.isdisabled === true, row }
    : undefined;
}

function explained(error: unknown): never {
  if (error instanceof ConnectorError && error.code === 'forbidden') {
    throw error.with({
      hint: 'Looking up clients, sites and users needs the scope read:customers: put it into scope of the asset and allow it at the application in HaloPSA, or give the ids instead of the names.',
    });
  }
  throw error;
}
