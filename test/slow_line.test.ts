/** @slow Starts programs. */
import dns from 'node:dns';
import { startForwardProxy } from './wire/forward_proxy';
import { startHaloStub } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { startSlowAddress } from './wire/slow_address';
import { makeTestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();
const slow = '127.0.0.2';
const dead = '127.0.0.3';

/** Only Linux has all of 127.0.0.0/8 on loopback and drops whoever knocks at a full queue. */
const onLinux = process.platform === 'linux' ? test : test.skip;

afterEach(() => jest.restoreAllMocks());

/** Resolves every name to these addresses, and tells when somebody asks. */
function resolveTo(addresses: readonly string[], asked: () => void): void {
  const all = addresses.map((address) => ({ address, family: 4 }));
  jest.spyOn(dns, 'lookup').mockImplementation((...given: unknown[]) => {
    const found = given.at(-1);
    asked();
    if (typeof found === 'function') {
      found(null, all);
    }
  });
}

onLinux.each([
  ['behind', [slow, dead]],
  ['before', [dead, slow]],
])('a host on a slow line is reached, with a dead address %s the live one', async (_where, addresses) => {
  const halo = await open(startHaloStub());
  const live = await open(startSlowAddress({ host: slow, port: 0 }, halo.port));
  await open(startSlowAddress({ host: dead, port: live.port }, halo.port));
  // The line is slower than the 250 ms that Node gives each address by itself: the first knock is lost on it.
  resolveTo(addresses, () => setTimeout(live.answer, 500));
  const asset = serviceAsset(`http://halo.invalid:${live.port}`, { request_timeout: 60 });
  expect(await runOnWire({ asset })).toMatchObject({ ok: true });
  expect(halo.arrived).toHaveLength(2);
});

onLinux.each([
  ['http', false],
  ['https', true],
])('so is a proxy on a slow line, for %s', async (_scheme, secure) => {
  const { good, pem } = makeTestAuthority();
  const halo = await open(startHaloStub(secure ? { tls: good } : {}));
  const proxy = await open(startForwardProxy());
  const live = await open(startSlowAddress({ host: slow, port: 0 }, proxy.port));
  await open(startSlowAddress({ host: dead, port: live.port }, proxy.port));
  resolveTo([slow, dead], () => setTimeout(live.answer, 500));
  const http_proxy = `http://proxy.invalid:${live.port}`;
  const asset = serviceAsset(halo.url, { request_timeout: 60, ca_certificate: pem, http_proxy });
  expect(await runOnWire({ asset })).toMatchObject({ ok: true });
  expect(proxy.lines.length).toBeGreaterThan(0);
});
