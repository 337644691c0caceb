import type { Behaviour } from '../behaviour';
import { momentOf } from '../dates';
import type { Query } from '../server/query';
import { isClosed, type Ticket } from './ticket';

type Test = (ticket: Ticket) => boolean;

const idFilters: [parameter: string, member: string][] = [
  ['client_id', 'client_id'],
  ['site_id', 'site_id'],
  ['user_id', 'user_id'],
  ['agent_id', 'agent_id'],
  ['status_id', 'status_id'],
  ['requesttype_id', 'tickettype_id'],
  ['parent_id', 'parent_id'],
  ['contract_id', 'contract_id'],
  ['supplier_id', 'supplier_id'],
  ['service_id', 'service_id'],
  ['release_id', 'release_id'],
  ['milestone_id', 'milestone_id'],
];

const listFilters: [parameter: string, ...members: string[]][] = [
  ['status', 'status_id'],
  ['agent', 'agent_id'],
  ['team', 'team_id', 'team'],
  ['priority', 'priority_id'],
  ['requesttype', 'tickettype_id'],
  ['client_ids', 'client_id'],
  ['sla', 'sla_id'],
  ['product', 'product_id'],
  ['category_1', 'categoryid_1', 'category_1'],
  ['category_2', 'categoryid_2', 'category_2'],
  ['category_3', 'categoryid_3', 'category_3'],
  ['category_4', 'categoryid_4', 'category_4'],
  ['ticketids', 'id'],
];

const searches: [parameter: string, ...members: string[]][] = [
  ['search', 'summary', 'details', 'id', 'client_name', 'user_name'],
  ['search_summary', 'summary'],
  ['search_details', 'details'],
  ['search_id', 'id'],
  ['search_supplier_reference', 'supplier_reference'],
  ['search_user_name', 'user_name'],
  ['search_reportedby', 'reportedby'],
  ['team_name', 'team'],
];

// The published description spells `dateoccured` and `datecleared`; the members' own names work as well.
const datesSearched = new Map<string, string>([
  ['dateoccured', 'dateoccurred'],
  ['dateoccurred', 'dateoccurred'],
  ['datecleared', 'dateclosed'],
  ['dateclosed', 'dateclosed'],
  ['lastactiondate', 'lastactiondate'],
  ['last_update', 'last_update'],
  ...['fixbydate', 'respondbydate', 'targetdate', 'deadlinedate', 'startdate', 'followupdate'].map(
    (name): [string, string] => [name, name],
  ),
]);

/** Which tickets a listing is about, deleted ones included among those to choose from. */
export function ticketFilter(query: Query, behaviour: Behaviour, now: Date): Test {
  const isKnown = ([parameter]: readonly string[]) => !behaviour.ignoredFilters.includes(parameter ?? '');
  const tests = [
    stateTest(query, now),
    ...idFilters.filter(isKnown).map(([parameter, member]) => idTest(query, parameter, member)),
    ...listFilters.filter(isKnown).map(([parameter, ...members]) => listTest(query, parameter, members)),
    ...searches.filter(isKnown).map(([parameter, ...members]) => searchTest(query, parameter, members)),
    ...(behaviour.knowsThirdPartyFilter ? thirdPartyTests(query) : []),
    ...(behaviour.knowsChangeFilter ? [changeTest(query, behaviour.hoursEast)] : []),
    excludeTest(query),
    dateTest(query),
  ].filter((test) => test !== undefined);
  return (ticket) => tests.every((test) => test(ticket));
}

const recently = 30 * 24 * 60 * 60 * 1000;

/** Open tickets and those closed in the last 30 days, unless told otherwise; of deleted ones all. */
function stateTest(query: Query, now: Date): Test {
  if (query.flag('deleted')) {
    return (ticket) => ticket.deleted === true;
  }
  const alive: Test = (ticket) => ticket.deleted !== true;
  if (query.flag('closed_only')) {
    return (ticket) => alive(ticket) && isClosed(ticket);
  }
  if (query.flag('open_only')) {
    return (ticket) => alive(ticket) && !isClosed(ticket);
  }
  if (query.includes('includeclosed')) {
    return alive;
  }
  // Compared as text: both are ISO dates, and a listing looks at every ticket of the store.
  const since = new Date(now.getTime() - recently).toISOString();
  return (ticket) => alive(ticket) && (!isClosed(ticket) || String(ticket.dateclosed) >= since);
}

function idTest(query: Query, parameter: string, member: string): Test | undefined {
  const id = query.integer(parameter);
  return id === undefined ? undefined : (ticket) => ticket[member] === id;
}

function listTest(query: Query, parameter: string, members: string[]): Test | undefined {
  const entries = query.list(parameter);
  if (entries === undefined) {
    return undefined;
  }
  const wanted = new Set(entries);
  return (ticket) => members.some((member) => wanted.has(String(ticket[member]).toLowerCase()));
}

/** HaloPSA's searches find parts, in any case. */
function searchTest(query: Query, parameter: string, members: string[]): Test | undefined {
  const part = query.text(parameter)?.toLowerCase();
  if (part === undefined) {
    return undefined;
  }
  return (ticket) =>
    members.some((member) =>
      String(ticket[member] ?? '')
        .toLowerCase()
        .includes(part),
    );
}

const thirdPartyTests = (query: Query): (Test | undefined)[] => [
  idTest(query, 'third_party_id', 'third_party_id'),
  searchTest(query, 'third_party_id_string', ['third_party_id_string']),
];

function excludeTest(query: Query): Test | undefined {
  const excluded = query.list('excludethese');
  if (excluded === undefined) {
    return undefined;
  }
  const ids = new Set(excluded);
  return (ticket) => !ids.has(String(ticket.id));
}

/** By when a ticket was changed last; `true` and all else that is no date says nothing. */
function changeTest(query: Query, hoursEast: number): Test | undefined {
  const local = (moment: number | undefined) => moment && moment + hoursEast * hour;
  const from = local(query.moment('lastupdatefromdate'));
  const to = local(query.moment('lastupdatetodate'));
  if (from === undefined && to === undefined) {
    return undefined;
  }
  return (ticket) => {
    const moment = momentOf(String(ticket.last_update));
    return moment >= (from ?? moment) && moment <= (to ?? moment);
  };
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** `startdate` and `enddate` count only beside a known `datesearch`; an end without a time means that whole day. */
function dateTest(query: Query): Test | undefined {
  const member = datesSearched.get(query.text('datesearch')?.toLowerCase() ?? '');
  if (member === undefined) {
    return undefined;
  }
  const start = query.moment('startdate') ?? Number.NEGATIVE_INFINITY;
  const end = query.moment('enddate') ?? Number.POSITIVE_INFINITY;
  const last = query.text('enddate')?.includes('T') === false ? end + day - 1 : end;
  return (ticket) => {
    const moment = momentOf(String(ticket[member]));
    return moment >= start && moment <= last;
  };
}
