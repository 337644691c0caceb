import { isGiven } from '../../core/json';
import { type TicketData, ticketId } from '../ticket';
import { NameError, refused } from './name_error';
import { emailOf } from './name_lists';
import { asGiven, type Settled } from './name_policy';
import type { NameResolver } from './name_resolver';
import { type NameMember, ticketWords } from './name_words';
import { pickName } from './pick_name';

/** Where a ticket belongs. */
interface Place {
  /** The ticket, with the id of its client where that was found. */
  ticket: TicketData;
  client: Settled;
}

/** Looks up the client of a ticket. */
export function settleClient(ticket: TicketData, resolver: NameResolver): Promise<Settled> {
  return resolver.settle(ticket, 'client_name', 'client_id', async (name) => {
    const rows = await resolver.lists.named('clients', { search: name.trim() });
    return { client_id: pickName(ticketWords('client_name'), name, { rows, searched: 'clients' }).id };
  });
}

/**
 * Looks up site and user within the client, and the site that goes with a client named in an update. Nothing moves a
 * ticket to another client but a client: without one its own decides.
 *
 * @param mayHaveMoved true where an earlier ticket of the call may move this one before
 */
export async function settlePlace(
  place: Place,
  mayHaveMoved: boolean,
  resolver: NameResolver,
): Promise<Settled[]> {
  const site = await settleSite(place, resolver);
  const user = await settleUser({ ...place, ticket: { ...place.ticket, ...site.ids } }, resolver);
  const placed = { ...place, ticket: { ...place.ticket, ...site.ids, ...user.ids } };
  return [site, user, await settleMainSite(placed, mayHaveMoved, resolver)];
}

function settleSite(place: Place, resolver: NameResolver): Promise<Settled> {
  return resolver.settle(place.ticket, 'site_name', 'site_id', async (name) => {
    const client = await clientOf(place, resolver);
    requireClient('site_name', name, client, place);
    const words = ticketWords('site_name');
    if (client === undefined) {
      const rows = await resolver.lists.named('sites', { search: name.trim() });
      return { site_id: pickName(words, name, { rows, searched: 'sites' }).id };
    }
    const rows = await resolver.lists.named('sites', { client_id: client });
    const own = rows.filter(({ row }) => Number(row.client_id) === client);
    return { site_id: pickName(words, name, { rows: own }).id };
  });
}

/** A user goes with a site: HaloPSA wants both to match. */
function settleUser(place: Place, resolver: NameResolver): Promise<Settled> {
  const { ticket } = place;
  const byEmail = resolver.wanted(ticket, 'user_email', 'user_id') !== undefined;
  const member = byEmail ? 'user_email' : 'user_name';
  return resolver.settle(ticket, member, 'user_id', async (name) => {
    const [rows, client] = await Promise.all([
      resolver.lists.named('users', { search: name.trim() }),
      clientOf(place, resolver),
    ]);
    if (!byEmail) {
      requireClient(member, name, client, place);
    }
    const near = rows.filter(({ row }) => fits(row.client_id, client) && fits(row.site_id, ticket.site_id));
    const read = byEmail ? { read: ({ row }: (typeof near)[number]) => emailOf(row) } : {};
    const { id, row } = pickName(ticketWords(member), name, { rows: near, searched: 'users', ...read });
    const site_id = ticketId(row.site_id);
    return { user_id: id, ...(!isGiven(ticket.site_id) && site_id !== undefined && { site_id }) };
  });
}

/** HaloPSA shows the old client where a ticket gets a new one and keeps its site, so the main site goes along. */
async function settleMainSite(
  { ticket, client }: Place,
  mayHaveMoved: boolean,
  { lists, current }: NameResolver,
): Promise<Settled> {
  const id = ticketId(ticket.id);
  const client_id = ticketId(client.ids.client_id);
  if (id === undefined || client_id === undefined || isGiven(ticket.site_id)) {
    return asGiven;
  }
  // A ticket that is the client's already keeps its site: an analyst may have chosen it.
  if (!mayHaveMoved && ticketId((await current.get(id, 'client_id')).client_id) === client_id) {
    return asGiven;
  }
  const site_id = ticketId((await lists.client(client_id)).main_site_id);
  if (site_id === undefined) {
    throw new NameError(
      'lookup_failed',
      `HaloPSA does not say which is the main site of client ${client_id}, to which ticket ${id} would move.`,
      { hint: 'Give site_id or site_name as well.' },
    );
  }
  return { ...asGiven, ids: { site_id } };
}

/** The client within which names are meant: the given one, else that of a ticket that is there. */
async function clientOf({ ticket, client }: Place, { current }: NameResolver): Promise<number | undefined> {
  const given = ticketId(ticket.client_id) ?? ticketId(client.ids.client_id);
  const id = ticketId(ticket.id);
  return given !== undefined || id === undefined
    ? given
    : ticketId((await current.get(id, 'client_id')).client_id);
}

/** Where the client is not known, somebody of that name at another client would be the wrong one. */
function requireClient(member: NameMember, name: string, client: number | undefined, place: Place): void {
  if (client === undefined && place.client.unknown.length > 0) {
    throw refused(
      'unknown',
      `The client to which ${member} "${name}" would belong is not known.`,
      'Correct client_name, or give client_id.',
    );
  }
}

function fits(own: unknown, wanted: unknown): boolean {
  return !isGiven(wanted) || Number(own) === Number(wanted);
}
