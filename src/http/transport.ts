import type { Agent } from 'node:http';
import { STATUS_CODES } from 'node:http';
import fetch, { type RequestInit, type Response } from 'node-fetch';
import {
  type Attempt,
  attemptFailure,
  followSocket,
  isHalfSent,
  longestBody,
  newAttempt,
  requireWhole,
} from './attempt';
import { type AgentSettings, createAgent, watchedAgent } from './connections/agents';
import { type ConnectionsAhead, forReads, forWrites } from './connections/connections_ahead';
import { openAhead } from './connections/own_connections';
import { chooseProxy, type EnvironmentVariables, parseProxy, proxyProblem } from './connections/proxy';
import { isProxyPage, refusedByProxy } from './connections/proxy_errors';
import { unreadEncoding } from './content_encoding';
import { paced } from './paced_body';
import { redirectTarget } from './redirects';
import { type BodyForm, type ReadBody, readBody } from './response_body';
import { patientRefusalMs, refusalMs, type StreamedBody, streamOf } from './streamed_body';
import { TransportError } from './transport_error';

/** One attempt to send. */
export interface HttpRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string | StreamedBody;
  /** For the whole attempt: connecting, waiting and reading. */
  timeoutMs: number;
  signal?: AbortSignal;
  /**
   * On a connection that is made for it and closed behind it. A server or proxy may be closing an idle one at the very
   * moment at which a request goes out on it, and then nobody can tell whether the request was read.
   */
  ownConnection?: boolean;
  /** What is wanted of the answer's body; its text, if nothing is said. */
  bodyForm?: BodyForm;
  /** Goes past the asset's proxy, which is for HaloPSA; one of the environment still holds. */
  withoutAssetProxy?: boolean;
  /** Called when the request is handed to a connection that stands, which is when it can reach the server. */
  onSending?: () => void;
}

/** An HTTP answer of any status, read to its end. */
export interface HttpResponse extends ReadBody {
  status: number;
  /** The phrase on the wire, else the standard one. */
  reason: string;
  /** Lower-case names, no cookies. */
  headers: Record<string, string>;
}

/** Sends single attempts. The only door to node-fetch. */
export interface Transport {
  /** @throws TransportError where no usable answer came */
  send(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Tells how many requests with connections of their own are to come, so that those are opened while the one before is
   * under way; the first at once, or when the next request of another kind goes out.
   */
  expectWrites(to: Pick<HttpRequest, 'url' | 'timeoutMs'>, count: number, isBehindRead: boolean): void;
  /** Tells how many requests will be under way at once, so that their connections are opened at the same time. */
  expectReads(to: Pick<HttpRequest, 'url' | 'timeoutMs'>, count: number): void;
  /** Closes all connections. */
  close(): void;
}

/** What all requests of a run have in common on the wire. */
export interface TransportSettings {
  verifySsl: boolean;
  caCertificate?: string;
  assetProxy?: string;
  env: EnvironmentVariables;
  /** Milliseconds that only go forward. */
  now: () => number;
}

/** Makes the transport of one run. */
export function createTransport(settings: TransportSettings): Transport {
  const routes = new Map<string, Promise<Route>>();
  const routeFor = ({ url, timeoutMs, ownConnection = false, withoutAssetProxy = false }: Routed) => {
    const key = `${url.origin} ${ownConnection} ${withoutAssetProxy}`;
    const { assetProxy: _proxy, ...direct } = settings;
    const reach = withoutAssetProxy ? direct : settings;
    const route = routes.get(key) ?? findRoute(url, reach, { timeoutMs, keepAlive: !ownConnection });
    routes.set(key, route);
    return route;
  };
  let forWritesToCome: ConnectionsAhead | undefined;
  const sending = ({ ownConnection, onSending }: HttpRequest) => {
    onSending?.();
    if (!ownConnection) {
      forWritesToCome?.readBegan();
    }
  };
  return {
    send: async (request) =>
      sendOnce({ ...request, onSending: () => sending(request) }, await routeFor(request), settings.now),
    expectWrites: (to, count, isBehindRead) => {
      routeFor({ ...to, ownConnection: true }).then(
        ({ ahead }) => {
          forWritesToCome = ahead;
          ahead.expect(count, isBehindRead);
        },
        // Where there is no way to the server, the request itself says so.
        () => undefined,
      );
    },
    expectReads: (to, count) => {
      routeFor(to).then(
        // A proxy that refuses is asked no more often than there are requests.
        ({ ahead, proxy }) => proxy || ahead.prepare(count),
        () => undefined,
      );
    },
    close: () => {
      for (const route of routes.values()) {
        route.then(closeRoute, () => undefined);
      }
    },
  };
}

/** What of a request decides how it reaches its server. */
type Routed = Pick<HttpRequest, 'url' | 'timeoutMs' | 'ownConnection' | 'withoutAssetProxy'>;

/** How one origin is reached. */
interface Route {
  agent: Agent;
  proxy?: URL;
  /** Opens connections ahead. */
  ahead: ConnectionsAhead;
  /** What is trusted besides Node's own roots. */
  caCertificate?: string;
  /** How long to wait for a refusal behind the first piece of a large body, in milliseconds. */
  refusalMs: number;
}

function closeRoute({ agent, ahead }: Route): void {
  ahead.close();
  agent.destroy();
}

async function findRoute(
  url: URL,
  settings: TransportSettings,
  connections: Pick<AgentSettings, 'timeoutMs' | 'keepAlive'>,
): Promise<Route> {
  const choice = chooseProxy(url, settings.env, settings.assetProxy);
  const problem = choice && proxyProblem(choice.address);
  if (problem !== undefined) {
    throw new TransportError({
      code: 'proxy_error',
      message: `The proxy address of the ${choice?.setIn} ${problem}.`,
      hint: 'Write it as http://host:port, or http://user:password@host:port.',
      reached: false,
      temporary: false,
    });
  }
  const proxy = choice && parseProxy(choice.address);
  const through = proxy ? { proxy } : {};
  const extraAuthorities = settings.env.NODE_EXTRA_CA_CERTS;
  const agent = await createAgent(url.protocol === 'https:', {
    ...settings,
    ...through,
    ...connections,
    ...(extraAuthorities && { extraAuthorities }),
  });
  const ahead = openAhead(agent, url, settings.now, connections.keepAlive ? forReads : forWrites);
  const { caCertificate } = settings;
  return { agent, ...through, ahead, refusalMs, ...(caCertificate !== undefined && { caCertificate }) };
}

async function sendOnce(request: HttpRequest, way: Route, now: () => number): Promise<HttpResponse> {
  const { agent, proxy, ahead, caCertificate } = way;
  let sentAt: number | undefined;
  const attempt = newAttempt(() => {
    sentAt = now();
    ahead.writeBegan();
    request.onSending?.();
  });
  const cancel = () => attempt.abort.abort();
  const timer = setTimeout(() => {
    attempt.timedOut = true;
    cancel();
  }, request.timeoutMs);
  request.signal?.addEventListener('abort', cancel);
  try {
    if (request.signal?.aborted) {
      cancel();
    }
    const watched = watchedAgent(agent, followSocket(attempt));
    const response = await exchange(request, { ...way, agent: watched }, attempt);
    if (sentAt !== undefined) {
      ahead.writeEnded(now() - sentAt);
    }
    return response;
  } catch (error) {
    if (isHalfSent(attempt)) {
      way.refusalMs = patientRefusalMs;
    }
    throw attemptFailure(error, request, attempt, { proxy, caCertificate });
  } finally {
    if (attempt.isBodyUnfinished) {
      cancel();
    }
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', cancel);
  }
}

async function exchange(
  request: HttpRequest,
  { agent, proxy, refusalMs }: Pick<Route, 'agent' | 'proxy' | 'refusalMs'>,
  attempt: Attempt,
): Promise<HttpResponse> {
  let url = request.url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {
      method: request.method,
      ...contentOf(request, attempt, refusalMs),
      agent,
      redirect: 'manual',
      size: longestBody,
      signal: attempt.abort.signal,
    });
    attempt.phase = 'reading';
    attempt.isRefusal = response.status >= 400;
    const answer = await read(response, request.bodyForm);
    requireWhole(attempt, answer.status);
    refuseProxyAnswer(answer, url, proxy);
    refuseUnreadable(answer, url);
    const target = redirectTarget(request.method, answer, url, redirects);
    if (!target) {
      return answer;
    }
    url = target;
  }
}

function contentOf(
  { headers, body }: HttpRequest,
  attempt: Attempt,
  waitMs: number,
): Pick<RequestInit, 'headers' | 'body'> {
  const content = typeof body === 'string' ? paced(body) : body;
  if (content === undefined || typeof content === 'string') {
    return { headers, ...(content !== undefined && { body: content }) };
  }
  const { length } = content;
  return {
    headers: { ...headers, 'content-length': String(length) },
    body: streamOf(content, attempt, waitMs),
  };
}

async function read(response: Response, form: BodyForm | undefined): Promise<HttpResponse> {
  const body = await readBody(response, form);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^set-cookie2?$/.test(name)));
  const { status } = response;
  return { status, reason: response.statusText || (STATUS_CODES[status] ?? ''), headers, ...body };
}

/** Statuses that say all there is to know without their body. */
const tellingStatuses: ReadonlySet<number> = new Set([401, 408, 413, 414, 429]);

function refuseUnreadable({ status, encoding }: HttpResponse, url: URL): void {
  if (encoding !== undefined && status < 500 && !tellingStatuses.has(status)) {
    throw new TransportError(unreadEncoding(encoding, status, url.host));
  }
}

/** A tunnel shows what HaloPSA answers; plain http through a proxy also what the proxy has to say itself. */
function refuseProxyAnswer(answer: HttpResponse, url: URL, proxy: URL | undefined): void {
  const isOfProxy = proxy && url.protocol === 'http:' && isProxyPage(answer, answer.text);
  if (answer.status === 407 || isOfProxy) {
    throw new TransportError(refusedByProxy(answer, proxy));
  }
}
