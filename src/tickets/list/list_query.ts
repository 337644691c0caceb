import type { Issue } from '../../core/errors';
import { isFalse, isGiven, isObject, isTrue } from '../../core/json';
import type { HaloClient, Query, QueryValue } from '../../halo/api';
import type { FilterNames } from '../names/resolve_filter_names';
import { momentOf } from './moments';

/** Names of the vendor's connector 1.1.0 that HaloPSA does not know, with the ones that it does. */
const oldNames = { site: 'site_id', products: 'product' } as const;

/** Parameters that ask for one page, or for no paging at all. */
const onePageNames = ['page_no', 'count', 'ticketidonly'] as const;

const allPagesOnly = ['max_tickets', 'concurrency'] as const;

/** The parameters as HaloPSA spells them. */
export function withHaloNames(parameters: Query): Query {
  const renamed: Record<string, QueryValue> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const known = isOldName(name) ? oldNames[name] : name;
    renamed[known] = value ?? renamed[known];
  }
  return renamed;
}

/** The filters that names stand for. Few lists are filtered by name, and a start is paid on every action. */
export async function filtersOf(names: FilterNames, parameters: Query, halo: HaloClient): Promise<Query> {
  const { resolveFilterNames } = await import('../names/resolve_filter_names');
  return resolveFilterNames(halo, names, parameters);
}

/** The parameters that a name of `options.names` stands for; both would contradict each other. */
const filtersByName = {
  client: ['client_id', 'client_ids'],
  site: ['site', 'site_id'],
  user_email: ['user_id', 'username'],
  status: ['status', 'status_id'],
  priority: ['priority'],
  tickettype: ['requesttype', 'requesttype_id'],
  agent: ['agent', 'agent_id'],
  team: ['team'],
} as const;

/** How the caller gave the filters that names stand for, such as `options.names.client` for `client_ids`. */
export function nameLabels(names: FilterNames | null | undefined): Record<string, string> {
  const given = Object.entries(filtersByName).filter(([name]) => isGiven(names?.[name]));
  return Object.fromEntries(
    given.flatMap(([name, filters]) => filters.map((filter) => [filter, `options.names.${name}`])),
  );
}

function nameIssues(names: unknown, parameters: Readonly<Record<string, unknown>>): Issue[] {
  const given = isObject(names) ? names : {};
  return Object.entries(filtersByName).flatMap(([name, filters]) =>
    filters
      .filter((filter) => isGiven(given[name]) && isGiven(parameters[filter]))
      .map((filter) => issue(`/parameters/${filter}`, `cannot be combined with options.names.${name}`)),
  );
}

/** An old name beside its new one with another value: nobody can tell which one is meant. */
export function oldNameIssues(inputs: Readonly<Record<string, unknown>>): Issue[] {
  const parameters = isObject(inputs.parameters) ? inputs.parameters : {};
  return Object.entries(oldNames).flatMap(([old, name]) => {
    const [before, after] = [asSent(parameters[old]), asSent(parameters[name])];
    return before !== undefined && after !== undefined && before !== after
      ? [issue(`/parameters/${old}`, `is the old name of ${name}, and both are given with different values`)]
      : [];
  });
}

/** Options that cannot be had together with a parameter, or without all_pages. */
export function optionIssues(inputs: Readonly<Record<string, unknown>>): Issue[] {
  const parameters = isObject(inputs.parameters) ? inputs.parameters : {};
  const options = isObject(inputs.options) ? inputs.options : {};
  const byName = nameIssues(options.names, parameters);
  if (isGiven(options.changed_since)) {
    return [
      ...allPagesIssues(parameters, 'changed_since'),
      ...changedSinceIssues(options, parameters),
      ...byName,
    ];
  }
  if (isTrue(options.all_pages)) {
    return [...allPagesIssues(parameters, 'all_pages'), ...byName];
  }
  const withoutAllPages = allPagesOnly
    .filter((name) => isGiven(options[name]))
    .map((name) => issue(`/options/${name}`, 'requires options.all_pages: true'));
  return [...withoutAllPages, ...byName];
}

function allPagesIssues(parameters: Readonly<Record<string, unknown>>, option: string): Issue[] {
  const asksForOne = (name: string) => isGiven(parameters[name]) && String(parameters[name]) !== 'false';
  const clashes = onePageNames.filter(asksForOne);
  return [
    ...clashes.map((name) => issue(`/parameters/${name}`, `cannot be combined with options.${option}`)),
    ...(Number(parameters.page_size ?? 1) < 1
      ? [issue('/parameters/page_size', `must be 1 or more for options.${option}`)]
      : []),
  ];
}

/** A list that is cut short would leave changes out for good: the next run begins where this one began. */
function changedSinceIssues(
  { changed_since, all_pages, max_tickets }: Readonly<Record<string, unknown>>,
  { lastupdatefromdate }: Readonly<Record<string, unknown>>,
): Issue[] {
  const isDate =
    typeof changed_since === 'string' && /^\d{4}-\d{2}-\d{2}([Tt ]\S+)?$/.test(changed_since.trim());
  const clashes: [boolean, string, string][] = [
    [
      isFalse(all_pages),
      '/options/all_pages',
      'must not be false beside options.changed_since, which reads every page',
    ],
    [
      isGiven(max_tickets),
      '/options/max_tickets',
      'cannot be combined with options.changed_since: what is left out would be missed',
    ],
    [
      isGiven(lastupdatefromdate),
      '/parameters/lastupdatefromdate',
      'cannot be combined with options.changed_since',
    ],
    [isDate && Number.isNaN(momentOf(changed_since)), '/options/changed_since', 'is not a date that exists'],
  ];
  return clashes.flatMap(([holds, pointer, message]) => (holds ? [issue(pointer, message)] : []));
}

function issue(pointer: string, message: string): Issue {
  return { pointer, message };
}

function isOldName(name: string): name is keyof typeof oldNames {
  return name in oldNames;
}

function asSent(value: unknown): string | undefined {
  return isGiven(value) ? String(value).replaceAll(' ', '') : undefined;
}
