/** @slow Starts programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, entries } from '../../../test/support/json';
import { bundleConnector, type ConnectorBundle } from '../../../test/wire/connector_process';
import { type Simulator, startSimulator } from '../../simulator/start';

let simulator: Simulator;
let desk: ConnectorBundle;
const folder = mkdtempSync(join(tmpdir(), 'desk-terminal-'));

beforeAll(async () => {
  desk = await bundleConnector('cli');
  simulator = await startSimulator({ tickets: 30, weight: 'light' });
  mkdirSync(join(folder, 'data'));
});

beforeEach(() => {
  simulator.reset();
  writeAsset(simulator.assets.oauth2_client_credentials);
});

afterAll(async () => {
  await simulator.close();
  desk.remove();
  rmSync(folder, { recursive: true });
});

const writeAsset = (asset: object): void =>
  writeFileSync(join(folder, 'data/asset.json'), JSON.stringify(asset));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

// biome-ignore lint/suspicious/noControlCharactersInRegex: styles begin with this character
const style = /\u001b\[\d+m/g;
const bare = (text: string): string => text.replace(style, '');
const isStyled = (text: string): boolean => bare(text) !== text;

/** Runs the program in a terminal of its own. It cannot reach the simulator, since nothing runs beside it meanwhile. */
function inTerminal(
  args: string,
  { columns = 80, env = {} }: { columns?: number; env?: object } = {},
): string {
  const command = `stty cols ${columns}; exec ${process.execPath} ${desk.program} ${args}`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
  });
  return stdout.replaceAll('\r\n', '\n');
}

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
if (!hasTerminal) {
  console.warn('script (util-linux) is not installed: nothing is tested in a terminal.');
}
const describeTerminal = hasTerminal ? describe : describe.skip;

describeTerminal('in a terminal', () => {
  const commands = ['check --asset-path nowhere.json', 'run get_tickets --asset-path nowhere.json', '--help'];

  test.each(commands)('%s has colours, and the same words as without', (args) => {
    const coloured = inTerminal(args, { columns: 300 });
    expect(isStyled(coloured)).toBe(true);
    expect(bare(coloured)).toBe(inTerminal(args, { columns: 300, env: { NO_COLOR: '1' } }));
  });

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '0' }])('%j leaves them out', (env) => {
    for (const args of commands) {
      expect(isStyled(inTerminal(args, { env }))).toBe(false);
    }
  });

  test.each([50, 80])('the check keeps to a width of %d, indented below its status', (columns) => {
    const text = bare(inTerminal('check --asset-path nowhere.json', { columns }));
    const lines = text.trimEnd().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines.every((line) => /^(failed {3}|skipped {2}| {9})\S/.test(line))).toBe(true);
    const words = lines.map((line) => line.trim()).join(' ');
    expect(words).toContain('"halopsa simulate" prints ready assets.');
  });

  test('a word that is wider than the terminal stays whole', () => {
    const path = `${'a-long-name-'.repeat(8)}.json`;
    expect(bare(inTerminal(`check --asset-path ${path}`, { columns: 40 }))).toContain(path);
  });
});

describe('where a program reads', () => {
  test.each(['check', 'run', '--help'])('%s has no colours and no broken lines', async (command) => {
    const args = command === 'run' ? ['run', 'get_tickets'] : [command];
    const { stdout, stderr } = await desk.run({
      args: [...args, '--asset-path', 'nowhere.json'],
      cwd: folder,
    });
    expect(stdout + stderr).not.toBe('');
    expect(isStyled(stdout + stderr)).toBe(false);
  });

  test('FORCE_COLOR has them all the same', async () => {
    const env = { FORCE_COLOR: '1' };
    const args = ['check', '--asset-path', 'nowhere.json'];
    const { stdout } = await desk.run({ args, cwd: folder, env });
    expect(isStyled(stdout)).toBe(true);
    expect(stdout.split('\n')[1]).toContain(
      'as one JSON object, or name another file with --asset-path. "halopsa simulate" prints ready assets.',
    );
  });

  test('but never in JSON', async () => {
    const env = { FORCE_COLOR: '1' };
    const { stdout } = await desk.run({ args: ['check', '--json'], cwd: folder, env });
    expect(at(JSON.parse(stdout), 'ok')).toBe(true);
  });
});

describe('the simulator’s own assets draw no warning', () => {
  test.each(['oauth2_client_credentials', 'oauth2_password'] as const)('%s', async (type) => {
    writeAsset(simulator.assets[type]);
    const checked = await desk.run({ args: ['check', '--json'], cwd: folder });
    const statuses = entries(at(JSON.parse(checked.stdout), 'steps')).map((step) => at(step, 'status'));
    expect(statuses).toEqual(Array.from({ length: 6 }, () => 'ok'));
    const args = ['run', 'get_tickets', '--input-path', '-'];
    const ran = await desk.run({ args, input: {}, cwd: folder, env: { LOG_LEVEL: 'warn' } });
    expect(ran.stderr).toBe('23 tickets\n');
  });
});

describe('a signal has the exit code that a shell knows it by', () => {
  const codes: [NodeJS.Signals, number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];

  /** Starts a command and sends the signal once it waits for HaloPSA. */
  async function stopped(args: string[], signal: NodeJS.Signals) {
    simulator.faults.add({ route: 'list', count: 'always', action: { type: 'hang' } });
    const { child, ending } = desk.start({ args, cwd: folder, input: {} });
    while (!simulator.requests.some(({ route }) => route === 'list')) {
      await new Promise(setImmediate);
    }
    child.kill(signal);
    return ending;
  }

  test.each(codes)('run: %s is %d, and the error says cancelled', async (signal, code) => {
    const { exitCode, stderr } = await stopped(['run', 'get_tickets', '--input-path', '-'], signal);
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(/^cancelled: /);
    expect(at(readJson('data/get_tickets_error.json'), 'code')).toBe('cancelled');
  });

  test.each(codes)('check: %s is %d, and nothing is said against the asset', async (signal, code) => {
    const { exitCode, stdout } = await stopped(['check'], signal);
    expect(exitCode).toBe(code);
    expect(stdout).toMatch(/\nThe check was stopped before its end\.\n$/);
    expect(stdout).not.toContain('cannot work');
  });
});
