import { readToken, type Token, TokenHolder } from './auth';
import type { Clock } from './clock';
import type { Connection } from './connection';
import type { Delivered, DeliveryService, Parcel } from './delivery';
import { type AnswerFacts, ConnectorError, type Delivery, type ErrorCode } from './errors';
import type { Log } from './log';
import { encodeQuery, fillPath, type Query } from './query';
import type { RequestKind } from './retry';
import type { HttpAnswer } from './transport';
import { vendorSentence } from './vendor_sentence';

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
}

/** A client, and its door to the token alone, which the connection doctor looks at. */
export interface OpenClient extends HaloClient {
  /** Asks for a token and tells the scope it was granted; undefined where HaloPSA does not say. */
  signIn(): Promise<string | undefined>;
}

const longestErrorBody = 16_000;
const excerptLength = 500;

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
    return readReply(call, first);
  }
  // A token can be revoked at any time. HaloPSA turns such a request away unread, so even a create may go again.
  tokens.discard(token);
  const second = await sendAgain(call, settings, tokens).catch((error: unknown) => {
    throw first.lostBefore ? asLost(error) : error;
  });
  return readReply(call, { ...second, lostBefore: first.lostBefore || second.lostBefore });
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

async function requestToken({ connection, delivery, clock, log, keepSecret }: ClientSettings) {
  const requestedAt = clock.now();
  const delivered = await delivery.deliver({
    kind: 'token',
    method: 'POST',
    url: connection.tokenUrl,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...connection.grant, scope: connection.scope }).toString(),
  });
  const { status, text } = delivered.answer;
  if (status === 429 || (status > 500 && status <= 504)) {
    throw statusError(delivered, 'not_sent');
  }
  const body = parseJson(text);
  const granted = readToken({ status, text, body, facts: answerFacts(delivered.answer) }, requestedAt);
  granted.secrets.forEach(keepSecret);
  log.write('info', 'token', { granted_scope: granted.scope });
  return granted satisfies { token: Token };
}

function readReply(call: Call, delivered: Delivered): Reply {
  const { status, reason, headers, text } = delivered.answer;
  if (status >= 200 && status < 300) {
    const body = parseJson(text);
    if (body === undefined && text.trim() !== '') {
      throw notJson(delivered.answer);
    }
    return { status, reason, headers, body };
  }
  if (call.kind === 'delete' && status === 404 && delivered.lostBefore) {
    // The ticket went with an earlier attempt whose answer was lost.
    return { status, reason, headers, body: undefined };
  }
  throw statusError(
    delivered,
    call.kind === 'read' ? 'not_sent' : statusDelivery(status, delivered.lostBefore),
    call,
  );
}

function notJson(answer: HttpAnswer): ConnectorError {
  const sentence = vendorSentence(undefined, answer.text);
  return new ConnectorError(
    'invalid_response',
    `HaloPSA answered ${answer.status} with something that is no JSON: ${sentence}`,
    {
      answer: answerFacts(answer),
      delivery: 'lost',
    },
  );
}

function statusError(delivered: Delivered, delivery: Delivery, call?: Call): ConnectorError {
  const { answer } = delivered;
  const code = statusCode(answer.status, call);
  return new ConnectorError(code, `${sentenceOf(code, answer)}${patience(delivered)}`, {
    answer: answerFacts(answer),
    delivery,
    ...hintOf(code, answer),
  });
}

function statusCode(status: number, call: Call | undefined): ErrorCode {
  switch (status) {
    case 401:
      return 'authentication_failed';
    case 403:
      return 'forbidden';
    case 404:
      return call?.pathValues ? 'not_found' : 'rejected';
    case 429:
      return 'rate_limited';
    default:
      return status >= 500 ? 'unavailable' : 'rejected';
  }
}

/**
 * 401, 403 and 429 are answered before HaloPSA looks at the tickets, so they say nothing of an earlier attempt. 504 and
 * the statuses of gateways above it say that somebody stopped waiting, not that HaloPSA stopped working.
 */
function statusDelivery(status: number, lostBefore: boolean): Delivery {
  if (status === 401 || status === 403 || status === 429) {
    return lostBefore ? 'lost' : 'not_sent';
  }
  if (status < 500) {
    return 'refused';
  }
  return status <= 503 ? 'lost' : 'late';
}

const openings: Partial<Record<ErrorCode, string>> = {
  authentication_failed: 'HaloPSA does not accept its own new token',
  forbidden: 'HaloPSA forbids it',
  not_found: 'HaloPSA has no such ticket',
  rate_limited: 'HaloPSA limits the number of requests',
  rejected: 'HaloPSA refused the request',
  unavailable: 'HaloPSA is not available',
};

function sentenceOf(code: ErrorCode, answer: HttpAnswer): string {
  const said = vendorSentence(parseJson(answer.text), answer.text);
  return `${openings[code]} (${answer.status} ${answer.reason})${said && `: ${said}`}${/[.!?…]$/.test(said) ? '' : '.'}`;
}

function patience({ attempts, gaveUp, answer }: Delivered): string {
  if (gaveUp === 'out_of_time') {
    const asked = answer.headers['retry-after'];
    return asked
      ? ` It asks to wait (Retry-After: ${asked}), longer than the action has left.`
      : ' The action has no time left to wait.';
  }
  return attempts > 1 ? ` Tried ${attempts} times.` : '';
}

function hintOf(code: ErrorCode, answer: HttpAnswer): { hint?: string } {
  if (code === 'authentication_failed') {
    return {
      hint: 'A token without a ticket scope opens nothing: put read:tickets or edit:tickets into scope of the asset, and check that the application is active and its agent may sign in.',
    };
  }
  if (answer.status === 404 && /^\s*</.test(answer.text)) {
    return {
      hint: 'A web page answered instead of HaloPSA: check url of the asset. If url is right, check the ticket number.',
    };
  }
  if (answer.status === 413) {
    return {
      hint: 'The request is too large: shorten details and attachments, or set a smaller options.batch_size.',
    };
  }
  return {};
}

/** The parts of an answer that an error carries; a long body shortened, one that is no JSON as an excerpt. */
function answerFacts(answer: HttpAnswer): AnswerFacts {
  const { status, reason, headers, text } = answer;
  const body = text.length <= longestErrorBody ? parseJson(text) : undefined;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  return {
    status_code: status,
    reason,
    response_headers: headers,
    ...(text.trim() !== '' && { json_body: body ?? { text: excerpt } }),
  };
}

/** By what the text is, not by its content type: HaloPSA and gateways label JSON as anything. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
