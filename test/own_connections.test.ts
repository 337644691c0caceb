/** @slow Starts programs. */
import { startForwardProxy } from './wire/forward_proxy';
import { type Arrived, type HaloStub, sendJson, startHaloStub } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { makeTestAuthority } from './wire/test_authority';

const open = closeBehindEachTest();

/** Three tickets to open, and one to update among them. */
const tickets = [{ summary: 'One' }, { id: 7, summary: 'Two' }, { summary: 'Three' }, { summary: 'Four' }];

const save = ({ url }: HaloStub, changes = {}) =>
  runOnWire({
    action: 'add_or_update_ticket',
    asset: serviceAsset(url, changes),
    inputs: { json_body: tickets },
  });

const connectionOf = ({ headers }: Arrived) => headers.connection;

test('each create has a connection of its own, everything else shares one', async () => {
  const halo = await open(startHaloStub({ api: sendJson({ id: 7 }) }));
  expect(await save(halo)).toMatchObject({ ok: true });
  const [token, ...saves] = halo.arrived;
  expect(token && connectionOf(token)).toBe('keep-alive');
  expect(saves.map(connectionOf)).toEqual(['close', 'keep-alive', 'close', 'close']);
});

test('through a proxy, each create has a tunnel of its own', async () => {
  const { good, pem } = makeTestAuthority();
  const halo = await open(startHaloStub({ api: sendJson({ id: 7 }), tls: good }));
  const proxy = await open(startForwardProxy());
  const outcome = await save(halo, { http_proxy: proxy.url, ca_certificate: pem });
  expect(outcome).toMatchObject({ ok: true });
  expect(halo.calls().map(connectionOf)).toEqual(['close', 'keep-alive', 'close', 'close']);
  // A tunnel that was opened ahead and is too old by its turn is not used.
  expect(proxy.lines.length).toBeGreaterThanOrEqual(1 + 3);
});
