/** @slow Starts programs. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../../src/core/log';
import { createRedactor } from '../../../src/core/redact';
import type { RunEnvironment } from '../../../src/environment';
import { actions } from '../../../src/generated/registry';
import { actionNames } from '../../../test/support/first_examples';
import type { JsonObject } from '../../../test/support/json';
import { at, entries } from '../../../test/support/json';
import { useSimulatedTenant } from '../../../test/support/simulated_tenant';
import { type Fault, startSimulator } from '../../simulator/start';
import { type Diagnosis, diagnose, type StepReport } from '../doctor/diagnose';
import type { StepName } from '../doctor/steps';

const halo = useSimulatedTenant({ tickets: 20 });

const stepNames: StepName[] = ['asset', 'address', 'authorisation_server', 'token', 'scopes', 'tickets'];

const service = (changes: JsonObject = {}): JsonObject => ({
  ...halo.simulator().assets.oauth2_client_credentials,
  tenant_id: 'simulated',
  ...changes,
});

const login = (changes: JsonObject = {}): JsonObject => ({
  ...halo.simulator().assets.oauth2_password,
  ...changes,
});

/** What a check found, by step. */
interface Found extends Diagnosis {
  by: Record<StepName, StepReport>;
  /** The status of each step, in order. */
  statuses: string[];
}

const world = (changes: Partial<RunEnvironment> = {}): RunEnvironment => ({
  env: {},
  clock: halo.clock,
  log: silentLog,
  redactor: createRedactor(),
  stop: new AbortController().signal,
  progress: () => undefined,
  ...changes,
});

async function check(asset: JsonObject, changes?: Partial<RunEnvironment>): Promise<Found> {
  const told: StepReport[] = [];
  const diagnosis = await diagnose(
    async () => asset,
    world(changes),
    (report) => told.push(report),
  );
  expect(told).toEqual(diagnosis.steps);
  expect(diagnosis.steps.map(({ step }) => step)).toEqual(stepNames);
  expectNoSecret(JSON.stringify(diagnosis), asset);
  return found(diagnosis);
}

function found(diagnosis: Diagnosis): Found {
  const report = (name: StepName): StepReport => {
    const [only] = diagnosis.steps.filter(({ step }) => step === name);
    if (!only) {
      throw new Error(`The step ${name} is missing.`);
    }
    return only;
  };
  const by = {
    asset: report('asset'),
    address: report('address'),
    authorisation_server: report('authorisation_server'),
    token: report('token'),
    scopes: report('scopes'),
    tickets: report('tickets'),
  };
  return { ...diagnosis, by, statuses: diagnosis.steps.map(({ status }) => status) };
}

function expectNoSecret(text: string, asset: JsonObject): void {
  for (const secret of [asset.client_secret, asset.oauth2_password]) {
    if (typeof secret === 'string' && secret !== '') {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(encodeURIComponent(secret));
    }
  }
  expect(text).not.toMatch(/simulated-[\w-]{20}/);
}

const always = (route: Fault['route'], action: Fault['action']): void =>
  halo.simulator().faults.add({ route, count: 'always', action });

const answerToken = (body: JsonObject): void => always('token', { type: 'body', body });

const authInfo = (body: unknown): void => always('authinfo', { type: 'body', body });

afterEach(() => {
  const writes = halo
    .simulator()
    .requests.filter(({ method, tokenRequest }) => method !== 'GET' && !tokenRequest);
  expect(writes).toEqual([]);
});

describe('when all is well', () => {
  test.each([
    ['client credentials', service],
    ['the password grant', login],
  ])('every step with %s is ok', async (_, asset) => {
    const { ok, statuses, steps, by } = await check(asset());
    expect(ok).toBe(true);
    expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    expect(steps.every(({ hint }) => hint === undefined)).toBe(true);
    expect(by.scopes.message).toContain('delete_ticket_by_id');
    expect(by.tickets.message).toMatch(/sees \d+ tickets/);
  });

  test('it takes one request for each question', async () => {
    await check(service());
    expect(halo.simulator().requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/authinfo',
      'POST /auth/token?tenant=simulated',
      'GET /api/Tickets?pageinate=true&page_size=1&page_no=1',
      'GET /api/InstanceInfo',
    ]);
  });

  test('nobody is told the credentials before it is known who asks for them', async () => {
    await check(service());
    const [first] = halo.simulator().requests;
    expect(first?.route).toBe('authinfo');
    expect(first?.headers.authorization).toBeUndefined();
  });
});

describe('the asset', () => {
  test('every unusable value has its line, and nothing is sent', async () => {
    const { ok, statuses, by } = await check({ url: 'example.halopsa.com', scope: ['all'] });
    expect(ok).toBe(false);
    expect(statuses).toEqual(['failed', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
    const lines = by.asset.message.split('\n');
    expect(lines).toContain('url must begin with https:// (or http://)');
    expect(lines).toContain('client_id is missing');
    expect(lines).toContain('client_secret is missing');
    expect(by.asset.hint).toMatch(/Correct these values/);
    expect(by.tickets.message).toContain('asset');
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('a secret of the wrong kind is not repeated', async () => {
    const { by } = await check(service({ client_secret: 90210777 }));
    expect(by.asset.message).toMatch(/^client_secret must be text/);
    expect(by.asset.message).not.toContain('90210777');
  });

  test('verify_ssl switched off draws a warning', async () => {
    const { ok, by } = await check(service({ verify_ssl: false }));
    expect(ok).toBe(true);
    expect(by.asset).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('verify_ssl is off'),
    });
    expect(by.asset.hint).toContain('ca_certificate');
  });

  test('plain http to another machine draws a warning', async () => {
    const stop = AbortSignal.abort();
    const { by } = await check(service({ url: 'http://halo.example.com' }), { stop });
    expect(by.asset).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('halo.example.com'),
    });
    expect(by.asset.hint).toContain('https://');
  });

  test('a misspelt name is named with the one that is meant', async () => {
    const { by } = await check(service({ tenant_id: '', tenant: 'simulated', request_timeuot: null }));
    expect(by.asset.status).toBe('warning');
    expect(by.asset.message).toBe('tenant is not a value of oauth2_client_credentials and is ignored.');
    expect(by.asset.hint).toContain('tenant_id');
  });

  test('a file that cannot be read is a failure of this step', async () => {
    const unreadable = async () => {
      throw new Error('no such file');
    };
    const diagnosis = await diagnose(unreadable, world());
    expect(found(diagnosis).by.asset).toMatchObject({ status: 'failed' });
    expect(diagnosis.steps).toHaveLength(stepNames.length);
  });
});

describe('the address', () => {
  const onlyAddressFailed = ['ok', 'failed', 'skipped', 'skipped', 'skipped', 'skipped'];

  test('a port on which nobody listens', async () => {
    const { ok, statuses, by } = await check(service({ url: 'http://127.0.0.1:1' }));
    expect(ok).toBe(false);
    expect(statuses).toEqual(onlyAddressFailed);
    expect(by.address.message).toMatch(/127\.0\.0\.1:1: the connection was refused .* Tried 2 times/);
    expect(by.address.hint).toMatch(/url/);
  });

  test('a proxy on which nobody listens', async () => {
    const { statuses, by } = await check(service({ http_proxy: '127.0.0.1:1' }));
    expect(statuses).toEqual(onlyAddressFailed);
    expect(by.address.message).toMatch(/^The proxy 127.0.0.1:1 cannot be used: /);
    expect(by.address.hint).toMatch(/http_proxy/);
  });

  test('the proxy on the way is named, without its password', async () => {
    const proxy = halo.simulator().url.replace('//', '//turbine:not-a-password@');
    const { by } = await check(service({ url: 'http://halo.example.com' }), { env: { http_proxy: proxy } });
    expect(by.address.message).toContain(`through the proxy ${new URL(proxy).host}, set in the environment`);
    expect(JSON.stringify(by)).not.toContain('not-a-password');
  });

  test('a server that never answers', async () => {
    always('authinfo', { type: 'hang' });
    const { statuses, by } = await check(service({ request_timeout: 0.05 }));
    expect(statuses).toEqual(onlyAddressFailed);
    expect(by.address.message).toMatch(/No (answer from|connection to) 127\.0\.0\.1/);
    expect(by.address.hint).toMatch(/firewall/);
  });

  test('max_retries is obeyed when it is less than the one more attempt', async () => {
    always('authinfo', { type: 'reset' });
    const { by } = await check(service({ max_retries: 0 }));
    expect(by.address.status).toBe('failed');
    expect(halo.requests('authinfo')).toHaveLength(1);
  });

  test('a web page hints at a wrong url, but the check goes on', async () => {
    authInfo('<!DOCTYPE html><html><head><title>Welcome</title></head></html>');
    const { ok, by } = await check(service());
    expect(ok).toBe(true);
    expect(by.address).toMatchObject({ status: 'warning', message: expect.stringContaining('web page') });
    expect(by.address.hint).toContain('url');
  });

  test('another host fails at the token, with url to be checked', async () => {
    const { by, statuses } = await check(service({ url: `${halo.simulator().url}/elsewhere` }));
    expect(statuses).toEqual(['ok', 'warning', 'ok', 'failed', 'skipped', 'skipped']);
    expect(by.address.message).toContain('404');
    expect(by.token.message).toMatch(/nothing at the token address/);
    expect(by.token.hint).toMatch(/url/);
  });

  test('a redirect to somebody else is told, with the address to enter', async () => {
    always('authinfo', { type: 'status', status: 302, headers: { location: 'https://portal.example.com/' } });
    const { by } = await check(service());
    expect(by.address).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('portal.example.com'),
    });
    expect(by.authorisation_server.status).toBe('ok');
  });

  test('a server that is down for the moment is reached', async () => {
    always('authinfo', { type: 'status', status: 503 });
    const { by } = await check(service());
    expect(by.address.status).toBe('warning');
    expect(halo.requests('authinfo')).toHaveLength(2);
  });

  test('an account that is closed to strangers is an answer', async () => {
    always('authinfo', { type: 'status', status: 401, body: '' });
    const { statuses } = await check(service());
    expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
  });

  describe('over TLS', () => {
    const tls = selfSigned();

    test('a certificate of an unknown authority, until it is known', async () => {
      const secure = await startSimulator({ tickets: 3, tls });
      try {
        const { url } = secure;
        const refused = await check(service({ url }));
        expect(refused.statuses).toEqual(onlyAddressFailed);
        expect(refused.by.address.message).toMatch(/authority that is not trusted/);
        expect(refused.by.address.hint).toContain('ca_certificate');
        const trusted = await check(service({ url, ca_certificate: tls.cert }));
        expect(trusted.statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
      } finally {
        await secure.close();
      }
    });

    test('https where plain http is spoken', async () => {
      const url = halo.simulator().url.replace('http:', 'https:');
      const { statuses, by } = await check(service({ url }));
      expect(statuses).toEqual(onlyAddressFailed);
      expect(by.address.message).toMatch(/TLS/);
    });
  });
});

function selfSigned(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'check-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}

describe('the authorisation server', () => {
  test('a missing tenant is named with the value to enter', async () => {
    const { ok, by } = await check(service({ tenant_id: '' }));
    expect(ok).toBe(true);
    expect(by.authorisation_server).toMatchObject({ status: 'warning', hint: 'Enter tenant_id: simulated' });
    expect(by.authorisation_server.message).toContain('tenant_id is empty');
  });

  test('a missing tenant without which no token can be had is a failure', async () => {
    always('token', { type: 'status', status: 500 });
    const { ok, by } = await check(service({ tenant_id: null }));
    expect(ok).toBe(false);
    expect(by.authorisation_server).toMatchObject({ status: 'failed', hint: 'Enter tenant_id: simulated' });
    expect(by.token.status).toBe('failed');
  });

  test('a missing tenant is not blamed for a refusal that has another cause', async () => {
    const { by } = await check(service({ tenant_id: '', client_secret: 'not-the-secret' }));
    expect(by.authorisation_server.status).toBe('warning');
    expect(by.token.hint).toContain('client_secret');
  });

  test('a wrong tenant: both are named, and the token fails', async () => {
    const { by, statuses } = await check(service({ tenant_id: 'somebody-else' }));
    expect(statuses).toEqual(['ok', 'ok', 'warning', 'failed', 'skipped', 'skipped']);
    expect(by.authorisation_server.message).toContain('somebody-else');
    expect(by.authorisation_server.hint).toBe('Enter tenant_id: simulated');
    expect(by.token.hint).toContain('tenant_id');
  });

  test('a tenant is the same in capitals', async () => {
    const { statuses } = await check(service({ tenant_id: 'Simulated' }));
    expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
  });

  test('an auth_url that differs and issues no token is a failure, with the value to enter', async () => {
    const { url } = halo.simulator();
    const { by } = await check(service({ auth_url: `${url}/signin` }));
    expect(by.authorisation_server).toMatchObject({ status: 'failed', hint: `Enter auth_url: ${url}/auth` });
    expect(by.authorisation_server.message).toContain(`${url}/signin`);
    expect(by.token.status).toBe('failed');
  });

  test('an auth_url that differs and works all the same is a warning', async () => {
    authInfo({ auth_url: 'https://auth.example.com/', tenant_id: 'simulated' });
    const { ok, by } = await check(service());
    expect(ok).toBe(true);
    expect(by.authorisation_server).toMatchObject({
      status: 'warning',
      hint: 'Enter auth_url: https://auth.example.com',
    });
  });

  test.each(['/auth', '/auth/', '/auth/token', '/auth/token/', '/AUTH'])(
    '%s is the same address',
    async (path) => {
      authInfo({ auth_url: `${halo.simulator().url}${path}`, tenant_id: 'simulated' });
      expect((await check(service())).by.authorisation_server.status).toBe('ok');
      expect((await check(service({ auth_url: `${halo.simulator().url}/auth/token` }))).ok).toBe(true);
    },
  );

  test('nobody is sent back from https to http', async () => {
    authInfo({ auth_url: 'http://auth.example.com/auth', tenant_id: 'simulated' });
    const { by } = await check(
      service({ auth_url: 'https://auth.example.com/auth', http_proxy: '127.0.0.1:1' }),
      {
        env: { NO_PROXY: '127.0.0.1' },
      },
    );
    expect(by.authorisation_server.status).toBe('ok');
    expect(by.token).toMatchObject({ status: 'failed', message: expect.stringContaining('proxy') });
  });

  test.each([
    ['silence', undefined],
    ['nothing in it', {}],
    ['a list', []],
    ['values that are none', { auth_url: 'somewhere', tenant_id: null }],
  ])('without HaloPSA’s account there is nothing to compare: %s', async (_, body) => {
    if (body === undefined) {
      always('authinfo', { type: 'status', status: 404, body: '' });
    } else {
      authInfo(body);
    }
    const { ok, by } = await check(service({ tenant_id: '' }));
    expect(ok).toBe(true);
    expect(by.authorisation_server).toMatchObject({
      status: 'ok',
      message: expect.stringContaining('/auth'),
    });
  });
});

describe('the token', () => {
  const onlyTokenFailed = ['ok', 'ok', 'ok', 'failed', 'skipped', 'skipped'];

  test.each<[string, () => JsonObject, string]>([
    ['a wrong secret', () => service({ client_secret: 'not-the-secret' }), 'client_secret'],
    ['a wrong password', () => login({ oauth2_password: 'not-the-password' }), 'oauth2_password'],
    ['an unknown scope', () => service({ scope: ['read:tickets', 'write:tickets'] }), 'write:tickets'],
    [
      'an application for the other way of signing in',
      () => login({ client_id: halo.simulator().assets.oauth2_client_credentials.client_id }),
      'Username & Password',
    ],
  ])('%s', async (_, asset, hint) => {
    const { ok, statuses, by } = await check(asset());
    expect(ok).toBe(false);
    // A scope that there is not is told of the asset, too.
    expect(statuses.slice(1)).toEqual(onlyTokenFailed.slice(1));
    expect(by.token.hint).toContain(hint);
    expect(by.tickets.message).toContain('token');
  });

  test('a refusal is met once, however many steps rest on it', async () => {
    await check(service({ tenant_id: '', client_secret: 'not-the-secret' }));
    expect(halo.requests('token')).toHaveLength(1);
  });

  test('a secret that HaloPSA repeats is not passed on', async () => {
    const asset = service({ client_secret: 'fake/secret+value' });
    const body = { error: 'invalid_client', error_description: 'No such secret: fake/secret+value' };
    always('token', { type: 'status', status: 401, body });
    const { by } = await check(asset);
    expect(by.token.message).toContain('[redacted]');
  });
});

describe('the scopes', () => {
  test('a token without a scope opens nothing', async () => {
    answerToken({ access_token: 'not-a-real-token', token_type: 'Bearer', expires_in: 3600, scope: '' });
    const { ok, statuses, by } = await check(service());
    expect(ok).toBe(false);
    expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'failed', 'skipped']);
    expect(by.scopes.message).toContain('A token without a scope opens nothing');
    expect(by.scopes.hint).toContain('edit:tickets');
  });

  test('a scope to read only: the actions that will be forbidden are named', async () => {
    const { ok, by } = await check(service({ scope: ['read:tickets'] }));
    expect(ok).toBe(true);
    expect(by.scopes.status).toBe('warning');
    const [reading, writing] = [true, false].map((reads) =>
      actionNames.filter((name) => (actions[name].method === 'GET') === reads).join(', '),
    );
    expect(by.scopes.message).toContain(`covers ${reading}; ${writing} will be forbidden`);
    expect(reading).toContain('get_tickets');
    expect(writing).toContain('delete_ticket_by_id');
    expect(by.scopes.hint).toContain('edit:tickets');
    expect(by.tickets.status).toBe('ok');
  });

  test('less granted than asked for: what was granted counts', async () => {
    const granted = { token_type: 'Bearer', expires_in: 3600, scope: 'read:tickets offline_access' };
    answerToken({ access_token: 'not-a-real-token', ...granted });
    always('list', { type: 'body', body: { record_count: 3, tickets: [{ id: 1 }] } });
    const { by } = await check(service({ scope: ['all'] }));
    expect(by.scopes).toMatchObject({ status: 'warning', message: expect.stringContaining('read:tickets') });
  });

  test('a scope for something else covers no action, and the list confirms it', async () => {
    const { by, statuses } = await check(service({ scope: ['read:kb'] }));
    expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'failed', 'failed']);
    expect(by.scopes.message).toContain('get_tickets');
    expect(by.tickets.message).toContain('403');
  });

  test.each(['all', 'all:standard', 'admin', 'edit:tickets'])('%s covers everything', async (scope) => {
    expect((await check(service({ scope: [scope] }))).by.scopes.status).toBe('ok');
  });

  test.each<[string[], string]>([
    [['edit:tickets', 'read:customers'], 'Names of clients, sites and users can be looked up, too.'],
    [['edit:tickets'], 'tickets that give client_name or site_name will be rejected'],
    [['read:tickets'], 'Names of clients, sites and users cannot be looked up, which needs read:customers'],
  ])('%j tells which names can be looked up', async (scope, sentence) => {
    expect((await check(service({ scope }))).by.scopes.message).toContain(sentence);
  });

  test('where HaloPSA does not say, what was asked for counts', async () => {
    answerToken({ access_token: 'not-a-real-token', token_type: 'Bearer', expires_in: 3600 });
    always('list', { type: 'body', body: { record_count: 1, tickets: [{ id: 1 }] } });
    const { by } = await check(service({ scope: ['read:tickets'] }));
    expect(by.scopes.status).toBe('warning');
    expect(by.scopes.message).toMatch(/does not say .* asked for: read:tickets/);
  });
});

describe('the tickets', () => {
  const onlyTicketsFailed = ['ok', 'ok', 'ok', 'ok', 'ok', 'failed'];

  test('an agent that sees none', async () => {
    always('list', { type: 'body', body: { record_count: 0, tickets: [] } });
    const { ok, by } = await check(service());
    expect(ok).toBe(true);
    expect(by.tickets).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('sees no tickets'),
    });
    expect(by.tickets.hint).toMatch(/Login Type is Agent.*teams, departments/);
  });

  test('a list that is forbidden', async () => {
    always('list', { type: 'status', status: 403, body: '' });
    const { statuses, by } = await check(service());
    expect(statuses).toEqual(onlyTicketsFailed);
    expect(by.tickets.hint).toMatch(/read:tickets.*Login Type/);
  });

  test('a token that the API does not take', async () => {
    always('list', { type: 'status', status: 401, body: '' });
    const { statuses, by } = await check(service());
    expect(statuses).toEqual(onlyTicketsFailed);
    expect(by.tickets.message).toContain('401');
    expect(by.tickets.hint).toContain('scope');
  });

  test.each([
    ['a page that is not there', { type: 'status', status: 404 }, 'Resource Server'],
    ['a web page', { type: 'body', body: '<html><title>Sign in</title></html>' }, 'url'],
  ] as const)('%s instead of a list', async (_, action, hint) => {
    always('list', action);
    const { statuses, by } = await check(service());
    expect(statuses).toEqual(onlyTicketsFailed);
    expect(by.tickets.hint).toContain(hint);
  });
});

test('a check that is stopped says so and ends', async () => {
  const { ok, statuses, by } = await check(service(), { stop: AbortSignal.abort() });
  expect(ok).toBe(false);
  expect(statuses).toEqual(['ok', 'failed', 'skipped', 'skipped', 'skipped', 'skipped']);
  expect(by.address.message).toMatch(/stopped/);
});

describe('halopsa check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-cli-'));
  const program = join(folder, 'cli.js');

  beforeAll(() => {
    const root = join(__dirname, '../../..');
    const bundled = ['--bundle', '--platform=node', '--target=node20', '--log-level=error'];
    // The simulator is loaded by another command, and would triple the time that this takes.
    const apart = '--external:../simulator/start';
    execFileSync(join(root, 'node_modules/.bin/esbuild'), [
      join(root, 'packages/cli/main.ts'),
      ...bundled,
      apart,
      `--outfile=${program}`,
    ]);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  interface Ended {
    exitCode: number | null;
    output: string;
    errors: string;
  }

  function start(args: readonly string[], input = ''): Promise<Ended> {
    const env = { PATH: process.env.PATH };
    const child = spawn(process.execPath, [program, 'check', ...args], { cwd: folder, env });
    const ended: Ended = { exitCode: null, output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.errors += text;
    });
    child.stdin.on('error', () => undefined).end(input);
    return new Promise((resolve, reject) => {
      child.once('error', reject).once('close', (exitCode) => resolve({ ...ended, exitCode }));
    });
  }

  test('a person reads one line a step', async () => {
    const { exitCode, output, errors } = await start(['--asset-path', '-'], JSON.stringify(service()));
    expect(errors).toBe('');
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => line.split(':', 1)[0])).toEqual([
      ...stepNames.map((name) => `ok       ${name}`),
      'The connector can work with this asset.',
    ]);
    expect(exitCode).toBe(0);
  });

  test('how to mend it stands beneath, and a failure is exit code 1', async () => {
    const asset = service({ client_secret: 'not-the-secret' });
    const { exitCode, output } = await start(['--asset-path', '-'], JSON.stringify(asset));
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^failed {3}token: .*\n {9}What to do: Check client_id and client_secret/m);
    expect(output).toMatch(/^skipped {2}scopes: /m);
    expect(output).toMatch(/cannot work with this asset yet/);
    expectNoSecret(output, asset);
  });

  test('--json is one object', async () => {
    const path = join(folder, 'mine.json');
    writeFileSync(path, JSON.stringify(login({ scope: ['read:tickets'] })));
    const { exitCode, output, errors } = await start(['--json', '--asset-path', path]);
    expect(exitCode).toBe(0);
    expect(errors).toBe('');
    expect(output.trimEnd()).not.toContain('\n');
    const diagnosis: unknown = JSON.parse(output);
    expect(at(diagnosis, 'ok')).toBe(true);
    expect(entries(at(diagnosis, 'steps')).map((step) => at(step, 'step'))).toEqual(stepNames);
    expect(at(diagnosis, 'steps', 4)).toEqual({
      step: 'scopes',
      status: 'warning',
      message: expect.any(String),
      hint: expect.any(String),
    });
  });

  test('--json of a failure is exit code 1', async () => {
    const { exitCode, output } = await start(['--json', '--asset-path', '-'], '{}');
    expect(exitCode).toBe(1);
    expect(at(JSON.parse(output), 'ok')).toBe(false);
  });

  test('without a file it says which one it looked for', async () => {
    const { exitCode, output } = await start([]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^failed {3}asset: .*data\/asset\.json/);
    expect(output).toMatch(/What to do: .*--asset-path/);
  });

  test('text that is no JSON is not repeated', async () => {
    const { exitCode, output, errors } = await start(
      ['--asset-path', '-'],
      '{"client_secret": fake-but-secret}',
    );
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^failed {3}asset: Standard input is not valid JSON/);
    expect(output + errors).not.toContain('fake-but-secret');
  });

  test('what the server says neither moves the cursor nor begins a line', async () => {
    authInfo({ auth_url: `${halo.simulator().url}/auth`, tenant_id: 'a\u001b[2Jb\nok       token: c' });
    const { output } = await start(['--asset-path', '-'], JSON.stringify(service()));
    expect(output).not.toContain('\u001b');
    expect(output.match(/^\w+ +token:/gm)).toHaveLength(1);
  });

  test('--help tells what there is', async () => {
    const { exitCode, output } = await start(['--help']);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/--asset-path[\s\S]*--json/);
  });

  test.each([[['--nonsense']], [['surplus']], [['--asset-path']]])(
    'wrong usage is exit code 2: %j',
    async (args) => {
      const { exitCode, output } = await start(args);
      expect(exitCode).toBe(2);
      expect(output).toBe('');
    },
  );
});
