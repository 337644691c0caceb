/** The mistakes that people make with an asset, each with the words that tell them what to enter. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../../src/core/log';
import { createRedactor } from '../../../src/core/redact';
import type { JsonObject } from '../../../test/support/json';
import { useSimulatedTenant } from '../../../test/support/simulated_tenant';
import type { Fault } from '../../simulator/start';
import { diagnose } from '../doctor/diagnose';
import type { StepName } from '../doctor/steps';
import { readAsset } from '../run/values';

const halo = useSimulatedTenant({ tickets: 20 });

const always = (route: Fault['route'], action: Fault['action']): void =>
  halo.simulator().faults.add({ route, count: 'always', action });

const service = (changes: JsonObject = {}): JsonObject => ({
  ...halo.simulator().assets.oauth2_client_credentials,
  tenant_id: 'simulated',
  ...changes,
});

const { signal } = new AbortController();

/** What a person reads of one step: its message, and beneath what to do. */
async function told(read: () => Promise<JsonObject>, step: StepName): Promise<string> {
  const { steps } = await diagnose(read, {
    env: {},
    clock: halo.clock,
    log: silentLog,
    redactor: createRedactor(),
    stop: signal,
    progress: () => undefined,
  });
  return steps
    .filter((report) => report.step === step)
    .map(({ status, message, hint = '' }) => `${status}: ${message}\n${hint}`)
    .join();
}

/** A mistake, the step that tells it, and words of what it tells. */
type Mistake = [name: string, asset: () => JsonObject, step: StepName, says: string | RegExp];

const url = () => halo.simulator().url;
const secret = () => String(halo.simulator().assets.oauth2_client_credentials.client_secret);
const without = (name: string): JsonObject => {
  const { [name]: _left, ...others } = service();
  return others;
};

const mistakes: Mistake[] = [
  ['no scheme in url', () => service({ url: 'acme.halopsa.com' }), 'asset', 'url must begin with https://'],
  ['no url', () => without('url'), 'asset', 'url is missing'],
  ['no client_id', () => without('client_id'), 'asset', 'client_id is missing'],
  ['no client_secret', () => without('client_secret'), 'asset', 'client_secret is missing'],
  [
    'client_Secret',
    () => ({ ...without('client_secret'), client_Secret: secret() }),
    'asset',
    'write client_secret if that is meant',
  ],
  [
    'tenant in place of tenant_id',
    () => ({ ...service(), tennant_id: 'x', tenant_id: null }),
    'asset',
    'tenant_id',
  ],
  [
    'a space behind the secret',
    () => service({ client_secret: `${secret()} ` }),
    'asset',
    'Enter client_secret again without a space at its end.',
  ],
  [
    'a line end behind the secret',
    () => service({ client_secret: `${secret()}\n` }),
    'asset',
    'Enter client_secret again without a line break at its end.',
  ],
  [
    'a space before the client ID',
    () => service({ client_id: ' fa4e0000' }),
    'asset',
    'Enter client_id again without a space at its beginning.',
  ],
  [
    'a scope that there is not',
    () => service({ scope: ['read:ticket'] }),
    'asset',
    'Write read:tickets if that is meant, or take read:ticket out.',
  ],
  [
    'write:tickets',
    () => service({ scope: ['write:tickets'] }),
    'asset',
    'scope: write:tickets is not a scope',
  ],
  ['a comma in scope', () => service({ scope: 'read:tickets, edit:tickets' }), 'scopes', /^ok: /],
  [
    '/api/tickets',
    () => service({ url: `${url()}/api/tickets` }),
    'asset',
    /Enter url: http:\/\/127\.0\.0\.1:\d+$/,
  ],
  [
    '/auth/token',
    () => service({ url: `${url()}/auth/token` }),
    'asset',
    /Enter url: http:\/\/127\.0\.0\.1:\d+$/,
  ],
  [
    'the address of a ticket in a browser',
    () => service({ url: 'https://acme.example.com/halo/ticket?id=1001' }),
    'asset',
    /Enter url: https:\/\/acme\.example\.com\/halo$/,
  ],
  [
    'the address of a page in a browser',
    () => service({ url: 'https://acme.example.com/tickets#new' }),
    'asset',
    /Enter url: https:\/\/acme\.example\.com$/,
  ],
  ['verify_ssl off', () => service({ verify_ssl: false }), 'asset', 'Switch verify_ssl on'],
  [
    'a certificate that is none',
    () => service({ ca_certificate: 'x' }),
    'asset',
    'ca_certificate holds no certificate',
  ],
  ['retries that are no number', () => service({ max_retries: 'many' }), 'asset', 'max_retries'],
  [
    'a port on which nobody listens',
    () => service({ url: 'http://127.0.0.1:9' }),
    'address',
    /^failed: .*\n.*url/,
  ],
  [
    'https to a port of plain http',
    () => service({ url: url().replace('http:', 'https:') }),
    'address',
    /^failed: https:\S+ does not speak TLS at this port: it responds in plain http\.\nEnter in url the port of https/,
  ],
  [
    'a proxy that is not there',
    () => service({ url: 'http://h.invalid', http_proxy: '127.0.0.1:9' }),
    'address',
    'proxy',
  ],
  [
    'another server',
    () => service({ url: `${url()}/elsewhere` }),
    'address',
    'Enter as url the Resource Server',
  ],
  ['no tenant', () => service({ tenant_id: '' }), 'authorisation_server', 'Enter tenant_id: simulated'],
  [
    'another tenant',
    () => service({ tenant_id: 'other' }),
    'authorisation_server',
    'Enter tenant_id: simulated',
  ],
  [
    'another auth_url',
    () => service({ auth_url: `${url()}/signin` }),
    'authorisation_server',
    /Enter auth_url: http:\/\/127\.0\.0\.1:\d+\/auth$/,
  ],
  [
    'another secret',
    () => service({ client_secret: 'not-the-secret' }),
    'token',
    'Check client_id and client_secret',
  ],
  [
    'a scope to read only',
    () => service({ scope: ['read:tickets'] }),
    'scopes',
    'put edit:tickets into scope of the asset',
  ],
  ['a scope for something else', () => service({ scope: ['read:kb'] }), 'scopes', 'That covers no action'],
];

describe('each mistake is told with what to enter', () => {
  test.each(mistakes)('%s', async (_, asset, step, says) => {
    const text = await told(async () => asset(), step);
    expect(text).toMatch(
      says instanceof RegExp ? says : new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
    expect(text).not.toMatch(/OpenSSL|error:0A|in issues|see issues/);
  });

  test('a value is not complained about that is as it should be', async () => {
    for (const path of ['', '/', '/api', '/api/', '/auth']) {
      expect(await told(async () => service({ url: `${url()}${path}` }), 'asset')).toMatch(/^ok: /);
    }
  });

  test.each([
    ['{\n  "url": "x",\n}', 'line 3, column 1: } after a comma; take the comma out.'],
    [
      '{"url": "x" "client_id": "y"}',
      'line 1, column 13: a text in quotes where a comma or the closing bracket should be.',
    ],
    [
      "{'url': 'x'}",
      'line 1, column 2: a quotation mark other than " where a name in double quotes should be.',
    ],
    [
      '{"client_secret": hunter2}',
      'line 1, column 19: a word or number without quotes where a value should be.',
    ],
    ['{"url": "x"', 'line 1, column 12: the end of the text where a comma or the closing bracket should be.'],
  ])('the file holds %j', async (text, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'check-mistakes-'));
    const path = join(folder, 'asset.json');
    writeFileSync(path, text);
    const words = await told(async () => ({ ...(await readAsset(path, signal)) }), 'asset');
    rmSync(folder, { recursive: true });
    expect(words).toContain(`${path} is not valid JSON: ${says}`);
    expect(words).toContain(`Correct ${path}: it must hold one JSON object.`);
    expect(words).not.toContain('hunter2');
  });
});

describe('behind a gateway that ends TLS under another name', () => {
  beforeEach(() =>
    always('authinfo', {
      type: 'body',
      body: { auth_url: 'http://halo.internal/auth', tenant_id: 'simulated' },
    }),
  );

  test('an http address is never advised', async () => {
    const asset = service({
      auth_url: 'https://auth.invalid/auth',
      http_proxy: '127.0.0.1:9',
      max_retries: 0,
    });
    const text = await told(async () => asset, 'authorisation_server');
    expect(text).not.toContain('Enter auth_url: http:');
  });
});

test('which HaloPSA responds is told, where it says so', async () => {
  const text = await told(async () => service(), 'tickets');
  expect(text).toContain('HaloPSA 2.236.133 (Simulated) responds.');
  expect(text).toContain('"Can view Unassigned Tickets" and "Can view Tickets assigned to other Agents"');
});

test('an older HaloPSA does not say it, and that is no failure', async () => {
  always('instance', { type: 'status', status: 404, body: '' });
  expect(await told(async () => service(), 'tickets')).toMatch(/^ok: The list can be read; (?!.*responds)/);
});
