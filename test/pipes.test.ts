/** @slow Starts programs. */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { type Simulator, startSimulator } from '../packages/simulator/start';
import { at } from './support/json';
import { bundleConnector, type ConnectorBundle } from './wire/connector_process';

let simulator: Simulator;
let connector: ConnectorBundle;

beforeAll(async () => {
  connector = await bundleConnector();
  simulator = await startSimulator({ tickets: 3 });
});

afterAll(async () => {
  await simulator.close();
  connector.remove();
});

beforeEach(() => simulator.reset());

const sixTickets = { json_body: Array.from({ length: 6 }, (_, n) => ({ summary: `ticket ${n}` })) };

/** Starts the connector with streams of the test's choice. */
function start(stdout: number | 'pipe', env: Record<string, string> = {}) {
  const asset = simulator.assets.oauth2_client_credentials;
  const child = spawn(process.execPath, [connector.program, 'add_or_update_ticket'], {
    stdio: ['pipe', stdout, 'pipe'],
    env: { PATH: process.env.PATH, ASSET_KEYS: Object.keys(asset).join(','), ...env },
  });
  child.stdin?.end(JSON.stringify({ ...asset, ...sixTickets }));
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr?.on('data', (text) => {
    said.stderr += text;
  });
  const ending = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, ending };
}

function savedByError(stderr: string): unknown[] {
  expect(stderr).toMatch(/^::set-error /);
  const error: unknown = JSON.parse(stderr.slice('::set-error '.length));
  expect(at(error, 'summary', 'created')).toBe(6);
  return Array.from({ length: 6 }, (_, n) => at(error, 'results', n, 'id'));
}

describe('what was saved is told where a stream fails', () => {
  test('standard error goes away while a log is written: the output still comes', async () => {
    const { child, said, ending } = start('pipe', { LOG_LEVEL: 'info' });
    child.stderr?.once('data', () => child.stderr?.destroy());
    expect(await ending).toBe(0);
    expect(said.stdout).toMatch(/^::set-output .*"created":6/);
  });

  const full = '/dev/full';
  test('standard output is on a full device: exit code 1, and the error tells the results', async () => {
    const { said, ending } = start(openSync(full, 'w'));
    expect(await ending).toBe(1);
    expect(savedByError(said.stderr)).toEqual(
      simulator.store
        .list()
        .slice(-6)
        .map(({ id }) => id),
    );
  });

  test('nobody reads standard output any more: exit code 1, and the error tells the results', async () => {
    const { child, said, ending } = start('pipe');
    child.stdout?.destroy();
    expect(await ending).toBe(1);
    expect(savedByError(said.stderr)).toHaveLength(6);
  });
});
