import type { Clock } from '../core/clock';
import { ConnectorError } from '../core/errors';
import { isPassingStatus } from '../core/http_status';
import { parseJson } from '../core/json';
import type { Log } from '../core/log';
import { asWriteError, WriteError } from '../core/write_error';
import { afterEarlierAttempts } from '../core/write_state';
import type { SentResponse } from '../http/attempt_outcome';
import { encodeQuery, fillPath } from '../http/query';
import type { OutgoingRequest, RequestSender } from '../http/request_sender';
import { type Clean, cleanResponse } from '../http/response';
import type { HttpResponse } from '../http/transport';
import type { ApiRequest, ApiResponse, HaloClient } from './api';
import { grantedToken, TokenHolder, tokenRefusal, tokenSecrets } from './auth';
import type { Connection } from './connection';
import { withScopes } from './needed_scopes';
import { ownAddressParameter, uniqueValues } from './own_address';
import { ResponseReader } from './read_response';
import { statusError } from './response_errors';
import { showsHalo } from './who_answered';

/** What a client works with. */
export interface ClientSettings {
  connection: Connection;
  sender: RequestSender;
  clock: Clock;
  log: Log;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
  /** Told every token, so that none is ever printed. */
  keepSecret: (secret: string) => void;
  /** Takes secrets out of what HaloPSA answered, for errors. */
  clean: Clean;
}

/** A client, and its door to the token alone, which the connection doctor looks at. */
export interface OpenClient extends HaloClient {
  /** Asks for a token and tells the scope it was granted; undefined where HaloPSA does not say. */
  signIn(): Promise<string | undefined>;
}

/** What the requests of one client share. */
interface Shared extends ClientSettings {
  tokens: TokenHolder;
  uniqueValue: () => string;
}

/** Makes the client of one run. */
export function createClient(settings: ClientSettings): OpenClient {
  const { clock } = settings;
  let grantedScope: string | undefined;
  const tokens = new TokenHolder(async () => {
    const granted = await requestToken(settings);
    grantedScope = granted.scope;
    return granted.token;
  }, clock);
  const shared = { ...settings, tokens, uniqueValue: uniqueValues(clock.date(), clock.random()) };
  return {
    send: (request) =>
      send(request, shared).catch((error: unknown) => {
        throw withScopes(error, request, grantedScope);
      }),
    expectReads: (count) => settings.sender.expectReads(new URL(settings.connection.baseUrl), count),
    expectWrites: (count, isBehindRead) =>
      settings.sender.expectWrites(new URL(settings.connection.baseUrl), count, isBehindRead),
    maxRetries: settings.connection.maxRetries,
    ticketUrl: (id) => `${settings.connection.baseUrl}/ticket?id=${id}`,
    signIn: async () => {
      await tokens.current();
      return grantedScope;
    },
  };
}

async function send(request: ApiRequest, shared: Shared): Promise<ApiResponse> {
  const { tokens, sender, clean, clock, stop } = shared;
  const reader = new ResponseReader(request, clean);
  const checks = {
    flawOf: (response: HttpResponse) => reader.flawOf(response),
    ...((request.kind === 'read' || request.kind === 'delete') && {
      isServerThere: () => isHaloThere(shared),
    }),
  };
  const token = await tokens.current().catch((error: unknown) => {
    throw unsent(request, error);
  });
  const first = await sender.send({ ...outgoingRequest(request, shared, token), ...checks });
  if (first.response.status !== 401) {
    return reader.read(first);
  }
  // A token can be revoked at any time. HaloPSA turns such a request away unread, so even a create may go again.
  tokens.discard(token);
  const second = await sendAgain(request, shared, checks, first.lostBefore);
  if (second.response.status !== 401) {
    return reader.read(second);
  }
  // A server may take a new token for valid only a moment after another of its machines has granted it.
  await clock.sleep(newTokenMs, stop);
  return reader.read(await sendAgain(request, shared, checks, second.lostBefore));
}

/** How long a new token may take to be known everywhere, in milliseconds. */
const newTokenMs = 2000;

/** Sends a request that HaloPSA turned away for its token, with the token of now. */
async function sendAgain(
  request: ApiRequest,
  shared: Shared,
  checks: Pick<OutgoingRequest, 'flawOf' | 'isServerThere'>,
  lostBefore: boolean,
): Promise<SentResponse> {
  const token = await shared.tokens.current().catch((error: unknown) => {
    throw unsent(request, error, lostBefore);
  });
  const again = shared.sender.send({ ...outgoingRequest(request, shared, token), ...checks });
  const sent = await again.catch((error: unknown) => {
    throw error instanceof WriteError
      ? asWriteError(error, afterEarlierAttempts(error.writeState, lostBefore))
      : error;
  });
  return { ...sent, lostBefore: lostBefore || sent.lostBefore };
}

/** The error of a request that was not sent for want of a token, this time at least. */
function unsent({ kind }: ApiRequest, error: unknown, lostBefore = false): unknown {
  return kind !== 'read' && error instanceof ConnectorError
    ? asWriteError(error, afterEarlierAttempts('not_sent', lostBefore))
    : error;
}

/** One row of the list of tickets, which nothing on the way has kept. */
const controlRequest: ApiRequest = {
  kind: 'read',
  method: 'GET',
  path: '/api/Tickets',
  query: { pageinate: true, page_size: 1, page_no: 1 },
  ownAddress: true,
  onlyTryMs: 60_000,
};

/** Whether HaloPSA itself responds, and not a gateway in its place. */
async function isHaloThere(shared: Shared): Promise<boolean> {
  const token = await shared.tokens.current();
  try {
    const { response } = await shared.sender.send(outgoingRequest(controlRequest, shared, token));
    return showsHalo({ ...response, body: parseJson(response.text) });
  } catch (error) {
    if (error instanceof ConnectorError && error.code !== 'cancelled') {
      return false;
    }
    throw error;
  }
}

function outgoingRequest(request: ApiRequest, shared: Shared, token: string): OutgoingRequest {
  const { kind, method, path, pathValues, query = {}, body, streamed, ownAddress = false } = request;
  const { onlyTryMs, file } = request;
  const { baseUrl } = shared.connection;
  const encoded = encodeQuery(ownAddress ? { ...query, [ownAddressParameter]: shared.uniqueValue() } : query);
  const url = new URL(`${baseUrl}${fillPath(path, pathValues)}${encoded && `?${encoded}`}`);
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    ...(kind === 'read' && freshHeaders),
  };
  if (body === undefined && streamed === undefined) {
    const onlyTry = onlyTryMs !== undefined && { onlyTryMs };
    return file
      ? { kind, method, url, headers: { ...headers, accept: '*/*' }, bodyForm: 'bytes', ...onlyTry }
      : { kind, method, url, headers, ...onlyTry };
  }
  const withType = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  if (streamed) {
    return { kind, method, url, headers: withType, body: streamed, bodyForm: 'text_with_cut_strings' };
  }
  return { kind, method, url, headers: withType, body: JSON.stringify(body) };
}

/** Asks caches on the way to look at HaloPSA (RFC 9111, 5.2.1.4 and 5.4); old ones know only Pragma. */
const freshHeaders = { 'cache-control': 'no-cache', pragma: 'no-cache' };

async function requestToken({ connection, sender, clock, log, keepSecret, clean }: ClientSettings) {
  const requestedAt = clock.now();
  const sent = await sender.send({
    kind: 'token',
    method: 'POST',
    url: connection.tokenUrl,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...connection.grant, scope: connection.scope }).toString(),
  });
  const body = parseJson(sent.response.text);
  tokenSecrets(body).forEach(keepSecret);
  const { status } = sent.response;
  const granted = grantedToken(status, body, requestedAt);
  if (!granted) {
    const response = cleanResponse(sent.response, clean);
    // 500 is how HaloPSA answers for a tenant that it does not know, so it says more of the asset than of the hour.
    const passing = isPassingStatus(status) && status !== 500;
    throw passing
      ? statusError(response, sent, { kind: 'token', writeState: 'read' })
      : tokenRefusal(response);
  }
  log.write('info', 'token', { granted_scope: granted.scope });
  return granted;
}
