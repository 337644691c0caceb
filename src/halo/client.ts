import type { Clock } from '../clock';
import { ConnectorError } from '../errors';
import { encodeQuery, fillPath, type Query } from '../http/query';
import type { Delivered, DeliveryService, Parcel } from '../http/request_sender';
import { type Clean, cleanAnswer, parseJson } from '../http/response';
import type { RequestKind } from '../http/retry_policy';
import type { Log } from '../log';
import { grantedToken, TokenHolder, tokenRefusal, tokenSecrets } from './auth';
import type { Connection } from './connection';
import { notJson, statusDelivery, statusError } from './response_errors';

/** A call to the HaloPSA API. */
export interface Call {
  /** Decides whether and when it may be sent again. */
  kind: Exclude<RequestKind, 'token'>;
  method: string;
  /** Below the asset's url; may hold `{{name}}` placeholders. */
  path: string;
  pathValues?: Readonly<Record<string, string | number>>;
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
}

/** A successful answer. */
export interface Reply {
  status: number;
  reason: string;
  headers: Record<string, string>;
  /** Parsed JSON; undefined where the body was empty. */
  body: unknown;
}

/** Calls HaloPSA on behalf of one run. */
export interface HaloClient {
  /** @throws ConnectorError with the code of what went wrong */
  send(call: Call): Promise<Reply>;
  /** How often a request that failed may be sent again. */
  readonly maxRetries: number;
}

/** What a client works with. */
export interface ClientSettings {
  connection: Connection;
  delivery: DeliveryService;
  clock: Clock;
  log: Log;
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

/** Makes the client of one run. */
export function createClient(settings: ClientSettings): OpenClient {
  let grantedScope: string | undefined;
  const tokens = new TokenHolder(async () => {
    const granted = await requestToken(settings);
    grantedScope = granted.scope;
    return granted.token;
  }, settings.clock);
  return {
    send: (call) => send(call, settings, tokens),
    maxRetries: settings.connection.maxRetries,
    signIn: async () => {
      await tokens.current();
      return grantedScope;
    },
  };
}

async function send(call: Call, settings: ClientSettings, tokens: TokenHolder): Promise<Reply> {
  const token = await tokens.current();
  const first = await settings.delivery.deliver(parcel(call, settings.connection, token));
  if (first.answer.status !== 401) {
    return readReply(call, first, settings.clean);
  }
  // A token can be revoked at any time. HaloPSA turns such a request away unread, so even a create may go again.
  tokens.discard(token);
  const second = await sendAgain(call, settings, tokens).catch((error: unknown) => {
    throw first.lostBefore ? asLost(error) : error;
  });
  return readReply(call, { ...second, lostBefore: first.lostBefore || second.lostBefore }, settings.clean);
}

async function sendAgain(call: Call, settings: ClientSettings, tokens: TokenHolder): Promise<Delivered> {
  return settings.delivery.deliver(parcel(call, settings.connection, await tokens.current()));
}

/** However the last attempt of a write failed, an earlier one may have been processed. */
function asLost(error: unknown): unknown {
  return error instanceof ConnectorError && error.delivery === 'not_sent'
    ? new ConnectorError(error.code, error.message, { ...error.details, delivery: 'lost' })
    : error;
}

function parcel(call: Call, { baseUrl }: Connection, token: string): Parcel {
  const query = encodeQuery(call.query ?? {});
  const url = new URL(`${baseUrl}${fillPath(call.path, call.pathValues)}${query && `?${query}`}`);
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return call.body === undefined
    ? { kind: call.kind, method: call.method, url, headers }
    : {
        kind: call.kind,
        method: call.method,
        url,
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(call.body),
      };
}

async function requestToken({ connection, delivery, clock, log, keepSecret, clean }: ClientSettings) {
  const requestedAt = clock.now();
  const delivered = await delivery.deliver({
    kind: 'token',
    method: 'POST',
    url: connection.tokenUrl,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...connection.grant, scope: connection.scope }).toString(),
  });
  const body = parseJson(delivered.answer.text);
  tokenSecrets(body).forEach(keepSecret);
  const { status } = delivered.answer;
  const granted = grantedToken(status, body, requestedAt);
  if (!granted) {
    const answer = cleanAnswer(delivered.answer, clean);
    const passing = status === 429 || (status > 500 && status <= 504);
    throw passing ? statusError(answer, delivered, 'not_sent') : tokenRefusal(answer);
  }
  log.write('info', 'token', { granted_scope: granted.scope });
  return granted;
}

function readReply(call: Call, delivered: Delivered, clean: Clean): Reply {
  const { status, reason, headers, text } = delivered.answer;
  if (status >= 200 && status < 300) {
    const body = parseJson(text);
    if (body === undefined && text.trim() !== '') {
      throw notJson(cleanAnswer(delivered.answer, clean));
    }
    return { status, reason, headers, body };
  }
  if (call.kind === 'delete' && status === 404 && delivered.lostBefore) {
    // The ticket went with an earlier attempt whose answer was lost.
    return { status, reason, headers, body: undefined };
  }
  const delivery = call.kind === 'read' ? 'not_sent' : statusDelivery(status, delivered.lostBefore);
  throw statusError(cleanAnswer(delivered.answer, clean), delivered, delivery, call.pathValues !== undefined);
}
