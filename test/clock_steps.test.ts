/** @slow Starts programs. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../packages/simulator/start';
import { FakeClock } from './support/fake_clock';
import { at } from './support/json';
import { bundleConnector, type ConnectorBundle } from './wire/connector_process';

/** A wall clock that is set forward, by this many milliseconds, each time that anybody looks at it. */
const steppingClock = (ms: number) => `
const now = Date.now;
let steps = 0;
Date.now = () => now() + ${ms} * steps++;
`;

let simulator: Simulator;
let connector: ConnectorBundle;
let folder: string;
let ahead = 0;
const running: ChildProcess[] = [];

beforeAll(async () => {
  connector = await bundleConnector();
  folder = mkdtempSync(join(tmpdir(), 'clock-steps-'));
  simulator = await startSimulator({ tickets: 3, clock: () => new Date(Date.now() + ahead) });
});

afterAll(async () => {
  await simulator.close();
  connector.remove();
  rmSync(folder, { recursive: true });
});

beforeEach(() => simulator.reset());

// A wait that a clock had stretched would outlast the tests.
afterEach(() => {
  for (const child of running.splice(0)) {
    child.kill('SIGKILL');
  }
});

async function runWithClock(program: string, action: string, inputs: object) {
  const preload = join(folder, 'clock.cjs');
  writeFileSync(preload, program);
  const asset = simulator.assets.oauth2_client_credentials;
  const { child, ending } = connector.start({
    args: [action],
    input: { ...asset, ...inputs },
    env: { ASSET_KEYS: Object.keys(asset).join(','), NODE_OPTIONS: `--require ${preload}` },
  });
  running.push(child);
  const { stdout, stderr, exitCode } = await ending;
  const line = stdout || stderr;
  const value: unknown = JSON.parse(line.slice(line.indexOf('{')));
  return { exitCode, value };
}

/** Lets HaloPSA finish what it still had to do. */
function copiesInTheEnd(): number {
  ahead += 60_000;
  return simulator.store.list().filter((ticket) => ticket.third_party_id_string === 'ALERT-1').length;
}

const upsert = {
  json_body: [{ summary: 'Impossible travel', third_party_id_string: 'ALERT-1' }],
  options: { match_on: 'third_party_id_string' },
};

describe('a wall clock that is set while an action runs', () => {
  test('forward: the looks for a lost ticket still take their three seconds, so it is not doubled', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'late_save', ms: 1_500, now: 'reset' } });
    const { value } = await runWithClock(steppingClock(4_000), 'add_or_update_ticket', upsert);
    expect(at(value, 'results', 0, 'outcome')).toBe('created');
    expect(copiesInTheEnd()).toBe(1);
  });

  test('forward by an hour a look: the action does not end as if its 14 minutes were used up', async () => {
    const inputs = { path_parameters: { id: 1001 } };
    const { exitCode } = await runWithClock(steppingClock(3_600_000), 'get_ticket_by_id', inputs);
    expect(exitCode).toBe(0);
  });

  test('back by an hour a look: the looks for a lost ticket are not an hour apart', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'late_save', ms: 1_500, now: 'reset' } });
    const { value } = await runWithClock(steppingClock(-3_600_000), 'add_or_update_ticket', upsert);
    expect(at(value, 'results', 0, 'outcome')).toBe('created');
    expect(copiesInTheEnd()).toBe(1);
  });
});

describe('a fake clock whose wall clock steps', () => {
  test('still tells elapsed time by itself', () => {
    const clock = new FakeClock();
    const before = clock.now();
    clock.stepWallClock(3_600_000);
    expect(clock.now()).toBe(before);
    expect(clock.date()).toBe(before + 3_600_000);
  });
});
