const areas = [
  'tickets',
  'calendar',
  'customers',
  'crm',
  'timesheets',
  'contracts',
  'suppliers',
  'items',
  'projects',
  'sales',
  'quotes',
  'sos',
  'pos',
  'invoices',
  'reporting',
  'software',
  'softwarelicensing',
  'kb',
  'assets',
];

const known = new Set([
  'all',
  'all:standard',
  'admin',
  'offline_access',
  'access:chat',
  'access:adpasswordreset',
  'editMine:timesheets',
  ...areas.flatMap((area) => [`read:${area}`, `edit:${area}`]),
]);

/** HaloPSA refuses a whole token request for one scope that it does not know, such as `read:actions`. */
export const isKnownScope = (scope: string): boolean => known.has(scope);

export const knownScopes: readonly string[] = [...known];

/**
 * What a route asks of the token: to read or edit tickets, to read the customers' lists, or no more than to be
 * given out with a scope (the tenant's own lists, such as statuses and agents).
 */
export type Right = 'read' | 'edit' | 'customers' | 'any';

const everything = ['all', 'all:standard', 'admin'];

const sufficient: Record<Right, readonly string[]> = {
  read: [...everything, 'read:tickets', 'edit:tickets'],
  edit: [...everything, 'edit:tickets'],
  customers: [...everything, 'read:customers', 'edit:customers'],
  any: knownScopes,
};

/** Whether any of the granted scopes carries the right; `edit:` covers reading. */
export const covers = (granted: readonly string[], right: Right): boolean =>
  sufficient[right].some((scope) => granted.includes(scope));
