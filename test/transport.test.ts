/** @slow Moves large bodies. */
import { gzipSync } from 'node:zlib';
import { at } from './support/json';
import {
  type Answerer,
  inTurn,
  neverAnswer,
  resetConnection,
  sendJson,
  sendText,
  startHaloStub,
  stubToken,
} from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { closedPort, startRawServer } from './wire/raw_server';
import { runOnWire, serviceAsset, type WireOutcome } from './wire/run_on_wire';

const open = closeBehindEachTest();
const ticket = { id: 7, summary: 'Printer on fire' };
const newTicket = { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } };

/** Reads a ticket from a stub whose API answers so; `changes` replace asset values. */
async function readFrom(api: Answerer, changes = {}): Promise<WireOutcome & { calls: number }> {
  const stub = await open(startHaloStub({ api }));
  const outcome = await runOnWire({ asset: serviceAsset(stub.url, changes) });
  return { ...outcome, calls: stub.calls().length };
}

describe('an answer', () => {
  test('is passed on with status, phrase and headers, cookies left out', async () => {
    const { value } = await readFrom((response) => {
      response
        .writeHead(200, 'Fine', { 'X-Served-By': 'web01', 'Set-Cookie': ['a=1', 'b=2'], Vary: ['a', 'b'] })
        .end(JSON.stringify(ticket));
    });
    expect(value).toMatchObject({ status_code: 200, reason: 'Fine', json_body: ticket });
    const headers = at(value, 'response_headers');
    expect(headers).toMatchObject({ 'x-served-by': 'web01', vary: 'a, b' });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test.each([17, 200])('with headers of %d KiB is passed on', async (kibibytes) => {
    const policy = 'x'.repeat(kibibytes * 1024);
    const { value } = await readFrom(sendJson(ticket, 200, { 'content-security-policy': policy }));
    expect(value).toMatchObject({
      json_body: ticket,
      response_headers: { 'content-security-policy': policy },
    });
  });

  test('with headers of more than 256 KiB is refused by that limit, and what it said of a save is unknown', async () => {
    const tooLong = sendJson(ticket, 201, { 'content-security-policy': 'x'.repeat(257 * 1024) });
    const outcome = await readFrom(tooLong);
    expect(outcome.code).toBe('invalid_response');
    expect(outcome.message).toMatch(/^The headers of the answer of 127\.0\.0\.1:\d+ are longer than 256 KiB/);
    expect(outcome.hint).toContain('gateway before HaloPSA');
    const stub = await open(startHaloStub({ api: tooLong }));
    const save = { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } };
    expect(await runOnWire({ asset: serviceAsset(stub.url), ...save })).toMatchObject({
      outcomes: ['unknown'],
    });
  });

  test('without a phrase gets the standard one', async () => {
    const raw = await open(
      startRawServer({
        onRequest: (socket, head) => {
          const body = head.includes('/auth/token')
            ? JSON.stringify({ access_token: stubToken(1) })
            : JSON.stringify(ticket);
          socket.write(`HTTP/1.1 200\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
        },
      }),
    );
    expect((await runOnWire({ asset: serviceAsset(raw.url) })).value).toMatchObject({ reason: 'OK' });
  });

  test.each<[string, Answerer]>([
    ['labelled as a web page', sendText(JSON.stringify(ticket))],
    ['with a byte order mark', sendText(`\uFEFF${JSON.stringify(ticket)}`)],
    ['compressed', sendText(gzipSync(JSON.stringify(ticket)), 200, { 'content-encoding': 'gzip' })],
    [
      'in pieces that cut a character',
      (response) => {
        const bytes = Buffer.from(JSON.stringify({ ...ticket, details: 'Zürich' }));
        const cut = bytes.indexOf(0xc3) + 1;
        response.write(bytes.subarray(0, cut), () => response.end(bytes.subarray(cut)));
      },
    ],
  ])('%s is read by what it is', async (_, api) => {
    const { ok, value } = await readFrom(api);
    expect(ok).toBe(true);
    expect(at(value, 'json_body')).toMatchObject(ticket);
  });

  test.each<[string, string, string]>([
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>Sign in</title></head></html>',
      'a web page titled "Sign in"',
    ],
    ['plain text', 'Service is starting', 'Service is starting'],
    ['cut JSON of a true length', '{"id":7,"summary":"Pri', 'not JSON'],
  ])('of 200 with %s is asked for again, and then invalid_response', async (_, body, said) => {
    const outcome = await readFrom(sendText(body), { max_retries: 2 });
    expect(outcome).toMatchObject({ code: 'invalid_response', calls: 3 });
    expect(outcome.message).toContain(said);
    expect(outcome.value).toMatchObject({ status_code: 200, retryable: false });
  });
});

describe('the size of a body', () => {
  const mebibyte = 1024 * 1024;

  test('of a compressed bomb is counted as it unfolds, and refused at once', async () => {
    const bomb = gzipSync(Buffer.alloc(70 * mebibyte, ' '));
    const outcome = await readFrom(sendText(bomb, 200, { 'content-encoding': 'gzip' }), { max_retries: 2 });
    expect(outcome).toMatchObject({ code: 'invalid_response', calls: 1 });
    expect(outcome.message).toContain('longer than 64 MiB');
    expect(outcome.hint).toMatch(/filters/);
  });

  test('that goes on and on is refused as well', async () => {
    const endless: Answerer = (response) => {
      const chunk = Buffer.alloc(mebibyte, ' ');
      const pour = () => {
        while (!response.destroyed && response.write(chunk)) {
          // Until the connection is full, or closed from the other side.
        }
      };
      response.on('drain', pour);
      response.writeHead(200);
      pour();
    };
    const outcome = await readFrom(endless, { request_timeout: 20 });
    expect(outcome).toMatchObject({ code: 'invalid_response', calls: 1 });
  });

  test('of a create’s answer that is too long leaves its outcome unknown', async () => {
    const bomb = gzipSync(Buffer.alloc(70 * mebibyte, ' '));
    const stub = await open(startHaloStub({ api: sendText(bomb, 201, { 'content-encoding': 'gzip' }) }));
    const { code, outcomes } = await runOnWire({ asset: serviceAsset(stub.url), ...newTicket });
    expect({ code, outcomes, calls: stub.calls().length }).toEqual({
      code: 'outcome_unknown',
      outcomes: ['unknown'],
      calls: 1,
    });
  });
});

describe('a connection', () => {
  test('is kept for the requests that follow', async () => {
    const connections = new Set<unknown>();
    const note: Answerer = (response) => {
      connections.add(response.socket);
      response.end(JSON.stringify(response.req.url?.startsWith('/auth') ? { access_token: 'stub' } : ticket));
    };
    const stub = await open(startHaloStub({ api: note, token: note }));
    expect((await runOnWire({ asset: serviceAsset(stub.url) })).ok).toBe(true);
    expect(connections.size).toBe(1);
  });

  test('that was refused is network_error, and nothing left', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const { code, message, value } = await runOnWire({ asset: serviceAsset(url, { max_retries: 1 }) });
    expect(code).toBe('network_error');
    expect(message).toMatch(/refused \(ECONNREFUSED\)\. Tried 2 times\./);
    expect(value).toMatchObject({ retryable: true });
    const save = await runOnWire({ asset: serviceAsset(url), ...newTicket });
    expect(save).toMatchObject({ code: 'network_error', outcomes: ['not_sent'] });
  });

  test('to a name that nobody knows is network_error', async () => {
    const { code, message } = await runOnWire({ asset: serviceAsset('http://halo.invalid') });
    expect(code).toBe('network_error');
    expect(message).toMatch(/halo\.invalid: the name (is unknown|look-up failed)/);
  });

  test.each<[string, Answerer]>([
    ['before an answer', resetConnection],
    ['by a polite close', (response) => response.socket?.end()],
  ])('that is lost %s is made again for a read', async (_, lose) => {
    expect(await readFrom(inTurn(lose, sendJson(ticket)), { max_retries: 1 })).toMatchObject({
      ok: true,
      calls: 2,
    });
    const outcome = await readFrom(lose, { max_retries: 1 });
    expect(outcome).toMatchObject({ code: 'network_error', calls: 2 });
    expect(outcome.message).toContain('Tried 2 times');
  });

  test('that is lost under a create leaves its outcome unknown, and the create is not sent again', async () => {
    const stub = await open(startHaloStub({ api: resetConnection }));
    const save = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 3 }), ...newTicket });
    expect(save).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(save.value).toMatchObject({ retryable: false });
    expect(stub.calls()).toHaveLength(1);
  });

  test('on which something speaks that is not HTTP fails with a code of its own', async () => {
    const raw = await open(
      startRawServer({ onRequest: (socket) => socket.write('220 mail.example.com ESMTP\r\n') }),
    );
    const { code, hint } = await runOnWire({ asset: serviceAsset(raw.url) });
    expect(['network_error', 'invalid_response']).toContain(code);
    expect(hint).not.toBe('');
  });
});

describe('a body that breaks off', () => {
  const whole = JSON.stringify({ ...ticket, details: 'x'.repeat(2_000) });
  const half = whole.slice(0, 1_000);
  const cuts: [string, Answerer][] = [
    [
      'short of its announced length',
      (response) => {
        response.writeHead(200, { 'content-length': whole.length });
        response.write(half, () => response.destroy());
      },
    ],
    ['between its chunks', (response) => void response.write(half, () => response.destroy())],
    [
      'in the middle of its compression',
      (response) => {
        const bytes = gzipSync(whole);
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bytes.length });
        response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
      },
    ],
    [
      'in compression, with a length that fits the half',
      (response) => {
        const bytes = gzipSync(whole);
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes.subarray(0, bytes.length / 2));
      },
    ],
    [
      'in compression that is no compression',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"id":7}'),
    ],
  ];

  test.each(cuts)('%s is invalid_response for a read', async (_, cut) => {
    const outcome = await readFrom(cut);
    expect(outcome.code).toBe('invalid_response');
    expect(outcome.hint).not.toBe('');
  });

  test.each(cuts)('%s leaves the outcome of a create unknown', async (_, cut) => {
    const stub = await open(startHaloStub({ api: cut }));
    const save = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 2 }), ...newTicket });
    expect(save).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(stub.calls()).toHaveLength(1);
  });

  test('is asked for again, for a read', async () => {
    const [, [, cut] = ['', neverAnswer]] = cuts;
    expect(await readFrom(inTurn(cut, sendJson(ticket)), { max_retries: 1 })).toMatchObject({
      ok: true,
      calls: 2,
    });
  });
});

describe('time', () => {
  const startedReading: Answerer = (response) => {
    response.writeHead(200);
    response.write('{"id":');
  };
  const dripping: Answerer = (response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  };

  test.each<[string, Answerer, RegExp]>([
    ['waiting', neverAnswer, /^No answer from 127\.0\.0\.1:\d+ within 0\.3 s\./],
    ['reading', startedReading, /^The answer of 127\.0\.0\.1:\d+ did not end within 0\.3 s\./],
    ['reading drop by drop', dripping, /^The answer of 127\.0\.0\.1:\d+ did not end within 0\.3 s\./],
  ])('runs out while %s: timeout, after request_timeout and not later', async (_, api, said) => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const outcome = await readFrom(api, { request_timeout: 0.3 });
    const waits = timers.mock.calls.map(([, ms]) => ms);
    timers.mockRestore();
    expect(outcome.code).toBe('timeout');
    expect(outcome.message).toMatch(said);
    expect(outcome.value).toMatchObject({ retryable: true });
    // One for the token and one for the ticket: no step of a request has a wait of its own beside the whole.
    expect(waits).toEqual([300, 300]);
  });

  test('runs out for every attempt anew', async () => {
    const outcome = await readFrom(neverAnswer, { request_timeout: 0.15, max_retries: 2 });
    expect(outcome).toMatchObject({ code: 'timeout', calls: 3 });
    expect(outcome.message).toContain('Tried 3 times.');
  });

  test('that runs out under a create leaves its outcome unknown', async () => {
    const stub = await open(startHaloStub({ api: neverAnswer }));
    const asset = serviceAsset(stub.url, { request_timeout: 0.2, max_retries: 2 });
    const save = await runOnWire({ asset, ...newTicket });
    expect(save).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(stub.calls()).toHaveLength(1);
  });

  test('is enough for a slow answer that ends in it', async () => {
    const slow: Answerer = (response) => {
      response.writeHead(200);
      response.write('{"id":');
      setTimeout(() => response.end('7}'), 50);
    };
    expect((await readFrom(slow)).ok).toBe(true);
  });
});

describe('a redirect', () => {
  const moved =
    (location: string, status = 302): Answerer =>
    (response) => {
      response.writeHead(status, { location }).end();
    };

  test.each([301, 302, 303, 307, 308])(
    'with status %d of a read within the origin is followed',
    async (status) => {
      const api: Answerer = (response, arrived) =>
        arrived.url.startsWith('/api/')
          ? moved('/v2/Tickets/7?from=api', status)(response, arrived)
          : sendJson(ticket)(response, arrived);
      const stub = await open(startHaloStub({ api }));
      const { ok, value } = await runOnWire({ asset: serviceAsset(stub.url) });
      expect(ok).toBe(true);
      expect(at(value, 'json_body')).toEqual(ticket);
      expect(stub.calls().map(({ method, url }) => `${method} ${url}`)).toEqual([
        'GET /api/Tickets/7',
        'GET /v2/Tickets/7?from=api',
      ]);
      expect(stub.calls()[1]?.headers.authorization).toBe(`Bearer ${stubToken(1)}`);
    },
  );

  test('to another origin is never followed, and nothing of ours arrives there', async () => {
    const other = await open(startHaloStub());
    for (const location of [
      `${other.url}/api/Tickets/7`,
      `//127.0.0.1:${other.port}/api/Tickets/7`,
      `http://localhost:${other.port}/`,
    ]) {
      const outcome = await readFrom(moved(location), { max_retries: 2 });
      expect(outcome).toMatchObject({ code: 'invalid_response', calls: 1 });
      expect(outcome.message).toContain(`:${other.port}`);
      expect(outcome.hint).toContain('url');
      expect(outcome.value).toMatchObject({ retryable: false });
    }
    expect(other.arrived).toEqual([]);
  });

  test('that changes the scheme of the same host is to another origin', async () => {
    const toHttps: Answerer = (response, arrived) => {
      response.writeHead(302, { location: `https://${arrived.headers.host}/api/Tickets/7` }).end();
    };
    expect(await readFrom(toHttps)).toMatchObject({ code: 'invalid_response', calls: 1 });
  });

  test.each([301, 302, 303, 307, 308])('with status %d of a write is never followed', async (status) => {
    for (const [action, inputs] of [
      ['add_or_update_ticket', { json_body: [{ id: 7, summary: 'x' }] }],
      ['add_or_update_ticket', { json_body: [{ summary: 'x' }] }],
      ['delete_ticket_by_id', { path_parameters: { id: 7 } }],
    ] as const) {
      const stub = await open(startHaloStub({ api: moved('/elsewhere', status) }));
      const { ok, code } = await runOnWire({ asset: serviceAsset(stub.url), action, inputs });
      expect(ok).toBe(false);
      expect(['invalid_response', 'outcome_unknown']).toContain(code);
      expect(stub.calls().filter(({ method }) => method !== 'GET')).toHaveLength(1);
    }
  });

  test('of the token request is not followed, so that no secret goes elsewhere', async () => {
    const other = await open(startHaloStub());
    const stub = await open(startHaloStub({ token: moved(`${other.url}/auth/token`, 307) }));
    const { code } = await runOnWire({ asset: serviceAsset(stub.url) });
    expect(code).toBe('invalid_response');
    expect(other.arrived).toEqual([]);
  });

  test('of the token request by a slash tells where to', async () => {
    const stub = await open(startHaloStub({ token: moved('/auth/token/?tenant=x', 308) }));
    const { message } = await runOnWire({ asset: serviceAsset(stub.url) });
    expect(message).toContain(`to ${stub.url}/auth/token/ `);
  });

  test('in a circle ends', async () => {
    const outcome = await readFrom(moved('/api/Tickets/7'));
    expect(outcome.code).toBe('invalid_response');
    expect(outcome.calls).toBeLessThanOrEqual(6);
  });

  test.each([300, 302])('with status %d that leads nowhere is refused, after one request', async (status) => {
    const outcome = await readFrom((response) => response.writeHead(status).end());
    expect(outcome).toMatchObject({ code: 'invalid_response', calls: 1 });
    expect(outcome.message).toContain('nowhere');
  });

  test('to something that is no address is refused', async () => {
    expect(await readFrom(moved('http://[half/'))).toMatchObject({ code: 'invalid_response', calls: 1 });
  });
});
