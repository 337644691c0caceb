/** @slow Starts programs and sends large files. Needs `npm run build`. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type PlatformFiles,
  type Simulator,
  startPlatformFiles,
  startSimulator,
} from '../packages/simulator/start';
import { at, entries, type JsonObject, numbers } from './support/json';
import { connectorAt } from './wire/connector_process';

const connector = connectorAt(join(__dirname, '../dist/main.js'));
const desk = connectorAt(join(__dirname, '../dist/cli.js'));
const folder = mkdtempSync(join(tmpdir(), 'files-on-the-wire-'));
const copiesFile = join(folder, 'copies');
const smallHeap = '--max-old-space-size=256';
const mebibyte = 1024 * 1024;
let simulator: Simulator;
let platform: PlatformFiles;

/** Counts the whole copies of a file that a process makes: whatever holds as many bytes, in whichever form. */
const copyCounter = `
let copies = 0;
const count = (size) => { copies += size >= ${25 * mebibyte} ? 1 : 0; };
const watch = (owner, name) => {
  const original = owner[name];
  owner[name] = function (...given) {
    const made = original.apply(this, given);
    count(made === undefined ? 0 : made.length);
    return made;
  };
};
for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow', 'concat', 'from']) watch(Buffer, name);
for (const name of ['toString', 'base64Slice', 'utf8Slice', 'latin1Slice']) watch(Buffer.prototype, name);
watch(JSON, 'stringify');
watch(TextDecoder.prototype, 'decode');
watch(Array.prototype, 'join');
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(copiesFile)}, String(copies)));
`;

beforeAll(async () => {
  simulator = await startSimulator({ tickets: 3, weight: 'light' });
  platform = await startPlatformFiles();
  writeFileSync(join(folder, 'copies.cjs'), copyCounter);
});

beforeEach(() => {
  simulator.reset();
  platform.reset();
});

afterAll(async () => {
  await simulator.close();
  await platform.close();
  rmSync(folder, { recursive: true });
});

/** Runs the connector as the platform does, with the heap that an agent can spare. */
async function save(json_body: readonly JsonObject[], options = smallHeap) {
  const asset = simulator.assets.oauth2_client_credentials;
  const { stdout, stderr } = await connector.run({
    args: ['add_or_update_ticket'],
    input: { ...asset, json_body },
    env: { ...platform.env, ASSET_KEYS: Object.keys(asset).join(','), NODE_OPTIONS: options },
  });
  const value: unknown = JSON.parse((stdout || stderr).replace(/^::set-(output|error) /, ''));
  return { value, hasFailed: stdout === '', printed: stdout + stderr };
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** What HaloPSA keeps of a ticket: names, and checksums of the bytes themselves. */
const kept = (id: unknown): [string, string][] =>
  simulator.files.of(Number(id)).map(({ filename, bytes }) => [filename, sha256(bytes)]);

/** Neither a file's content nor the token with which it was fetched may stand in what is printed. */
const expectUntold = (printed: string, bytes: Buffer): void => {
  const end = bytes.subarray(-30);
  const told = [platform.env.IPC_API_TOKEN, end.toString('base64').slice(4, 36), end.toString('utf8')];
  expect(told.filter((text) => text.length > 20 && printed.includes(text))).toEqual([]);
};

const files: [string, string, Buffer][] = [
  ['a text', 'mail.eml', Buffer.from('From: ceo@example.com\r\n\r\nGrüße – 日本 🔑\r\n')],
  ['a binary file', 'dump.bin', randomBytes(300_001)],
  ['one byte', 'x', Buffer.from([0])],
  ['a name beyond ASCII', 'Bildschirmfoto – Größe 日本 🔑 "x" \\ %2F.png', randomBytes(70_000)],
];

describe('the bytes that HaloPSA keeps are those of the file', () => {
  test.each(files)('%s, with a new ticket and with one that is there', async (_what, file_name, bytes) => {
    const attachments = [{ file: platform.add(bytes), file_name }];
    const { value, hasFailed, printed } = await save([
      { summary: 'new', attachments },
      { id: 1001, attachments },
    ]);
    expect(hasFailed).toBe(false);
    const ids = entries(at(value, 'results')).map((result) => at(result, 'id'));
    expect(ids).toEqual([1004, 1001]);
    expect(ids.map(kept)).toEqual([[[file_name, sha256(bytes)]], [[file_name, sha256(bytes)]]]);
    expectUntold(printed, bytes);
  });

  test.each(files)('%s, from a desk by its path', async (_what, filename, bytes) => {
    const path = `${sha256(filename)}.bin`;
    writeFileSync(join(folder, path), bytes);
    writeFileSync(join(folder, 'asset.json'), JSON.stringify(simulator.assets.oauth2_client_credentials));
    const input = { json_body: [{ summary: 'new', attachments: [{ path, filename }] }] };
    writeFileSync(join(folder, 'input.json'), JSON.stringify(input));
    const flags = ['--asset-path', 'asset.json', '--input-path', 'input.json', '--output-path', '-'];
    const args = ['run', 'add_or_update_ticket', ...flags];
    const { exitCode, stdout } = await desk.run({ args, cwd: folder });
    expect(exitCode).toBe(0);
    expect(kept(at(JSON.parse(stdout), 'results', 0, 'id'))).toEqual([[filename, sha256(bytes)]]);
  });

  test('a file that comes in pieces of unknown length, and one that had to be fetched again', async () => {
    const size = 3 * mebibyte + 1;
    const attachments = [{ file: platform.add('x'), file_name: 'a.bin' }];
    const large = { type: 'large', bytes: size, announced: false } as const;
    platform.fail(large, { type: 'cut' }, large);
    const { value } = await save([{ summary: 'new', attachments }]);
    const filler = Buffer.alloc(64 * 1024, 'large file ');
    const expected = Buffer.concat(numbers(49).map(() => filler)).subarray(0, size);
    expect(kept(at(value, 'results', 0, 'id'))).toEqual([['a.bin', sha256(expected)]]);
  });
});

describe('an upload that is sent again is whole again', () => {
  const faults = [
    [401, 'before'],
    [429, 'before'],
    [503, 'after'],
  ] as const;

  test.each(faults)('after %d, %s it was read', async (status, when) => {
    const bytes = randomBytes(mebibyte);
    const attachments = [{ file: platform.add(bytes), file_name: 'a.bin' }];
    const headers = status === 429 ? { 'retry-after': '0' } : {};
    const fault = { route: 'add_file', when, action: { type: 'status', status, headers } } as const;
    simulator.faults.add(fault);
    simulator.faults.add({ ...fault, after: 1 });
    const { value } = await save([
      { summary: 'new', attachments },
      { id: 1001, attachments },
    ]);
    for (const result of entries(at(value, 'results'))) {
      expect(kept(at(result, 'id'))).toEqual([['a.bin', sha256(bytes)]]);
    }
  });
});

test('an empty file is told before anything is sent', async () => {
  const attachments = [
    { file: platform.add('text'), file_name: 'a.txt' },
    { file: platform.add(''), file_name: 'empty.txt' },
  ];
  const { value } = await save([{ summary: 'new', attachments }]);
  expect(value).toMatchObject({
    code: 'invalid_input',
    issues: [{ pointer: '/json_body/0/attachments/1', message: 'is an empty file' }],
  });
  // Not even a token was asked for.
  expect(simulator.requests).toEqual([]);
});

test('a file of 25 MB arrives whole, and is held once: its pieces are put together, and go out as pieces', async () => {
  const bytes = randomBytes(25 * mebibyte);
  const attachments = [{ file: platform.add(bytes), file_name: 'memory.dmp' }];
  const { value } = await save(
    [{ summary: 'new', attachments }],
    `${smallHeap} --require ${join(folder, 'copies.cjs')}`,
  );
  expect(kept(at(value, 'results', 0, 'id'))).toEqual([['memory.dmp', sha256(bytes)]]);
  expect(readFileSync(copiesFile, 'utf8')).toBe('1');
});
