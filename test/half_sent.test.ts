/** @slow Starts servers. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { at } from './support/json';
import { listen } from './wire/listening';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const hangUp: Reply = (request) => request.socket.resetAndDestroy();
const refuseInPart: Reply = (request, response) => {
  response.writeHead(413, { 'content-length': 500 });
  response.write('Too large', () => setTimeout(() => request.socket.resetAndDestroy(), 20));
};
const save: Reply = (request, response) => {
  request.resume().once('end', () => response.writeHead(201).end('{"id":7}'));
};

/** A server that treats the writes in turn, the last way again and again, as soon as it has read their heads. */
async function startServer(...replies: Reply[]) {
  const writes: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/auth')) {
      request.resume();
      response.end('{"access_token":"not-a-real-token","expires_in":3600}');
    } else if (request.method === 'GET') {
      response.end('{"id":7,"attachments":[],"record_count":0}');
    } else {
      writes.push(request.url ?? '');
      replies[Math.min(writes.length, replies.length) - 1]?.(request, response);
    }
  });
  const { port, close } = await listen(server);
  return { url: `http://127.0.0.1:${port}`, writes, close };
}

const run = (url: string, ticket: object) =>
  runOnWire({
    asset: serviceAsset(url, { max_retries: 2 }),
    action: 'add_or_update_ticket',
    inputs: { json_body: [ticket] },
  });

const newTicket = { summary: 'x', details: 'y'.repeat(9_000_000) };
const largeFile = { id: 7, attachments: [{ filename: 'a.bin', data_base64: 'AAAA'.repeat(2_000_000) }] };

describe.each([
  ['a connection that breaks', hangUp],
  ['a refusal that breaks off', refuseInPart],
])('%s before all of a request has gone', (_, reply) => {
  test('opened no ticket, and the ticket is sent again', async () => {
    const halo = await open(startServer(reply, save));
    expect(await run(halo.url, newTicket)).toMatchObject({ ok: true, outcomes: ['created'] });
    expect(halo.writes).toHaveLength(2);
  });

  test('added no file, and the file is sent again', async () => {
    const halo = await open(startServer(reply, save));
    const { value } = await run(halo.url, largeFile);
    expect(at(value, 'results', 0, 'attachments', 0, 'outcome')).toBe('added');
    expect(halo.writes).toEqual(['/api/Attachment', '/api/Attachment']);
  });

  test('each time: nothing was sent, and the hint names gateways', async () => {
    const halo = await open(startServer(reply));
    const { code, value } = await run(halo.url, newTicket);
    expect({ code, outcome: at(value, 'results', 0, 'outcome') }).toEqual({
      code: 'network_error',
      outcome: 'not_sent',
    });
    expect(at(value, 'hint')).toContain('gateway');
    expect(halo.writes).toHaveLength(3);
  });
});

test('a connection that breaks behind the end of a request leaves open what became of the ticket', async () => {
  const halo = await open(
    startServer((request) => request.resume().once('end', () => request.socket.destroy())),
  );
  expect(await run(halo.url, newTicket)).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
  expect(halo.writes).toHaveLength(1);
});
