/** @slow Starts programs. */
import type { JsonObject } from '../support/json';
import { bundleConnector, type ConnectorBundle } from '../wire/connector_process';
import { type HaloStub, type StubOptions, startHaloStub } from '../wire/halo_stub';
import { closeBehindEachTest } from '../wire/opened_servers';
import { runProcess } from '../wire/process_outcome';
import { startRawServer } from '../wire/raw_server';
import { serviceAsset } from '../wire/run_on_wire';
import { makeTestAuthority, type TestAuthority } from '../wire/test_authority';
import { useGateway } from './gateway';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { inFolder, startSquid } from './squid';

const open = closeBehindEachTest();
let connector: ConnectorBundle;
let authority: TestAuthority;
beforeAll(async () => {
  connector = await bundleConnector('main');
  authority = makeTestAuthority();
});
afterAll(() => connector.remove());

const startHalo = (secure: boolean, options: StubOptions = {}) =>
  open(startHaloStub({ ...options, ...(secure && { tls: authority.good }) }));

/** Reads ticket 7, or opens one. */
const run = (
  { url }: HaloStub,
  asset: JsonObject,
  env: Record<string, string> = {},
  action = 'get_ticket_by_id',
) =>
  runProcess(connector, {
    action,
    asset: serviceAsset(url, { ca_certificate: authority.pem, ...asset }),
    inputs:
      action === 'get_ticket_by_id' ? { path_parameters: { id: 7 } } : { json_body: [{ summary: 'New' }] },
    env,
  });

const bothSchemes = [
  ['http', false],
  ['https', true],
] as const;

describeWith(['squid'], 'a squid', () => {
  const url = useGateway(() => startSquid());

  test.each(bothSchemes)('lets %s through', async (_, secure) => {
    const halo = await startHalo(secure);
    expect(await run(halo, { http_proxy: url() })).toMatchObject({ ok: true });
    expect(halo.arrived).toHaveLength(2);
  });

  test('reaches a HaloPSA at an IPv6 address over http', async () => {
    const halo = await startHalo(false, { host: '::1' });
    expect(await run(halo, { http_proxy: url() })).toMatchObject({ ok: true });
  });

  test('reaches a HaloPSA at an IPv6 address over https', async () => {
    const halo = await startHalo(true, { host: '::1' });
    expect(await run(halo, { http_proxy: url() })).toMatchObject({ ok: true });
  });
});

describeWith(['squid'], 'a squid at an IPv6 address', () => {
  const url = useGateway(() => startSquid({ host: '::1' }));

  test('lets http through', async () => {
    expect(await run(await startHalo(false), { http_proxy: url() })).toMatchObject({ ok: true });
  });

  test('lets https through', async () => {
    expect(await run(await startHalo(true), { http_proxy: url() })).toMatchObject({ ok: true });
  });
});

describeWith(['squid'], 'a squid that lets nobody through', () => {
  const url = useGateway(() => startSquid({ rules: ['http_access deny all'] }));

  test('shows its own page over http: proxy_error, and nothing was sent', async () => {
    const halo = await startHalo(false);
    const outcome = await run(halo, { http_proxy: url() }, {}, 'add_or_update_ticket');
    expect(outcome).toMatchObject({ code: 'proxy_error', outcomes: ['not_sent'] });
    expect(outcome.message).toContain('403');
    expect(outcome.hint).not.toContain('tenant');
    expect(halo.arrived).toEqual([]);
  });

  test('refuses CONNECT: proxy_error', async () => {
    const halo = await startHalo(true);
    expect(await run(halo, { http_proxy: url() })).toMatchObject({ code: 'proxy_error' });
  });

  const around = ['127.0.0.0/8', '10.0.0.0/8,127.0.0.1/32', '127.0.0.1.'];
  test.each(around)('is passed by with NO_PROXY=%s', async (NO_PROXY) => {
    const halo = await startHalo(true);
    expect(await run(halo, { http_proxy: url() }, { NO_PROXY })).toMatchObject({ ok: true });
  });

  test('is passed by for a name with a trailing dot in NO_PROXY', async () => {
    const halo = await startHalo(true);
    const named = { ...halo, url: halo.url.replace('127.0.0.1', 'localhost') };
    expect(await run(named, { http_proxy: url() }, { NO_PROXY: 'localhost.' })).toMatchObject({ ok: true });
  });

  const aroundIpv6 = ['::1', '[::1]', '*'];
  test.each(aroundIpv6)('is passed by for an IPv6 address with NO_PROXY=%s', async (NO_PROXY) => {
    const halo = await startHalo(true, { host: '::1' });
    expect(await run(halo, { http_proxy: url() }, { NO_PROXY })).toMatchObject({ ok: true });
  });

  const aroundIpv6Ranges = ['::1/128', '::/0', '0:0:0:0:0:0:0:1'];
  test.each(aroundIpv6Ranges)('is passed by for an IPv6 address with NO_PROXY=%s', async (NO_PROXY) => {
    const halo = await startHalo(true, { host: '::1' });
    expect(await run(halo, { http_proxy: url() }, { NO_PROXY })).toMatchObject({ ok: true });
  });

  const notAround = ['10.0.0.0/8', '127.0.0.2/32', '::/0'];
  test.each(notAround)('is not passed by with NO_PROXY=%s', async (NO_PROXY) => {
    const halo = await startHalo(true);
    expect(await run(halo, { http_proxy: url() }, { NO_PROXY })).toMatchObject({ code: 'proxy_error' });
  });
});

describeWith(['squid'], 'a squid that wants a digest', () => {
  const url = useGateway(() =>
    startSquid({
      files: { passwords: 'agent:proxy:00000000000000000000000000000000\n' },
      rules: [
        `auth_param digest program /usr/lib/squid/digest_file_auth -c ${inFolder}/passwords`,
        'auth_param digest realm proxy',
        'auth_param digest children 1',
        'acl known proxy_auth REQUIRED',
        'http_access allow known',
        'http_access deny all',
      ],
    }),
  );

  test.each(bothSchemes)('says so for %s, and that user and password do not help', async (_, secure) => {
    const halo = await startHalo(secure);
    const proxy = url().replace('://', '://agent:not-a-real-password@');
    const outcome = await run(halo, { http_proxy: proxy });
    expect(outcome).toMatchObject({ code: 'proxy_error' });
    expect(`${outcome.message} ${outcome.hint}`).toContain('Digest');
    expect(outcome.hint).not.toContain('http://user:password@host:port');
    expect(halo.arrived).toEqual([]);
  });
});

describeWith(['haproxy'], 'a proxy behind a haproxy that never answers CONNECT', () => {
  test('is named, and nothing was sent', async () => {
    const silent = await open(startRawServer({}));
    const proxy = await open(startHaproxy({ mode: 'tcp', target: silent.port }));
    const asset = { http_proxy: proxy.url, request_timeout: 1 };
    const outcome = await run(await startHalo(true), asset, {}, 'add_or_update_ticket');
    expect(outcome).toMatchObject({ ok: false, outcomes: ['not_sent'] });
    expect(outcome.message).toContain(`127.0.0.1:${proxy.port}`);
    expect(outcome.message).toMatch(/proxy/i);
  });
});
