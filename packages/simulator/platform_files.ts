import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { drop, hang, reset as resetConnection } from './server/deliver';
import { Era } from './server/pause';

/** What goes wrong with a file that is fetched. */
export type PlatformFault =
  /** Another status, such as 404, 403 or 503. */
  | { type: 'status'; status: number; body?: string }
  /** A pause; the file comes after it. */
  | { type: 'slow'; ms: number }
  /** The length is announced, and the connection closes after `bytes`, half of them if not said. */
  | { type: 'cut'; bytes?: number }
  /** The connection is reset before anything is sent. */
  | { type: 'reset' }
  /** No answer, ever. */
  | { type: 'hang' }
  /** 200, and nothing in it. */
  | { type: 'empty' }
  /** So many bytes in place of the file's own, made as they are sent; the length is announced unless told otherwise. */
  | { type: 'large'; bytes: number; announced?: boolean };

/** One request for a file, and what became of it. */
export interface PlatformRequest {
  method: string;
  /** Path and query as they stood on the wire, the token among them. */
  url: string;
  headers: IncomingMessage['headers'];
  /** The id that was asked for; undefined where the address is none of a file. */
  id: string | undefined;
  /** Undefined while under way, and where the connection ended without a status. */
  status: number | undefined;
}

/** A file that an action put there. */
export interface TakenFile {
  id: string;
  name: string;
  bytes: Buffer;
}

/** A simulated file server of the platform that is up. */
export interface PlatformFiles {
  /** What the platform tells a connector by its environment. The token is made up. */
  env: { IPC_API_URI: string; IPC_API_TOKEN: string };
  /** Keeps a file, and answers its id: the one given, or a new one. */
  add(bytes: Uint8Array | string, id?: string): string;
  /** The next requests that would have got a file meet these, one each and in this order. */
  fail(...faults: PlatformFault[]): void;
  /** The files that were posted, with the name each came under. */
  taken: TakenFile[];
  /** Every request, in order of arrival. The list stays the same over a reset. */
  requests: PlatformRequest[];
  /** Without files, faults and records, as at the start; requests under way are dropped. */
  reset(): void;
  /** Ends every connection and timer at once. */
  close(): Promise<void>;
}

const token = 'not-a-real-platform-token-5e1f';

/**
 * Starts a simulated file server that the platform offers to a running action, on loopback:
 * `GET {IPC_API_URI}/files/{id}?token={IPC_API_TOKEN}` answers the bytes. INFERRED: 403 for a wrong token and 404 for
 * a file that there is not; how the platform words these is not known.
 */
export async function startPlatformFiles(): Promise<PlatformFiles> {
  const files = new Map<string, Buffer>();
  const faults: PlatformFault[] = [];
  const requests: PlatformRequest[] = [];
  const taken: TakenFile[] = [];
  let era = new Era();
  let added = 0;
  const server = createServer((request, response) => {
    const record = recordOf(request);
    requests.push(record);
    // A client that has gone away is no failure of ours.
    response.on('error', () => undefined);
    if (record.method === 'POST' && record.url.split('?')[0] === '/files') {
      takeFile(request, response, { record, faults, files, taken }).catch(() => response.destroy());
      return;
    }
    const { status, bytes } = lookUp(request, record, files);
    const fault = bytes === undefined ? undefined : faults.shift();
    answer({ record, response, era, status, bytes: bytes ?? Buffer.alloc(0) }, fault).catch(() =>
      response.destroy(),
    );
  });
  const reset = (): void => {
    era.end();
    era = new Era();
    files.clear();
    faults.length = 0;
    taken.length = 0;
    requests.length = 0;
  };
  return {
    env: { IPC_API_URI: await listening(server), IPC_API_TOKEN: token },
    add: (bytes, id) => {
      added += 1;
      const name = id ?? `platform-file-${added}`;
      files.set(name, Buffer.from(bytes));
      return name;
    },
    fail: (...more) => {
      faults.push(...more);
    },
    taken,
    requests,
    reset,
    close: async () => {
      era.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Taking {
  record: PlatformRequest;
  faults: PlatformFault[];
  files: Map<string, Buffer>;
  taken: TakenFile[];
}

/** `POST {IPC_API_URI}/files?token=…` with a form whose field `files` is one file; answers its new id. */
async function takeFile(
  request: IncomingMessage,
  response: ServerResponse,
  { record, faults, files, taken }: Taking,
): Promise<void> {
  const body = await buffer(request);
  const isMeant = hasToken(record.url);
  const fault = isMeant ? faults.shift() : undefined;
  const file = fileInForm(body, request.headers['content-type'] ?? '');
  if (fault?.type === 'reset') {
    return resetConnection(response);
  }
  const status = fault?.type === 'status' ? fault.status : isMeant ? (file ? 200 : 400) : 403;
  record.status = status;
  response.writeHead(status, { 'content-type': 'application/json' });
  if (status !== 200 || !file) {
    response.end('{}');
    return;
  }
  const id = `taken-${taken.length + 1}`;
  taken.push({ id, ...file });
  files.set(id, file.bytes);
  response.end(JSON.stringify({ id }));
}

/** The file of the field `files`, by the rules of RFC 7578 that a single file needs. */
function fileInForm(body: Buffer, type: string): Omit<TakenFile, 'id'> | undefined {
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  const headEnd = body.indexOf('\r\n\r\n');
  const end = body.lastIndexOf(`\r\n--${boundary}--`);
  const head = body.subarray(0, headEnd).toString();
  const name = / name="files"; filename="([^"]*)"/.exec(head)?.[1];
  const isWhole = boundary !== '' && head.startsWith(`--${boundary}\r\n`) && end >= headEnd + 4;
  return isWhole && name !== undefined ? { name, bytes: body.subarray(headEnd + 4, end) } : undefined;
}

const hasToken = (url: string): boolean =>
  new URL(url, 'http://127.0.0.1').searchParams.get('token') === token;

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}

function recordOf({ method = '', url = '', headers }: IncomingMessage): PlatformRequest {
  const [path = ''] = url.split('?');
  const id = /^\/files\/([^/]+)$/.exec(path)?.[1];
  return { method, url, headers, id: id === undefined ? undefined : decoded(id), status: undefined };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function lookUp(
  { method, url = '' }: IncomingMessage,
  { id }: PlatformRequest,
  files: ReadonlyMap<string, Buffer>,
): { status: number; bytes?: Buffer | undefined } {
  if (!hasToken(url)) {
    return { status: 403 };
  }
  const bytes = method === 'GET' && id !== undefined ? files.get(id) : undefined;
  return bytes === undefined ? { status: 404 } : { status: 200, bytes };
}

interface Passage {
  record: PlatformRequest;
  response: ServerResponse;
  era: Era;
  status: number;
  bytes: Buffer;
}

async function answer(passage: Passage, fault: PlatformFault | undefined): Promise<void> {
  const { response, era, bytes } = passage;
  switch (fault?.type) {
    case undefined:
      return send(passage);
    case 'status':
      return send({ ...passage, status: fault.status, bytes: Buffer.from(fault.body ?? '') });
    case 'slow':
      return (await era.pause(fault.ms)) ? send(passage) : drop(response);
    case 'reset':
      return resetConnection(response);
    case 'hang':
      return hang(response, era);
    case 'empty':
      return send({ ...passage, bytes: Buffer.alloc(0) });
    case 'cut':
      return cut(passage, fault.bytes ?? Math.floor(bytes.length / 2));
    case 'large':
      return sendFiller(passage, fault.bytes, fault.announced ?? true);
  }
}

function begin({ record, response, status }: Passage, length: number | undefined): void {
  record.status = status;
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    ...(length === undefined ? {} : { 'content-length': length }),
  });
}

function send(passage: Passage): void {
  begin(passage, passage.bytes.length);
  passage.response.end(passage.bytes);
}

function cut(passage: Passage, length: number): void {
  const { response, bytes } = passage;
  begin(passage, Math.max(bytes.length, 1));
  response.flushHeaders();
  response.write(bytes.subarray(0, Math.min(length, bytes.length - 1)), () => drop(response));
}

async function sendFiller(passage: Passage, length: number, announced: boolean): Promise<void> {
  begin(passage, announced ? length : undefined);
  await pipeline(Readable.from(filler(length)), passage.response);
}

const chunk = Buffer.alloc(64 * 1024, 'large file ');

function* filler(length: number): Generator<Buffer> {
  for (let left = length; left > 0; left -= chunk.length) {
    yield chunk.subarray(0, left);
  }
}
