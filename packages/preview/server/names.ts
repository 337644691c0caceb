import { type HaloClient, type Named, NameLists, plain } from '../connector';
import type { NameRow, NamesFound, NamesOrder } from '../messages';

/** Lists that are searched on the server, since a tenant has thousands of rows in them. */
const isSearched = (list: NamesOrder['list']): boolean => ['clients', 'sites', 'users'].includes(list);

/**
 * Names for a field, as HaloPSA has them at this moment.
 *
 * @throws ConnectorError where the list cannot be read
 */
export async function findNames(halo: HaloClient, order: Omit<NamesOrder, 'asset'>): Promise<NamesFound> {
  const lists = new NameLists(halo);
  if (order.list === 'priorities') {
    return { rows: await findPriorities(lists, order), isWhole: true, hasMore: false };
  }
  const { list, search } = order;
  if (!isSearched(list)) {
    const { rows, isWhole } = await lists.first(list);
    return { rows: rows.map(rowOf), isWhole, hasMore: !isWhole };
  }
  const client = list === 'clients' ? undefined : await idOf(lists, 'clients', order.client);
  const query = { ...(search !== '' && { search }), ...(client !== undefined && { client_id: client }) };
  const { rows, isWhole } = await lists.first(list, query);
  const own = rows.filter(({ row }) => client === undefined || Number(row.client_id) === client);
  return { rows: own.map(rowOf), isWhole: isWhole && search === '', hasMore: !isWhole };
}

/** The number of a priority means something only within its SLA. */
async function findPriorities(lists: NameLists, order: Omit<NamesOrder, 'asset'>): Promise<NameRow[]> {
  const type = order.sla === undefined ? await idOf(lists, 'ticketTypes', order.type) : undefined;
  const sla = order.sla ?? (type === undefined ? undefined : await lists.slaOfType(type));
  const rows = await lists.rows('priorities');
  return rows.flatMap(({ slaid, priorityid, name, ishidden }) => {
    const id = Number(priorityid);
    const isWanted = ishidden !== true && (sla === undefined || Number(slaid) === sla);
    return isWanted && Number.isInteger(id) && typeof name === 'string'
      ? [{ id, name: name.trim(), about: `SLA ${slaid}` }]
      : [];
  });
}

/** The id that narrows a list; undefined where nothing is given, or a name that is not there once. */
async function idOf(
  lists: NameLists,
  list: 'clients' | 'ticketTypes',
  given: string | number | undefined,
): Promise<number | undefined> {
  if (typeof given !== 'string') {
    return given;
  }
  const { rows } = await lists.first(list, isSearched(list) ? { search: given } : {});
  const meant = rows.filter(({ name }) => plain(name) === plain(given));
  return meant.length === 1 ? meant[0]?.id : undefined;
}

function rowOf({ id, name, row }: Named): NameRow {
  const { client_name, site_name, emailaddress } = row;
  const about = [emailaddress, client_name, site_name].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  return {
    id,
    name: name.trim(),
    ...(typeof emailaddress === 'string' && { email: emailaddress }),
    ...(about.length > 0 && { about: about.join(' · ') }),
  };
}
