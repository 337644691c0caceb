import { isGiven, isObject } from '../../core/json';
import type { Query, QueryValue } from '../../halo/api';
import { type TicketData, ticketId } from '../ticket';
import { momentOf } from './moments';

/** What a row says of a filter; `silent`: it does not show the member. */
export type Verdict = 'agrees' | 'contradicts' | 'silent';

/** A filter that was given and can be compared with rows. */
export interface ComparedFilter {
  name: string;
  judge(row: TicketData): Verdict;
  /** Parameters under which no row can come, if the server knows the filter. `row` is the one that contradicted. */
  impossible(row: TicketData | undefined): Query;
  /** Known to the API description of 2026 alone: where rows do not show the value, the server is asked. */
  isRecent: boolean;
}

/** Filters by ids, with the member that shows the id in a row. */
const idMembers: Readonly<Record<string, string>> = {
  client_id: 'client_id',
  client_ids: 'client_id',
  site_id: 'site_id',
  user_id: 'user_id',
  agent: 'agent_id',
  agent_id: 'agent_id',
  status: 'status_id',
  status_id: 'status_id',
  requesttype: 'tickettype_id',
  requesttype_id: 'tickettype_id',
  priority: 'priority_id',
  sla: 'sla_id',
  product: 'product_id',
  supplier_id: 'supplier_id',
  parent_id: 'parent_id',
  category_1: 'categoryid_1',
  category_2: 'categoryid_2',
  category_3: 'categoryid_3',
  category_4: 'categoryid_4',
  ticketids: 'id',
  third_party_id: 'third_party_id',
};

const recent = new Set(['third_party_id', 'third_party_id_string', 'filetype_filter']);

/** Values that no row has: the largest id, a text that nobody writes, and moments outside of all tickets' lives. */
const impossibleId = 2_147_483_647;
const impossibleText = 'no ticket carries this value 7f3c1d0a-9b52';
const farFuture = '9999-01-01T00:00:00Z';
const farPast = '1800-01-01T00:00:00Z';

const hourMs = 3_600_000;

/** A server may read a date in its own zone, and one without a time as that whole day. */
const zoneSlackMs = 26 * hourMs;
const endSlackMs = zoneSlackMs + 24 * hourMs;

/** HaloPSA's own spellings of dates to search by, where the member is spelt otherwise. */
const dateMembers: Readonly<Record<string, string>> = {
  dateoccured: 'dateoccurred',
  datecleared: 'dateclosed',
};

/** The filters of a query that rows can show to be heeded or ignored. */
export function comparedFilters(query: Query): ComparedFilter[] {
  return [
    ...Object.entries(idMembers).flatMap(([name, member]) => idFilter(name, member, query[name]) ?? []),
    ...textFilters(query),
    ...exclusion(query.excludethese),
    ...dateFilters(query),
  ];
}

function filter(
  name: string,
  judge: ComparedFilter['judge'],
  impossible: ComparedFilter['impossible'],
): ComparedFilter {
  return { name, judge, impossible, isRecent: recent.has(name) };
}

function idFilter(name: string, member: string, given: QueryValue): ComparedFilter | undefined {
  const wanted = idsOf(given);
  if (!wanted) {
    return undefined;
  }
  const judge = (row: TicketData): Verdict => {
    const id = numberOf(row[member]);
    return id === undefined ? 'silent' : wanted.has(id) ? 'agrees' : 'contradicts';
  };
  return filter(name, judge, () => ({ [name]: impossibleId }));
}

function textFilters({ third_party_id_string, filetype_filter }: Query): ComparedFilter[] {
  const wanted = textOf(third_party_id_string);
  const impossible = (name: string) => () => ({ [name]: impossibleText });
  return [
    ...(wanted === undefined
      ? []
      : [
          filter(
            'third_party_id_string',
            ({ third_party_id_string: shown }) => (isGiven(shown) ? containing(shown, wanted) : 'silent'),
            impossible('third_party_id_string'),
          ),
        ]),
    ...(textOf(filetype_filter) === undefined
      ? []
      : [filter('filetype_filter', () => 'silent', impossible('filetype_filter'))]),
  ];
}

/** HaloPSA's searches find parts, in any case. */
function containing(shown: unknown, wanted: string): Verdict {
  return String(shown).toLowerCase().includes(wanted) ? 'agrees' : 'contradicts';
}

/** An exclusion has no value under which nothing comes: the excluded row itself is asked for. */
function exclusion(given: QueryValue): ComparedFilter[] {
  const excluded = idsOf(given);
  if (!excluded) {
    return [];
  }
  const judge = ({ id }: TicketData): Verdict =>
    excluded.has(ticketId(id) ?? impossibleId) ? 'contradicts' : 'agrees';
  return [filter('excludethese', judge, (row) => ({ ticketids: [Number(row?.id)] }))];
}

function dateFilters(query: Query): ComparedFilter[] {
  const { datesearch, startdate, enddate, lastupdatefromdate, lastupdatetodate } = query;
  const searched = textOf(datesearch);
  const member = searched && (dateMembers[searched] ?? searched);
  const update = ['last_update', 'flastupdate'];
  return [
    ...dateFilter('lastupdatefromdate', update, 'from', lastupdatefromdate),
    ...dateFilter('lastupdatetodate', update, 'to', lastupdatetodate),
    ...(member
      ? [
          ...dateFilter('startdate', [member], 'from', startdate),
          ...dateFilter('enddate', [member], 'to', enddate),
        ]
      : []),
  ];
}

function dateFilter(
  name: string,
  members: readonly string[],
  bound: 'from' | 'to',
  given: QueryValue,
): ComparedFilter[] {
  const moment = typeof given === 'string' ? momentOf(given) : Number.NaN;
  if (Number.isNaN(moment)) {
    return [];
  }
  const isOutside = (shown: number) =>
    bound === 'from' ? shown < moment - zoneSlackMs : shown > moment + endSlackMs;
  const judge = (row: TicketData): Verdict => {
    const [shown] = members.map((member) => row[member]).filter((value) => typeof value === 'string');
    const at = shown === undefined ? Number.NaN : momentOf(shown);
    // HaloPSA writes unset dates as 1900.
    const isSet = at > Date.parse('1901-01-01T00:00:00Z');
    return isSet ? (isOutside(at) ? 'contradicts' : 'agrees') : 'silent';
  };
  return [filter(name, judge, () => ({ [name]: bound === 'from' ? farFuture : farPast }))];
}

/** The positive ids of a filter; undefined where it holds anything else, whose meaning is HaloPSA's own. */
function idsOf(given: QueryValue): ReadonlySet<number> | undefined {
  if (!isGiven(given)) {
    return undefined;
  }
  const entries = Array.isArray(given) ? given.map(String) : String(given).split(',');
  const ids = entries.map((entry) => numberOf(entry.trim()) ?? 0);
  return ids.length > 0 && ids.every((id) => id > 0) ? new Set(ids) : undefined;
}

function numberOf(value: unknown): number | undefined {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value));
  return isNumber ? Number(value) : undefined;
}

function textOf(value: QueryValue): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text.toLowerCase();
}

/** The tickets among rows. */
export function ticketsAmong(rows: readonly unknown[]): TicketData[] {
  return rows.filter(isObject);
}
