/** @slow Reads long lists under tokens that run out. */
import { ConnectorError } from '../src/core/errors';
import { grantedToken, type Token, TokenHolder } from '../src/halo/auth';
import { FakeClock } from './support/fake_clock';
import { at, idsOf, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';
import { inTurn, sendJson, sendText, startHaloStub, stubToken } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const halo = useSimulatedTenant({ tickets: 600 });
const open = closeBehindEachTest();
const everyTicket = { parameters: { includeclosed: '0,1' }, options: { all_pages: true, concurrency: 4 } };
const oneTicket = { path_parameters: { id: 1001 } };

/** A token office that is asked by hand. */
function tokenOffice(clock: FakeClock, lifetimeMs = 3_600_000) {
  const waiting: { give: () => void; refuse: () => void }[] = [];
  const holder = new TokenHolder(
    () =>
      new Promise<Token>((resolve, reject) => {
        const number = waiting.length + 1;
        waiting.push({
          give: () => resolve({ value: `token-${number}`, renewAt: clock.now() + lifetimeMs }),
          refuse: () => reject(new ConnectorError('authentication_failed', 'no')),
        });
      }),
    clock,
  );
  return { holder, waiting };
}

describe('the one token of a run', () => {
  test('is asked for once, however many requests want it at the same time', async () => {
    const { holder, waiting } = tokenOffice(new FakeClock());
    const wanted = Promise.all(numbers(8).map(() => holder.current()));
    expect(waiting).toHaveLength(1);
    waiting[0]?.give();
    expect(new Set(await wanted)).toEqual(new Set(['token-1']));
    expect(await holder.current()).toBe('token-1');
    expect(waiting).toHaveLength(1);
  });

  test('is renewed when its time has come, and not before', async () => {
    const clock = new FakeClock();
    const { holder, waiting } = tokenOffice(clock, 1_000);
    const first = holder.current();
    waiting[0]?.give();
    await first;
    clock.advance(999);
    expect(await holder.current()).toBe('token-1');
    clock.advance(1);
    const second = holder.current();
    waiting[1]?.give();
    expect(await second).toBe('token-2');
  });

  test('is not thrown away by a late refusal of the one before it', async () => {
    const { holder, waiting } = tokenOffice(new FakeClock());
    const first = holder.current();
    waiting[0]?.give();
    await first;
    holder.discard('token-1');
    const second = holder.current();
    waiting[1]?.give();
    await second;
    holder.discard('token-1');
    expect(await holder.current()).toBe('token-2');
    expect(waiting).toHaveLength(2);
  });

  test('that is refused fails everybody who waits, and the next one asks anew', async () => {
    const { holder, waiting } = tokenOffice(new FakeClock());
    const wanted = Promise.allSettled([holder.current(), holder.current()]);
    waiting[0]?.refuse();
    expect((await wanted).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = holder.current();
    waiting[1]?.give();
    expect(await again).toBe('token-2');
  });
});

describe('the life of a token', () => {
  const lifetimeOf = (expires_in: unknown) => {
    const body = { access_token: 'a-token', expires_in };
    const granted = grantedToken(200, body, 5_000);
    return granted && (granted.token.renewAt - 5_000) / 1_000;
  };

  test.each([
    [3600, 3540],
    ['3600', 3540],
    [600, 540],
    [100, 90],
    [1, 0.9],
    [0.5, 0.45],
    [undefined, 3540],
    [null, 3540],
    ['', 3540],
    ['soon', 3540],
    [0, 3540],
    [-3600, 3540],
    ['-1', 3540],
    [{}, 3540],
    [true, 3540],
  ])('of which HaloPSA says %j: renewed after %d s', (expires_in, seconds) => {
    expect(lifetimeOf(expires_in)).toBeCloseTo(seconds);
  });

  test('is heeded in the middle of a list', async () => {
    halo.simulator().behaviour.tokenLifetime = 100;
    halo.simulator().behaviour.meanwhile = ({ route }) => {
      if (route === 'list') {
        halo.clock.advance(40_000);
      }
    };
    const inputs = { ...everyTicket, options: { all_pages: true, concurrency: 1 } };
    const { ok, tickets } = await halo.run('get_tickets', inputs);
    expect(ok).toBe(true);
    expect(tickets).toHaveLength(600);
    expect(halo.requests('list').map(({ status }) => status)).not.toContain(401);
    expect(halo.simulator().tokensIssued()).toBeGreaterThan(1);
  });

  test('of a second or less still lets every request through', async () => {
    halo.simulator().behaviour.tokenLifetime = 1;
    const { ok, tickets } = await halo.run('get_tickets', everyTicket);
    expect({ ok, tickets: tickets.length }).toEqual({ ok: true, tickets: 600 });
  });
});

describe('a 401', () => {
  test('half-way through a long list costs one new token, whoever meets it, and no ticket', async () => {
    let pages = 0;
    halo.simulator().behaviour.meanwhile = ({ route }) => {
      pages += route === 'list' ? 1 : 0;
      if (pages === 3) {
        pages += 1;
        halo.simulator().revokeTokens();
      }
    };
    const { ok, tickets, value } = await halo.run('get_tickets', everyTicket);
    expect(ok).toBe(true);
    expect(new Set(idsOf(tickets)).size).toBe(600);
    expect(at(value, 'summary')).toMatchObject({ complete: true, tickets: 600 });
    expect(halo.requests('list').filter(({ status }) => status === 401).length).toBeGreaterThan(0);
    expect(halo.simulator().tokensIssued()).toBe(2);
  });

  test('that comes late, after others have a new token already, does not cost another', async () => {
    const { simulator } = halo;
    simulator().faults.add(
      { route: 'list', query: { page_no: '2' }, when: 'after', action: { type: 'status', status: 401 } },
      { route: 'list', query: { page_no: '3' }, when: 'after', action: { type: 'delay', ms: 150 } },
      { route: 'list', query: { page_no: '3' }, when: 'after', action: { type: 'status', status: 401 } },
    );
    const { ok, tickets } = await halo.run('get_tickets', everyTicket);
    expect({ ok, tickets: tickets.length }).toEqual({ ok: true, tickets: 600 });
    expect(simulator().tokensIssued()).toBe(2);
  });

  test('to a new token, too, is authentication_failed, after two tokens and three requests', async () => {
    halo.simulator().faults.add({ route: 'get', count: 'always', action: { type: 'status', status: 401 } });
    const { code, value } = await halo.run('get_ticket_by_id', oneTicket);
    expect(code).toBe('authentication_failed');
    expect(value).toMatchObject({
      status_code: 401,
      retryable: false,
      hint: expect.stringContaining('scope'),
    });
    expect(halo.simulator().tokensIssued()).toBe(2);
    const [, second, third, ...more] = halo.requests('get');
    expect(Number(third?.startedAt) - Number(second?.startedAt)).toBe(2000);
    expect(more).toEqual([]);
  });

  test('to a new token that counts a moment later ends well, also for a create', async () => {
    halo.simulator().faults.add({ route: 'save', count: 2, action: { type: 'status', status: 401 } });
    const inputs = { json_body: [{ summary: 'x' }] };
    expect(await halo.run('add_or_update_ticket', inputs)).toMatchObject({ ok: true, outcomes: ['created'] });
    expect(halo.requests('save')).toHaveLength(3);
    expect(halo.simulator().tokensIssued()).toBe(2);
  });

  test('lets even a create be sent again, since HaloPSA turned it away unread', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'status', status: 401, body: '' } });
    const { ok, outcomes } = await halo.run('add_or_update_ticket', { json_body: [{ summary: 'Once' }] });
    expect({ ok, outcomes }).toEqual({ ok: true, outcomes: ['created'] });
    expect(halo.stored({ summary: 'Once' })).toHaveLength(1);
  });

  test.each([
    ['delete_ticket_by_id', 'delete', oneTicket],
    ['add_or_update_ticket', 'save', { json_body: [{ id: 1001, summary: 'Changed' }] }],
  ] as const)('is mended for %s', async (action, route, inputs) => {
    halo.simulator().faults.add({ route, action: { type: 'status', status: 401, body: '' } });
    expect((await halo.run(action, inputs)).ok).toBe(true);
    expect(halo.simulator().tokensIssued()).toBe(2);
  });
});

test('a 403 is never answered with a new token', async () => {
  const action = { type: 'status', status: 403, body: '' } as const;
  halo.simulator().faults.add({ route: 'get', count: 'always', action });
  expect((await halo.run('get_ticket_by_id', oneTicket)).code).toBe('forbidden');
  expect(halo.simulator().tokensIssued()).toBe(1);
  expect(halo.requests('get')).toHaveLength(1);
});

describe('a token answer', () => {
  test('of under four characters stays out of the error of a ticket, too', async () => {
    const api = sendJson({ message: 'no xyz here' }, 400);
    const outcome = await runOnWire({
      asset: serviceAsset((await open(startHaloStub({ api }))).url, { client_secret: 'xyz' }),
      action: 'add_or_update_ticket',
      inputs: { json_body: [{ summary: 'New' }] },
    });
    expect(outcome.value).toMatchObject({
      results: [{ error: { message: expect.stringContaining('[redacted]') } }],
    });
  });

  test.each([
    [429, 'rate_limited'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])(
    'with status %d is %s after the retries, and the request that wanted the token is not retried on top',
    async (status, code) => {
      const stub = await open(startHaloStub({ token: sendText('later', status) }));
      const outcome = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 2 }) });
      expect(outcome.code).toBe(code);
      expect(outcome.value).toMatchObject({ retryable: true });
      expect(stub.tokenRequests()).toBe(3);
      expect(stub.calls()).toEqual([]);
    },
  );

  test('that comes after a passing failure is as good as any', async () => {
    const token = inTurn(sendText('', 503), sendText('', 500), sendJson({ access_token: stubToken(3) }));
    const stub = await open(startHaloStub({ token }));
    const { ok } = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 2 }) });
    expect(ok).toBe(true);
    expect(stub.calls()[0]?.headers.authorization).toBe(`Bearer ${stubToken(3)}`);
  });

  test('in bytes with a mark at their head, labelled as text, is read', async () => {
    const token = sendText('\uFEFF{"access_token":"stub-token"}', 200, { 'content-type': 'text/plain' });
    const stub = await open(startHaloStub({ token }));
    expect((await runOnWire({ asset: serviceAsset(stub.url) })).ok).toBe(true);
  });
});

describe('the token request', () => {
  test('is a form, with the tenant in the query alone and the fields of its grant', async () => {
    const stub = await open(startHaloStub());
    const secret = 'not a real secret + 100% & more';
    await runOnWire({ asset: serviceAsset(stub.url, { tenant_id: 'our tenant', client_secret: secret }) });
    const [{ url, headers, body } = { url: '', headers: {}, body: '' }] = stub.arrived;
    expect(url).toBe('/auth/token?tenant=our+tenant');
    expect(headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(headers).not.toHaveProperty('authorization');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'not-a-real-id',
      client_secret: secret,
      scope: 'all',
    });
  });

  test('of the password grant carries no client secret', async () => {
    const stub = await open(startHaloStub());
    await runOnWire({
      asset: {
        url: stub.url,
        client_id: 'not-a-real-id',
        oauth2_username: 'agent@example.com',
        oauth2_password: 'not a real pässword',
        scope: ['read:tickets', 'edit:tickets'],
      },
    });
    expect(Object.fromEntries(new URLSearchParams(stub.arrived[0]?.body))).toEqual({
      grant_type: 'password',
      client_id: 'not-a-real-id',
      username: 'agent@example.com',
      password: 'not a real pässword',
      scope: 'read:tickets edit:tickets',
    });
  });
});

test.each([
  ['delete_ticket_by_id', { path_parameters: { id: 7 } }, 'edit:tickets'],
  ['get_ticket_by_id', { path_parameters: { id: 7 } }, 'read:tickets or edit:tickets'],
])('a 403 to %s says what the token was granted beside what is needed', async (action, inputs, needed) => {
  const stub = await open(
    startHaloStub({
      token: sendJson({ access_token: 'stub-access-token', expires_in: 3600, scope: 'read:kb' }),
      api: sendJson({ Message: 'no' }, 403),
    }),
  );
  const { code, hint } = await runOnWire({ action, inputs, asset: serviceAsset(stub.url) });
  expect(code).toBe('forbidden');
  expect(hint).toContain(`The token was granted "read:kb"; this request needs ${needed}.`);
});
