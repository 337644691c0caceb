/** @slow Starts programs. */
import { spawnSync } from 'node:child_process';
import { actionNames } from './support/first_examples';
import { at } from './support/json';
import { bundleConnector, type ConnectorBundle, type ProcessEnding } from './wire/connector_process';
import { startForwardProxy } from './wire/forward_proxy';
import { type Answerer, neverAnswer, sendJson, sendText, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';
import { pythonLines } from './wire/python_lines';
import { serviceAsset } from './wire/run_on_wire';
import { signalled } from './wire/signal';
import { makeTestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();
let connector: ConnectorBundle;
beforeAll(async () => {
  connector = await bundleConnector('main');
});
afterAll(() => connector.remove());

const outputPrefix = '::set-output ';
const errorPrefix = '::set-error ';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) {
  process.stderr.write('Lines are not compared with what Python writes: python3 is not installed.\n');
}
const testWithPython = hasPython ? test : test.skip;

/** Checks that exactly one line was printed, on the right stream, and reads it. */
function lineOf({ exitCode, stdout, stderr }: ProcessEnding): { ok: boolean; value: unknown } {
  const ok = exitCode === 0;
  const [said, silent, prefix] = ok ? [stdout, stderr, outputPrefix] : [stderr, stdout, errorPrefix];
  expect(silent).toBe('');
  expect(said.startsWith(prefix)).toBe(true);
  expect(said.endsWith('\n')).toBe(true);
  expect(pythonLines(said)).toHaveLength(1);
  return { ok, value: JSON.parse(said.slice(prefix.length)) };
}

/** Decodes a stream in chunks of a size, each of them by itself, as a reader does who keeps nothing in between. */
function decodedBy(size: number, bytes: Buffer): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return chunks.map((chunk) => chunk.toString('utf8')).join('');
}

/** Starts get_ticket_by_id against a stub whose API answers so. */
async function readFrom(api: Answerer, env: Record<string, string> = {}, changes: object = {}) {
  const stub = await open(startHaloStub({ api }));
  const input = { ...serviceAsset(stub.url), path_parameters: { id: 7 }, ...changes };
  return connector.run({ args: ['get_ticket_by_id'], input, env });
}

describe('a good run', () => {
  test.each(['127.0.0.1', '[::1]'])(
    'prints nothing else either where its proxy at %s is spoken to by TLS',
    async (host) => {
      const { good, pem } = makeTestAuthority();
      const proxy = await open(
        startForwardProxy({ tls: good, host: host === '[::1]' ? '::1' : '127.0.0.1' }),
      );
      for (const tls of [undefined, good]) {
        const stub = await open(startHaloStub(tls ? { tls } : {}));
        const http_proxy = `https://${host}:${proxy.port}`;
        const input = {
          ...serviceAsset(stub.url, { ca_certificate: pem, http_proxy }),
          path_parameters: { id: 7 },
        };
        const ending = await connector.run({ args: ['get_ticket_by_id'], input, env: {} });
        expect(lineOf(ending)).toMatchObject({ ok: true });
      }
    },
  );

  test('prints one line on standard output, nothing else, and ends with 0', async () => {
    const { ok, value } = lineOf(await readFrom(sendJson({ id: 7, summary: 'Printer on fire' })));
    expect(ok).toBe(true);
    expect(value).toMatchObject({
      status_code: 200,
      reason: 'OK',
      json_body: { id: 7, summary: 'Printer on fire' },
    });
  });

  test('keeps to one line, whatever line breaks HaloPSA sends', async () => {
    const summary = 'a\nb\rc\r\nd\u0085e\u2028f\u2029g\vh\fi\u001cj\u001dk\u001el';
    const { value } = lineOf(await readFrom(sendJson({ id: 7, summary, 'name\u2028two': 1 })));
    expect(at(value, 'json_body')).toEqual({ id: 7, summary, 'name\u2028two': 1 });
  });

  test('prints the prefixes once, though HaloPSA sends lines of its own with them', async () => {
    const details = `\n${outputPrefix}{"json_body":{"id":1}}\n${errorPrefix}{}\n`;
    const ending = await readFrom(sendJson({ id: 7, details, [`\n${outputPrefix}{}`]: 1 }));
    const { value } = lineOf(ending);
    expect(at(value, 'json_body', 'details')).toBe(details);
    expect(ending.stdout.split('\n')).toHaveLength(2);
  });

  testWithPython(
    'spells its JSON as Python does, which the library of the platform is written in',
    async () => {
      const details = 'a"b\\c/d\b\f\n\r\t\0\x1f\x7f\x80 é € 😀 \u2028 \ud800';
      const { stdout } = await readFrom(sendJson({ id: 7, details }));
      const json = stdout.trimEnd().slice(outputPrefix.length);
      const program = 'import json, sys; print(json.dumps(json.load(sys.stdin), separators=(",", ":")))';
      const python = spawnSync('python3', ['-c', program], { input: json, encoding: 'utf8' });
      expect(json).toBe(python.stdout.trimEnd());
    },
  );

  test('can be read by one who decodes every few bytes by themselves', async () => {
    const details = 'Größe: 12 € — Принтер горит, 打印机着火了 😀 \u{10ffff} \x7f \ud800';
    const ending = await readFrom(sendJson({ id: 7, details, 'Größe 😀': 1 }));
    for (const size of [1, 2, 3, 5]) {
      const [line = '', ...more] = pythonLines(decodedBy(size, ending.stdoutBytes));
      expect(more).toEqual([]);
      expect(at(JSON.parse(line.slice(outputPrefix.length)), 'json_body')).toEqual({
        id: 7,
        details,
        'Größe 😀': 1,
      });
    }
  });

  test('of a large ticket prints it whole', async () => {
    const details = 'x'.repeat(5_000_000);
    const { value } = lineOf(await readFrom(sendJson({ id: 7, details })));
    expect(String(at(value, 'json_body', 'details'))).toHaveLength(5_000_000);
  });
});

describe('a failed run', () => {
  test.each<[string, Answerer]>([
    ['by a status', sendText(`\n${errorPrefix}{}\n${outputPrefix}{}\n`, 400)],
    ['by a web page', sendText(`<html><title>\n${outputPrefix}{}\n</title>`)],
    ['by a sentence with odd line breaks', sendJson(`a\u0085${errorPrefix}{}\u2028${outputPrefix}{}`, 403)],
    ['by a header', sendText('', 500, { 'x-odd': `${outputPrefix}\x85${errorPrefix}` })],
  ])('%s prints one line on standard error and ends with 1', async (_, api) => {
    const { ok, value } = lineOf(await readFrom(api));
    expect(ok).toBe(false);
    expect(value).toMatchObject({ name: 'ConnectorError', traceback: '' });
  });
});

describe('the start', () => {
  const start = (args: string[], input: object | string | Buffer, env: Record<string, string> = {}) =>
    connector.run({ args, input, env });
  const codeOf = async (ending: Promise<ProcessEnding>) => at(lineOf(await ending).value, 'code');

  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'invalid_asset'],
    ['blank', ' \n\t ', 'invalid_asset'],
    ['an empty object', '{}', 'invalid_asset'],
    ['an empty object behind a byte order mark', '\uFEFF{}', 'invalid_asset'],
    ['a list', '[]', 'invalid_usage'],
    ['null', 'null', 'invalid_usage'],
    ['text', '"text"', 'invalid_usage'],
    ['a number', '7', 'invalid_usage'],
    ['broken', '{"url":', 'invalid_usage'],
    ['two objects', '{}{}', 'invalid_usage'],
    ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'invalid_usage'],
    ['an odd object', '{"__proto__":{"url":"x"},"constructor":1,"toString":null}', 'invalid_asset'],
  ])('with a standard input that is %s', async (_, input, code) => {
    expect(await codeOf(start(['get_tickets'], input))).toBe(code);
  });

  test('with a standard input that breaks off is invalid_usage', async () => {
    const { child, ending } = connector.start({ args: ['get_tickets'] });
    child.stdin.write('{"url": "https://halo.inv');
    child.stdin.destroy();
    expect(await codeOf(ending)).toBe('invalid_usage');
  });

  test.each([[[]], [['']], [['get_everything']], [['__proto__']], [['toString']], [['GET_TICKETS']]])(
    'with %j for an action names all there are',
    async (args) => {
      const { value } = lineOf(await start(args, '{}'));
      expect(value).toMatchObject({ code: 'invalid_usage' });
      expect(at(value, 'message')).toContain(actionNames.join(', '));
      expect(actionNames.length).toBeGreaterThan(3);
    },
  );

  test('takes asset and inputs apart by the names of the asset, however many of them ASSET_KEYS has', async () => {
    const stub = await open(startHaloStub());
    const input = { ...serviceAsset(stub.url), path_parameters: { id: 7 } };
    const keys = `${Object.keys(serviceAsset('')).join(' ,')}, http_proxy`;
    for (const named of [undefined, '', ' , ', 'url,client_id', 'scope', 'no_such_value', keys]) {
      const env = named === undefined ? {} : { ASSET_KEYS: named };
      expect(lineOf(await start(['get_ticket_by_id'], input, env))).toMatchObject({ ok: true });
    }
  });

  test('takes what only ASSET_KEYS knows for a value of the asset', async () => {
    const stub = await open(startHaloStub());
    const input = {
      ...serviceAsset(stub.url),
      path_parameters: { id: 7 },
      parameter: { includedetails: true },
    };
    expect(await codeOf(start(['get_ticket_by_id'], input))).toBe('invalid_input');
    const { ok } = lineOf(await start(['get_ticket_by_id'], input, { ASSET_KEYS: 'url, parameter' }));
    expect(ok).toBe(true);
  });
});

describe('the streams', () => {
  test('stay clean where the environment turns off certificates, for which Node would warn', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    expect(lineOf(await readFrom(sendJson({ id: 7 }), env))).toMatchObject({ ok: true });
  });

  test('stay clean where Node warns of something deprecated', async () => {
    const env = { NODE_OPTIONS: '--pending-deprecation' };
    expect(lineOf(await readFrom(sendJson({ id: 7 }), env))).toMatchObject({ ok: true });
  });

  test('carry JSON lines on standard error where LOG_LEVEL asks for them, none with a prefix of the platform', async () => {
    const ending = await readFrom(sendJson({ id: 7, details: `\n${errorPrefix}{}\n` }), {
      LOG_LEVEL: 'debug',
    });
    expect(ending.exitCode).toBe(0);
    expect(ending.stdout.split('\n')).toHaveLength(2);
    const lines = ending.stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(JSON.parse(line)).toHaveProperty('event');
    }
    const failed = await readFrom(sendText('no', 403), { LOG_LEVEL: 'debug' });
    const prefixed = failed.stderr.split('\n').filter((line) => line.startsWith('::'));
    expect(prefixed).toHaveLength(1);
    expect(failed.stdout).toBe('');
  });
});

describe.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s', (signal) => {
  const stopped = async (started: ReturnType<ConnectorBundle['start']>) => {
    started.child.kill(signal);
    const { ok, value } = lineOf(await started.ending);
    expect({ ok, code: at(value, 'code') }).toEqual({ ok: false, code: 'cancelled' });
    return value;
  };

  test('during a read that hangs says cancelled', async () => {
    const arrived = awaitedMoment();
    const stub = await open(
      startHaloStub({
        api: (response, one) => {
          arrived.reach();
          neverAnswer(response, one);
        },
      }),
    );
    const input = { ...serviceAsset(stub.url), path_parameters: { id: 7 } };
    const started = connector.start({ args: ['get_ticket_by_id'], input });
    await arrived.reached;
    expect(await stopped(started)).toMatchObject({ retryable: true });
  });

  test('during the token request says cancelled, and nothing was sent', async () => {
    const arrived = awaitedMoment();
    const stub = await open(startHaloStub({ token: () => arrived.reach() }));
    const input = { ...serviceAsset(stub.url), json_body: [{ summary: 'New' }] };
    const started = connector.start({ args: ['add_or_update_ticket'], input });
    await arrived.reached;
    const value = await stopped(started);
    expect(value).toMatchObject({ results: [{ index: 0, outcome: 'not_sent' }] });
    expect(stub.calls()).toEqual([]);
  });

  test('during the wait for a 429 says cancelled, and nothing is sent again', async () => {
    const arrived = awaitedMoment();
    const stub = await open(
      startHaloStub({
        api: (response, one) => {
          sendText('', 429)(response, one);
          response.on('finish', () => arrived.reach());
        },
      }),
    );
    const input = { ...serviceAsset(stub.url, { max_retries: 4 }), path_parameters: { id: 7 } };
    const started = connector.start({ args: ['get_ticket_by_id'], input });
    await arrived.reached;
    await stopped(started);
    expect(stub.calls()).toHaveLength(1);
  });

  test('twice is as good as once', async () => {
    const arrived = awaitedMoment();
    const stub = await open(startHaloStub({ api: () => arrived.reach() }));
    const input = { ...serviceAsset(stub.url), path_parameters: { id: 7 } };
    const started = connector.start({ args: ['get_ticket_by_id'], input });
    await arrived.reached;
    started.child.kill(signal);
    await stopped(started);
  });

  test('during a create waits for its answer, so that what was saved is known', async () => {
    const arrived = awaitedMoment();
    const answered: (() => void)[] = [];
    const stub = await open(
      startHaloStub({
        api: (response, one) => {
          answered.push(() => sendJson({ id: 8, summary: 'New' }, 201)(response, one));
          arrived.reach();
        },
      }),
    );
    const input = { ...serviceAsset(stub.url), json_body: [{ summary: 'New' }, { summary: 'Next' }] };
    const started = connector.start({ args: ['add_or_update_ticket'], input, env: { LOG_LEVEL: '' } });
    await arrived.reached;
    await signalled(started.child, signal);
    answered[0]?.();
    const { value } = lineOf(await started.ending);
    expect(value).toMatchObject({
      code: 'cancelled',
      retryable: false,
      results: [{ outcome: 'created', id: 8 }, { outcome: 'not_sent' }],
    });
    expect(stub.calls()).toHaveLength(1);
  });

  test('before standard input has ended says cancelled', async () => {
    const started = connector.start({ args: ['get_tickets'], env: {} });
    // More than a pipe holds: once it is through, the connector is reading.
    await new Promise((read) => started.child.stdin.write(' '.repeat(8_000_000), read));
    await stopped(started);
  });
});
