import type { Agent, ClientRequest } from 'node:http';
import { STATUS_CODES } from 'node:http';
import fetch, { FetchError, type Response } from 'node-fetch';
import { ConnectorError } from '../errors';
import { type AgentSettings, createAgent, watchedAgent } from './agents';
import { chooseProxy, type EnvironmentVariables, parseProxy } from './proxy';
import { classifyFailure, proxyWantsPassword, TransportError } from './transport_error';

/** Decompressed; HaloPSA's longest answers, 100 tickets of 200 KB, stay well below. */
const longestBody = 64 * 1024 * 1024;

const mostRedirects = 5;

/** One attempt to send. */
export interface HttpRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string;
  /** For the whole attempt: connecting, waiting and reading. */
  timeoutMs: number;
  signal?: AbortSignal;
  /**
   * On a connection that is made for it and closed behind it. A server or proxy may be closing an idle one at the very
   * moment at which a request goes out on it, and then nobody can tell whether the request was read.
   */
  ownConnection?: boolean;
  /** Read as it is, not as text. */
  asBytes?: boolean;
  /** Goes past the asset's proxy, which is for HaloPSA; one of the environment still holds. */
  withoutAssetProxy?: boolean;
  /** Called when the request is handed to a connection that stands, which is when it can reach the server. */
  onSending?: () => void;
}

/** An HTTP answer of any status, read to its end. */
export interface HttpResponse {
  status: number;
  /** The phrase on the wire, else the standard one. */
  reason: string;
  /** Lower-case names, no cookies. */
  headers: Record<string, string>;
  /** Decoded as UTF-8, without a byte order mark; '' where bytes were asked for. */
  text: string;
  bytes?: Buffer;
}

/** Sends single attempts. The only door to node-fetch. */
export interface Transport {
  /** @throws TransportError where no usable answer came */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes all connections. */
  close(): void;
}

/** What all requests of a run have in common on the wire. */
export interface TransportSettings {
  verifySsl: boolean;
  caCertificate?: string;
  assetProxy?: string;
  env: EnvironmentVariables;
}

/** Makes the transport of one run. */
export function createTransport(settings: TransportSettings): Transport {
  const agents = new Map<string, Promise<Agent>>();
  const agentFor = ({ url, timeoutMs, ownConnection = false, withoutAssetProxy = false }: HttpRequest) => {
    const key = `${url.origin} ${ownConnection} ${withoutAssetProxy}`;
    const { assetProxy: _proxy, ...direct } = settings;
    const reach = withoutAssetProxy ? direct : settings;
    const agent = agents.get(key) ?? agentOf(url, reach, { timeoutMs, keepAlive: !ownConnection });
    agents.set(key, agent);
    return agent;
  };
  return {
    send: async (request) => attempt(request, await agentFor(request)),
    close: () => {
      for (const agent of agents.values()) {
        agent.then((open) => open.destroy()).catch(() => undefined);
      }
    },
  };
}

function agentOf(
  url: URL,
  settings: TransportSettings,
  connections: Pick<AgentSettings, 'timeoutMs' | 'keepAlive'>,
): Promise<Agent> {
  const choice = chooseProxy(url, settings.env, settings.assetProxy);
  const proxy = choice && parseProxy(choice.address);
  if (choice && !proxy) {
    throw new ConnectorError(
      'proxy_error',
      `The proxy address of the ${choice.setIn} is not an http or https address.`,
      {
        hint: 'Write it as http://host:port, or http://user:password@host:port.',
        retryable: false,
      },
    );
  }
  return createAgent(url.protocol === 'https:', { ...settings, ...(proxy && { proxy }), ...connections });
}

type Phase = 'connecting' | 'waiting' | 'reading';

/** Follows one attempt, so that its failure can say how far it came. */
interface Attempt {
  phase: Phase;
  onSending?: (() => void) | undefined;
  /** What the request itself failed with; node-fetch passes on no more than its message and code. */
  requestError?: Error;
  timedOut: boolean;
  abort: AbortController;
}

async function attempt(request: HttpRequest, agent: Agent): Promise<HttpResponse> {
  // Without a hook on the socket nothing proves that a request has not left, so it counts as left.
  const state: Attempt = {
    phase: 'waiting',
    onSending: request.onSending,
    timedOut: false,
    abort: new AbortController(),
  };
  const cancel = () => state.abort.abort();
  const timer = setTimeout(() => {
    state.timedOut = true;
    cancel();
  }, request.timeoutMs);
  request.signal?.addEventListener('abort', cancel);
  try {
    if (request.signal?.aborted) {
      cancel();
    }
    return await exchange(request, watchedAgent(agent, followSocket(state)), state);
  } catch (error) {
    throw asFailure(error, request, state);
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', cancel);
  }
}

function followSocket(state: Attempt): (sent: ClientRequest) => void {
  const sending = () => {
    state.phase = 'waiting';
    state.onSending?.();
  };
  return (sent) => {
    state.phase = 'connecting';
    sent.once('error', (error) => {
      state.requestError = error;
    });
    sent.once('socket', (socket) => {
      const ready = 'encrypted' in socket ? 'secureConnect' : 'connect';
      if (sent.reusedSocket || (ready === 'connect' && !socket.connecting)) {
        sending();
      } else {
        socket.once(ready, sending);
      }
    });
  };
}

async function exchange(request: HttpRequest, agent: Agent, state: Attempt): Promise<HttpResponse> {
  let url = request.url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      ...(request.body !== undefined && { body: request.body }),
      agent,
      redirect: 'manual',
      size: longestBody,
      signal: state.abort.signal,
    });
    state.phase = 'reading';
    const answer = await read(response, request.asBytes);
    const target = redirectTarget(request, answer, url, redirects);
    if (!target) {
      return answer;
    }
    url = target;
  }
}

async function read(response: Response, asBytes = false): Promise<HttpResponse> {
  const content = await response.arrayBuffer();
  const body = asBytes
    ? { text: '', bytes: Buffer.from(content) }
    : { text: new TextDecoder().decode(content) };
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^set-cookie2?$/.test(name)));
  const { status } = response;
  if (status === 407) {
    throw new TransportError({ code: 'proxy_error', reached: false, ...proxyWantsPassword });
  }
  return { status, reason: response.statusText || (STATUS_CODES[status] ?? ''), headers, ...body };
}

/** Reads may be redirected within their origin. Anything else would hand the token or a ticket to somebody else. */
function redirectTarget(
  request: HttpRequest,
  answer: HttpResponse,
  from: URL,
  redirects: number,
): URL | undefined {
  if (answer.status < 300 || answer.status > 399) {
    return undefined;
  }
  const { location } = answer.headers;
  const target = location && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (request.method === 'GET' && target?.origin === from.origin && redirects < mostRedirects) {
    return target;
  }
  const where = target ? `to ${target.origin}` : 'to nowhere';
  throw new TransportError({
    code: 'invalid_response',
    message: `${from.host} redirects ${request.method} ${from.pathname} ${where} (status ${answer.status}), which is not followed.`,
    hint: 'Write the address that answers without a redirect into url (and auth_url) of the asset.',
    // A server that saves a ticket and then points elsewhere says 303; the others have not looked at the request.
    reached: answer.status === 303,
    temporary: false,
  });
}

function asFailure(error: unknown, request: HttpRequest, state: Attempt): TransportError {
  const { host } = request.url;
  const reached = state.phase !== 'connecting';
  if (error instanceof TransportError) {
    return error;
  }
  if (state.timedOut) {
    const message = `${timeoutSentences[state.phase](host)} within ${formatSeconds(request.timeoutMs)}.`;
    return new TransportError({ code: 'timeout', message, reached, temporary: true }, error);
  }
  if (request.signal?.aborted) {
    const message = 'The action was stopped while a request was under way.';
    return new TransportError({ code: 'cancelled', message, reached, temporary: false }, error);
  }
  return state.phase === 'reading'
    ? unreadable(error, host)
    : classifyFailure(state.requestError ?? error, host, reached);
}

const timeoutSentences: Readonly<Record<Phase, (host: string) => string>> = {
  connecting: (host) => `No connection to ${host}`,
  waiting: (host) => `No answer from ${host}`,
  reading: (host) => `The answer of ${host} did not end`,
};

function unreadable(error: unknown, host: string): TransportError {
  const tooLarge = error instanceof FetchError && error.type === 'max-size';
  return new TransportError(
    {
      code: 'invalid_response',
      message: tooLarge
        ? `The answer of ${host} is longer than ${longestBody / 1024 / 1024} MiB.`
        : `The answer of ${host} was cut off or damaged on its way.`,
      hint: tooLarge
        ? 'Ask for less at once: filters, a smaller page_size.'
        : 'Run the action again. If it persists, check the gateways and proxies before HaloPSA.',
      reached: true,
      temporary: !tooLarge,
    },
    error,
  );
}

function formatSeconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
