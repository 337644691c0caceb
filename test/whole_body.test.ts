import { gzipSync } from 'node:zlib';
import { at } from './support/json';
import { closeBehindEachTest } from './wire/opened_servers';
import { type RawResponse, startRawHalo } from './wire/raw_halo';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();
const ticket = JSON.stringify({ id: 7, summary: 'Printer on fire' });
const zipped = gzipSync(ticket);

const bytes = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const head = (status: string, ...headers: string[]) =>
  [`HTTP/1.1 ${status}`, 'connection: close', ...headers, '', ''].join('\r\n');
const plain = (status: string) => head(status, `content-length: ${ticket.length}`);
const chunked = (body: Buffer | string) =>
  bytes(Buffer.byteLength(body).toString(16), '\r\n', body, '\r\n0\r\n\r\n');

const send =
  (...parts: (string | Buffer)[]): RawResponse =>
  (socket) =>
    socket.end(bytes(...parts));
/** The bytes arrive, and behind them the reset. */
const sendAndReset =
  (...parts: (string | Buffer)[]): RawResponse =>
  (socket) =>
    socket.write(bytes(...parts), () => setTimeout(() => socket.resetAndDestroy(), 20));

const whole = send(plain('200 OK'), ticket);

/** Responses that failed under way although Node, or node-fetch, takes them for complete. */
const damaged: [string, RawResponse][] = [
  [
    'chunks, and bytes behind them',
    send(head('200 OK', 'transfer-encoding: chunked'), chunked(ticket), 'xx'),
  ],
  [
    'a zipped body, and bytes behind it',
    send(head('200 OK', 'content-encoding: gzip', `content-length: ${zipped.length}`), zipped, 'xx'),
  ],
  [
    'zipped chunks, and bytes behind them',
    send(head('200 OK', 'content-encoding: gzip', 'transfer-encoding: chunked'), chunked(zipped), 'xx'),
  ],
  ['more than was announced', send(plain('200 OK'), ticket, 'xx')],
  ['less than was announced', send(head('200 OK', 'content-length: 500'), ticket)],
  ['no length, no byte, and a reset', sendAndReset(head('200 OK'))],
  ['no length, a body, and a reset', sendAndReset(head('200 OK'), ticket)],
];

const read = (url: string, changes = {}) =>
  runOnWire({ asset: serviceAsset(url, { max_retries: 2, ...changes }) });
const write = (url: string, values: object) =>
  runOnWire({
    asset: serviceAsset(url, { max_retries: 2 }),
    action: 'add_or_update_ticket',
    inputs: { json_body: [{ summary: 'x', ...values }] },
  });
const remove = (url: string) =>
  runOnWire({
    asset: serviceAsset(url, { max_retries: 2 }),
    action: 'delete_ticket_by_id',
    inputs: { path_parameters: { id: 7 } },
  });

describe.each(damaged)('a response of %s', (_, response) => {
  test('is read again, and the ticket is there', async () => {
    const halo = await open(startRawHalo(response, whole));
    const { ok, value } = await read(halo.url);
    expect({ ok, summary: at(value, 'json_body', 'summary') }).toEqual({
      ok: true,
      summary: 'Printer on fire',
    });
    expect(halo.calls).toHaveLength(2);
  });

  test('each time: not that the ticket is missing', async () => {
    const halo = await open(startRawHalo(response));
    expect(await read(halo.url)).toMatchObject({ code: 'invalid_response' });
    expect(halo.calls).toHaveLength(3);
  });

  test('to a create: nobody knows, and it is not sent again', async () => {
    const halo = await open(startRawHalo(response));
    expect(await write(halo.url, {})).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(halo.calls).toHaveLength(1);
  });
});

test('a sign-in page that breaks behind its end is no success of a delete', async () => {
  const page = '<html><title>Sign in</title></html>';
  const halo = await open(
    startRawHalo(send(head('200 OK', 'transfer-encoding: chunked'), chunked(page), 'xx')),
  );
  expect(await remove(halo.url)).toMatchObject({ ok: false });
});

describe('a response that has no body', () => {
  const ok = [send(head('204 No Content', 'content-length: 26'))];

  test('may announce one: 204 is an empty response', async () => {
    const halo = await open(startRawHalo(...ok));
    const { ok: succeeded, value } = await remove(halo.url);
    expect({ succeeded, status: at(value, 'status_code'), body: at(value, 'json_body') }).toEqual({
      succeeded: true,
      status: 204,
      body: {},
    });
  });

  test('304 to a read is asked for again, and is a response of a cache', async () => {
    const unmodified = send(head('304 Not Modified', 'content-length: 26'));
    const halo = await open(startRawHalo(unmodified, whole));
    expect((await read(halo.url)).ok).toBe(true);
    const always = await open(startRawHalo(unmodified));
    const { code, message } = await read(always.url);
    expect({ code, calls: always.calls.length }).toEqual({ code: 'invalid_response', calls: 3 });
    expect(message).toContain('cache');
  });
});

test.each([300, 303, 304, 305])('%d to a create: nobody knows, and it is not sent again', async (status) => {
  const halo = await open(startRawHalo(send(head(`${status} Elsewhere`, 'location: /elsewhere'))));
  expect(await write(halo.url, {})).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
  expect(halo.calls).toHaveLength(1);
});

test.each([301, 302, 307, 308])('%d to a create: it was not sent', async (status) => {
  const halo = await open(startRawHalo(send(head(`${status} Elsewhere`, 'location: /elsewhere'))));
  expect(await write(halo.url, {})).toMatchObject({ code: 'invalid_response', outcomes: ['not_sent'] });
});

describe('what is not valid HTTP', () => {
  const invalid: [string, RawResponse][] = [
    ['a space in the name of a header', send('HTTP/1.1 200 OK\r\nx y: 1\r\ncontent-length: 2\r\n\r\n{}')],
    ['a control character in a header', send('HTTP/1.1 200 OK\r\nx: a\x01b\r\ncontent-length: 2\r\n\r\n{}')],
    ['two lengths', send('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}')],
    ['another protocol', send('SSH-2.0-OpenSSH_9.2\r\n')],
  ];

  test.each(invalid)('%s: told as that, and no broken connection', async (_, response) => {
    const halo = await open(startRawHalo(response));
    const { code, message } = await read(halo.url);
    expect(code).toBe('invalid_response');
    expect(message).toMatch(/not valid HTTP: .*\(HPE_\w+\)/);
  });

  test.each(invalid)('%s to a create: nobody knows', async (_, response) => {
    const halo = await open(startRawHalo(response));
    expect(await write(halo.url, {})).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
  });
});
