/** @slow Starts programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorCode, errorTable } from '../src/core/errors';
import { FakeClock } from './support/fake_clock';
import { at, type JsonObject, numbers } from './support/json';
import {
  type Answerer,
  inTurn,
  neverAnswer,
  resetConnection,
  sendJson,
  sendText,
  startHaloStub,
} from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { closedPort } from './wire/raw_server';
import { runOnWire, serviceAsset, type WireOutcome } from './wire/run_on_wire';
import { makeTestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();

const actions = {
  read: { action: 'get_ticket_by_id', inputs: { path_parameters: { id: 7 } } },
  list: { action: 'get_tickets', inputs: { options: { all_pages: true } } },
  create: { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } },
  update: { action: 'add_or_update_ticket', inputs: { json_body: [{ id: 7, summary: 'Changed' }] } },
  remove: { action: 'delete_ticket_by_id', inputs: { path_parameters: { id: 7 } } },
};
type Kind = keyof typeof actions;

/** Runs an action against a stub that answers so. */
async function meet(kind: Kind, api: Answerer, changes: JsonObject = {}) {
  const stub = await open(startHaloStub({ api }));
  const outcome = await runOnWire({ asset: serviceAsset(stub.url, changes), ...actions[kind] });
  return { ...outcome, calls: stub.calls().length };
}

const textOf = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');

const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head></html>`;

/** There is a HaloPSA, and it has no such ticket. */
const noTicket: Answerer = (response, arrived) =>
  (arrived.url.startsWith('/api/Tickets?') ? sendJson({ record_count: 0, tickets: [] }) : sendText(''))(
    response,
    arrived,
  );

describe('a status', () => {
  test('of 408, 429, 500, 502, 503, 504, and those of Cloudflare, is met by retries, of others by none', async () => {
    for (const status of [408, 429, 500, 502, 503, 504, 521, 530]) {
      expect(await meet('read', sendText('', status), { max_retries: 3 })).toMatchObject({ calls: 4 });
    }
    for (const status of [400, 403, 409, 501, 505, 525]) {
      expect(await meet('read', sendText('', status), { max_retries: 3 })).toMatchObject({ calls: 1 });
    }
  });

  test.each<[Kind, number, ErrorCode, string[]]>([
    ['create', 400, 'rejected', ['rejected']],
    ['create', 401, 'authentication_failed', ['not_sent']],
    ['create', 403, 'forbidden', ['not_sent']],
    ['create', 404, 'outcome_unknown', ['unknown']],
    ['create', 405, 'outcome_unknown', ['unknown']],
    ['create', 421, 'outcome_unknown', ['unknown']],
    ['create', 499, 'outcome_unknown', ['unknown']],
    ['create', 413, 'rejected', ['rejected']],
    ['create', 429, 'rate_limited', ['not_sent']],
    ['create', 500, 'outcome_unknown', ['unknown']],
    ['create', 502, 'outcome_unknown', ['unknown']],
    ['create', 503, 'outcome_unknown', ['unknown']],
    ['create', 504, 'outcome_unknown', ['unknown']],
    ['update', 400, 'rejected', ['rejected']],
    ['update', 403, 'forbidden', ['not_sent']],
    ['update', 404, 'outcome_unknown', ['unknown']],
    ['update', 429, 'rate_limited', ['not_sent']],
    ['update', 503, 'outcome_unknown', ['unknown']],
    ['remove', 400, 'rejected', []],
    ['remove', 403, 'forbidden', []],
    ['remove', 404, 'unavailable', []],
    ['remove', 429, 'rate_limited', []],
    ['remove', 503, 'unavailable', []],
    ['list', 403, 'forbidden', []],
    ['list', 503, 'unavailable', []],
  ])('%s that meets %d ends as %s', async (kind, status, code, outcomes) => {
    expect(await meet(kind, sendText('', status))).toMatchObject({ ok: false, code, outcomes });
  });

  test('with a long body brings a part of it, and a body of a few thousand characters whole', async () => {
    const long = { message: 'x'.repeat(100_000), y: 1 };
    const outcome = await meet('read', sendJson(long, 400));
    expect(outcome.json.length).toBeLessThan(3_000);
    expect(at(outcome.value, 'json_body', 'text')).toMatch(/^\{"message":"xxx/);
    const short = { message: 'No', details: 'y'.repeat(5_000) };
    expect(at((await meet('read', sendJson(short, 400))).value, 'json_body')).toEqual(short);
  });

  test.each<[string, Answerer, object]>([
    ['an object', sendJson({ Message: 'No' }, 400), { Message: 'No' }],
    ['an object without members', sendJson({}, 400), {}],
    ['a text', sendJson('No', 400), { text: 'No' }],
    ['an empty text', sendJson('', 400), { text: '' }],
    ['a list', sendJson([{ Message: 'No' }], 400), { value: [{ Message: 'No' }] }],
    ['a number', sendJson(0, 400), { value: 0 }],
    ['a boolean', sendJson(false, 400), { value: false }],
    ['null', sendJson(null, 400), {}],
    ['no JSON', sendText('<h1>No</h1>', 400), { text: '<h1>No</h1>' }],
    ['a list where an object is expected', sendJson([], 200), { value: [] }],
  ])('whose body is %s brings an object', async (_, api, body) => {
    const { ok, value } = await meet('read', api);
    expect({ ok, body: at(value, 'json_body') }).toEqual({ ok: false, body });
  });

  test('in the middle of a list fails the whole list', async () => {
    const rows = numbers(100, 1).map((id) => ({ id }));
    const list: Answerer = (response, arrived) =>
      arrived.url.includes('page_no=3')
        ? sendText('', 503)(response, arrived)
        : sendJson({
            record_count: 500,
            tickets: rows.map(({ id }) => ({ id: id + 100 * Number(/page_no=(\d)/.exec(arrived.url)?.[1]) })),
          })(response, arrived);
    const outcome = await meet('list', list);
    expect(outcome.code).toBe('unavailable');
    expect(outcome.value).not.toHaveProperty('summary');
  });
});

/** Each way to fail, produced for real. */
const failures: Record<Exclude<ErrorCode, 'internal_error'>, () => Promise<WireOutcome>> = {
  invalid_usage: () => runOnWire({ action: 'get_everything', asset: {} }),
  invalid_asset: () => runOnWire({ asset: serviceAsset('halo.example.com') }),
  invalid_input: () => runOnWire({ asset: serviceAsset('http://halo.invalid'), inputs: {} }),
  authentication_failed: async () => {
    const stub = await open(startHaloStub({ token: sendJson({ error: 'invalid_client' }, 400) }));
    return runOnWire({ asset: serviceAsset(stub.url) });
  },
  forbidden: () => meet('read', sendText('', 403)),
  not_found: () => meet('read', noTicket),
  rejected: () => meet('create', sendJson('No', 400)),
  rate_limited: () => meet('read', sendText('', 429), { max_retries: 1 }),
  unavailable: () => meet('read', sendText('', 503), { max_retries: 1 }),
  timeout: () => meet('read', neverAnswer, { request_timeout: 0.3, max_retries: 1 }),
  network_error: async () => {
    const asset = serviceAsset(`http://127.0.0.1:${await closedPort()}`, { max_retries: 1 });
    return runOnWire({ asset });
  },
  tls_error: async () => {
    const stub = await open(startHaloStub({ tls: makeTestAuthority().good }));
    return runOnWire({ asset: serviceAsset(stub.url, { max_retries: 1 }) });
  },
  proxy_error: async () => {
    const http_proxy = `127.0.0.1:${await closedPort()}`;
    return runOnWire({ asset: serviceAsset('http://halo.invalid', { http_proxy, max_retries: 1 }) });
  },
  invalid_response: () => meet('read', sendText(page('Welcome'))),
  outcome_unknown: () => meet('create', resetConnection),
  partial_failure: async () => {
    const stub = await open(startHaloStub({ api: inTurn(sendJson({ id: 8 }, 201), sendJson('No', 400)) }));
    const inputs = { json_body: [{ summary: 'One' }, { summary: 'Two' }] };
    return runOnWire({ asset: serviceAsset(stub.url), action: 'add_or_update_ticket', inputs });
  },
  output_too_large: () => meet('read', sendJson({ id: 7, details: 'x'.repeat(21 * 1024 * 1024) })),
  cancelled: async () => {
    const stop = new AbortController();
    const stub = await open(startHaloStub({ api: () => stop.abort() }));
    return runOnWire({ asset: serviceAsset(stub.url), stop: stop.signal });
  },
};

describe('every code of the error table', () => {
  const codes = Object.keys(failures).filter((code): code is keyof typeof failures => code in failures);

  test('but the one for our own mistakes is produced here', () => {
    expect([...codes, 'internal_error'].sort()).toEqual(Object.keys(errorTable).sort());
  });

  test.each(codes)('%s comes with all that an error has', async (code) => {
    const outcome = await failures[code]();
    expect(outcome.code).toBe(code);
    expect(outcome.value).toMatchObject({
      name: 'ConnectorError',
      message: expect.stringMatching(/^\S+ \S+/),
      code,
      hint: expect.stringMatching(/^[A-Z].{20,}[.…]$/s),
      retryable: expect.any(Boolean),
      traceback: '',
    });
    expect(outcome.message).not.toMatch(/undefined|\[object|\n| at .*\.js:\d/);
    if (!errorTable[code].retryable) {
      expect(outcome.value).toMatchObject({ retryable: false });
    }
  });

  test.each(Object.entries(errorTable))('%s stands in the README, with when and a link', (code, rule) => {
    const rows = textOf('README.md')
      .split('\n')
      .filter((row) => row.startsWith(`| [\`${code}\`](`));
    expect(rows).toEqual([
      `| [\`${code}\`](docs/reference/errors.md#${code}) | ${rule.when} | ${rule.retryable ? 'yes' : 'no'} |`,
    ]);
  });

  test.each(Object.entries(errorTable))(
    '%s has a chapter in the reference: when, and what to do',
    (code, rule) => {
      const [, chapter = ''] = textOf('docs/reference/errors.md').split(`\n## ${code}\n`);
      const [ours = ''] = chapter.split('\n## ');
      expect(ours).toContain(rule.when);
      expect(ours).toContain(rule.hint);
      expect(ours).toMatch(rule.retryable ? /unchanged\?\*\* Yes/ : /unchanged\?\*\* No/);
    },
  );
});

describe('the 14 minutes of an action', () => {
  test('end it, however many retries it may have and however long HaloPSA asks to wait', async () => {
    const clock = new FakeClock();
    const stub = await open(startHaloStub({ api: sendText('', 429, { 'retry-after': '290' }) }));
    const before = clock.now();
    const { code, value } = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 10 }), clock });
    expect(code).toBe('rate_limited');
    expect(value).toMatchObject({ retryable: true });
    expect(stub.calls()).toHaveLength(3);
    expect(clock.now() - before).toBe(580_000);
  });

  test('are over in the middle of a list: timeout, never a shorter list', async () => {
    const clock = new FakeClock();
    let last = 0;
    const list: Answerer = (response, arrived) => {
      clock.advance(100_000);
      last += 1;
      sendJson({ record_count: 5_000, tickets: [{ id: last }] })(response, arrived);
    };
    const stub = await open(startHaloStub({ api: list }));
    const { code, ok } = await runOnWire({ asset: serviceAsset(stub.url), clock, ...actions.list });
    expect({ ok, code }).toEqual({ ok: false, code: 'timeout' });
    expect(stub.calls().length).toBeLessThan(15);
  });
});

test('an error of a body that is nested beyond measure still ends in its own code', async () => {
  const nested = `${'['.repeat(7_900)}${']'.repeat(7_900)}`;
  expect((await meet('read', sendText(nested, 400))).code).toBe('rejected');
  expect((await meet('create', sendText(nested, 500))).code).toBe('outcome_unknown');
});
