import type { Server, Socket } from 'node:net';

/** The addresses of this machine alone. */
export type Loopback = '127.0.0.1' | '::1';

/** A server on loopback. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on loopback, on any free port unless one is named. Closing ends every connection at once, so that no test
 * leaves one behind.
 */
export async function listen(server: Server, port = 0, host: Loopback = '127.0.0.1'): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
