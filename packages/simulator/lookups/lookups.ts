import type { Behaviour, PagedList } from '../behaviour';
import type { JsonObject } from '../json_object';
import { type Answer, emptyAnswer, jsonAnswer } from '../server/answer';
import { bindingRefusal, dotNetException } from '../server/errors';
import { pageOf } from '../server/paging';
import { type Query, withQuery } from '../server/query';
import type { Endpoint, ServiceRequest } from '../server/serving';
import { fieldsOf } from '../tickets/ticket_type_fields';
import { advancedSearch } from './advanced_search';
import { byId, priorities, slas } from './directory';
import {
  everyAgent,
  everyClient,
  everySite,
  everyStatus,
  everyTeam,
  everyTicketType,
  everyUser,
  outcomes,
  unassignedAgent,
} from './lookup_lists';
import {
  agentRow,
  clientRow,
  outcomeRow,
  priorityRow,
  siteRow,
  slaRow,
  statusRow,
  teamRow,
  ticketTypeDetail,
  ticketTypeRow,
  userRow,
} from './lookup_rows';

interface Desk {
  behaviour: Behaviour;
}

/**
 * The lists by which names are looked up. Clients, sites and users come in an envelope and want the right to read
 * customers; the tenant's own lists are bare arrays, and any token will do.
 */
export const lookupEndpoints = (desk: Desk): Endpoint[] => [
  envelope(desk, '/api/Client', 'clients', everyClient.map(clientRow), ['name'], []),
  envelope(desk, '/api/Site', 'sites', everySite.map(siteRow), ['name'], ['client_id']),
  envelope(
    desk,
    '/api/Users',
    'users',
    everyUser.map(userRow),
    ['name', 'emailaddress'],
    ['client_id', 'site_id'],
  ),
  bareList('/api/Status', 'statuses', everyStatus.map(statusRow)),
  bareList('/api/Priority', 'priorities', priorities.map(priorityRow)),
  bareList('/api/Team', 'teams', everyTeam.map(teamRow)),
  bareList('/api/TicketType', 'ticket_types', everyTicketType.map(ticketTypeRow)),
  bareList('/api/SLA', 'slas', slas.map(slaRow)),
  bareList('/api/Outcome', 'outcomes', outcomes.map(outcomeRow)),
  { method: 'GET', path: '/api/Client/:id', route: 'client', right: 'customers', work: answerClient },
  { method: 'GET', path: '/api/TicketType/:id', route: 'ticket_type', right: 'any', work: answerTicketType },
  {
    method: 'GET',
    path: '/api/Agent',
    route: 'agents',
    right: 'any',
    work: (request) => withQuery(request, (query) => agentsFor(desk, query)),
  },
];

/** One client, with what its row of the list has. */
const answerClient = ({ id }: ServiceRequest): Answer => {
  if (!/^-?\d{1,10}$/.test(id)) {
    return bindingRefusal({ id: [`The value '${id}' is not valid.`] });
  }
  const client = byId(everyClient, Number(id));
  return client === undefined ? emptyAnswer(404) : jsonAnswer(200, clientRow(client));
};

const bareList = (path: string, route: Endpoint['route'], rows: JsonObject[]): Endpoint => ({
  method: 'GET',
  path,
  route,
  right: 'any',
  work: () => jsonAnswer(200, rows),
});

/** A list of customers, cut down by a search for a part of some members, and by the equality of others. */
function envelope(
  { behaviour }: Desk,
  path: string,
  list: 'clients' | 'sites' | 'users',
  rows: JsonObject[],
  searched: string[],
  filters: string[],
): Endpoint {
  const work = (request: ServiceRequest): Answer =>
    withQuery(request, (query) => {
      const withInactive = behaviour.listsInactive || query.flag('includeinactive');
      const isWanted = advancedSearch(list === 'users' ? query.text('advanced_search') : undefined);
      if (!isWanted) {
        return dotNetException('Invalid advanced search parameter');
      }
      const matches = rows.filter(
        (row) =>
          (withInactive || row.inactive === false) &&
          isWanted(row) &&
          found(row, query, searched) &&
          filters.every((name) => (query.integer(name) ?? row[name]) === row[name]),
      );
      return jsonAnswer(200, enveloped(list, list, matches, query, behaviour));
    });
  return { method: 'GET', path, route: list, right: 'customers', work };
}

/** Searches find parts, in any case. */
function found(row: JsonObject, query: Query, searched: string[]): boolean {
  const part = query.text('search')?.toLowerCase() ?? '';
  return searched.some((member) => String(row[member]).toLowerCase().includes(part));
}

function enveloped(
  list: PagedList,
  name: string,
  matches: JsonObject[],
  query: Query,
  behaviour: Behaviour,
): JsonObject {
  const { pageNo, pageSize, recordCount, rows } = pageOf(list, matches, query, behaviour);
  const paging = query.flag('pageinate') ? { page_no: pageNo, page_size: pageSize } : {};
  return { ...paging, record_count: recordCount, [name]: rows };
}

/** Agents that were switched off and the one that stands for nobody come only where asked for. */
function agentsFor({ behaviour }: Desk, query: Query): Answer {
  const rows = everyAgent
    .map(agentRow)
    .filter(
      (row) =>
        (row.isdisabled === false || query.flag('includedisabled')) &&
        (row.id !== unassignedAgent || query.flag('includeunassigned')) &&
        found(row, query, ['name', 'email']),
    );
  return jsonAnswer(
    200,
    query.flag('pageinate') ? enveloped('agents', 'results', rows, query, behaviour) : rows,
  );
}

function answerTicketType(request: ServiceRequest): Answer {
  const { id } = request;
  if (!/^-?\d{1,10}$/.test(id)) {
    return bindingRefusal({ id: [`The value '${id}' is not valid.`] });
  }
  const type = byId(everyTicketType, Number(id));
  if (type === undefined) {
    return emptyAnswer(404);
  }
  return withQuery(request, (query) => {
    const detail = ticketTypeDetail(type);
    return jsonAnswer(200, query.flag('includedetails') ? { ...detail, fields: fieldsOf(type.id) } : detail);
  });
}
