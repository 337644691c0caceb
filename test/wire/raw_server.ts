import { createServer, type Socket } from 'node:net';
import { listen } from './listening';

/** A server below HTTP: it sees bytes and does with the connection what it likes. */
export interface RawServer {
  /** Such as http://127.0.0.1:41234. */
  url: string;
  port: number;
  /** What arrived on each connection, in order of the connections. */
  received: string[];
  close(): Promise<void>;
}

/**
 * Starts a server that hands each connection to `onData` as soon as the whole head of a request has arrived on it,
 * and to `onConnect` before that.
 */
export async function startRawServer(behaviour: {
  onConnect?: (socket: Socket) => void;
  onRequest?: (socket: Socket, head: string) => void;
  port?: number;
}): Promise<RawServer> {
  const received: string[] = [];
  const server = createServer((socket) => {
    const index = received.push('') - 1;
    behaviour.onConnect?.(socket);
    socket.on('data', (chunk) => {
      received[index] = `${received[index]}${chunk.toString('latin1')}`;
      const text = received[index] ?? '';
      if (text.endsWith('\r\n\r\n') || /\r\n\r\n[\s\S]+$/.test(text)) {
        behaviour.onRequest?.(socket, text);
      }
    });
  });
  const { port, close } = await listen(server, behaviour.port);
  return { url: `http://127.0.0.1:${port}`, port, received, close };
}

/** A port of loopback at which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await startRawServer({});
  await close();
  return port;
}
