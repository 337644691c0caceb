import type { JsonObject } from '../json_object';
import { byId } from '../lookups/directory';
import { everyClient, everySite, everyUser } from '../lookups/lookup_lists';
import { clientRow, siteRow, userRow } from '../lookups/lookup_rows';
import {
  addressMembers,
  clientMembers,
  departmentMembers,
  siteMembers,
  userMembers,
} from './customer_members';
import { unsetMembers } from './members';

const unset = {
  user: unsetMembers(userMembers),
  department: unsetMembers(departmentMembers),
  site: unsetMembers(siteMembers),
  client: unsetMembers(clientMembers),
  address: unsetMembers(addressMembers),
};

/** Who stands in for a user that nobody named. */
const generalUser = { id: -1, name: 'General User', site_id: 0, email: '' };

const userOf = (id: unknown, siteId: unknown) =>
  byId(everyUser, id) ?? { ...generalUser, site_id: typeof siteId === 'number' ? siteId : 0 };

/** A ticket's `user` with the members that matter. */
export const lightUser = (id: unknown, siteId: unknown): JsonObject => userRow(userOf(id, siteId));

const made = new Map<string, JsonObject>();

/** A ticket's `user` as it was recorded: with its site, and the site's client. */
export function recordedUser(id: unknown, siteId: unknown): JsonObject {
  const key = `${id} at ${siteId}`;
  const present = made.get(key) ?? makeUser(userRow(userOf(id, siteId)));
  made.set(key, present);
  return present;
}

function makeUser(user: JsonObject): JsonObject {
  return {
    ...unset.user,
    ...user,
    site: recordedSite(user.site_id),
    departments: [{ ...unset.department, user_id: user.id, user_name: user.name, role_name: 'User' }],
  };
}

function recordedSite(id: unknown): JsonObject {
  const site = byId(everySite, id) ?? everySite[0];
  const row = site === undefined ? {} : siteRow(site);
  return {
    ...unset.site,
    ...row,
    client: recordedClient(row.client_id),
    delivery_address: address(row.id),
    // An invoice's address has a description and a place on the map besides.
    invoice_address: { ...address(row.id), description: '', lat: 0, long: 0 },
    fields: [{}],
  };
}

function recordedClient(id: unknown): JsonObject {
  const client = byId(everyClient, id) ?? everyClient[0];
  return {
    ...unset.client,
    ...(client === undefined ? {} : clientRow(client)),
    service_access: [{}],
    service_subscriptions: [{}],
    kbentries: [{}],
    main_delivery_address: {},
    main_invoice_address: {},
  };
}

/** An address that nobody filled in. */
export const address = (siteId: unknown): JsonObject => ({
  ...unset.address,
  site_id: siteId ?? 0,
});
