import { createServer } from 'node:net';
import type { Fault, FaultAction } from '../packages/simulator/start';
import { at, type JsonObject, numbers } from './support/json';
import { runAction } from './support/run_action';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });
const value = 'ALERT-77';
const alert = { summary: 'Impossible travel', third_party_id_string: value };

/** Where no answer comes, a short time-out spares the waiting; everywhere else it would only be in the way. */
function patience(): number {
  const isSilent = ({ action }: Fault) =>
    action.type === 'hang' ||
    action.type === 'trickle' ||
    (action.type === 'late_save' && (action.now ?? 'hang') === 'hang');
  return halo.simulator().faults.list().some(isSilent) ? 0.3 : 30;
}

const open = (options: JsonObject = {}, tickets: JsonObject[] = [alert], asset: JsonObject = {}) =>
  halo.run(
    'add_or_update_ticket',
    { json_body: tickets, options },
    { asset: { request_timeout: patience(), ...asset } },
  );

const upsert = (tickets: JsonObject[] = [alert], asset: JsonObject = {}) =>
  open({ match_on: 'third_party_id_string' }, tickets, asset);

const onSave = (action: FaultAction, rest: Partial<Fault> = {}) =>
  halo.simulator().faults.add({ route: 'save', action, ...rest });

const copies = () => halo.stored({ third_party_id_string: value }).length;
const posts = () => halo.requests('save').length;

/** Lets everything that HaloPSA still had to do be done. */
const letTimePass = () => halo.clock.advance(3_600_000);

interface Case {
  name: string;
  action: FaultAction;
  when?: 'before' | 'after';
}

const after = (name: string, action: FaultAction): Case => ({ name, action, when: 'after' });

const lostAfterSaving: Case[] = [
  after('a reset', { type: 'reset' }),
  after('a 503', { type: 'status', status: 503 }),
  after('a 502', { type: 'status', status: 502 }),
  after('a 500', { type: 'status', status: 500, body: { Message: 'Timeout expired.' } }),
  after('a web page with 504', { type: 'status', status: 504 }),
  after('a status of a gateway', { type: 'status', status: 524 }),
  after('a 201 that breaks off', { type: 'cut' }),
  after('a 201 that breaks off without a length', { type: 'cut', chunked: true }),
  after('a 201 that breaks off at once', { type: 'cut', bytes: 0 }),
  after('a 201 without a body', { type: 'status', status: 201, body: '' }),
  after('a 201 that names no ticket', { type: 'body', status: 201, body: { saved: true } }),
  after('a 200 with a web page', { type: 'body', body: '<html><title>Welcome</title></html>' }),
  after('a 201 with half of its JSON', { type: 'body', status: 201, body: '{"id":10' }),
  after('a time-out', { type: 'hang' }),
  after('an answer that never ends', { type: 'trickle', ms: 5000 }),
  { name: 'a reset, the ticket saved 2 s later', action: { type: 'late_save', ms: 2000, now: 'reset' } },
  { name: 'a 503, the ticket saved 3 s later', action: { type: 'late_save', ms: 3000, now: 503 } },
  { name: 'a time-out, the ticket saved 4 s later', action: { type: 'late_save', ms: 4000, now: 'hang' } },
  { name: 'a 504, the ticket saved 59 s later', action: { type: 'late_save', ms: 59_000, now: 504 } },
];

describe('the answer to a create is lost after saving', () => {
  test.each(lostAfterSaving)('by $name: with match_on it is found, once', async ({ action, when }) => {
    onSave(action, when && { when });
    const outcome = await upsert();
    expect(outcome.ok).toBe(true);
    expect(outcome.value).toMatchObject({
      json_body: { third_party_id_string: value },
      results: [{ index: 0, outcome: 'created', id: 1011, ticket: { id: 1011 } }],
    });
    letTimePass();
    expect(copies()).toBe(1);
    expect(posts()).toBe(1);
  });

  test.each(lostAfterSaving)(
    'by $name: without match_on it is unknown, and said so',
    async ({ action, when }) => {
      onSave(action, when && { when });
      const outcome = await open({}, [alert, { summary: 'next' }]);
      expect(outcome.ok).toBe(false);
      expect(outcome.value).toMatchObject({
        code: 'outcome_unknown',
        message: expect.stringContaining('ticket 0 ("Impossible travel")'),
        hint: expect.stringContaining('match_on'),
        retryable: false,
        results: [
          { index: 0, outcome: 'unknown' },
          { index: 1, outcome: 'not_sent' },
        ],
        summary: { unknown: 1, not_sent: 1 },
      });
      letTimePass();
      expect(copies()).toBe(1);
      expect(posts()).toBe(1);
    },
  );
});

const lostBeforeSaving: Case[] = [
  { name: 'a reset', action: { type: 'reset' } },
  { name: 'a 503', action: { type: 'status', status: 503 } },
  { name: 'a 502', action: { type: 'status', status: 502 } },
  { name: 'a 500', action: { type: 'status', status: 500 } },
  { name: 'a 201 without a body', action: { type: 'status', status: 201, body: '' } },
];

describe('the response to a create is lost before saving', () => {
  test.each([...lostBeforeSaving, { name: 'a time-out', action: { type: 'hang' } as const }])(
    'by $name: a minute of lookups proves nothing, so with match_on it is unknown and never sent again',
    async ({ action }) => {
      onSave(action);
      const before = halo.clock.now();
      const { value, outcomes } = await upsert();
      expect(outcomes).toEqual(['unknown']);
      expect(value).toMatchObject({
        code: 'outcome_unknown',
        retryable: false,
        retry_after_seconds: 300,
        hint: expect.stringContaining('Run the same action again some minutes later'),
      });
      expect(halo.clock.now() - before).toBeGreaterThanOrEqual(60_000);
      expect(posts()).toBe(1);
      expect(copies()).toBe(0);
      expect((await upsert()).outcomes).toEqual(['created']);
    },
  );

  test.each(lostBeforeSaving)('by $name: without match_on it is unknown at once', async ({ action }) => {
    onSave(action);
    const before = halo.clock.now();
    const { code, value, outcomes } = await open();
    expect({ code, outcomes }).toEqual({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(value).not.toHaveProperty('retry_after_seconds');
    expect(halo.clock.now() - before).toBeLessThan(1000);
    expect(copies()).toBe(0);
    expect(posts()).toBe(1);
  });

  test('and an update of the same call stays unknown: when to run it again is not said', async () => {
    onSave({ type: 'status', status: 503 }, { count: 'always' });
    const { value } = await open({ match_on: 'third_party_id_string' }, [{ id: 1001, details: 'x' }]);
    expect(value).toMatchObject({ code: 'outcome_unknown' });
    expect(value).not.toHaveProperty('retry_after_seconds');
  });

  test('by a time-out, and the ticket comes after more than a minute: unknown, and never a second one', async () => {
    onSave({ type: 'late_save', ms: 90_000, now: 'hang' });
    expect((await upsert()).code).toBe('outcome_unknown');
    letTimePass();
    expect(copies()).toBe(1);
    // The playbook's author runs it again, as the hint says.
    expect((await upsert()).outcomes).toEqual(['matched']);
    expect(copies()).toBe(1);
  });
});

describe('a create that provably was not processed is sent again', () => {
  test.each([
    // 30 s, and up to a quarter longer: the test's chance is one half.
    ['429', { type: 'status', status: 429 }, 33_750],
    ['429 with Retry-After', { type: 'status', status: 429, headers: { 'retry-after': '5' } }, 5000],
    ['401', { type: 'status', status: 401 }, 0],
  ] as const)('after %s, with and without match_on', async (_what, action, wait) => {
    for (const outcomeOf of [open, upsert]) {
      halo.simulator().reset();
      onSave(action);
      const before = halo.clock.now();
      const { outcomes } = await outcomeOf();
      expect(outcomes).toEqual(['created']);
      expect(halo.clock.now() - before).toBe(wait);
      expect(posts()).toBe(2);
      expect(copies()).toBe(1);
    }
  });

  test('and ends as rate_limited with nothing saved when 429 does not end', async () => {
    onSave({ type: 'status', status: 429 }, { count: 'always' });
    const { value: error, outcomes } = await open();
    expect(error).toMatchObject({ code: 'rate_limited', retryable: true });
    expect(outcomes).toEqual(['not_sent']);
    expect(posts()).toBe(5);
  });

  test('a refused connection leaves the ticket unsent, and the action may be repeated', async () => {
    const { assets } = halo.simulator();
    const outcome = await runAction({
      action: 'add_or_update_ticket',
      inputs: { json_body: [alert] },
      asset: {
        ...assets.oauth2_client_credentials,
        url: `http://127.0.0.1:${await closedPort()}`,
        auth_url: `${assets.oauth2_client_credentials.url}/auth`,
      },
      clock: halo.clock,
    });
    expect(outcome.value).toMatchObject({
      code: 'network_error',
      message: expect.stringContaining('Tried 5 times'),
      retryable: true,
      results: [{ outcome: 'not_sent' }],
    });
  });
});

describe('a look-up after a lost answer', () => {
  test.each([
    ['is forbidden', { type: 'status', status: 403 }],
    ['breaks down for good', { type: 'status', status: 503 }],
    ['is reset for good', { type: 'reset' }],
    ['is no list', { type: 'body', body: '<html></html>' }],
    ['is a list without tickets in it', { type: 'body', body: { error: 'busy' } }],
    ['is cut off for good', { type: 'cut' }],
    ['shows only a part', { type: 'body', body: { record_count: 5, tickets: [] } }],
  ] as const)('that %s proves nothing: unknown, and nothing is sent again', async (_what, action) => {
    onSave({ type: 'reset' });
    halo.simulator().faults.add({ route: 'list', after: 1, count: 'always', action });
    const { code, outcomes } = await upsert();
    expect({ code, outcomes }).toEqual({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(posts()).toBe(1);
  });

  test.each([
    ['breaks down once', { type: 'status', status: 503 }],
    ['is turned away once', { type: 'status', status: 429 }],
    ['is reset once', { type: 'reset' }],
  ] as const)('that %s is repeated, and counts', async (_what, action) => {
    onSave({ type: 'reset' }, { when: 'after' });
    halo.simulator().faults.add({ route: 'list', after: 1, action });
    expect((await upsert()).outcomes).toEqual(['created']);
    expect(copies()).toBe(1);
  });

  test('that finds two tickets chooses none', async () => {
    onSave({ type: 'reset' }, { when: 'after' });
    halo.simulator().behaviour.meanwhile = ({ route, index }) => {
      if (route === 'list' && index > 2 && copies() < 2) {
        halo.simulator().store.add({ ...alert });
      }
    };
    const { code, outcomes } = await upsert();
    expect({ code, outcomes }).toEqual({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(posts()).toBe(1);
  });

  test('looks on every page of the tickets that contain the value', async () => {
    for (const n of numbers(10)) {
      halo.simulator().store.add({ summary: 'other', third_party_id_string: `${value}-${n}` });
    }
    halo.simulator().behaviour.pageCap = 4;
    onSave({ type: 'reset' }, { when: 'after' });
    expect((await upsert()).outcomes).toEqual(['created']);
    expect(copies()).toBe(1);
  });
});

describe('many creates of which some get lost', () => {
  const many = numbers(6).map((number) => ({ summary: 'x', third_party_id_string: `ALERT-${number}` }));

  test('are all there once with match_on', async () => {
    onSave({ type: 'reset' }, { when: 'after', after: 1 });
    onSave({ type: 'late_save', ms: 2500, now: 'reset' }, { after: 3 });
    const { ok, outcomes } = await upsert(many);
    expect(ok).toBe(true);
    expect(outcomes).toEqual(many.map(() => 'created'));
    for (const ticket of many) {
      expect(halo.stored(ticket)).toHaveLength(1);
    }
  });

  test('end at the first unknown one without it, and tell what was saved before', async () => {
    onSave({ type: 'reset' }, { when: 'after', after: 2 });
    const { value: error, outcomes } = await open({ continue_on_error: true }, many);
    expect(error).toMatchObject({
      code: 'outcome_unknown',
      summary: { created: 2, unknown: 1, not_sent: 3 },
    });
    expect(outcomes.slice(0, 4)).toEqual(['created', 'created', 'unknown', 'not_sent']);
    expect(at(error, 'results', 0)).toMatchObject({ id: 1011, ticket: { id: 1011 } });
    expect(posts()).toBe(3);
  });
});

describe('an update', () => {
  test.each(lostAfterSaving.filter(({ name }) => /reset$|503$|500$|time-out$|off$/.test(name)))(
    'is simply sent again after $name',
    async ({ action, when }) => {
      onSave(action, when && { when });
      const { outcomes } = await open({}, [{ id: 1001, details: 'x' }]);
      expect(outcomes).toEqual(['updated']);
      expect(posts()).toBe(2);
    },
  );

  test.each([
    ['503', { type: 'status', status: 503 }, 'outcome_unknown'],
    ['a time-out', { type: 'hang' }, 'outcome_unknown'],
  ] as const)('that fails for good by %s is unknown', async (_what, action, code) => {
    onSave(action, { count: 'always' });
    const outcome = await open({}, [{ id: 1001, details: 'x' }], { max_retries: 1 });
    expect(outcome).toMatchObject({ code, outcomes: ['unknown'] });
    expect(posts()).toBe(2);
  });
});

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}
