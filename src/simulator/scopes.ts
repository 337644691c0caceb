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

/** What a ticket route asks of the token. */
export type Right = 'read' | 'edit';

const sufficient: Record<Right, readonly string[]> = {
  read: ['all', 'all:standard', 'admin', 'read:tickets', 'edit:tickets'],
  edit: ['all', 'all:standard', 'admin', 'edit:tickets'],
};

/** Whether any of the granted scopes carries the right; `edit:` covers reading. */
export const covers = (granted: readonly string[], right: Right): boolean =>
  sufficient[right].some((scope) => granted.includes(scope));
