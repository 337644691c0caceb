import type { Socket } from 'node:net';
import { type RawServer, startRawServer } from './raw_server';

/** A HaloPSA below HTTP: its token address works, and every other request gets the bytes that the test wants. */
export interface RawHalo extends RawServer {
  /** The first line of each request but those for a token, in order. */
  calls: string[];
}

/** Writes a response to a connection, ends or resets it, or does nothing. */
export type RawResponse = (socket: Socket) => void;

const token = JSON.stringify({ access_token: 'not-a-real-token', expires_in: 3600 });

/** Starts one that answers its calls in turn, the last response again and again. */
export async function startRawHalo(...responses: RawResponse[]): Promise<RawHalo> {
  const calls: string[] = [];
  const server = await startRawServer({
    onRequest: (socket, received) => {
      if (received.startsWith('POST /auth/token')) {
        socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${token.length}\r\n\r\n${token}`);
        return;
      }
      const response = responses[Math.min(calls.length, responses.length - 1)];
      calls.push(received.split('\r\n', 1)[0] ?? '');
      response?.(socket);
    },
  });
  return { ...server, calls };
}
