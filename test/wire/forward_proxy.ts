import {
  createServer as createHttpServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { type Loopback, listen } from './listening';

/** A forward proxy as companies run them. */
export interface ForwardProxy {
  url: string;
  port: number;
  /** The request lines it got: `GET http://host/path` and `CONNECT host:port`. */
  lines: string[];
  close(): Promise<void>;
}

/** How a proxy behaves. */
export interface ProxyOptions {
  /** `user:password`; without it everybody may pass. */
  login?: string;
  /** Answers every request with this status in place of passing it on. */
  refuseWith?: number;
  /** What it says about itself where it refuses; a realm of Basic unless told otherwise. */
  headers?: Record<string, string>;
  /** What it shows where it refuses. */
  page?: string;
  /** Takes the first line and never answers. */
  hang?: boolean;
  tls?: { key: string; cert: string };
  port?: number;
  host?: Loopback;
  /** Told each connection that stands, TLS included, before anything comes on it. */
  onConnection?: () => void;
}

const basicRealm = { 'proxy-authenticate': 'Basic realm="proxy"' };

/** Starts a proxy on loopback: whole URLs for http, CONNECT for https. */
export async function startForwardProxy(options: ProxyOptions = {}): Promise<ForwardProxy> {
  const { headers = basicRealm, page = 'The proxy says no.', host = '127.0.0.1' } = options;
  const lines: string[] = [];
  const server = options.tls ? createHttpsServer(options.tls) : createHttpServer();
  server.on(options.tls ? 'secureConnection' : 'connection', () => options.onConnection?.());
  const refusal = (request: IncomingMessage): number | undefined => {
    lines.push(`${request.method} ${request.url}`);
    const given = request.headers['proxy-authorization'];
    const wanted = options.login && `Basic ${Buffer.from(options.login).toString('base64')}`;
    return options.refuseWith ?? (wanted && given !== wanted ? 407 : undefined);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const status = refusal(request);
    if (options.hang) {
      return;
    }
    if (status === undefined) {
      passOn(request, response);
    } else {
      response.writeHead(status, headers).end(page);
    }
  });
  const tunnels = new Set<Socket>();
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const status = refusal(request);
    if (options.hang) {
      return;
    }
    if (status === undefined) {
      tunnels.add(openTunnel(request.url ?? '', socket));
    } else {
      const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${status} No\r\n${fields.join('')}content-length: 0\r\n\r\n`);
    }
  });
  const { port, close } = await listen(server, options.port, host);
  return {
    url: `${options.tls ? 'https' : 'http'}://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    lines,
    close: async () => {
      for (const tunnel of tunnels) {
        tunnel.destroy();
      }
      await close();
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { 'proxy-authorization': _, ...headers } = request.headers;
  const onward = httpRequest(
    request.url ?? '',
    { method: request.method, headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => response.destroy()).pipe(response);
    },
  );
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}

function openTunnel(target: string, client: Socket): Socket {
  const { hostname, port } = new URL(`http://${target}`);
  const server = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
  client.on('close', () => server.destroy());
  return server;
}
