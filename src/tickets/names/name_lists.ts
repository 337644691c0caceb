import { isObject, type JsonObject } from '../../core/json';
import type { HaloClient, Query } from '../../halo/api';
import { ticketId } from '../ticket';
import { adviceFor, type ListName, listKinds, plurals } from './list_kinds';
import { lookupError, NameError } from './name_error';
import { type Named, suggestion } from './pick_name';
import { readRows, readWholeList } from './read_list';
import { Turns } from './turns';

/** Rows that somebody can choose from without scrolling long. */
const rowsToChoose = 25;

/** So many lookups are under way at once: as many users as one alert usually names, and no burst for a limit. */
const lookupsAtOnce = 8;

/** A run with many misspelt names looks for what they may have been meant for this often. */
const mostSuggestions = 10;

/** HaloPSA's agent of tickets that nobody has, in every tenant; its list leaves it out. */
const unassigned: Named = { id: 1, name: 'Unassigned', isInactive: false, row: {} };

/** Reads lists of names, each once for a run however many tickets want it. */
export class NameLists {
  private readonly read = new Map<string, Promise<JsonObject[]>>();
  private readonly turns = new Turns(lookupsAtOnce);
  private suggestions = 0;

  constructor(private readonly halo: HaloClient) {}

  /**
   * The rows of a list, all of them.
   *
   * @param query narrows the list on the server, such as `search`; inactive rows are asked for, so that a name that
   * was switched off is said to be so
   * @throws NameError `lookup_failed` where the list cannot be read to its end; `forbidden` says which scope is missing
   */
  rows(list: ListName, query: Query = {}): Promise<JsonObject[]> {
    return this.once(`${list} ${JSON.stringify(query)}`, () =>
      readWholeList(this.halo, list, query).catch(explained(list)),
    );
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
    const paging = listKinds[list].isPaged ? { page_no: 1, page_size: rowsToChoose } : {};
    const read = readRows(this.halo, list, query, { ...paging, withInactive: false });
    const { rows, recordCount = rows.length } = await read.catch(explained(list));
    const active = namedRows(list, rows).filter(({ isInactive }) => !isInactive);
    return { rows: active, isWhole: recordCount <= rows.length };
  }

  /**
   * An error with the nearest name, where the server had searched by the misspelling and so found nothing like it.
   *
   * @param name as it was given; one with an @ is an e-mail address
   */
  async withNearest(error: unknown, name: string): Promise<unknown> {
    const isMeant = error instanceof NameError && error.problem === 'unknown';
    if (!isMeant || error.searched === undefined || this.suggestions >= mostSuggestions) {
      return error;
    }
    this.suggestions += 1;
    // The name is refused for what it is; a suggestion that was not to be had changes nothing in that.
    const rows = await this.candidates(error.searched, name).catch(() => []);
    const names = rows.map(({ name: own, row }) => (name.includes('@') ? emailOf(row) : own));
    const message = `${error.message}${suggestion(name, names, false)}`;
    return new NameError(error.problem, message, error.details, error.code);
  }

  /** The whole list where it fits into one page, else what searches for words and beginning of the name bring. */
  private async candidates(list: ListName, name: string): Promise<Named[]> {
    const page = { page_no: 1, page_size: 100, withInactive: false };
    const { rows, recordCount = rows.length } = await readRows(this.halo, list, {}, page);
    if (recordCount <= rows.length) {
      return namedRows(list, rows);
    }
    const found = await Promise.all(
      searchesFor(name).map((search) => readRows(this.halo, list, { search }, page)),
    );
    return namedRows(list, [...rows, ...found.flatMap((each) => each.rows)]);
  }

  /** The SLA by which tickets of a type are judged; undefined where it has none. */
  async slaOfType(typeId: number): Promise<number | undefined> {
    return ticketId((await this.type(typeId)).default_sla);
  }

  /** A ticket type with its fields. */
  type(id: number): Promise<JsonObject> {
    return this.one('ticketTypes', id, { includedetails: true });
  }

  /** A client in full; INFERRED: `main_site_id` is the site that HaloPSA gives to tickets of the client. */
  client(id: number): Promise<JsonObject> {
    return this.one('clients', id, {});
  }

  private async one(list: ListName, id: number, query: Query): Promise<JsonObject> {
    const path = `${listKinds[list].path}/{{id}}`;
    const [row] = await this.once(`${list}/${id}`, async () => {
      const request = { kind: 'read', method: 'GET', path, pathValues: { id }, query } as const;
      const { body } = await this.halo.send(request).catch((error: unknown) => {
        throw lookupError(`Number ${id} of the ${plurals[list]}`, adviceFor(list), error);
      });
      return isObject(body) ? [body] : [];
    });
    return row ?? {};
  }

  private once(key: string, read: () => Promise<JsonObject[]>): Promise<JsonObject[]> {
    const rows = this.read.get(key) ?? this.turns.take(read);
    this.read.set(key, rows);
    return rows;
  }
}

/** The longest words of a name, and how it begins: one of them is most likely spelt right. */
function searchesFor(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 2);
  return [...longest, name.trim().slice(0, 3)];
}

/** The e-mail address of a user. */
export function emailOf(row: JsonObject): string {
  return typeof row.emailaddress === 'string' ? row.emailaddress : '';
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

function explained(list: ListName): (error: unknown) => never {
  return (error) => {
    throw lookupError(`The list of ${plurals[list]}`, adviceFor(list), error);
  };
}
