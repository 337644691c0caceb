import type { Issue } from '../../core/errors';
import { type IsoMoment, isoMoment } from '../../core/iso_moment';
import { isFalse, isGiven, isObject, isTrue } from '../../core/json';
import { dateNames, rowNames } from '../../generated/row_names';
import { knownNames, letterCaseTwin, misspeltFrom } from '../ticket_names';

type Parameters = Readonly<Record<string, unknown>>;

/** What no schema can say of a list's parameters: HaloPSA ignores each of these, and answers with other tickets. */
export function parameterIssues(inputs: Parameters): Issue[] {
  const parameters = isObject(inputs.parameters) ? inputs.parameters : {};
  return [
    ...pagingIssues(parameters),
    ...orderNames.flatMap((name) => orderIssues(name, parameters[name])),
    ...dateFilters.flatMap((name) => dateIssues(name, parameters[name])),
    ...ranges.flatMap(([start, end]) => rangeIssues(start, end, parameters)),
    ...dateSearchIssues(parameters),
  ];
}

const pagingNames = ['page_size', 'page_no', 'pageinate'] as const;

/** Nobody knows whether `count` or paging wins, and without paging a size or number does nothing. */
function pagingIssues(parameters: Parameters): Issue[] {
  const paging = pagingNames.filter((name) =>
    name === 'pageinate' ? isTrue(parameters[name]) : isGiven(parameters[name]),
  );
  const [first] = paging;
  if (first === undefined) {
    return [];
  }
  return [
    ...(isGiven(parameters.count)
      ? [issue('count', `cannot be combined with ${paging.join(' and ')}; for one page give page_size alone`)]
      : []),
    ...(isFalse(parameters.pageinate)
      ? [
          issue(
            'pageinate',
            `turns paging off, so that HaloPSA ignores ${paging.join(' and ')}; leave one out`,
          ),
        ]
      : []),
  ];
}

const orderNames = ['order', 'order2', 'order3', 'order4', 'order5'] as const;

/** HaloPSA ignores what is no field, so that other rows come first than those that were wanted. */
function orderIssues(name: string, value: unknown): Issue[] {
  if (!isGiven(value) || typeof value === 'object' || typeof value === 'boolean') {
    return [];
  }
  const text = String(value);
  const known = knownNames(rowNames);
  if (known.names.has(text) || /^CF\w/.test(text)) {
    return [];
  }
  const [, field = '', direction] =
    /^[-+]?\s*(.*?)(?:[\s:,]+(asc|desc|ascending|descending))?$/i.exec(text.trim()) ?? [];
  const isDescending = /^-/.test(text.trim()) || /^desc/i.test(direction ?? '');
  const twin = letterCaseTwin(field, known);
  const meant = known.names.has(field) ? [field] : twin === undefined ? misspeltFrom(field, known) : [twin];
  const order = name.replace('order', 'orderdesc');
  const tail = isDescending || field !== text ? ` with ${order}: ${String(isDescending)}` : '';
  return [
    issue(
      name,
      `must be one field of a list's row, without a direction (${order} has it), not ${quoted(text)}${
        meant.length > 0 ? `; did you mean ${meant.join(' or ')}${tail}?` : ''
      }`,
    ),
  ];
}

const dateFilters = [
  ...['startdate', 'enddate', 'lastupdatefromdate', 'lastupdatetodate'],
  ...['calendar_startdate', 'calendar_enddate', 'billing_date'],
] as const;

/** HaloPSA's description calls the two filters by change a switch, so that true and false pass there. */
function dateIssues(name: string, value: unknown): Issue[] {
  const isSwitch = name.startsWith('lastupdate') && (isTrue(value) || isFalse(value));
  const isWrong =
    (typeof value === 'string' || typeof value === 'number') && isoMoment(String(value)) === undefined;
  return isWrong && !isSwitch
    ? [issue(name, `must be a date in ISO 8601, e.g. 2026-11-20T14:03:00Z, not ${quoted(String(value))}`)]
    : [];
}

const ranges = [
  ['startdate', 'enddate'],
  ['lastupdatefromdate', 'lastupdatetodate'],
  ['calendar_startdate', 'calendar_enddate'],
] as const;

const day = 24 * 60 * 60 * 1000;

/** Of two dates with and without a zone the server's zone decides, which nobody knows here. */
function rangeIssues(startName: string, endName: string, parameters: Parameters): Issue[] {
  const [start, end] = [momentIn(parameters[startName]), momentIn(parameters[endName])];
  if (!start || !end || (start.hasTime && end.hasTime && start.hasZone !== end.hasZone)) {
    return [];
  }
  // An end without a time means that whole day.
  return end.ms + (end.hasTime ? 0 : day - 1) < start.ms
    ? [issue(endName, `is before ${startName}, so that no ticket can be between them`)]
    : [];
}

function momentIn(value: unknown): IsoMoment | undefined {
  return typeof value === 'string' ? isoMoment(value) : undefined;
}

/** HaloPSA's own spellings of two dates. */
const datesOfHalo = ['dateoccured', 'datecleared'];

function dateSearchIssues({ datesearch, startdate, enddate }: Parameters): Issue[] {
  const bounds = Object.entries({ startdate, enddate }).filter(([, value]) => isGiven(value));
  if (!isGiven(datesearch)) {
    return bounds.map(([name]) =>
      issue(name, 'does nothing without datesearch, which names the date, e.g. datesearch: dateoccured'),
    );
  }
  const known = knownNames([...dateNames, ...datesOfHalo]);
  const text = String(datesearch);
  if (!known.names.has(text)) {
    const meant = [letterCaseTwin(text, known)].find(Boolean) ?? misspeltFrom(text, known)[0];
    const hint = meant === undefined ? ', e.g. dateoccured' : `; did you mean ${meant}?`;
    return [issue('datesearch', `must be a date of a ticket, not ${quoted(text)}${hint}`)];
  }
  return bounds.length === 0 ? [issue('datesearch', 'does nothing without startdate or enddate')] : [];
}

function issue(name: string, message: string): Issue {
  return { pointer: `/parameters/${name}`, message };
}

function quoted(text: string): string {
  return text === ''
    ? 'empty text'
    : text.length > 80
      ? `a text of ${text.length} characters`
      : `the text "${text}"`;
}
