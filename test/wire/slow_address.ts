import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** An address of loopback that takes no connection, as one behind a slow or dead line, until it is told to. */
export interface SlowAddress {
  port: number;
  /** From now on connections are taken; one that was tried before comes through when it is tried again, after 1 s. */
  answer(): void;
  close(): Promise<void>;
}

/** How long the queue of waiting connections is; one more fits than is asked for. */
const queue = 1;

/** Listens, and holds its thread until the gate opens, so that nobody takes the connections from the queue. */
const listener = `
const { createServer, connect } = require('node:net');
const { parentPort, workerData } = require('node:worker_threads');
const gate = new Int32Array(workerData.gate);
const server = createServer((client) => {
  const onward = connect(workerData.target, '127.0.0.1');
  client.on('error', () => onward.destroy()).pipe(onward);
  onward.on('error', () => client.destroy()).pipe(client);
});
server.listen({ ...workerData.place, backlog: ${queue} }, () => {
  parentPort.postMessage(server.address().port);
  setImmediate(() => Atomics.wait(gate, 0, 0));
});
`;

/**
 * Starts one. Its queue is filled, so that Linux drops whoever knocks, and who knocks tries again a second later.
 *
 * @param place its address, and its port; 0 takes any free one
 * @param target the port of 127.0.0.1 to which connections go on
 */
export async function startSlowAddress(
  place: { host: string; port: number },
  target: number,
): Promise<SlowAddress> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(listener, { eval: true, workerData: { place, target, gate } });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const waiting = await fill(place.host, port);
  const answer = () => {
    Atomics.store(new Int32Array(gate), 0, 1);
    Atomics.notify(new Int32Array(gate), 0);
    for (const socket of waiting) {
      socket.destroy();
    }
  };
  const close = async () => {
    answer();
    await worker.terminate();
  };
  return { port, answer, close };
}

/** Connects until nobody gets in any more. */
async function fill(host: string, port: number): Promise<Socket[]> {
  const waiting: Socket[] = [];
  for (let refused = false; !refused; ) {
    const socket = connect(port, host);
    socket.on('error', () => undefined);
    waiting.push(socket);
    const connected = new Promise<boolean>((resolve) => socket.once('connect', () => resolve(true)));
    refused = !(await Promise.race([connected, pause(300, false)]));
  }
  return waiting;
}
