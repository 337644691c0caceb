/** @slow Starts programs. */
import { sendJson, startHaloStub, stubToken } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { startRawServer } from './wire/raw_server';
import { startRelay } from './wire/relay';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { makeTestAuthority, type TestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();
const newTicket = { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } };
let authority: TestAuthority;
beforeAll(() => {
  authority = makeTestAuthority();
});

/** Reads a ticket from a stub with one of the authority's certificates. */
async function readOverTls(
  identity: 'good' | 'expired' | 'otherName',
  changes: object = {},
  host = '127.0.0.1',
) {
  const stub = await open(startHaloStub({ tls: authority[identity] }));
  const url = stub.url.replace('127.0.0.1', host);
  const outcome = await runOnWire({ asset: serviceAsset(url, { max_retries: 2, ...changes }) });
  return { ...outcome, arrived: stub.arrived.length };
}

describe('a certificate', () => {
  test('of a known authority is trusted, by address and by name', async () => {
    const ca_certificate = authority.pem;
    expect(await readOverTls('good', { ca_certificate })).toMatchObject({ ok: true, arrived: 2 });
    expect(await readOverTls('good', { ca_certificate }, 'localhost')).toMatchObject({
      ok: true,
      arrived: 2,
    });
  });

  const shapes: [string, (pem: string) => string][] = [
    ['blanks', (pem) => pem.replaceAll('\n', ' ')],
    ['blanks, without the last', (pem) => pem.trim().replaceAll('\n', ' ')],
    ['the two characters \\n', (pem) => pem.replaceAll('\n', '\\n')],
    ['the four characters \\r\\n', (pem) => pem.replaceAll('\n', '\\r\\n')],
    ['Windows line breaks', (pem) => pem.replaceAll('\n', '\r\n')],
    ['tabs', (pem) => pem.replaceAll('\n', '\t')],
    ['nothing', (pem) => pem.replaceAll('\n', '')],
    ['line breaks, behind words and blanks', (pem) => `  subject=CN = Test authority\n\n${pem}\n  `],
    ['line breaks, twice over', (pem) => `${pem}${pem}`],
    ['blanks, twice over', (pem) => `${pem}${pem}`.replaceAll('\n', ' ')],
  ];
  test.each(shapes)('of an authority whose PEM has %s for line breaks is trusted', async (_, reshape) => {
    expect(await readOverTls('good', { ca_certificate: reshape(authority.pem) })).toMatchObject({ ok: true });
  });

  test('of an unknown authority is tls_error, at the first try, and nothing is told to that server', async () => {
    const outcome = await readOverTls('good');
    expect(outcome).toMatchObject({ ok: false, code: 'tls_error', arrived: 0 });
    expect(outcome.message).toMatch(/authority that is not trusted here/);
    expect(outcome.message).not.toContain('Tried');
    expect(outcome.hint).toContain('ca_certificate');
    expect(outcome.value).toMatchObject({ retryable: false });
  });

  test('of an unknown authority stays so beside another authority’s certificate', async () => {
    const another = makeTestAuthority();
    expect(await readOverTls('good', { ca_certificate: another.pem })).toMatchObject({ code: 'tls_error' });
  });

  test('that has expired is tls_error', async () => {
    const outcome = await readOverTls('expired', { ca_certificate: authority.pem });
    expect(outcome).toMatchObject({ code: 'tls_error', arrived: 0 });
    expect(outcome.message).toMatch(/out of its period of validity/);
    expect(outcome.hint).toMatch(/renewed/);
  });

  test('for another name is tls_error', async () => {
    const outcome = await readOverTls('otherName', { ca_certificate: authority.pem });
    expect(outcome).toMatchObject({ code: 'tls_error', arrived: 0 });
    expect(outcome.message).toMatch(/made for another name/);
    expect(outcome.hint).toMatch(/url/);
  });

  test.each([['good'], ['expired'], ['otherName']] as const)(
    'is not looked at with verify_ssl false: %s',
    async (identity) => {
      expect(await readOverTls(identity, { verify_ssl: false })).toMatchObject({ ok: true });
      expect(await readOverTls(identity, { verify_ssl: 'false' })).toMatchObject({ ok: true });
    },
  );

  test.each([[true], ['true'], [null], ['']])('is looked at with verify_ssl %j', async (verify_ssl) => {
    expect(await readOverTls('good', { verify_ssl })).toMatchObject({ code: 'tls_error' });
  });

  test('that is not trusted leaves a new ticket unsent', async () => {
    const stub = await open(startHaloStub({ tls: authority.good }));
    const save = await runOnWire({ asset: serviceAsset(stub.url), ...newTicket });
    expect(save).toMatchObject({ code: 'tls_error', outcomes: ['not_sent'] });
  });

  test('of the authorisation server is looked at like that of the API', async () => {
    const api = await open(startHaloStub());
    const signIn = await open(startHaloStub({ tls: authority.good }));
    const asset = serviceAsset(api.url, { auth_url: `${signIn.url}/auth` });
    expect(await runOnWire({ asset })).toMatchObject({ code: 'tls_error' });
    const trusting = await runOnWire({ asset: { ...asset, ca_certificate: authority.pem } });
    expect(trusting.ok).toBe(true);
    expect(api.calls()[0]?.headers.authorization).toBe(`Bearer ${stubToken(1)}`);
  });
});

describe('a server that demands a client certificate', () => {
  const demanding = { requestCert: true, rejectUnauthorized: true };

  test('over TLS 1.3 is told as that, and a new ticket was not sent', async () => {
    const stub = await open(startHaloStub({ tls: { ...authority.good, ca: authority.pem, ...demanding } }));
    const asset = serviceAsset(stub.url, { ca_certificate: authority.pem, max_retries: 2 });
    const outcome = await runOnWire({ asset });
    expect(outcome.code).toBe('tls_error');
    expect(outcome.message).toMatch(
      /^127\.0\.0\.1:\d+ demands a client certificate, and the connector has none/,
    );
    expect(outcome.hint).toContain('without a client certificate');
    expect(await runOnWire({ asset, ...newTicket })).toMatchObject({ outcomes: ['not_sent'] });
    expect(stub.arrived).toEqual([]);
  });

  test('over TLS 1.2, which does not say so, is told as that or a protocol', async () => {
    const tls = { ...authority.good, ca: authority.pem, ...demanding, maxVersion: 'TLSv1.2' as const };
    const stub = await open(startHaloStub({ tls }));
    const outcome = await runOnWire({ asset: serviceAsset(stub.url, { ca_certificate: authority.pem }) });
    expect(outcome.code).toBe('tls_error');
    expect(outcome.message).toContain('broke off the TLS handshake');
    expect(outcome.hint).toMatch(/client certificate.*TLS 1\.2/);
    expect(stub.arrived).toEqual([]);
  });
});

describe('TLS itself', () => {
  test('spoken to a server that knows only http is tls_error', async () => {
    const stub = await open(startHaloStub());
    const outcome = await runOnWire({ asset: serviceAsset(stub.url.replace('http:', 'https:')) });
    expect(outcome.code).toBe('tls_error');
    expect(outcome.hint).toMatch(/https port/);
  });

  test('expected by a server that is called by http fails with a hint', async () => {
    const stub = await open(startHaloStub({ tls: authority.good }));
    const outcome = await runOnWire({ asset: serviceAsset(stub.url.replace('https:', 'http:')) });
    expect(outcome.code).toBe('network_error');
    expect(outcome.hint).toContain('url');
  });

  test('whose greeting is never answered is a timeout while connecting, and nothing left', async () => {
    const raw = await open(startRawServer({}));
    const asset = serviceAsset(raw.url.replace('http:', 'https:'), { request_timeout: 0.3 });
    const outcome = await runOnWire({ asset });
    expect(outcome.code).toBe('timeout');
    expect(outcome.message).toMatch(/^No connection to 127\.0\.0\.1:\d+ within 0\.3 s/);
    const save = await runOnWire({ asset, ...newTicket });
    expect(save).toMatchObject({ code: 'timeout', outcomes: ['not_sent'] });
  });

  test('whose greeting is met by a closed connection is network_error, tried again, and nothing left', async () => {
    const raw = await open(startRawServer({ onConnect: (socket) => socket.end() }));
    const asset = serviceAsset(raw.url.replace('http:', 'https:'), { max_retries: 2 });
    const outcome = await runOnWire({ asset });
    expect(outcome.code).toBe('network_error');
    expect(raw.received).toHaveLength(3);
    expect(await runOnWire({ asset, ...newTicket })).toMatchObject({ outcomes: ['not_sent'] });
  });

  test('that breaks while HaloPSA is at work on a create leaves its outcome unknown', async () => {
    const relays: { garble(bytes: string): void }[] = [];
    const stub = await open(
      startHaloStub({
        tls: authority.good,
        api: () => relays[0]?.garble('HTTP/1.1 400 This is no TLS record\r\n\r\n'),
      }),
    );
    const relay = await open(startRelay(stub.port));
    relays.push(relay);
    const asset = serviceAsset(`https://127.0.0.1:${relay.port}`, { ca_certificate: authority.pem });
    const save = await runOnWire({ asset, ...newTicket });
    expect(stub.calls()).toHaveLength(1);
    expect(save).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
  });

  test('carries a whole run over one connection', async () => {
    const sockets = new Set<unknown>();
    const stub = await open(
      startHaloStub({
        tls: authority.good,
        api: (response, arrived) => {
          sockets.add(response.socket);
          sendJson({ id: 7 })(response, arrived);
        },
        token: (response, arrived) => {
          sockets.add(response.socket);
          sendJson({ access_token: stubToken(1) })(response, arrived);
        },
      }),
    );
    await runOnWire({ asset: serviceAsset(stub.url, { ca_certificate: authority.pem }) });
    expect(sockets.size).toBe(1);
  });
});
