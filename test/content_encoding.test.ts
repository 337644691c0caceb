import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Answerer, sendText, startHaloStub } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();
const ticket = JSON.stringify({ id: 7, summary: 'Printer on fire' });
const zstd = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.from([0, 0x58, 0xc1, 0xff, 0x07])]);

const encoded = (body: Buffer, encoding?: string, status = 200): Answerer =>
  sendText(body, status, encoding === undefined ? {} : { 'content-encoding': encoding });

async function read(api: Answerer, action = 'get_ticket_by_id', inputs?: object) {
  const stub = await open(startHaloStub({ api }));
  const asset = serviceAsset(stub.url, { max_retries: 1 });
  return runOnWire({ action, asset, ...(inputs && { inputs: { ...inputs } }) });
}

test.each([
  ['gzip', gzipSync(ticket)],
  ['x-gzip', gzipSync(ticket)],
  ['deflate', deflateSync(ticket)],
  ['br', brotliCompressSync(ticket)],
  ['identity', Buffer.from(ticket)],
])('a response in %s is read', async (encoding, body) => {
  expect((await read(encoded(body, encoding))).ok).toBe(true);
});

describe('an encoding that was not asked for is told as what it is, without its bytes', () => {
  const cases: [string, Buffer, string | undefined][] = [
    ['zstd', zstd, 'zstd'],
    ['zstd', zstd, undefined],
    ['gzip', gzipSync(ticket), undefined],
    ['gzip', gzipSync(gzipSync(ticket)), 'gzip'],
    ['gzip', gzipSync(gzipSync(ticket)), 'gzip, gzip'],
    ['compress', Buffer.from([0x1f, 0x9d, 0x90]), 'compress'],
  ];

  test.each(cases)('%s, %j, by the header %j', async (name, body, header) => {
    for (const status of [200, 400, 404]) {
      const { code, message, hint } = await read(encoded(body, header, status));
      expect(code).toBe('invalid_response');
      expect(message).toMatch(new RegExp(`encoding that was not asked for: .*${name}`));
      expect(hint).toContain('Accept-Encoding');
      expect(message).toMatch(/^[\x20-\x7e]*$/);
    }
  });

  test('to a create: nobody knows', async () => {
    const inputs = { json_body: [{ summary: 'x' }] };
    const outcome = await read(encoded(zstd, 'zstd', 201), 'add_or_update_ticket', inputs);
    expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
  });

  test.each([
    [429, 'rate_limited'],
    [503, 'unavailable'],
    [401, 'authentication_failed'],
  ])('and leaves %d what it is', async (status, code) => {
    const outcome = await read(encoded(zstd, 'zstd', status));
    expect(outcome.code).toBe(code);
    expect(outcome.message).toMatch(/^[\x20-\x7e]*$/);
  });
});

test('bytes that are no text are never shown in a message', async () => {
  const { message } = await read(sendText(Buffer.from([0, 1, 2, 0x1b, 0x5b, 0x41]), 400));
  expect(message).toMatch(/^[\x20-\x7e]*$/);
});
