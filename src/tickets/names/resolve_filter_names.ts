import { isGiven } from '../../core/json';
import type { HaloClient, Query } from '../../halo/api';
import { ticketId } from '../ticket';
import { emailOf, NameLists } from './name_lists';
import { type FilterName, filterWords } from './name_words';
import { type Named, type NameWords, pickName } from './pick_name';
import { priorityFilter } from './pick_priority';

/** The names by which a list is filtered, as `options.names` has them. */
export type FilterNames = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/**
 * The filters of HaloPSA's list that names stand for.
 *
 * @param parameters the filters that are given beside them: a client by number narrows its sites, too
 * @throws NameError where a name stands for nothing or for several things
 */
export async function resolveFilterNames(
  halo: HaloClient,
  names: FilterNames,
  parameters: Query,
): Promise<Query> {
  const filters = new FilterLookups(new NameLists(halo), names);
  const clients = filters.clients();
  const types = filters.pickAll('tickettype', 'ticketTypes');
  const within = clients.then((ids) => [...ids, ...numbersIn(parameters.client_id, parameters.client_ids)]);
  const typesMeant = types.then((ids) => [
    ...ids,
    ...numbersIn(parameters.requesttype, parameters.requesttype_id),
  ]);
  for (const awaitedBySome of [within, typesMeant]) {
    // Where no site, user or priority is named nobody waits for it, and an error is thrown below all the same.
    awaitedBySome.catch(() => undefined);
  }
  const [client_ids, site_id, user_id, status, priority, requesttype, agent, team] = await Promise.all([
    clients,
    filters.site(within),
    filters.user(within),
    filters.pickAll('status', 'statuses'),
    filters.priorities(typesMeant),
    types,
    filters.pickAll('agent', 'agents'),
    filters.pickAll('team', 'teams'),
  ]);
  return withoutEmpty({ client_ids, site_id, user_id, status, priority, requesttype, agent, team });
}

/** Looks up the names of one call. */
class FilterLookups {
  constructor(
    private readonly lists: NameLists,
    private readonly names: FilterNames,
  ) {}

  async pickAll(
    member: FilterName,
    list: 'statuses' | 'ticketTypes' | 'agents' | 'teams',
  ): Promise<number[]> {
    const wanted = this.textsOf(member);
    const rows = wanted.length > 0 ? await this.lists.named(list) : [];
    return wanted.map((name) => pickName(filterWords(member), name, { rows }).id);
  }

  clients(): Promise<number[]> {
    return Promise.all(
      this.textsOf('client').map(async (name) => {
        const rows = await this.lists.named('clients', { search: name.trim() });
        return this.picked(filterWords('client'), name, { rows, searched: 'clients' });
      }),
    );
  }

  /** @param clients the clients within which the site is meant; of any client where there are none */
  async site(clients: Promise<readonly number[]>): Promise<number | undefined> {
    const [name] = this.textsOf('site');
    if (name === undefined) {
      return undefined;
    }
    const ids = await clients;
    const [client] = ids;
    const query = client !== undefined && ids.length === 1 ? { client_id: client } : { search: name.trim() };
    const rows = within(await this.lists.named('sites', query), ids);
    return this.picked(filterWords('site'), name, { rows, ...('search' in query && { searched: 'sites' }) });
  }

  /** @param clients the clients within which the user is meant; of any client where there are none */
  async user(clients: Promise<readonly number[]>): Promise<number | undefined> {
    const [email] = this.textsOf('user_email');
    if (email === undefined) {
      return undefined;
    }
    const [found, ids] = await Promise.all([this.lists.named('users', { search: email.trim() }), clients]);
    const rows = within(found, ids);
    return this.picked(filterWords('user_email'), email, {
      rows,
      searched: 'users',
      read: ({ row }) => emailOf(row),
    });
  }

  /** @param types the types of the tickets that are wanted; of any type where there are none */
  async priorities(types: Promise<readonly number[]>): Promise<number[]> {
    const names = this.textsOf('priority');
    if (names.length === 0) {
      return [];
    }
    const [rows, slas] = await Promise.all([
      this.lists.rows('priorities'),
      types.then((ids) => Promise.all(ids.map((type) => this.lists.slaOfType(type)))),
    ]);
    // Tickets of a type without an SLA may have any.
    const known = slas.filter((sla) => sla !== undefined);
    return priorityFilter(filterWords('priority'), names, rows, known.length < slas.length ? [] : known);
  }

  private async picked(
    words: NameWords,
    name: string,
    choice: Parameters<typeof pickName<Named>>[2],
  ): Promise<number> {
    try {
      return pickName(words, name, choice).id;
    } catch (error) {
      throw await this.lists.withNearest(error, name);
    }
  }

  private textsOf(member: FilterName): readonly string[] {
    const value = this.names[member];
    return isGiven(value) ? (typeof value === 'string' ? [value] : [...(value ?? [])]) : [];
  }
}

function within(rows: readonly Named[], clients: readonly number[]): Named[] {
  return rows.filter(({ row }) => clients.length === 0 || clients.includes(Number(row.client_id)));
}

/** Ids out of filters, which may be numbers, digits, arrays or comma lists. */
function numbersIn(...filters: readonly unknown[]): number[] {
  return filters
    .flatMap((filter) => String(filter ?? '').split(','))
    .flatMap((id) => ticketId(id.trim()) ?? []);
}

function withoutEmpty(query: Query): Query {
  const entries = Object.entries(query).filter(
    ([, value]) => isGiven(value) && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}
