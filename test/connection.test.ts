import { clearTextHosts, connectionIssues, readConnection } from '../src/halo/connection';
import { checkAsset } from '../src/input/validate';
import { at, type JsonObject } from './support/json';
import { runAction } from './support/run_action';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

const service: JsonObject = {
  url: 'https://example.halopsa.com',
  client_id: 'not-a-real-id',
  client_secret: 'not-a-real-secret',
  scope: ['read:tickets', 'edit:tickets'],
};

const login: JsonObject = {
  url: 'https://example.halopsa.com',
  client_id: 'not-a-real-id',
  oauth2_username: 'agent@example.com',
  oauth2_password: 'not a real password',
  scope: ['all'],
};

const connectionOf = async (values: JsonObject) => readConnection(await checkAsset(values));

/** The issues of an asset, from a run that must not send anything. */
async function issuesOf(asset: JsonObject): Promise<string[]> {
  const { code, issues } = await runAction({ action: 'get_tickets', inputs: {}, asset, clock: halo.clock });
  expect(code).toBe('invalid_asset');
  expect(halo.simulator().requests).toHaveLength(0);
  return issues;
}

describe('the address', () => {
  test.each([
    ['https://example.halopsa.com', 'https://example.halopsa.com'],
    ['https://example.halopsa.com/', 'https://example.halopsa.com'],
    ['https://example.halopsa.com//', 'https://example.halopsa.com'],
    ['https://example.halopsa.com/api', 'https://example.halopsa.com'],
    ['https://example.halopsa.com/api/', 'https://example.halopsa.com'],
    ['https://example.halopsa.com/auth', 'https://example.halopsa.com'],
    ['https://example.halopsa.com/Auth/', 'https://example.halopsa.com'],
    [' https://example.halopsa.com ', 'https://example.halopsa.com'],
    ['HTTPS://example.halopsa.com', 'HTTPS://example.halopsa.com'],
    ['http://10.0.0.5:8080/halo/api', 'http://10.0.0.5:8080/halo'],
    ['https://api.example.com/authority', 'https://api.example.com/authority'],
  ])('%s', async (url, baseUrl) => {
    const connection = await connectionOf({ ...service, url });
    expect(connection.baseUrl).toBe(baseUrl);
    expect(connection.tokenUrl.href).toBe(new URL(`${baseUrl}/auth/token`).href);
  });

  test.each([
    ['https://auth.example.com', 'https://auth.example.com/token'],
    ['https://auth.example.com/', 'https://auth.example.com/token'],
    ['https://auth.example.com/auth', 'https://auth.example.com/auth/token'],
    ['https://auth.example.com/auth/', 'https://auth.example.com/auth/token'],
    ['https://auth.example.com/auth/token', 'https://auth.example.com/auth/token'],
    ['https://auth.example.com/auth/token/', 'https://auth.example.com/auth/token'],
  ])('of the authorisation server may stand apart: %s', async (auth_url, tokenUrl) => {
    const connection = await connectionOf({ ...service, auth_url });
    expect(connection.tokenUrl.href).toBe(tokenUrl);
    expect(connection.baseUrl).toBe('https://example.halopsa.com');
  });

  test('carries the tenant as a query of the token request alone', async () => {
    const { tokenUrl } = await connectionOf({ ...service, tenant_id: ' our tenant&co ' });
    expect(tokenUrl.searchParams.get('tenant')).toBe('our tenant&co');
    expect([...tokenUrl.searchParams]).toHaveLength(1);
  });

  test.each([
    ['', 'is missing'],
    [null, 'is missing'],
    ['example.halopsa.com', 'must begin with https://'],
    ['ftp://example.halopsa.com', 'must begin with https://'],
    ['https://', 'not a valid address'],
    ['https://exa mple.com', 'not a valid address'],
    ['https://user:password@example.com', 'user name or password'],
    ['https://user@example.com', 'user name or password'],
    ['https://example.com/?tenant=x', 'before the ? or #'],
    ['https://example.com/?', 'before the ? or #'],
    ['https://example.com/#top', 'before the ? or #'],
    [7, 'must be text'],
  ])('is refused: %j', async (url, message) => {
    expect(await issuesOf({ ...service, url })).toEqual([expect.stringMatching(/^\/url: /)]);
    expect((await issuesOf({ ...service, url }))[0]).toContain(message);
  });

  test.each([
    ['auth.example.com', 'must begin with https://'],
    ['https://a:b@auth.example.com', 'user name or password'],
    ['https://auth.example.com/token?tenant=x', 'before the ? or #'],
  ])('of the authorisation server is refused: %s', async (auth_url, message) => {
    const issues = await issuesOf({ ...service, auth_url });
    expect(issues).toEqual([expect.stringMatching(/^\/auth_url: /)]);
    expect(issues[0]).toContain(message);
  });
});

describe('a value of the asset', () => {
  test.each([[''], [null]])('that is optional counts as absent when it is %j', async (blank) => {
    const optional = {
      tenant_id: blank,
      verify_ssl: blank,
      http_proxy: blank,
      auth_url: blank,
      ca_certificate: blank,
      request_timeout: blank,
      max_retries: blank,
    };
    expect(await connectionOf({ ...service, ...optional })).toEqual(await connectionOf(service));
  });

  test('has its usual value when it is absent', async () => {
    expect(await connectionOf(service)).toMatchObject({
      verifySsl: true,
      requestTimeoutMs: 60_000,
      maxRetries: 4,
      scope: 'read:tickets edit:tickets',
    });
  });

  test.each([
    [{ verify_ssl: false }, { verifySsl: false }],
    [{ verify_ssl: 'false' }, { verifySsl: false }],
    [{ verify_ssl: 'true' }, { verifySsl: true }],
    [{ request_timeout: 0.5 }, { requestTimeoutMs: 500 }],
    [{ request_timeout: '30' }, { requestTimeoutMs: 30_000 }],
    [{ max_retries: 0 }, { maxRetries: 0 }],
    [{ max_retries: '2' }, { maxRetries: 2 }],
    [{ scope: 'all' }, { scope: 'all' }],
    [{ scope: '["all"]' }, { scope: 'all' }],
    [{ scope: ['["read:tickets", "edit:tickets"]'] }, { scope: 'read:tickets edit:tickets' }],
    [{ scope: ['read:tickets, edit:tickets'] }, { scope: 'read:tickets edit:tickets' }],
    [{ scope: ' read:tickets edit:tickets ' }, { scope: 'read:tickets edit:tickets' }],
  ])('is read: %j', async (values, read) => {
    expect(await connectionOf({ ...service, ...values })).toMatchObject(read);
  });

  test.each([
    ['client_id', ''],
    ['client_secret', null],
    ['scope', []],
    ['scope', ''],
    ['scope', [' ']],
    ['scope', [7]],
    ['verify_ssl', 'no'],
    ['request_timeout', 0],
    ['request_timeout', 841],
    ['request_timeout', 'soon'],
    ['max_retries', -1],
    ['max_retries', 11],
    ['max_retries', 1.5],
    ['http_proxy', 'ftp://proxy.example.com'],
    ['ca_certificate', 'a certificate'],
    ['ca_certificate', '-----BEGIN CERTIFICATE-----\nthis is none\n-----END CERTIFICATE-----'],
  ])('is refused by name: %s %j', async (name, value) => {
    expect(await issuesOf({ ...service, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^/${name}(/0)?: `)),
    ]);
  });

  test('is told what it should be, not that it is empty', async () => {
    const issues = await issuesOf({ ...service, max_retries: 'many', verify_ssl: 'no' });
    expect(issues.sort()).toEqual([
      expect.stringContaining('must be a whole number from 0 to 10'),
      expect.stringContaining('must be true or false'),
    ]);
  });

  test('is refused together with every other that is wrong', async () => {
    const issues = await issuesOf({ url: '', client_id: '', client_secret: '', scope: [] });
    expect(issues.map((issue) => issue.split(':')[0]).sort()).toEqual([
      '/client_id',
      '/client_secret',
      '/scope',
      '/url',
    ]);
  });

  test('never shows a secret in an issue', async () => {
    expect(
      JSON.stringify(await issuesOf({ ...service, client_secret: ['not-a-real-secret'] })),
    ).not.toContain('not-a-real-secret');
  });
});

describe('the asset type', () => {
  test.each([
    ['a secret', service, 'oauth2_client_credentials'],
    ['user name and password', login, 'oauth2_password'],
    ['both, as a form with every field filled in', { ...service, ...login }, 'oauth2_password'],
    [
      'a secret beside blanks',
      { ...service, oauth2_username: '', oauth2_password: null },
      'oauth2_client_credentials',
    ],
  ])('follows from what is filled in: %s', async (_what, values, type) => {
    expect((await checkAsset(values)).type).toBe(type);
  });

  test.each([
    [{ oauth2_username: undefined }, '/oauth2_username: is missing'],
    [{ oauth2_password: '' }, '/oauth2_password: is missing'],
  ])('password grant names the missing one: %j', async (change, issue) => {
    const values = Object.fromEntries(
      Object.entries({ ...login, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(await issuesOf(values)).toEqual([issue]);
  });

  test('an empty asset misses everything at once', async () => {
    expect(await issuesOf({})).toHaveLength(4);
  });
});

describe('the token request', () => {
  test('of client credentials is a form with exactly its fields', async () => {
    const { url, client_id, client_secret } = halo.simulator().assets.oauth2_client_credentials;
    await halo.run(
      'get_tickets',
      {},
      { asset: { url: `${url}/api/`, scope: ['read:tickets', 'edit:tickets'], tenant_id: '' } },
    );
    const [request] = halo.requests('token');
    expect(request).toMatchObject({ method: 'POST', url: '/auth/token', status: 200 });
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(request?.headers).not.toHaveProperty('authorization');
    expect(request?.body).toEqual({
      grant_type: 'client_credentials',
      client_id,
      client_secret,
      scope: 'read:tickets edit:tickets',
    });
  });

  test('of the password grant is a form without a secret, with the tenant in the query', async () => {
    const asset = halo.simulator().assets.oauth2_password;
    const outcome = await runAction({ action: 'get_tickets', inputs: {}, asset, clock: halo.clock });
    expect(outcome.ok).toBe(true);
    const [request] = halo.requests('token');
    expect(request?.url).toBe('/auth/token?tenant=simulated');
    expect(request?.body).toEqual({
      grant_type: 'password',
      client_id: asset.client_id,
      username: asset.oauth2_username,
      password: asset.oauth2_password,
      scope: 'read:tickets edit:tickets read:customers',
    });
    expect(halo.requests('list')[0]?.url).toBe('/api/Tickets');
  });

  test('goes to auth_url where that is given', async () => {
    const { url } = halo.simulator().assets.oauth2_password;
    const asset = { auth_url: `${url}/token`, tenant_id: '' };
    expect((await halo.run('get_tickets', {}, { asset })).ok).toBe(true);
    expect(halo.requests('token')[0]?.url).toBe('/token');
  });

  test('is one per run, however the answer is used', async () => {
    await halo.run('add_or_update_ticket', { json_body: [{ summary: 'a' }, { summary: 'b' }, { id: 1001 }] });
    expect(halo.simulator().tokensIssued()).toBe(1);
  });
});

describe('a token that HaloPSA takes no more', () => {
  test('is renewed once', async () => {
    halo.simulator().faults.add({ route: 'list', action: { type: 'status', status: 401 } });
    expect((await halo.run('get_tickets', {})).ok).toBe(true);
    expect(halo.simulator().tokensIssued()).toBe(2);
  });

  test('is not asked for a third time', async () => {
    halo.simulator().faults.add({ route: 'list', count: 'always', action: { type: 'status', status: 401 } });
    expect(await halo.run('get_tickets', {})).toMatchObject({ code: 'authentication_failed' });
    expect(halo.simulator().tokensIssued()).toBe(2);
  });

  test('stays after a 403', async () => {
    const outcome = await halo.run(
      'add_or_update_ticket',
      { json_body: [{ summary: 'x' }] },
      { asset: { scope: ['read:tickets'] } },
    );
    expect(outcome.value).toMatchObject({ code: 'forbidden', status_code: 403 });
    expect(halo.simulator().tokensIssued()).toBe(1);
  });

  test('is renewed before it expires', async () => {
    halo.simulator().behaviour.tokenLifetime = 100;
    // Each look at the save route lets a minute pass on the clock that both sides share.
    halo.simulator().behaviour.meanwhile = ({ route }) => {
      if (route === 'save') {
        halo.clock.advance(60_000);
      }
    };
    const json_body = ['a', 'b', 'c', 'd'].map((summary) => ({ summary }));
    expect((await halo.run('add_or_update_ticket', { json_body })).ok).toBe(true);
    expect(halo.requests('save').every(({ status }) => status === 201)).toBe(true);
    expect(halo.simulator().tokensIssued()).toBe(2);
  });
});

describe('clear text', () => {
  test.each([
    [{ url: 'http://halo.example.com' }, ['halo.example.com']],
    [{ url: 'http://127.0.0.1:8080' }, []],
    [{ url: 'http://localhost:8080' }, []],
    [{ url: 'https://halo.example.com', auth_url: 'http://auth.example.com' }, ['auth.example.com']],
    [{ url: 'https://halo.example.com' }, []],
  ])('%j exposes %j', async (values, hosts) => {
    expect(clearTextHosts(await connectionOf({ ...service, ...values }))).toEqual(hosts);
  });
});

test('an asset that passed holds nothing to complain of', async () => {
  expect(connectionIssues(await checkAsset(service))).toEqual([]);
  expect(at(await checkAsset(login), 'values', 'oauth2_username')).toBe('agent@example.com');
});
