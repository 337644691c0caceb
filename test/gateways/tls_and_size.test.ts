/** @slow Starts programs. */
import { bundleConnector, type ConnectorBundle } from '../wire/connector_process';
import { type HaloStub, sendJson, startHaloStub } from '../wire/halo_stub';
import { runProcess } from '../wire/process_outcome';
import { serviceAsset } from '../wire/run_on_wire';
import { makeTestAuthority } from '../wire/test_authority';
import { useGateway } from './gateway';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';
import { startStunnel } from './stunnel';

const authority = makeTestAuthority();
let connector: ConnectorBundle;
let halo: HaloStub;
/** The length of the headers of the API's answers. */
let headerBytes = 0;

beforeAll(async () => {
  connector = await bundleConnector('main');
  const policy = () => ({ 'content-security-policy': 'x'.repeat(headerBytes) });
  halo = await startHaloStub({
    api: (response, arrived) =>
      sendJson({ id: 7, summary: 'Printer on fire' }, 200, policy())(response, arrived),
  });
});
beforeEach(() => {
  headerBytes = 0;
});
afterAll(async () => {
  connector.remove();
  await halo.close();
});

const read = (url: string) =>
  runProcess(connector, {
    action: 'get_ticket_by_id',
    asset: serviceAsset(url, { ca_certificate: authority.pem }),
    inputs: { path_parameters: { id: 7 } },
  });

const authorities = { 'clients.pem': authority.pem };

describeWith(['haproxy'], 'a haproxy that demands a client certificate', () => {
  const url = useGateway(() =>
    startHaproxy({
      mode: 'http',
      target: halo.port,
      files: authorities,
      tls: { ...authority.good, options: 'ca-file clients.pem verify required' },
    }),
  );

  test('is told as that', async () => {
    const outcome = await read(url());
    expect(outcome).toMatchObject({ code: 'tls_error' });
    expect(`${outcome.message} ${outcome.hint}`).toMatch(/client certificate/);
    expect(outcome.hint).not.toContain('TLS 1.2');
  });
});

describeWith(['haproxy'], 'a haproxy that demands a client certificate over TLS 1.2', () => {
  const url = useGateway(() =>
    startHaproxy({
      mode: 'http',
      target: halo.port,
      files: authorities,
      tls: { ...authority.good, options: 'ca-file clients.pem verify required ssl-max-ver TLSv1.2' },
    }),
  );

  test('is told as that', async () => {
    const outcome = await read(url());
    expect(outcome).toMatchObject({ code: 'tls_error' });
    expect(`${outcome.message} ${outcome.hint}`).toMatch(/client certificate/);
  });
});

describeWith(['stunnel4'], 'a stunnel that demands a client certificate', () => {
  const url = useGateway(() =>
    startStunnel(halo.port, authority.good, ['verifyChain = yes', 'CAfile = clients.pem'], authorities),
  );

  test('is told as that', async () => {
    const outcome = await read(url());
    expect(outcome).toMatchObject({ code: 'tls_error' });
    expect(`${outcome.message} ${outcome.hint}`).toMatch(/client certificate/);
  });
});

describeWith(['haproxy'], 'a haproxy that takes bodies of 1 MiB', () => {
  const url = useGateway(() =>
    startHaproxy({
      mode: 'http',
      target: halo.port,
      lines: ['http-request deny deny_status 413 if { req.hdr(content-length) -m int gt 1048576 }'],
    }),
  );

  test('refuses a ticket of 6 MB before it has come: that is a refusal, each of four times', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const outcome = await runProcess(connector, {
        action: 'add_or_update_ticket',
        asset: serviceAsset(url()),
        inputs: { json_body: [{ summary: 'x', details: 'y'.repeat(6_000_000) }] },
      });
      expect(outcome).toMatchObject({ code: 'rejected', outcomes: ['rejected'] });
      expect(outcome.hint).toContain('too large');
    }
    expect(halo.calls().filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describeWith(['nginx'], 'an nginx in front of long headers', () => {
  const url = useGateway(() =>
    startNginx({
      server: `
        location / {
          proxy_pass http://127.0.0.1:${halo.port};
          proxy_buffer_size 512k;
          proxy_buffers 4 512k;
          proxy_busy_buffers_size 512k;
        }`,
    }),
  );

  test('of 40 KiB: the ticket is read', async () => {
    headerBytes = 40 * 1024;
    expect(await read(url())).toMatchObject({ ok: true });
  });

  test('of 400 KiB: the limit is named', async () => {
    headerBytes = 400 * 1024;
    const outcome = await read(url());
    expect(outcome.ok).toBe(false);
    expect(outcome.message).toMatch(/headers/i);
    expect(outcome.message).toMatch(/\d+ KiB/);
    expect(outcome.hint).not.toContain('reaches that host');
  });
});
