import { ConnectorError } from '../../core/errors';
import { isFalse, isGiven, isObject } from '../../core/json';
import type { ApiRequest, ApiResponse, Expectation, HaloClient, Query } from '../../halo/api';
import { responseFactsOf } from '../ticket';

/** Where the list of tickets is, for those who look tickets up besides their own endpoint. */
export const listEndpoint = { method: 'GET', path: '/api/Tickets' } as const;

/** An error with 200, or any other object without a list, would pass for a list that has no tickets. */
const aList: Expectation = {
  without: 'tickets',
  isIn: (body) =>
    Array.isArray(body) || (isObject(body) && (Array.isArray(body.tickets) || body.tickets === null)),
};

/** One page of a list, read. */
export interface ListPage {
  response: ApiResponse;
  /** The answer as an object, whatever HaloPSA put beside the tickets in it. */
  envelope: Readonly<Record<string, unknown>>;
  rows: readonly unknown[];
  /** How many tickets HaloPSA says match; 0 where it does not say. */
  recordCount: number;
}

/**
 * Reads one page.
 *
 * @param how how often it is tried
 * @throws ConnectorError `invalid_response` where the response holds no list, after it was read again
 */
export async function readPage(
  halo: HaloClient,
  path: string,
  query: Query,
  how: Pick<ApiRequest, 'onlyTryMs'> = {},
): Promise<ListPage> {
  const response = await halo.send({
    kind: 'read',
    method: listEndpoint.method,
    path,
    query: pagedQuery(query),
    expect: aList,
    ...how,
  });
  const envelope = asEnvelope(response.body);
  if (!envelope) {
    throw new ConnectorError(
      'invalid_response',
      'HaloPSA answered with something that is not a list of tickets.',
      {
        response: responseFactsOf(response),
      },
    );
  }
  const { tickets, record_count } = envelope;
  return {
    response,
    envelope,
    rows: Array.isArray(tickets) ? tickets : [],
    recordCount: typeof record_count === 'number' ? record_count : 0,
  };
}

/**
 * Without `pageinate` HaloPSA ignores size and number and answers with the agent's default page. A size alone asks for
 * the first page by its number, as public clients do (HaloAPI, redanthrax): none has told what comes without.
 */
function pagedQuery(query: Query): Query {
  const wantsPages = isGiven(query.page_size) || isGiven(query.page_no);
  if (!wantsPages || isFalse(query.pageinate)) {
    return query;
  }
  return {
    pageinate: true,
    ...(!isGiven(query.page_no) && { page_no: 1 }),
    ...withoutEmpty(query),
  };
}

function withoutEmpty(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => isGiven(value)));
}

/** Some of HaloPSA's lists are bare arrays. */
function asEnvelope(body: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(body)) {
    return { record_count: body.length, tickets: body };
  }
  return isObject(body) ? body : undefined;
}
