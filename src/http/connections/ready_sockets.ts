import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Connections that stand, TLS included: what is written to one can reach the server. */
const ready = new WeakSet<Duplex>();

/**
 * True if the connection stands. A plain socket tells so itself; a TLS socket does not once its event has fired, and an
 * event that is waited for in vain would make a request that was sent look as if it had never left.
 */
export function isReady(socket: Duplex): boolean {
  const isPlain = socket instanceof Socket && !('encrypted' in socket);
  return ready.has(socket) || (isPlain && !socket.connecting);
}

/** Calls back when the connection stands, at once if it does already. */
export function whenReady(socket: Duplex, then: () => void): void {
  if (isReady(socket)) {
    then();
    return;
  }
  socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
    ready.add(socket);
    then();
  });
}
