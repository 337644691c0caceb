/** @slow Starts programs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../../test/support/json';
import { bundleConnector, type ConnectorBundle } from '../../../test/wire/connector_process';
import { type Simulator, startSimulator } from '../../simulator/start';
import { outcomeLine } from '../run/outcome_line';

let simulator: Simulator;
let cli: ConnectorBundle;
let folder: string;

beforeAll(async () => {
  cli = await bundleConnector('cli');
  simulator = await startSimulator({ tickets: 49, weight: 'light' });
});

beforeEach(() => {
  simulator.reset();
  folder = mkdtempSync(join(tmpdir(), 'cli-told-'));
  mkdirSync(place('data'));
  write('data/asset.json', JSON.stringify(simulator.assets.oauth2_client_credentials));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(async () => {
  await simulator.close();
  cli.remove();
});

const place = (path: string): string => join(folder, path);
const write = (path: string, text: string): void => writeFileSync(place(path), text);
const read = (path: string): string => readFileSync(place(path), 'utf8');
const url = (id: number): string => `${simulator.url}/ticket?id=${id}`;

/** Runs an action with inputs from standard input. */
function run(action: string, input: object | string, ...flags: string[]) {
  return cli.run({ args: ['run', action, '--input-path', '-', ...flags], input, cwd: folder });
}

const save = (...tickets: object[]) => run('add_or_update_ticket', { json_body: tickets });

describe('a success ends with one plain line on standard error', () => {
  test('a new ticket with a note', async () => {
    const note = { text: 'Seen by the SIEM.' };
    const { exitCode, stdout, stderr } = await save({ summary: 'Alert', note });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`created 1050, note added, ${url(1050)}\n`);
  });

  test('a file that is there already, and one that is not', async () => {
    const file = (filename: string) => ({ filename, data_base64: 'aGk=' });
    await save({ id: 1001, attachments: [file('a.txt')] });
    const { stderr } = await save({ id: 1001, attachments: [file('a.txt'), file('b.txt'), file('c.txt')] });
    expect(stderr).toBe(`updated 1001, 1 file already there, 2 files added, ${url(1001)}\n`);
  });

  test('several tickets are counted', async () => {
    const { stderr } = await save({ summary: 'A' }, { summary: 'B' }, { id: 1001, summary: 'C' });
    expect(stderr).toBe('3 tickets: 2 created, 1 updated\n');
  });

  test('a dry run says what would be done', async () => {
    const inputs = { json_body: [{ id: 1001, summary: 'C' }], options: { dry_run: true } };
    expect((await run('add_or_update_ticket', inputs)).stderr).toBe(
      `dry run: would update 1001, ${url(1001)}\n`,
    );
    const deletion = { path_parameters: { id: 1001 }, options: { dry_run: true } };
    expect((await run('delete_ticket_by_id', deletion)).stderr).toBe('dry run: would delete 1001\n');
  });

  test('a ticket that was read, and one that was deleted', async () => {
    const ticket = { path_parameters: { id: 1001 } };
    expect((await run('get_ticket_by_id', ticket)).stderr).toBe(`read 1001, ${url(1001)}\n`);
    expect((await run('delete_ticket_by_id', ticket)).stderr).toBe('deleted 1001\n');
  });

  test.each([
    [{ options: { all_pages: true } }, '39 tickets, complete\n'],
    [{ parameters: { page_size: 20 } }, '20 of 39 tickets; options.all_pages reads them all\n'],
    [{ parameters: { search: 'no ticket says this' } }, '0 tickets\n'],
  ])('a list: %j', async (input, line) => {
    expect((await run('get_tickets', input)).stderr).toBe(line);
  });

  test('a match_on value that HaloPSA did not keep is named', () => {
    const not_applied = [
      { field: 'third_party_id_string', sent: 'SEN-1', lost_key: true },
      { field: 'team', sent: 'SOC', got: 'Service Desk' },
    ];
    const output = { results: [{ index: 0, outcome: 'created', id: 7, not_applied, duplicate_of: 6 }] };
    expect(outcomeLine('add_or_update_ticket', JSON.stringify(output), {})).toBe(
      'created 7, HaloPSA did not keep third_party_id_string, so match_on will not find this ticket, not applied: team, duplicate of 6',
    );
  });

  test('what HaloPSA wrote neither begins a line nor moves the cursor', () => {
    const output = { json_body: { id: '7\n\u001b[2Jcreated 8' } };
    expect(outcomeLine('get_ticket_by_id', JSON.stringify(output), {})).toBe('read 7 [2Jcreated 8');
  });
});

describe('files are for people, streams for programs', () => {
  test('a result file is indented', async () => {
    await run('get_ticket_by_id', { path_parameters: { id: 1001 } });
    const text = read('data/get_ticket_by_id_output.json');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test('so is an error file', async () => {
    await run('get_ticket_by_id', { path_parameters: { id: 'x' } });
    const text = read('data/get_ticket_by_id_error.json');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test('standard output has one line', async () => {
    const { stdout } = await run('get_ticket_by_id', { path_parameters: { id: 1001 } }, '--output-path', '-');
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout))}\n`);
  });
});

describe('a reader that closes the pipe', () => {
  /** Runs an action into a pipe whose reader is gone before the first byte. */
  async function intoClosedPipe(action: string, input: object) {
    const args = [cli.program, 'run', action, '--input-path', '-', '--output-path', '-'];
    const child = spawn(process.execPath, args, { cwd: folder });
    child.stdout.destroy();
    child.stdin.end(JSON.stringify(input));
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    return { exitCode, stderr };
  }

  test('ends a read quietly', async () => {
    const ending = await intoClosedPipe('get_tickets', { options: { all_pages: true } });
    expect(ending).toEqual({ exitCode: 0, stderr: '' });
  });

  test('after a save the plain line comes all the same, and the result with it', async () => {
    const { stderr } = await intoClosedPipe('add_or_update_ticket', { json_body: [{ summary: 'Alert' }] });
    expect(stderr.split('\n')[0]).toBe(`created 1050, ${url(1050)}`);
    expect(at(JSON.parse(stderr.slice(stderr.indexOf('\n{'))), 'results', 0, 'id')).toBe(1050);
  });
});

describe('a usage mistake exits 2 and touches no file', () => {
  beforeEach(() => write('data/get_tickets_output.json', '{"of": "yesterday"}'));

  const mistakes: [string, string[], string][] = [
    [
      'an action that there is not',
      ['get_ticket'],
      'There is no action "get_ticket". Did you mean get_ticket_by_id?',
    ],
    ['an example that there is not', ['get_tickets', '--example', 'zzz'], 'There is no example "zzz".'],
    [
      'asset and inputs both from standard input',
      ['get_tickets', '--asset-path', '-', '--input-path', '-'],
      'Only one of --asset-path and --input-path can be standard input.',
    ],
    ['an option that there is not', ['get_tickets', '--output', 'x'], "unknown option '--output'"],
    ['no action', [], "missing required argument 'action'"],
  ];

  test.each(mistakes)('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli.run({ args: ['run', ...args], cwd: folder });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('Details:');
    expect(read('data/get_tickets_output.json')).toBe('{"of": "yesterday"}');
    expect(existsSync(place('data/get_tickets_error.json'))).toBe(false);
    expect(existsSync(place('data/get_ticket_error.json'))).toBe(false);
    expect(simulator.requests).toEqual([]);
  });
});

describe('one problem is told once, and where to fix it', () => {
  test('of the inputs', async () => {
    write('data/get_ticket_by_id.json', JSON.stringify({ path_parameters: { id: 'x' } }));
    const { exitCode, stderr } = await cli.run({ args: ['run', 'get_ticket_by_id'], cwd: folder });
    expect(exitCode).toBe(1);
    const [head, issue, hint] = stderr.split('\n');
    expect(head).toBe('invalid_input: the inputs have a problem. Nothing was sent.');
    expect(issue).toMatch(/^ {2}\/path_parameters\/id \S/);
    expect(hint).toBe(
      'What to do: Correct these inputs in data/get_ticket_by_id.json, then run the action again.',
    );
    expect(stderr).not.toMatch(/in issues|see issues/);
  });

  test('several of the asset', async () => {
    write('data/asset.json', JSON.stringify({ url: 'ftp://x', client_id: 'a', max_retries: 'many' }));
    const { stderr } = await run('get_tickets', {});
    const issues = at(JSON.parse(read('data/get_tickets_error.json')), 'issues');
    expect(stderr).toContain(
      `invalid_asset: the asset has ${Object(issues).length} problems. Nothing was sent.\n`,
    );
    for (const { pointer, message } of Object(issues)) {
      expect(stderr.split(`  ${pointer} ${message}\n`)).toHaveLength(2);
    }
    expect(stderr).toContain('Correct these asset values in data/asset.json, then run the action again.');
    expect(stderr).not.toMatch(/in issues|see issues/);
  });
});
