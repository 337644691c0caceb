import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { listen } from '../wire/listening';

/** Stands between the connector and HaloPSA and keeps what it has once seen, whatever both say of caches. */
export interface CachingGateway {
  url: string;
  /** How many answers were kept so far. */
  keptAnswers(): number;
  forget(): void;
  close(): Promise<void>;
}

interface Kept {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Starts a gateway to a server on loopback: it keeps every success of a GET by its address alone. */
export async function startCachingGateway(target: string): Promise<CachingGateway> {
  const kept = new Map<string, Kept>();
  let answers = 0;
  const server = createServer((incoming, response) => {
    const known = incoming.method === 'GET' ? kept.get(incoming.url ?? '') : undefined;
    if (known) {
      response.writeHead(known.status, known.headers).end(known.body);
      return;
    }
    passOn(incoming, response, target, (answer) => {
      answers += 1;
      kept.set(incoming.url ?? '', answer);
    });
  });
  const { port, close } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    keptAnswers: () => answers,
    forget: () => kept.clear(),
    close,
  };
}

/** A connection that the server ends, or an answer that breaks off, breaks off for the client as well. */
function passOn(
  incoming: IncomingMessage,
  response: ServerResponse,
  target: string,
  keep: (answer: Kept) => void,
): void {
  const { method, headers, url = '' } = incoming;
  const onward = request(new URL(url, target), { method, headers, agent: false });
  const lose = () => response.socket?.resetAndDestroy();
  onward.on('error', lose);
  response.on('close', () => onward.destroy());
  onward.on('response', (answer) => {
    const parts: Buffer[] = [];
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('data', (part: Buffer) => {
      parts.push(part);
      response.write(part);
    });
    answer.on('error', lose);
    answer.on('end', () => {
      response.end();
      if (method === 'GET' && answer.statusCode === 200) {
        keep({ status: 200, headers: answer.headers, body: Buffer.concat(parts) });
      }
    });
  });
  incoming.pipe(onward);
}
