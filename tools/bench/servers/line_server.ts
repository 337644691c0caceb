import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';

/** Where the line leads, and how long a byte takes to the other end and back, in milliseconds. */
export interface LineOptions {
  port: number;
  roundTripMs: number;
}

/**
 * A slow line in a process of its own: every byte takes half a round trip each way, and a new connection one round trip
 * before its first byte leaves, as TCP's handshake would. TLS passes through, so that its handshakes cost what they cost.
 */
function main({ port, roundTripMs }: LineOptions): void {
  const server = createServer((client) => {
    client.setNoDelay(true);
    const openAt = performance.now() + roundTripMs;
    const onward = connect({ port, host: '127.0.0.1', noDelay: true });
    carry(client, onward, () => Math.max(performance.now(), openAt) + roundTripMs / 2);
    carry(onward, client, () => performance.now() + roundTripMs / 2);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`);
  });
}

/** Passes on what comes from one end, each piece at its time; an end or a break arrives behind all that came before. */
function carry(from: Socket, to: Socket, arrival: () => number): void {
  const at = (time: number, then: () => void) => setTimeout(then, Math.max(0, time - performance.now()));
  from.on('data', (piece) => at(arrival(), () => to.write(piece)));
  from.on('end', () => at(arrival(), () => to.end()));
  from.on('error', () => undefined);
  from.on('close', () => at(arrival(), () => to.destroy()));
}

main(JSON.parse(readFileSync(0, 'utf8')));
