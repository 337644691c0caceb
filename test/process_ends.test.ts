/** @slow Starts programs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleConnector, type ConnectorBundle } from './wire/connector_process';
import { sendJson, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';
import { processOutcome } from './wire/process_outcome';
import { serviceAsset } from './wire/run_on_wire';
import { signalled } from './wire/signal';

const open = closeBehindEachTest();
const folder = mkdtempSync(join(tmpdir(), 'process-ends-'));
let connector: ConnectorBundle;
let desk: ConnectorBundle;

beforeAll(async () => {
  connector = await bundleConnector('main');
  desk = await bundleConnector('cli');
});
afterAll(() => {
  connector.remove();
  desk.remove();
  rmSync(folder, { recursive: true });
});

/** Sends a signal while HaloPSA is at work on a create, which it answers a moment later. */
async function signalledRun(signal: NodeJS.Signals) {
  const arrived = awaitedMoment();
  let answerFirst: (() => void) | undefined;
  const stub = await open(
    startHaloStub({
      api: (response, one) => {
        const answer = () => sendJson({ id: 8, summary: 'New' }, 201)(response, one);
        if (answerFirst) {
          answer();
        } else {
          answerFirst = answer;
          arrived.reach();
        }
      },
    }),
  );
  const input = { ...serviceAsset(stub.url), json_body: [{ summary: 'New' }, { summary: 'Next' }] };
  const started = connector.start({ args: ['add_or_update_ticket'], input });
  await arrived.reached;
  await signalled(started.child, signal);
  answerFirst?.();
  return started.ending;
}

test.each<NodeJS.Signals>(['SIGQUIT', 'SIGALRM', 'SIGXCPU', 'SIGUSR2'])(
  '%s, at which Node would just end, stops a run in good order, and what was saved is told',
  async (signal) => {
    const outcome = processOutcome(await signalledRun(signal));
    expect(outcome).toMatchObject({ ok: false, code: 'cancelled', outcomes: ['created', 'not_sent'] });
    expect(outcome.value).toMatchObject({ results: [{ id: 8 }, {}] });
  },
);

test('SIGUSR1, at which Node would open its inspector, lets nobody into a run, which goes on', async () => {
  const ending = await signalledRun('SIGUSR1');
  expect(ending.stderr).toBe('');
  expect(processOutcome(ending)).toMatchObject({ ok: true, outcomes: ['created', 'created'] });
});

describe('a program that waits for what can never happen does not end as if all were well', () => {
  const preload = join(folder, 'never.cjs');
  const env = { NODE_OPTIONS: `--require ${preload}` };

  beforeAll(() =>
    writeFileSync(
      preload,
      `const { Readable } = require('node:stream');
      Object.defineProperty(process, 'stdin', { value: new Readable({ read: () => undefined }) });`,
    ),
  );

  test('on the platform: one line says so', async () => {
    const ending = await connector.run({ args: ['get_tickets'], input: '{}', env });
    expect(processOutcome(ending)).toMatchObject({
      ok: false,
      code: 'internal_error',
      message: expect.stringMatching(/^The action stopped without a result/),
      hint: expect.stringMatching(/^Look in HaloPSA what was saved/),
    });
  });

  test('on the command line', async () => {
    const args = ['check', '--asset-path', '-'];
    const { exitCode, stderr } = await desk.run({ args, input: '{}', env });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The command stopped without a result \(internal error\)\./);
  });
});
