import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import { type Loopback, listen } from './listening';

/** One request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers one request in whatever way. */
export type Answerer = (response: ServerResponse, arrived: Arrived) => void;

/** The least of a HaloPSA: a token address that works and an API that does what the test says. */
export interface HaloStub {
  url: string;
  port: number;
  /** All requests, in order. */
  arrived: Arrived[];
  /** Those to the API, in order. */
  calls(): Arrived[];
  /** How many tokens were asked for. */
  tokenRequests(): number;
  close(): Promise<void>;
}

/** What may differ from the usual. */
export interface StubOptions {
  api?: Answerer;
  token?: Answerer;
  tls?: ServerOptions;
  port?: number;
  host?: Loopback;
  /** Told each connection that stands, TLS included, before anything comes on it. */
  onConnection?: (socket: Socket) => void;
}

/** Starts a stub on loopback; https where it is given a key and a certificate. */
export async function startHaloStub({
  api,
  token,
  tls,
  port,
  host = '127.0.0.1',
  onConnection,
}: StubOptions = {}): Promise<HaloStub> {
  const arrived: Arrived[] = [];
  const isToken = ({ url }: Arrived) => /^\/auth\/token/.test(url);
  const tokenRequests = () => arrived.filter(isToken).length;
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    const one = await read(request);
    arrived.push(one);
    if (isToken(one)) {
      (token ?? giveToken(tokenRequests()))(response, one);
    } else {
      (api ?? sendJson({ id: 7, summary: 'Printer on fire' }))(response, one);
    }
  };
  const server = tls ? createHttpsServer(tls, onRequest) : createHttpServer(onRequest);
  server.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => onConnection?.(socket));
  const listening = await listen(server, port, host);
  return {
    url: `${tls ? 'https' : 'http'}://${host === '::1' ? '[::1]' : host}:${listening.port}`,
    port: listening.port,
    arrived,
    calls: () => arrived.filter((one) => !isToken(one)),
    tokenRequests,
    close: listening.close,
  };
}

/** The token of that number. */
export function stubToken(number: number): string {
  return `stub-access-token-${number}`;
}

/** Answers with JSON. */
export function sendJson(value: unknown, status = 200, headers: Record<string, string> = {}): Answerer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
}

/** Answers with text of any kind. */
export function sendText(
  text: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): Answerer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text);
  };
}

/** Answers the requests one after another, the last answer again and again. */
export function inTurn(...answerers: Answerer[]): Answerer {
  let turn = 0;
  return (response, arrived) => {
    const answer = answerers[Math.min(turn, answerers.length - 1)];
    turn += 1;
    answer?.(response, arrived);
  };
}

/** Resets the connection: nobody answers. */
export const resetConnection: Answerer = (response) => {
  response.socket?.resetAndDestroy();
};

/** Leaves the client waiting. */
export const neverAnswer: Answerer = () => undefined;

function giveToken(number: number): Answerer {
  return sendJson({ access_token: stubToken(number), token_type: 'Bearer', expires_in: 3600, scope: 'all' });
}

async function read(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const { method = '', url = '', headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
}
