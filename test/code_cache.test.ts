/** @slow Starts programs. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Simulator, startSimulator } from '../packages/simulator/start';
import { recordCode } from '../tools/bundle/code_cache';
import { actionNames, firstExample } from './support/first_examples';
import { entries } from './support/json';

const root = join(__dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'code-cache-test-')));
const dist = join(folder, 'dist');
const release = `${process.version}-${process.arch}`;
const recordOf = (file: string) => join(dist, 'code_cache', release, 'get_ticket_by_id', `${file}.code`);

/** Loaded before the program: tells which code it was offered, and which of it V8 has taken. */
const witness = `
const fs = require('node:fs');
const vm = require('node:vm');
const { Script } = vm;
const told = [];
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    told.push([options.filename, options.cachedData === undefined ? 'none' : this.cachedDataRejected ? 'refused' : 'taken']);
  }
};
process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(folder, 'told.json'))}, JSON.stringify(told)));
`;

const record = (flags: readonly string[] = []) =>
  recordCode(dist, join(dist, 'simulator.js'), { node: process.execPath, flags });

let simulator: Simulator;

beforeAll(async () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts', dist], { cwd: root });
  writeFileSync(join(folder, 'witness.js'), witness);
  record();
  simulator = await startSimulator({ tickets: 3 });
});

afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

async function run(action: string, inputs: object, flags: readonly string[] = []) {
  const asset = simulator.assets.oauth2_client_credentials;
  const args = [...flags, '--require', join(folder, 'witness.js'), join(dist, 'main.js'), action];
  const env = { PATH: process.env.PATH, ASSET_KEYS: Object.keys(asset).join() };
  const child = spawn(process.execPath, args, { env });
  child.stdin.end(JSON.stringify({ ...asset, ...inputs }));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const told: unknown = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'));
  return { line: stdout || stderr, code: Object.fromEntries(entries(told).map((entry) => entries(entry))) };
}

const get = (flags: readonly string[] = []) =>
  run('get_ticket_by_id', firstExample('get_ticket_by_id'), flags);

describe('recorded code', () => {
  test.each(actionNames)('is taken by %s for all that it loads', async (action) => {
    const { line, code } = await run(action, firstExample(action));
    expect(line).toMatch(/^::set-output /);
    expect(code).toEqual({
      [`./${action}.js`]: 'taken',
      './validators/oauth2_client_credentials.js': 'taken',
    });
  });

  test('is the same bytes each time, so that an image can be built twice', () => {
    const bytes = () =>
      readdirSync(join(dist, 'code_cache', release), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.code'))
        .map((file) => [file, readFileSync(join(dist, 'code_cache', release, file)).toString('base64')]);
    const first = bytes();
    record();
    const changed = bytes().filter(([, content], index) => content !== first[index]?.[1]);
    expect(first.length).toBeGreaterThanOrEqual(2 * actionNames.length);
    expect(changed.map(([file]) => file)).toEqual([]);
  });

  test('is not there for an action that is none', async () => {
    const { line, code } = await run('no_such_action', {});
    expect(line).toMatch(/^::set-error .*invalid_usage/);
    expect(code).toEqual({ './connector.js': 'none' });
  });
});

/** Flips one bit of a record, so far into what stands behind the copy of the program. */
const flipped = (program: string, share: number) => (bytes: Buffer) => {
  const start = statSync(program).size;
  const damaged = Buffer.from(bytes);
  const at = start + Math.floor((bytes.length - start) * share);
  damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at);
  return damaged;
};

describe('recorded code that does not fit does no harm:', () => {
  const program = join(dist, 'get_ticket_by_id.js');

  beforeAll(() => cpSync(dist, join(folder, 'untouched'), { recursive: true }));

  afterEach(() => cpSync(join(folder, 'untouched'), dist, { recursive: true }));

  test('the program has changed, though not in length', async () => {
    const before = readFileSync(program, 'utf8');
    writeFileSync(program, before.replace('::set-output ', '::new-output '));
    const { line, code } = await get();
    expect(line).toMatch(/^::new-output /);
    expect(code).toMatchObject({ './get_ticket_by_id.js': 'none' });
  });

  test('V8 has other flags', async () => {
    const { line, code } = await get(['--stack-size=900']);
    expect(line).toMatch(/^::set-output /);
    expect(code).toMatchObject({ './get_ticket_by_id.js': 'refused' });
  });

  test.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000)],
    ['ends before the code begins', (bytes: Buffer) => bytes.subarray(0, 1000)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a bit flipped where the code begins', flipped(program, 0.02)],
    ['has a bit flipped in the code', flipped(program, 0.3)],
    ['has a bit flipped in its last copy', flipped(program, 0.9)],
  ])('the file %s', async (_, damage) => {
    const file = recordOf('get_ticket_by_id.js');
    writeFileSync(file, damage(readFileSync(file)));
    const { line, code } = await get();
    expect(line).toMatch(/^::set-output /);
    expect(code['./get_ticket_by_id.js']).toBe('none');
  });

  test('there is none', async () => {
    rmSync(join(dist, 'code_cache'), { recursive: true });
    const { line, code } = await get();
    expect(line).toMatch(/^::set-output /);
    expect(new Set(Object.values(code))).toEqual(new Set(['none']));
  });
});
