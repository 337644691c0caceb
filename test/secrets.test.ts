/** @slow Starts programs. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleConnector, type ConnectorBundle } from './wire/connector_process';
import { startForwardProxy } from './wire/forward_proxy';
import { type Answerer, sendJson, sendText, startHaloStub } from './wire/halo_stub';
import { endsIn, markedSecret } from './wire/marked_secrets';
import { closeBehindEachTest } from './wire/opened_servers';
import { closedPort } from './wire/raw_server';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();

const special = ` +"/%&<é>\\'~(!)*=?#`;
const clientSecret = markedSecret('client', special);
const password = markedSecret('password', special);
const token = markedSecret('token', '+"/%&<>\\\'~(!)*=?#');
const refreshToken = markedSecret('refresh', special);
const idToken = markedSecret('identity', '.e30.');
const proxyPassword = markedSecret('proxy', special);
const secrets = [clientSecret, password, token, refreshToken, idToken, proxyPassword];

const grants = {
  oauth2_client_credentials: { client_secret: clientSecret.value },
  oauth2_password: {
    client_secret: undefined,
    oauth2_username: 'agent@example.com',
    oauth2_password: password.value,
  },
} as const;
type Grant = keyof typeof grants;

/** What a given grant's run knows, and so what a server can echo. */
const echoable: Record<Grant, string[]> = {
  oauth2_client_credentials: [clientSecret, token, refreshToken, idToken, proxyPassword].map(
    ({ value }) => value,
  ),
  oauth2_password: [password, token, refreshToken, idToken, proxyPassword].map(({ value }) => value),
};

const giveToken = sendJson({
  access_token: token.value,
  refresh_token: refreshToken.value,
  id_token: idToken.value,
  expires_in: 3600,
});

/** Those that a server, a gateway or a library is most likely to use; all of them are tried on the redactor alone. */
const spellings: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  'URL-encoded': encodeURIComponent,
  'URL-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in base64 in lines of 76': (secret) =>
    Buffer.from(`not-a-real-id:${secret}`).toString('base64').replace(/.{76}/g, '$&\r\n'),
  'inside JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'inside HTML, but for its quotes': (secret) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  'inside HTML with numeric entities': (secret) =>
    secret.replace(/[^ -~]|[&<>"']/g, (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`),
};

/** A header is one line of bytes, here those of Latin-1. */
const asHeader = (text: string) => text.replace(/[\r\n]/g, '').replace(/[^ -~\xa0-\xff]/g, '?');

/** What most servers write: the bytes of UTF-8, which Node reads as Latin-1. */
const asUtf8Header = (text: string) => Buffer.from(text.replaceAll(/[\r\n]/g, '')).toString('latin1');

/** Where a server may write what it knows. */
const places: Record<string, (echo: string) => Answerer> = {
  'in a sentence of a 400': (echo) => sendJson({ message: `Bad request: ${echo}` }, 400),
  'in an OAuth error': (echo) => sendJson({ error: 'invalid_client', error_description: echo }, 400),
  'deep in the body of a 403': (echo) => sendJson({ a: [{ b: { c: [echo] } }] }, 403),
  'in a bare JSON string': (echo) => sendJson(`No: ${echo}`, 400),
  'in a model-binding error': (echo) => sendJson({ '[0].x': [`Bad: ${echo}`] }, 400),
  'in the text of a 500': (echo) => sendText(`It broke: ${echo}`, 500),
  'in the title of a web page': (echo) => sendText(`<html><title>${echo}</title></html>`, 404),
  'in a web page with status 200': (echo) => sendText(`<html><body>${echo}</body></html>`),
  'in a header of a refusal': (echo) => sendText('no', 401, { 'x-echo': asHeader(echo) }),
  'in a header of a refusal, as UTF-8': (echo) => (response) => {
    response.writeHead(401, { 'x-echo': asUtf8Header(echo) }).end('no');
  },
  'in the phrase of a refusal, as UTF-8': (echo) => (response) =>
    response.writeHead(418, asUtf8Header(echo)).end(),
  'in the phrase of a refusal': (echo) => (response) => response.writeHead(418, asHeader(echo)).end(),
  'in the address of a redirect': (echo) => (response) =>
    response.writeHead(302, { location: `http://other.invalid/${asHeader(echo)}?q=${asHeader(echo)}` }).end(),
  'in a ticket': (echo) =>
    sendJson({ id: 7, summary: echo, customfields: [{ name: 'CFx', value: `<${echo}>` }] }),
  'in a JSON number’s place of a long refusal': (echo) =>
    sendJson({ message: 'Too long', values: Array.from({ length: 80 }, () => echo) }, 400),
};

/** A run that says all it can, and all that it said. */
async function everythingSaid(grant: Grant, api: Answerer, tokenAnswer: Answerer, action: 'read' | 'save') {
  const stub = await open(startHaloStub({ api, token: tokenAnswer }));
  const { json, logged } = await runOnWire({
    asset: serviceAsset(stub.url, {
      ...grants[grant],
      http_proxy: `http://user:${encodeURIComponent(proxyPassword.value)}@127.0.0.1:1`,
    }),
    env: { no_proxy: '*' },
    logLevel: 'debug',
    ...(action === 'save' && {
      action: 'add_or_update_ticket',
      inputs: { json_body: [{ summary: 'New' }], options: { continue_on_error: true } },
    }),
  });
  expect(stub.arrived.length).toBeGreaterThan(0);
  return [json, ...logged].join('\n');
}

describe.each(Object.keys(spellings))('a secret that comes back %s', (spelling) => {
  test.each(Object.keys(places))('%s is never printed', async (place) => {
    for (const grant of ['oauth2_client_credentials', 'oauth2_password'] as const) {
      const echo = echoable[grant].map((secret) => spellings[spelling]?.(secret)).join(' , ');
      const answer = places[place]?.(echo) ?? giveToken;
      for (const action of ['read', 'save'] as const) {
        expect(endsIn(await everythingSaid(grant, answer, giveToken, action), secrets)).toEqual([]);
      }
    }
  });

  test('from the token address is never printed', async () => {
    for (const grant of ['oauth2_client_credentials', 'oauth2_password'] as const) {
      const own = [grant === 'oauth2_password' ? password.value : clientSecret.value, proxyPassword.value];
      const echo = own.map((secret) => spellings[spelling]?.(secret)).join(' , ');
      for (const place of Object.values(places)) {
        const said = await everythingSaid(grant, giveToken, place(echo), 'read');
        expect(endsIn(said, secrets)).toEqual([]);
      }
    }
  });
});

describe('a token', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'that is given',
      { access_token: token.value, refresh_token: refreshToken.value, id_token: idToken.value },
    ],
    [
      'that no header can carry',
      { access_token: `${token.ends[0]} ${token.ends[1]}`, id_token: idToken.value },
    ],
    ['that is missing beside others', { refresh_token: refreshToken.value, id_token: idToken.value }],
    ['that is refused and given', { error: 'invalid_scope', access_token: token.value }],
  ])('%s is never printed', async (_, body) => {
    for (const status of [200, 400]) {
      const said = await everythingSaid(
        'oauth2_client_credentials',
        sendJson({ id: 7 }),
        sendJson(body, status),
        'read',
      );
      expect(endsIn(said, secrets)).toEqual([]);
    }
  });
});

test('a secret that a long answer cuts in two shows no half of itself', async () => {
  const cutAt = [480, 490, 500, 1_990, 2_000, 15_990];
  for (const length of cutAt) {
    for (const status of [200, 400, 500]) {
      const filled = 'x'.repeat(length - clientSecret.ends[0].length);
      const body = `${filled}${clientSecret.value}${'y'.repeat(20_000)}`;
      for (const api of [sendText(body, status), sendJson({ message: body }, status)]) {
        const said = await everythingSaid('oauth2_client_credentials', api, giveToken, 'read');
        expect({ length, status, found: endsIn(said, secrets) }).toEqual({ length, status, found: [] });
      }
    }
  }
});

test('the name of a member stays as it is, even where it is a secret’s', async () => {
  const secret = 'not-a-real-secret';
  const stub = await open(startHaloStub({ api: sendJson({ id: 7, [secret]: `x ${secret} y` }) }));
  const { value } = await runOnWire({ asset: serviceAsset(stub.url, { client_secret: secret }) });
  expect(value).toMatchObject({ json_body: { id: 7, [secret]: 'x [redacted] y' } });
});

test('a secret of fewer than four characters leaves HaloPSA’s data alone, and our own sentences without it', async () => {
  const short = { client_secret: 'xyz' };
  const stub = await open(startHaloStub({ api: sendJson({ id: 7, summary: 'xyz and wxyz' }) }));
  const { value } = await runOnWire({ asset: serviceAsset(stub.url, short) });
  expect(value).toMatchObject({ json_body: { summary: 'xyz and wxyz' } });
  const refusing = await open(startHaloStub({ token: sendJson({ error: 'invalid_client: xyz' }, 400) }));
  const { message } = await runOnWire({ asset: serviceAsset(refusing.url, short) });
  expect(message).toContain('invalid_client: [redacted]');
});

test('a secret with blanks and line breaks around it is known without them, too', async () => {
  const client_secret = '  not-a-real-secret\r\n';
  const stub = await open(startHaloStub({ token: sendJson({ error: 'No: not-a-real-secret.' }, 400) }));
  const { json, message } = await runOnWire({ asset: serviceAsset(stub.url, { client_secret }) });
  expect(message).toContain('No: [redacted].');
  expect(json).not.toContain('not-a-real-secret');
});

describe('a secret of digits alone that HaloPSA writes as a number', () => {
  const digits = { client_secret: '73014466' };

  test('is not shown by a refusal', async () => {
    const stub = await open(
      startHaloStub({ api: sendJson({ message: 'No.', given: [73014466, 7301] }, 400) }),
    );
    const { value, logged } = await runOnWire({ asset: serviceAsset(stub.url, digits), logLevel: 'debug' });
    expect(value).toMatchObject({ json_body: { message: 'No.', given: ['[redacted]', 7301] } });
    expect(logged.join()).not.toContain('73014466');
  });

  test('stays in a ticket, whose number it may be', async () => {
    const stub = await open(startHaloStub({ api: sendJson({ id: 73014466, summary: 'Call 73014466' }) }));
    const { value } = await runOnWire({ asset: serviceAsset(stub.url, digits) });
    expect(value).toMatchObject({ json_body: { id: 73014466, summary: 'Call [redacted]' } });
  });
});

describe('a secret that is a word of ours', () => {
  const saving = {
    action: 'add_or_update_ticket',
    inputs: { json_body: [{ summary: 'New' }, { id: 8 }], options: { continue_on_error: true } },
  };
  const saveSome: Answerer = (response, { body }) =>
    body.includes('"id"')
      ? sendJson({ message: 'created, rejected' }, 400)(response, { method: '', url: '', headers: {}, body })
      : sendJson({ id: 7, summary: 'created', outcome: 'rejected' }, 201)(response, {
          method: '',
          url: '',
          headers: {},
          body,
        });

  test.each(['created', 'rejected', 'outcome', 'results', 'summary', 'code'])(
    'leaves what a save says in it, and nothing that HaloPSA says: %s',
    async (client_secret) => {
      const stub = await open(startHaloStub({ api: saveSome }));
      const { ok, value } = await runOnWire({ asset: serviceAsset(stub.url, { client_secret }), ...saving });
      const hidden = (word: string) => word.replaceAll(client_secret, '[redacted]');
      expect(ok).toBe(true);
      expect(value).toMatchObject({
        json_body: { id: 7, summary: hidden('created'), outcome: hidden('rejected') },
        results: [
          { outcome: 'created', ticket: { summary: hidden('created'), outcome: hidden('rejected') } },
          {
            outcome: 'rejected',
            error: { code: 'rejected', message: expect.stringContaining(hidden('created, rejected')) },
          },
        ],
        summary: { created: 1, rejected: 1 },
      });
    },
  );

  test.each(['rejected', 'ConnectorError', 'name', 'GET', 'request', 'info'])(
    'leaves the code and class of an error and what the log says: %s',
    async (client_secret) => {
      const stub = await open(startHaloStub({ api: sendJson({ message: 'No.' }, 400) }));
      const asset = serviceAsset(stub.url, { client_secret });
      const { value, logged } = await runOnWire({ asset, logLevel: 'info' });
      expect(value).toMatchObject({ name: 'ConnectorError', code: 'rejected' });
      expect(logged.map((line): unknown => JSON.parse(line))).toMatchObject([
        { level: 'info', event: 'request', method: 'POST' },
        { level: 'info', event: 'token' },
        { level: 'info', event: 'request', method: 'GET', status: 400 },
      ]);
    },
  );

  test.each(['path_parameters', 'client_secret'])(
    'leaves the place of an issue: %s',
    async (client_secret) => {
      const asset = serviceAsset('https://halo.invalid', { client_secret });
      const { value } = await runOnWire({ asset, inputs: { path_parameters: { id: 'x' } } });
      expect(value).toMatchObject({ issues: [{ pointer: '/path_parameters/id' }] });
      const { value: ofAsset } = await runOnWire({ asset: { ...asset, scope: client_secret, client_id: 7 } });
      expect(JSON.stringify(ofAsset)).not.toContain('"/[redacted]');
    },
  );
});

test('a text that was cleaned already is not cleaned again', async () => {
  const stub = await open(startHaloStub({ token: sendJson({ error: 'This was redacted.' }, 400) }));
  const { message } = await runOnWire({ asset: serviceAsset(stub.url, { client_secret: 'redacted' }) });
  expect(message).toContain('This was [redacted].');
});

describe('a secret in the wrong place', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as a number', { client_secret: 73014466 }],
    ['as the address', { url: clientSecret.value }],
    ['as a list', { client_secret: [clientSecret.value] }],
    [
      'beside an address that is none',
      { url: 'nowhere', auth_url: clientSecret.value, ca_certificate: clientSecret.value },
    ],
    ['in an address', { url: `https://user:${encodeURIComponent(clientSecret.value)}@halo.invalid` }],
    ['in a proxy address that is none', { http_proxy: `socks5://user:${clientSecret.value}@127.0.0.1` }],
    ['as time-out and retries', { request_timeout: clientSecret.value, max_retries: clientSecret.value }],
  ])('is not shown by the refusal: %s', async (_, changes) => {
    const asset = serviceAsset('https://halo.invalid', { client_secret: clientSecret.value, ...changes });
    const { code, json, logged } = await runOnWire({ asset, logLevel: 'debug', env: { no_proxy: '*' } });
    expect(['invalid_asset', 'network_error']).toContain(code);
    expect(endsIn([json, ...logged].join('\n'), secrets)).toEqual([]);
    expect(json).not.toContain('73014466');
  });

  test('as an input is not shown', async () => {
    const inputs = { path_parameters: { id: clientSecret.value }, parameters: { [clientSecret.ends[0]]: 1 } };
    const asset = serviceAsset('https://halo.invalid', { client_secret: clientSecret.value });
    const { code, value } = await runOnWire({ asset, inputs });
    expect(code).toBe('invalid_input');
    expect(JSON.stringify(Object(value).message)).not.toContain(clientSecret.ends[1]);
  });
});

describe('a whole process, asked to log everything,', () => {
  let platform: ConnectorBundle;
  let desk: ConnectorBundle;
  beforeAll(async () => {
    platform = await bundleConnector('main');
    desk = await bundleConnector('cli');
  });
  afterAll(() => {
    platform.remove();
    desk.remove();
  });

  const echoAll = echoable.oauth2_client_credentials.flatMap((secret) =>
    Object.values(spellings).map((spell) => spell(secret)),
  );
  const env = { LOG_LEVEL: 'debug', ASSET_KEYS: '' };
  const proxyLogin = `user:${encodeURIComponent(proxyPassword.value)}`;

  test.each<[string, Answerer, Answerer]>([
    ['refused', sendJson({ message: echoAll.join(' ') }, 400), giveToken],
    ['answered', sendJson({ id: 7, summary: echoAll.join(' ') }), giveToken],
    ['kept out', sendJson({ id: 7 }), sendText(echoAll.slice(0, 6).join(' '), 401)],
    [
      'cut off',
      (response) => void response.writeHead(200).write(echoAll.join(), () => response.destroy()),
      giveToken,
    ],
  ])('on the platform prints no secret when it is %s', async (_, api, tokenAnswer) => {
    const stub = await open(startHaloStub({ api, token: tokenAnswer }));
    const proxy = await open(startForwardProxy({ login: `user:${proxyPassword.value}` }));
    const input = { ...serviceAsset(stub.url, grants.oauth2_client_credentials), path_parameters: { id: 7 } };
    const http_proxy = `http://${proxyLogin}@127.0.0.1:${proxy.port}`;
    const { stdout, stderr } = await platform.run({
      args: ['get_ticket_by_id'],
      input,
      env: { ...env, http_proxy },
    });
    expect(stderr).toContain('"event":"request"');
    expect(`${stdout}${stderr}`).toMatch(/^::set-(output|error) /m);
    expect(endsIn(`${stdout}${stderr}`, secrets)).toEqual([]);
  });

  test.each<[string, (proxyUrl: string) => Promise<string>]>([
    ['down', async () => `http://${proxyLogin}@127.0.0.1:${await closedPort()}`],
    ['not satisfied', async (url) => url.replace('//', `//${proxyLogin}@`)],
    ['no proxy', async () => `socks5://${proxyLogin}@127.0.0.1:1`],
    ['badly spelt', async () => `http://user:${proxyPassword.value}@127.0.0.1:1`],
  ])('on the platform prints no secret when the proxy is %s', async (_, address) => {
    const stub = await open(startHaloStub());
    const proxy = await open(startForwardProxy({ login: 'user:another-one' }));
    const http_proxy = await address(proxy.url);
    const asset = serviceAsset(stub.url, { ...grants.oauth2_client_credentials, request_timeout: 1 });
    for (const [input, inEnv] of [
      [{ ...asset, path_parameters: { id: 7 } }, { http_proxy }],
      [{ ...asset, http_proxy, path_parameters: { id: 7 } }, {}],
    ] as const) {
      const ending = await platform.run({ args: ['get_ticket_by_id'], input, env: { ...env, ...inEnv } });
      expect(ending.exitCode).toBe(1);
      expect(ending.stderr).toMatch(/^::set-error /m);
      expect(endsIn(`${ending.stdout}${ending.stderr}`, secrets)).toEqual([]);
    }
  });

  test.each<[string, string]>([
    ['broken JSON', `{"client_secret": "${clientSecret.ends[0]}", "url": }`],
    ['a word', clientSecret.ends[0]],
    ['a list', JSON.stringify([clientSecret.value])],
    ['half an object', JSON.stringify({ client_secret: clientSecret.value }).slice(0, -2)],
  ])('on the platform prints no secret of a standard input that is %s', async (_, input) => {
    const { exitCode, stdout, stderr } = await platform.run({ args: ['get_tickets'], input, env });
    expect(exitCode).toBe(1);
    expect(endsIn(`${stdout}${stderr}`, secrets)).toEqual([]);
  });

  test('at the desk prints and writes no secret', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'connector-desk-'));
    try {
      for (const [name, api] of [
        ['bad', sendJson({ message: echoAll.join(' ') }, 400)],
        ['good', sendJson({ id: 7, summary: echoAll.join(' ') })],
      ] as const) {
        const stub = await open(startHaloStub({ api, token: giveToken }));
        const asset = serviceAsset(stub.url, {
          ...grants.oauth2_client_credentials,
          http_proxy: `http://${proxyLogin}@127.0.0.1:1`,
        });
        writeFileSync(join(folder, 'asset.json'), JSON.stringify(asset));
        writeFileSync(join(folder, 'input.json'), JSON.stringify({ path_parameters: { id: 7 } }));
        const { stdout, stderr } = await desk.run({
          args: [
            ...['run', 'get_ticket_by_id', '--asset-path', 'asset.json', '--input-path', 'input.json'],
            ...['--output-path', `${name}/output.json`, '--error-path', `${name}/error.json`],
          ],
          env: { LOG_LEVEL: 'debug', no_proxy: '*' },
          cwd: folder,
        });
        const written = readdirSync(join(folder, name)).map((file) =>
          readFileSync(join(folder, name, file), 'utf8'),
        );
        expect(written).toHaveLength(1);
        expect(endsIn([stdout, stderr, ...written].join('\n'), secrets)).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
