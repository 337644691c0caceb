import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorisationRefusal } from '../sign_in/authorise';
import type { Right } from '../sign_in/scopes';
import type { Tenant } from '../tenant';
import { type Answer, textAnswer } from './answer';
import { drop } from './deliver';
import { endBadly, finish, type Passage } from './endings';
import type { FaultPlan } from './faults';
import type { RecordedRequest } from './recorded';
import { recordedBody } from './recorded_body';
import type { Route } from './routes';

/** What a part of HaloPSA gets to see of a request. */
export interface ServiceRequest {
  /** The last part of the path of a single ticket, still as text. */
  id: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

/** A part of HaloPSA: its name, what a token must be good for, and the work itself. */
export interface Service {
  route: Route;
  right?: Right;
  work: (request: ServiceRequest) => Answer;
}

/** A part of HaloPSA with its address, as the router takes it: `/api/TicketType/:id`. */
export interface Endpoint extends Service {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
}

/**
 * Serves one request: rate limit, then faults and latency, then the work, then what is left to go wrong with the
 * answer. Token and faults are looked at on arrival, so that their order is that of the requests.
 */
export async function serve(
  tenant: Tenant,
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.hijack();
  const record = tenant.recordOf(request.raw);
  record.route = service.route;
  record.body = recordedBody(request.body);
  const passage = {
    tenant,
    record,
    response: reply.raw,
    era: tenant.era,
    answer: answerer(tenant, service, request, record),
  };
  const limited = service.right && tenant.limiter.refusal(tenant.behaviour.rateLimit);
  if (limited !== undefined) {
    return finish(passage, limited);
  }
  const plan = tenant.faults.planFor(record);
  if (!(await passage.era.pause(tenant.latency + plan.delayBefore))) {
    return drop(reply.raw);
  }
  try {
    await tenant.behaviour.meanwhile?.(record);
    await work(passage, plan);
  } catch (error) {
    // A test's own `refuse` or `meanwhile` may throw; a client left waiting would hide that.
    finish(passage, textAnswer(500, `The simulator failed: ${String(error)}`));
  }
}

function answerer(
  { tokens }: Tenant,
  { right, work: answer }: Service,
  request: FastifyRequest,
  { query, headers }: RecordedRequest,
): () => Answer {
  const refusal = right && authorisationRefusal(tokens, headers.authorization, right);
  if (refusal !== undefined) {
    return () => refusal;
  }
  return () => answer({ id: idIn(request.params), query, headers, body: request.body });
}

const idIn = (params: unknown): string =>
  typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string'
    ? params.id
    : '';

async function work(passage: Passage, { ending, when, delayAfter }: FaultPlan): Promise<void> {
  if (ending !== undefined && when === 'before') {
    return endBadly(passage, ending);
  }
  const answer = passage.answer();
  if (!(await passage.era.pause(delayAfter))) {
    return drop(passage.response);
  }
  if (ending === undefined) {
    return finish(passage, answer);
  }
  return endBadly({ ...passage, answer: () => answer }, ending);
}
