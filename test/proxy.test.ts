/** @slow Starts programs. */
import { chooseProxy, parseProxy } from '../src/http/connections/proxy';
import { FakeClock } from './support/fake_clock';
import { type ForwardProxy, type ProxyOptions, startForwardProxy } from './wire/forward_proxy';
import { type HaloStub, sendJson, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';
import { closedPort, startRawServer } from './wire/raw_server';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { makeTestAuthority, type TestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();
const newTicket = {
  action: 'add_or_update_ticket',
  inputs: { json_body: [{ summary: 'New' }] },
};
let authority: TestAuthority;
beforeAll(() => {
  authority = makeTestAuthority();
});

describe('the choice of a proxy', () => {
  const to = { http: 'http://halo.example.com/api', https: 'https://halo.example.com/api' };
  const none = undefined;

  test.each<[string, keyof typeof to, Record<string, string>, string | undefined, string | undefined]>([
    ['nothing set', 'https', {}, none, none],
    ['the asset alone', 'https', {}, 'asset:1', 'asset:1'],
    ['the environment beats the asset', 'http', { http_proxy: 'env:1' }, 'asset:1', 'env:1'],
    ['https_proxy for https', 'https', { http_proxy: 'env:1', https_proxy: 'env:2' }, none, 'env:2'],
    ['http_proxy for https where there is no other', 'https', { http_proxy: 'env:1' }, 'asset:1', 'env:1'],
    ['https_proxy is none for http', 'http', { https_proxy: 'env:2' }, 'asset:1', 'asset:1'],
    ['upper case', 'https', { HTTPS_PROXY: 'env:2' }, 'asset:1', 'env:2'],
    ['upper case for both', 'https', { HTTP_PROXY: 'env:1' }, 'asset:1', 'env:1'],
    ['lower case first', 'http', { HTTP_PROXY: 'env:9', http_proxy: 'env:1' }, none, 'env:1'],
    ['a blank value is no value', 'http', { http_proxy: ' ', HTTP_PROXY: 'env:1' }, none, 'env:1'],
    ['blank values alone', 'https', { http_proxy: '', https_proxy: ' ' }, 'asset:1', 'asset:1'],
    ['NO_PROXY beats the environment', 'https', { https_proxy: 'env:2', no_proxy: '*' }, none, none],
    ['NO_PROXY beats the asset', 'https', { NO_PROXY: 'halo.example.com' }, 'asset:1', none],
  ])('%s', (_, scheme, env, asset, address) => {
    expect(chooseProxy(new URL(to[scheme]), env, asset)?.address).toBe(address);
  });

  test.each<[string, boolean]>([
    ['*', true],
    ['halo.example.com', true],
    ['HALO.Example.COM', true],
    ['.example.com', true],
    ['example.com', true],
    ['*.example.com', true],
    ['halo.example.com:443', true],
    ['.example.com:443', true],
    ['other.org, halo.example.com', true],
    ['other.org halo.example.com', true],
    [' halo.example.com ', true],
    ['halo.example.com:8443', false],
    ['alo.example.com', false],
    ['ample.com', false],
    ['halo.example.com.', true],
    ['.example.com.', true],
    ['halo.example.com.:443', true],
    ['0.0.0.0/0', false],
    ['halo.example.com/24', false],
    ['.halo.example.com.au', false],
    ['example.org', false],
    ['', false],
    [',', false],
    ['.', false],
  ])('NO_PROXY %j exempts https://halo.example.com: %s', (no_proxy, exempt) => {
    const choice = chooseProxy(new URL(to.https), { no_proxy, https_proxy: 'env:1' });
    expect(choice === undefined).toBe(exempt);
  });

  test.each<[string, string, boolean]>([
    ['http://127.0.0.1:8080/', '127.0.0.1', true],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080', true],
    ['http://127.0.0.1:8080/', '127.0.0.1:80', false],
    ['http://127.0.0.1/', '127.0.0.1:80', true],
    ['http://[::1]:8080/', '::1', true],
    ['http://[::1]:8080/', '[::1]', true],
    ['http://[::1]:8080/', '[::1]:8080', true],
    ['http://[::1]:8080/', '[::1]:80', false],
    ['http://halo.example.com.:8080/', 'halo.example.com', true],
    ['http://10.1.2.3/', '10.0.0.0/8', true],
    ['http://10.1.2.3/', '10.1.2.0/24:80', true],
    ['http://10.1.2.3/', '10.1.2.0/24:81', false],
    ['http://10.1.2.3/', '192.168.0.0/16,10.1.2.3/32', true],
    ['http://10.1.2.3/', '10.1.3.0/24', false],
    ['http://10.1.2.3/', '10.1.2.3.', true],
    ['http://10.1.2.3/', '10.0.0.0/33', false],
    ['http://10.1.2.3/', '10.0.0.0/', false],
    ['http://10.1.2.3/', '10.0.0.0/8/8', false],
    ['http://10.1.2.3/', '2.3', false],
    ['http://10.1.2.3/', '::/0', false],
    ['http://[fd00::1:2]/', 'fd00::/8', true],
    ['http://[fd00::1:2]/', '[fd00::]/8', true],
    ['http://[fd00::1:2]/', 'fd00:0:0:0:0:0:1:2', true],
    ['http://[fd00::1:2]/', 'FD00::1:2', true],
    ['http://[fd00::1:2]/', 'fe00::/8', false],
    ['http://[fd00::1:2]/', '0.0.0.0/0', false],
  ])('%s with NO_PROXY %s: exempt is %s', (url, no_proxy, exempt) => {
    expect(chooseProxy(new URL(url), { no_proxy, http_proxy: 'env:1' }) === undefined).toBe(exempt);
  });

  test.each<[string, string | undefined]>([
    ['http://proxy.example.com:3128', 'http://proxy.example.com:3128/'],
    ['proxy.example.com:3128', 'http://proxy.example.com:3128/'],
    ['proxy.example.com', 'http://proxy.example.com/'],
    ['localhost:3128', 'http://localhost:3128/'],
    ['user:pass@proxy.example.com:3128', 'http://user:pass@proxy.example.com:3128/'],
    [' https://proxy.example.com ', 'https://proxy.example.com/'],
    ['HTTP://proxy.example.com:3128', 'http://proxy.example.com:3128/'],
    ['socks5://proxy.example.com:1080', undefined],
    ['http://', undefined],
    ['http://proxy.example.com:99999', undefined],
    ['http://user:100%@proxy.example.com', undefined],
    ['http://user:%E4@proxy.example.com', undefined],
    ['http://[::1]:3128', 'http://[::1]:3128/'],
    ['http://user:p%23s%2Fs%25@proxy.example.com', 'http://user:p%23s%2Fs%25@proxy.example.com/'],
  ])('the address %j is read as %s', (address, href) => {
    expect(parseProxy(address)?.href).toBe(href);
  });

  test.each([
    ['http://user:100%@proxy.example.com:3128', '% is written %25'],
    ['http://user:a#b@proxy.example.com:3128', '# is %23'],
    ['http://user:12#34@proxy.example.com:3128', '# is %23'],
    ['http://user:a/b@proxy.example.com:3128', '/ is %2F'],
    ['http://user:12/34@proxy.example.com:3128', '/ is %2F'],
    ['user:a?b@proxy.example.com:3128', '? is %3F'],
    ['http://us@er:a@proxy.example.com:3128', '@ is %40'],
    ['http://user:a\\b@proxy.example.com:3128', '\\ is %5C'],
    ['socks5://user:a@proxy.example.com:1080', 'it looks like http://proxy.example.com:3128'],
  ])('the address %s is refused with how to write it, and without the password', async (http_proxy, how) => {
    const asset = serviceAsset('https://halo.invalid', { http_proxy });
    const inAsset = await runOnWire({ asset });
    expect(inAsset).toMatchObject({ code: 'invalid_asset', message: expect.stringContaining(how) });
    const inEnvironment = await runOnWire({ asset: { ...asset, http_proxy: '' }, env: { http_proxy } });
    expect(inEnvironment).toMatchObject({ code: 'proxy_error', message: expect.stringContaining(how) });
    expect(inEnvironment.message).toMatch(/^The proxy address of the environment /);
    for (const { json } of [inAsset, inEnvironment]) {
      expect(json).not.toMatch(/100%@|a.b@|12.34@|:a@/);
    }
  });
});

/** A stub behind a proxy, and runs that go through it. */
async function behindProxy(scheme: 'http' | 'https', proxyOptions: ProxyOptions = {}) {
  const stub = await open(startHaloStub(scheme === 'https' ? { tls: authority.good } : {}));
  const proxy = await open(startForwardProxy(proxyOptions));
  const trust = { ca_certificate: authority.pem };
  return {
    stub,
    proxy,
    read: (changes: object = {}, env: Record<string, string> = {}) =>
      runOnWire({ asset: serviceAsset(stub.url, { ...trust, ...changes }), env }),
    save: (changes: object = {}) =>
      runOnWire({ asset: serviceAsset(stub.url, { ...trust, ...changes }), ...newTicket }),
  };
}

function expectedLines(scheme: 'http' | 'https', { port }: HaloStub): string[] {
  const host = `127.0.0.1:${port}`;
  return scheme === 'https'
    ? [`CONNECT ${host}`]
    : [`POST http://${host}/auth/token`, `GET http://${host}/api/Tickets/7`];
}

describe.each(['http', 'https'] as const)('a proxy before a HaloPSA by %s', (scheme) => {
  test('named by the asset is used', async () => {
    const { stub, proxy, read } = await behindProxy(scheme);
    expect(await read({ http_proxy: proxy.url })).toMatchObject({ ok: true });
    expect(proxy.lines).toEqual(expectedLines(scheme, stub));
  });

  test('named without a scheme is used', async () => {
    const { proxy, read } = await behindProxy(scheme);
    expect(await read({ http_proxy: `127.0.0.1:${proxy.port}` })).toMatchObject({ ok: true });
    expect(proxy.lines).not.toEqual([]);
  });

  test.each(['http_proxy', 'HTTP_PROXY'])(
    'named by %s of the environment beats the asset’s',
    async (name) => {
      const { proxy, read } = await behindProxy(scheme);
      const wrong = `http://127.0.0.1:${await closedPort()}`;
      expect(await read({ http_proxy: wrong }, { [name]: proxy.url })).toMatchObject({ ok: true });
      expect(proxy.lines).not.toEqual([]);
    },
  );

  test('is gone around for NO_PROXY', async () => {
    const { stub, proxy, read } = await behindProxy(scheme);
    for (const no_proxy of ['*', '127.0.0.1', `127.0.0.1:${stub.port}`]) {
      expect(await read({ http_proxy: proxy.url }, { no_proxy })).toMatchObject({ ok: true });
      expect(await read({}, { no_proxy, http_proxy: proxy.url })).toMatchObject({ ok: true });
    }
    expect(proxy.lines).toEqual([]);
  });

  test('gets its user name and password, and HaloPSA does not', async () => {
    const { stub, proxy, read } = await behindProxy(scheme, { login: 'user@corp:pa ss:wörd%' });
    const login = `${encodeURIComponent('user@corp')}:${encodeURIComponent('pa ss:wörd%')}`;
    expect(await read({ http_proxy: `http://${login}@127.0.0.1:${proxy.port}` })).toMatchObject({ ok: true });
    expect(stub.arrived).toHaveLength(2);
    expect(stub.arrived.filter(({ headers }) => 'proxy-authorization' in headers)).toEqual([]);
  });

  test('that wants a password is proxy_error, at the first try, and nothing left', async () => {
    const { stub, proxy, read, save } = await behindProxy(scheme, { login: 'user:password' });
    const outcome = await read({ http_proxy: proxy.url, max_retries: 2 });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).toContain('407');
    expect(outcome.hint).toContain('user:password@');
    expect(proxy.lines).toHaveLength(1);
    expect(await save({ http_proxy: proxy.url })).toMatchObject({
      code: 'proxy_error',
      outcomes: ['not_sent'],
    });
    expect(stub.arrived).toEqual([]);
  });

  test('with a wrong password is proxy_error', async () => {
    const { proxy, read } = await behindProxy(scheme, { login: 'user:password' });
    const outcome = await read({ http_proxy: proxy.url.replace('//', '//user:wrong-one@') });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.json).not.toContain('wrong-one');
  });

  test('that is down is proxy_error, tried again, and nothing left', async () => {
    const { read, save } = await behindProxy(scheme);
    const http_proxy = `http://127.0.0.1:${await closedPort()}`;
    const outcome = await read({ http_proxy, max_retries: 1 });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).toMatch(/ECONNREFUSED.*Tried 2 times/);
    expect(outcome.value).toMatchObject({ retryable: true });
    expect(await save({ http_proxy })).toMatchObject({ code: 'proxy_error', outcomes: ['not_sent'] });
  });

  test('that comes up while a new ticket waits lets it through, once', async () => {
    const stub = await open(
      startHaloStub({ ...(scheme === 'https' && { tls: authority.good }), api: sendJson({ id: 8 }, 201) }),
    );
    const port = await closedPort();
    const clock = new ProxyStartingClock(() => open(startForwardProxy({ port })));
    const asset = serviceAsset(stub.url, {
      ca_certificate: authority.pem,
      http_proxy: `127.0.0.1:${port}`,
      max_retries: 2,
    });
    expect(await runOnWire({ asset, clock, ...newTicket })).toMatchObject({
      ok: true,
      outcomes: ['created'],
    });
    expect(stub.calls()).toHaveLength(1);
  });

  test('that never answers is named, within request_timeout', async () => {
    const { proxy, read } = await behindProxy(scheme, { hang: true });
    const outcome = await read({ http_proxy: proxy.url, request_timeout: 0.3 });
    // A tunnel does not stand yet; plain http is out of our hands as soon as the proxy has it.
    expect(outcome.code).toBe(scheme === 'https' ? 'proxy_error' : 'timeout');
    expect(outcome.message).toContain(`proxy 127.0.0.1:${proxy.port} `);
    expect(outcome.message).toContain('within 0.3 s');
  });

  test('that never lets a connection come about is named, and nothing left', async () => {
    const silent = await open(startRawServer({}));
    const { read, save } = await behindProxy(scheme);
    const http_proxy = `https://127.0.0.1:${silent.port}`;
    const outcome = await read({ http_proxy, request_timeout: 0.3 });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).toMatch(
      /^The proxy 127\.0\.0\.1:\d+ did not open a connection to 127\.0\.0\.1:\d+ within 0\.3 s/,
    );
    expect(await save({ http_proxy, request_timeout: 0.3 })).toMatchObject({ outcomes: ['not_sent'] });
  });

  test('at an IPv6 address is used', async () => {
    const { proxy, read } = await behindProxy(scheme, { host: '::1' });
    expect(proxy.url).toContain('[::1]');
    expect(await read({ http_proxy: proxy.url })).toMatchObject({ ok: true });
    expect(proxy.lines).not.toEqual([]);
  });

  test('is asked for a HaloPSA at an IPv6 address in brackets', async () => {
    const stub = await open(
      startHaloStub({ host: '::1', ...(scheme === 'https' && { tls: authority.good }) }),
    );
    const proxy = await open(startForwardProxy());
    const asset = serviceAsset(stub.url, { ca_certificate: authority.pem, http_proxy: proxy.url });
    expect(await runOnWire({ asset })).toMatchObject({ ok: true });
    expect(proxy.lines[0]).toContain(`[::1]:${stub.port}`);
  });

  test.each([
    [{ 'proxy-authenticate': 'Digest realm="a, Basic b", nonce="x, Basic", qop="auth"' }, 'Digest'],
    [{ 'proxy-authenticate': 'Negotiate, NTLM' }, 'Negotiate or NTLM'],
    [{ 'proxy-authenticate': 'NTLM TlRMTVNTUAAC==, Digest realm="a"' }, 'NTLM or Digest'],
  ])('that wants %j is told as that, with and without a password', async (headers, schemes) => {
    const { proxy, read } = await behindProxy(scheme, { refuseWith: 407, headers });
    for (const http_proxy of [proxy.url, proxy.url.replace('//', '//user:password@')]) {
      const { code, message, hint } = await read({ http_proxy });
      expect(code).toBe('proxy_error');
      expect(message).toContain(`wants to know who is asking by ${schemes} (status 407)`);
      expect(hint).toMatch(/offer Basic.*NO_PROXY/);
    }
  });

  test('that takes Basic beside others is given the password', async () => {
    const headers = { 'proxy-authenticate': 'Negotiate, Basic realm="proxy"' };
    const { proxy, read } = await behindProxy(scheme, { refuseWith: 407, headers });
    expect((await read({ http_proxy: proxy.url })).message).toContain('wants a user name and password');
    const given = await read({ http_proxy: proxy.url.replace('//', '//user:not-a-real-one@') });
    expect(given.message).toContain('does not accept the user name and password');
  });

  test('that is itself spoken to by TLS, with a certificate of our authority, is used', async () => {
    const { proxy, read } = await behindProxy(scheme, { tls: authority.good });
    expect(await read({ http_proxy: proxy.url })).toMatchObject({ ok: true });
    expect(proxy.lines).not.toEqual([]);
  });

  test('whose own certificate is not trusted is proxy_error, at the first try, unless verify_ssl is false', async () => {
    const { proxy, read } = await behindProxy(scheme, { tls: authority.good });
    const outcome = await read({ http_proxy: proxy.url, ca_certificate: '', max_retries: 2 });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).not.toContain('Tried');
    const lax = { http_proxy: proxy.url, ca_certificate: '', verify_ssl: false };
    expect(await read(lax)).toMatchObject({ ok: true });
  });

  test('that is no http proxy is refused by name', async () => {
    const { stub, read } = await behindProxy(scheme);
    const outcome = await read({}, { http_proxy: 'socks5://127.0.0.1:1080' });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).toContain('environment');
    expect(stub.arrived).toEqual([]);
  });
});

/** Starts a proxy as soon as somebody waits. */
class ProxyStartingClock extends FakeClock {
  private started: Promise<ForwardProxy> | undefined;

  constructor(private readonly start: () => Promise<ForwardProxy>) {
    super();
  }

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.started ??= this.start();
    await this.started;
    await super.sleep(ms, signal);
  }
}

describe('plain http through a proxy', () => {
  const deniedBySquid = { server: 'squid/5.7', 'x-squid-error': 'ERR_ACCESS_DENIED 0', via: '1.1 p (squid)' };
  const page = '<html><head><title>Access denied</title></head></html>';

  test.each<[string, ProxyOptions]>([
    ['squid’s', { refuseWith: 403, headers: deniedBySquid, page }],
    ['squid’s in another form', { refuseWith: 400, headers: deniedBySquid, page: '{"denied": true}' }],
    ['tinyproxy’s', { refuseWith: 403, headers: { server: 'tinyproxy/1.11.1' }, page }],
    ['one without a name', { refuseWith: 403, headers: { via: '1.1 gateway' }, page }],
    ['one that says so', { refuseWith: 404, headers: { 'proxy-status': 'p; error=destination_not_found' } }],
  ])('that shows a page of the proxy’s own is proxy_error, and nothing left: %s', async (_, options) => {
    const { stub, proxy, read, save } = await behindProxy('http', options);
    const outcome = await read({ http_proxy: proxy.url, max_retries: 2 });
    expect(outcome.code).toBe('proxy_error');
    expect(outcome.message).toContain(
      `The proxy 127.0.0.1:${proxy.port} refused to connect to HaloPSA (status ${options.refuseWith})`,
    );
    expect(proxy.lines).toHaveLength(1);
    expect(await save({ http_proxy: proxy.url })).toMatchObject({ outcomes: ['not_sent'] });
    expect(stub.arrived).toEqual([]);
  });

  test.each<[string, number, Record<string, string>, string, string]>([
    ['JSON', 403, { via: '1.1 p (squid)' }, '{"message": "No right"}', 'forbidden'],
    ['IIS', 403, { via: '1.1 p (squid)', server: 'Microsoft-IIS/10.0' }, page, 'invalid_response'],
    ['a page of 404', 404, { via: '1.1 p (squid)' }, page, 'unavailable'],
    ['nothing', 403, {}, '', 'forbidden'],
  ])('that shows a refusal of HaloPSA’s is told as that: %s', async (_, status, headers, body, code) => {
    const stub = await open(
      startHaloStub({ api: (response) => response.writeHead(status, headers).end(body) }),
    );
    const proxy = await open(startForwardProxy());
    expect(await runOnWire({ asset: serviceAsset(stub.url, { http_proxy: proxy.url }) })).toMatchObject({
      code,
    });
  });

  test('leaves a 5xx of the proxy as lost: nobody knows how far it came', async () => {
    const headers = { 'x-squid-error': 'ERR_READ_ERROR 104' };
    const stub = await open(startHaloStub());
    const proxy = await open(startForwardProxy({ refuseWith: 502, headers, page }));
    const asset = serviceAsset(stub.url, { auth_url: stub.url, http_proxy: proxy.url });
    expect(await runOnWire({ asset })).toMatchObject({ code: 'unavailable' });
  });
});

describe('a tunnel', () => {
  test('that is being asked for is given up with the run', async () => {
    const asked = awaitedMoment();
    const closed = awaitedMoment();
    const silent = await open(
      startRawServer({
        onConnect: (socket) => socket.once('close', closed.reach),
        onRequest: asked.reach,
      }),
    );
    const stop = new AbortController();
    const asset = serviceAsset('https://halo.invalid', { http_proxy: silent.url });
    const running = runOnWire({ asset, stop: stop.signal });
    await asked.reached;
    stop.abort();
    expect(await running).toMatchObject({ code: 'cancelled' });
    await closed.reached;
    expect(silent.received).toEqual([expect.stringMatching(/^CONNECT halo\.invalid:443 HTTP/)]);
  });

  test.each([
    [403, 1],
    [404, 1],
    [500, 3],
    [502, 3],
    [503, 3],
  ])(
    'refused with status %d is proxy_error after %d tries, and a new ticket is not_sent',
    async (refuseWith, tries) => {
      const { stub, proxy, read, save } = await behindProxy('https', { refuseWith });
      const outcome = await read({ http_proxy: proxy.url, max_retries: 2 });
      expect(outcome.code).toBe('proxy_error');
      expect(outcome.message).toContain(`status ${refuseWith}`);
      expect(outcome.hint).toMatch(/NO_PROXY/);
      expect(proxy.lines).toHaveLength(tries);
      expect(await save({ http_proxy: proxy.url })).toMatchObject({
        code: 'proxy_error',
        outcomes: ['not_sent'],
      });
      expect(stub.arrived).toEqual([]);
    },
  );

  test('does not excuse the certificate of HaloPSA behind it', async () => {
    for (const [identity, ca_certificate] of [
      ['good', ''],
      ['otherName', authority.pem],
      ['expired', authority.pem],
    ] as const) {
      const stub = await open(startHaloStub({ tls: authority[identity] }));
      const proxy = await open(startForwardProxy());
      const asset = serviceAsset(stub.url, { http_proxy: proxy.url, ca_certificate, max_retries: 2 });
      expect(await runOnWire({ asset })).toMatchObject({ code: 'tls_error' });
      expect(proxy.lines).toHaveLength(1);
      expect(stub.arrived).toEqual([]);
    }
  });

  test('leads to a host by name as well', async () => {
    const stub = await open(startHaloStub({ tls: authority.good }));
    const proxy = await open(startForwardProxy());
    const asset = serviceAsset(`https://localhost:${stub.port}`, {
      http_proxy: proxy.url,
      ca_certificate: authority.pem,
    });
    expect(await runOnWire({ asset })).toMatchObject({ ok: true });
    expect(proxy.lines).toEqual([`CONNECT localhost:${stub.port}`]);
  });

  test('of https_proxy is not used for plain http', async () => {
    const stub = await open(startHaloStub());
    const proxy = await open(startForwardProxy());
    const env = { https_proxy: proxy.url };
    expect(await runOnWire({ asset: serviceAsset(stub.url), env })).toMatchObject({ ok: true });
    expect(proxy.lines).toEqual([]);
  });
});
