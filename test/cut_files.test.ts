import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { at } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';
import { closeBehindEachTest } from './wire/opened_servers';
import { startRawServer } from './wire/raw_server';

const halo = useSimulatedTenant({ tickets: 3 });
const open = closeBehindEachTest();

const content = 'Received: from mail.example, and so on. '.repeat(50);
const head = 'HTTP/1.1 200 OK\r\nconnection: close\r\n';
const half = content.slice(0, 900);

type Response = (socket: Socket) => void;

const whole: Response = (socket) => socket.end(`${head}\r\n${content}`);
const cut: [string, Response][] = [
  ['half of it and a reset', (socket) => resetBehind(socket, `${head}\r\n${half}`)],
  ['nothing and a reset', (socket) => resetBehind(socket, `${head}\r\n`)],
  ['half of it and a clean end', (socket) => socket.end(`${head}\r\n${half}`)],
  ['more than it announces', (socket) => socket.end(`${head}content-length: 900\r\n\r\n${content}`)],
];

function resetBehind(socket: Socket, bytes: string): void {
  socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 20));
}

/** Attaches a file to ticket 1001; the platform answers in turn, the last response again and again. */
async function attach(...responses: Response[]) {
  let turn = 0;
  const platform = await open(
    startRawServer({
      onRequest: (socket) => {
        responses[Math.min(turn, responses.length - 1)]?.(socket);
        turn += 1;
      },
    }),
  );
  const { value } = await halo.run(
    'add_or_update_ticket',
    { json_body: [{ id: 1001, attachments: [{ file: 'a', file_name: 'a.eml' }] }] },
    { env: { IPC_API_URI: platform.url, IPC_API_TOKEN: 'not-a-real-token' } },
  );
  const found = JSON.stringify(value).match(/"outcome":"added"/g) ?? [];
  return { requests: turn, value, added: found.length };
}

const stored = () =>
  halo
    .simulator()
    .files.of(1001)
    .map(({ sha256 }) => sha256);
const sha256 = createHash('sha256').update(content).digest('hex');

describe.each(cut)('a file of the playbook of which the platform sends %s', (_, response) => {
  test('is asked for again, and goes to HaloPSA whole', async () => {
    const { requests, added } = await attach(whole, response, whole);
    expect({ requests, added, stored: stored() }).toEqual({ requests: 3, added: 1, stored: [sha256] });
  });

  test('each time: is not attached', async () => {
    const { added, value } = await attach(whole, response);
    expect({ added, stored: stored() }).toEqual({ added: 0, stored: [] });
    expect(at(value, 'code')).not.toBe('internal_error');
  });
});
