import { isGiven } from '../../core/json';
import type { HaloClient, Query } from '../../halo/api';
import { NameLists } from './name_lists';
import { type Named, pickName } from './pick_name';
import { priorityFilter } from './pick_priority';

/** The names by which a list is filtered, as `options.names` has them. */
export type FilterNames = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/**
 * The filters of HaloPSA's list that names stand for.
 *
 * @throws ConnectorError `rejected` where a name stands for nothing or for several things
 */
export async function resolveFilterNames(halo: HaloClient, names: FilterNames): Promise<Query> {
  const lists = new NameLists(halo);
  const pickAll = async (
    member: string,
    what: string,
    list: 'statuses' | 'ticketTypes' | 'agents' | 'teams',
  ) => {
    const wanted = textsOf(names[member]);
    const rows = wanted.length > 0 ? await lists.named(list) : [];
    return wanted.map((name) => pickName(what, `names.${member}`, name, rows).id);
  };
  const clients = await pickClients(lists, textsOf(names.client));
  const types = await pickAll('tickettype', 'ticket type', 'ticketTypes');
  return withoutEmpty({
    client_ids: clients.map(({ id }) => id),
    site_id: await pickSite(lists, names.site, clients),
    user_id: await pickUser(lists, names.user_email),
    status: await pickAll('status', 'status', 'statuses'),
    priority: await pickPriorities(lists, textsOf(names.priority), types),
    requesttype: types,
    agent: await pickAll('agent', 'agent', 'agents'),
    team: await pickAll('team', 'team', 'teams'),
  });
}

function textsOf(value: FilterNames[string]): readonly string[] {
  return isGiven(value) ? (typeof value === 'string' ? [value] : [...(value ?? [])]) : [];
}

async function pickClients(lists: NameLists, names: readonly string[]): Promise<Named[]> {
  const clients: Named[] = [];
  for (const name of names) {
    const rows = await lists.named('clients', { search: name.trim() });
    clients.push(pickName('client', 'names.client', name, rows));
  }
  return clients;
}

async function pickSite(
  lists: NameLists,
  given: FilterNames[string],
  clients: readonly Named[],
): Promise<number | undefined> {
  const [name] = textsOf(given);
  if (name === undefined) {
    return undefined;
  }
  const ids = clients.map(({ id }) => id);
  const rows = await lists.named('sites', { search: name.trim() });
  const own = rows.filter(({ row }) => ids.length === 0 || ids.includes(Number(row.client_id)));
  return pickName('site', 'names.site', name, own).id;
}

async function pickUser(lists: NameLists, given: FilterNames[string]): Promise<number | undefined> {
  const [email] = textsOf(given);
  if (email === undefined) {
    return undefined;
  }
  const rows = await lists.named('users', { search: email.trim() });
  return pickName('user', 'names.user_email', email, rows, ({ row }) => String(row.emailaddress ?? '')).id;
}

async function pickPriorities(
  lists: NameLists,
  names: readonly string[],
  types: readonly number[],
): Promise<number[]> {
  if (names.length === 0) {
    return [];
  }
  const rows = await lists.rows('priorities');
  const slas = await Promise.all(types.map((type) => lists.slaOfType(type)));
  const known = slas.filter((sla) => sla !== undefined);
  return [...new Set(names.flatMap((name) => priorityFilter(name, rows, known)))];
}

function withoutEmpty(query: Query): Query {
  const entries = Object.entries(query).filter(
    ([, value]) => isGiven(value) && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}
