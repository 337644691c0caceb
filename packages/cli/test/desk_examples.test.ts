/** @slow Starts programs, from the package as it would be installed. Needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../../test/support/json';
import { type ConnectorBundle, connectorAt } from '../../../test/wire/connector_process';
import { type Simulator, startSimulator } from '../../simulator/start';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'desk-examples-'));
let simulator: Simulator;
let desk: Omit<ConnectorBundle, 'remove'>;

beforeAll(async () => {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const archive = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xf', join(folder, archive), '-C', folder]);
  const bin: unknown = at(JSON.parse(read('package/package.json')), 'bin', 'halopsa');
  desk = connectorAt(join(folder, 'package', String(bin)));
  simulator = await startSimulator({ tickets: 30, weight: 'light' });
  mkdirSync(join(folder, 'data'));
});

beforeEach(() => {
  simulator.reset();
  writeAsset();
});

afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const run = (...args: string[]) => desk.run({ args: ['run', ...args], cwd: folder });
const writeAsset = (values: object = {}): void =>
  writeFileSync(
    join(folder, 'data/asset.json'),
    JSON.stringify({ ...simulator.assets.oauth2_client_credentials, ...values }),
  );

const examples = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, string] => [
    file.replace('.json', ''),
    String(at(JSON.parse(readFileSync(join(root, 'examples', file), 'utf8')), 'action')),
  ]);

const namesFor = (action: string): string[] =>
  examples.filter(([, other]) => other === action).map(([name]) => name);

test.each(examples)('--example %s is an input of %s, and sends what its file says', async (name, action) => {
  const { exitCode, stderr } = await run(action, '--example', name);
  expect(stderr).toMatch(
    /^(created|updated|matched|read|deleted|dry run: would|no match|\d+ (of \d+ )?tickets?)\b.*\n$/,
  );
  expect(exitCode).toBe(0);
  expect(simulator.requests.length).toBeGreaterThan(1);
});

test('--help lists every example with its action', async () => {
  const { stdout } = await run('--help');
  for (const [name, action] of examples) {
    expect(stdout).toMatch(new RegExp(`^  ${name} +${action} +\\S`, 'm'));
  }
});

describe('--input-path takes the file of an example, too', () => {
  const file = (name: string) => join('package/examples', `${name}.json`);

  test('by its path', async () => {
    const flags = ['--input-path', file('open_ticket_once')];
    expect((await run('add_or_update_ticket', ...flags)).exitCode).toBe(0);
    expect(at(readJson('data/add_or_update_ticket_output.json'), 'results', 0, 'outcome')).toBe('created');
    expect(simulator.store.list().at(-1)).toMatchObject({ third_party_id_string: 'SEN-48213' });
  });

  test('on standard input', async () => {
    const args = ['run', 'get_ticket_by_id', '--input-path', '-', '--output-path', '-'];
    const input = read(file('read_ticket_with_details'));
    const { exitCode, stdout } = await desk.run({ args, input, cwd: folder });
    expect(exitCode).toBe(0);
    expect(at(JSON.parse(stdout), 'json_body', 'id')).toBe(1001);
  });

  test('but not that of an example for another action', async () => {
    const { exitCode, stderr } = await run('get_tickets', '--input-path', file('open_ticket_once'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'invalid_usage: package/examples/open_ticket_once.json is an example for add_or_update_ticket, not for get_tickets.\nWhat to do: Run add_or_update_ticket with it',
    );
    expect(simulator.requests).toEqual([]);
  });
});

describe('wrong usage has exit code 2, and nothing is sent', () => {
  afterEach(() => expect(simulator.requests).toEqual([]));

  test('a name that there is not: the nearest, and all that fit', async () => {
    const { exitCode, stderr } = await run('add_or_update_ticket', '--example', 'open_tiket-once');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'There is no example "open_tiket-once". Did you mean open_ticket_once?\n' +
        `What to do: The examples for add_or_update_ticket are ${namesFor('add_or_update_ticket').join(', ')}.\n`,
    );
    expect(existsSync(join(folder, 'data/add_or_update_ticket_error.json'))).toBe(false);
  });

  test('a name that is like no other', async () => {
    const { stderr } = await run('get_tickets', '--example', 'zzz');
    expect(stderr).toContain('There is no example "zzz".\nWhat to do: The examples for get_tickets are ');
  });

  test('an example for another action', async () => {
    const { exitCode, stderr } = await run('get_tickets', '--example', 'open_ticket_once');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'The example open_ticket_once is one for add_or_update_ticket, not for get_tickets.\n' +
        `What to do: The examples for get_tickets are ${namesFor('get_tickets').join(', ')}.\n`,
    );
  });

  test('an example beside a file', async () => {
    const { exitCode, stderr } = await run('get_tickets', '--example', 'x', '--input-path', 'y');
    expect(exitCode).toBe(2);
    expect(stderr).toContain("'--example <name>' cannot be used with option '--input-path <file>'");
  });
});

describe('an example’s made-up numbers and a HaloPSA of somebody’s own', () => {
  // What is not refused comes no further than to a proxy that is not there.
  beforeEach(() =>
    writeAsset({ url: 'https://acme.halopsa.invalid', http_proxy: 'http://127.0.0.1:1', max_retries: 0 }),
  );

  test('do not go together where it writes', async () => {
    const { exitCode, stderr } = await run('delete_ticket_by_id', '--example', 'delete_test_ticket');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'The example delete_test_ticket would write to acme.halopsa.invalid, and its numbers are made up. Nothing was sent.',
    );
    expect(stderr).toMatch(/Copy \S+delete_test_ticket\.json to data\/delete_ticket_by_id\.json/);
  });

  test.each([
    ['delete_ticket_by_id', 'preview_deletion'],
    ['get_tickets', 'list_changed_tickets'],
  ])('do where it only looks: %s, %s', async (action, example) => {
    const { stderr } = await run(action, '--example', example);
    expect(stderr).toMatch(/^proxy_error: /);
  });
});

test('a missing input file suggests the examples that fit', async () => {
  const { exitCode, stderr } = await run('get_tickets', '--input-path', 'nowhere.json');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('The inputs cannot be read: there is no file nowhere.json.');
  expect(stderr).toContain(`Ready ones come with --example: ${namesFor('get_tickets').join(', ')}.`);
});
