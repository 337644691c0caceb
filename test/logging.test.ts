import { createLog, type LogLevel } from '../src/core/log';
import { at } from './support/json';
import { inTurn, sendJson, sendText, startHaloStub } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();
const levels: LogLevel[] = ['error', 'warn', 'info', 'debug'];

/** The lines of a run that meets a 503, then an answer. */
async function linesAt(logLevel: string | undefined): Promise<unknown[]> {
  const api = inTurn(sendText('later', 503), sendJson({ id: 7, summary: 'Body of the ticket' }));
  const stub = await open(startHaloStub({ api }));
  const { ok, logged } = await runOnWire({
    asset: serviceAsset(stub.url, { max_retries: 1 }),
    inputs: { path_parameters: { id: 7 }, parameters: { includedetails: true } },
    ...(logLevel !== undefined && { logLevel }),
  });
  expect(ok).toBe(true);
  return logged.map((line): unknown => JSON.parse(line));
}

describe('a log', () => {
  test.each([[undefined], [''], ['none'], ['verbose'], ['0'], ['trace']])(
    'of level %j is silent',
    (level) => {
      const lines: string[] = [];
      const log = createLog(
        level,
        (line) => lines.push(line),
        String,
        () => 0,
      );
      for (const asked of levels) {
        expect(log.enabled(asked)).toBe(false);
        log.write(asked, 'event');
      }
      expect(lines).toEqual([]);
    },
  );

  test.each([
    ['error', 1],
    ['warn', 2],
    ['info', 3],
    ['debug', 4],
    [' INFO ', 3],
  ])('of level %j writes the %d levels up to it', (level, count) => {
    const lines: string[] = [];
    const log = createLog(
      level,
      (line) => lines.push(line),
      String,
      () => Date.parse('2026-03-02T10:00:00Z'),
    );
    for (const asked of levels) {
      log.write(asked, 'event', { n: 1, gone: undefined });
    }
    expect(lines).toEqual(
      levels
        .slice(0, count)
        .map((asked) => `{"time":"2026-03-02T10:00:00.000Z","level":"${asked}","event":"event","n":1}`),
    );
  });
});

describe('a run', () => {
  test('tells nothing without a level', async () => {
    expect(await linesAt(undefined)).toEqual([]);
  });

  test('tells at info of each request with status, attempt and time, of the wait and of the token', async () => {
    const lines = await linesAt('info');
    expect(lines.map((line) => at(line, 'event'))).toEqual([
      'request',
      'token',
      'request',
      'wait',
      'request',
    ]);
    expect(lines[0]).toMatchObject({ method: 'POST', path: '/auth/token', attempt: 1, status: 200 });
    expect(lines[1]).toMatchObject({ granted_scope: 'all' });
    expect(lines[2]).toMatchObject({ method: 'GET', path: '/api/Tickets/7', attempt: 1, status: 503 });
    expect(lines[3]).toMatchObject({ wait_ms: 250, all_requests: false });
    expect(lines[4]).toMatchObject({ attempt: 2, status: 200, duration_ms: expect.any(Number) });
  });

  test('shows no body and no query at info', async () => {
    const text = JSON.stringify(await linesAt('info'));
    expect(text).not.toContain('Body of the ticket');
    expect(text).not.toContain('includedetails');
    expect(text).not.toContain('later');
  });

  test('shows query and body at debug, but never a token', async () => {
    const text = JSON.stringify(await linesAt('debug'));
    expect(text).toContain('Body of the ticket');
    expect(text).toContain('includedetails=true');
    expect(text).not.toContain('stub-access-token');
  });

  test('tells at warn of attempts that failed on the wire', async () => {
    const stub = await open(startHaloStub({ api: (response) => response.socket?.resetAndDestroy() }));
    const { logged } = await runOnWire({ asset: serviceAsset(stub.url), logLevel: 'warn' });
    expect(logged.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 'warn', event: 'request', path: '/api/Tickets/7', failure: 'network_error' },
    ]);
  });

  test('warns of inputs that nobody reads', async () => {
    const stub = await open(startHaloStub());
    const inputs = { path_parameters: { id: 7 }, something_else: 1 };
    const { ok, logged } = await runOnWire({ asset: serviceAsset(stub.url), inputs, logLevel: 'warn' });
    expect(ok).toBe(true);
    expect(logged.join()).toContain('"event":"ignored_input"');
  });

  test('warns of an answer that is not as HaloPSA describes it, and passes it on', async () => {
    const stub = await open(startHaloStub({ api: sendJson({ id: 7, summary: { odd: true } }) }));
    const { ok, logged } = await runOnWire({ asset: serviceAsset(stub.url), logLevel: 'warn' });
    expect(ok).toBe(true);
    expect(logged.join()).toContain('"event":"odd_answer"');
  });

  test('warns of credentials that go over plain http, unless to this machine itself', async () => {
    const stub = await open(startHaloStub());
    const { logged } = await runOnWire({ asset: serviceAsset(stub.url), logLevel: 'warn' });
    expect(logged).toEqual([]);
    const far = serviceAsset('http://halo.invalid', { http_proxy: stub.url });
    const warned = await runOnWire({ asset: far, logLevel: 'warn' });
    expect(warned.logged[0]).toContain('"event":"clear_text","host":"halo.invalid"');
  });
});
