import { connect, createServer, type Socket } from 'node:net';
import { listen } from './listening';

/** Stands between a client and a server and passes bytes on, both ways. */
export interface Relay {
  port: number;
  /** Writes bytes of its own to every client, in place of the server's. */
  garble(bytes: string): void;
  close(): Promise<void>;
}

/** Starts a relay to a port of loopback. */
export async function startRelay(target: number): Promise<Relay> {
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    const onward = connect(target, '127.0.0.1');
    clients.add(client);
    onward.on('error', () => client.destroy());
    client.on('close', () => onward.destroy());
    client.pipe(onward).pipe(client);
  });
  const { port, close } = await listen(server);
  const garble = (bytes: string) => {
    for (const client of clients) {
      client.write(bytes);
    }
  };
  return { port, garble, close };
}
