/** @slow Starts programs, from `dist/`. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorAt } from '../../../test/wire/connector_process';

const cli = connectorAt(join(__dirname, '../../../dist/cli.js'));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-first-run-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('run --simulator needs no asset and no HaloPSA', () => {
  test('a ticket is opened by one command', async () => {
    const args = ['run', 'add_or_update_ticket', '--example', 'open_ticket_once', '--simulator'];
    const { exitCode, stderr } = await cli.run({ args, cwd: folder });
    expect(stderr).toMatch(/^created \d+, (note added, )?http:\/\/127\.0\.0\.1:\d+\/ticket\?id=\d+\n$/);
    expect(exitCode).toBe(0);
  });

  test('it does not go with an asset', async () => {
    const args = ['run', 'get_tickets', '--simulator', '--asset-path', 'data/asset.json'];
    const { exitCode, stderr } = await cli.run({ args, cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("'--simulator' cannot be used with option '--asset-path <file>'");
  });
});

describe('simulate --write-asset', () => {
  test('writes an asset that run takes', async () => {
    const { child, ending } = cli.start({
      args: ['simulate', '--light', '--write-asset', 'data/asset.json'],
      cwd: folder,
    });
    await once(child.stdout, 'data');
    const args = ['run', 'get_tickets', '--input-path', '-'];
    const { exitCode, stderr } = await cli.run({ args, input: {}, cwd: folder });
    child.kill('SIGINT');
    expect((await ending).stdout).toContain('halopsa run get_ticket_by_id --asset-path data/asset.json');
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^\d+ (of \d+ )?tickets/)]);
    expect(statSync(join(folder, 'data/asset.json')).mode & 0o777).toBe(0o600);
  });

  test('never writes over an asset of somebody’s own', async () => {
    mkdirSync(join(folder, 'data'));
    const asset = JSON.stringify({
      url: 'https://acme.halopsa.com',
      client_secret: 'fake-and-not-to-be-lost',
    });
    writeFileSync(join(folder, 'data/asset.json'), asset);
    const args = ['simulate', '--write-asset', 'data/asset.json'];
    const { exitCode, stderr } = await cli.run({ args, cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'data/asset.json exists and is not the asset of a simulator. Name another file.',
    );
    expect(readFileSync(join(folder, 'data/asset.json'), 'utf8')).toBe(asset);
  });
});

test('the platform’s own program at a terminal says to pipe the input in, in place of waiting', () => {
  const program = join(__dirname, '../../../dist/main.js');
  const command = `${process.execPath} ${program} get_tickets`;
  const { error, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
  if (error) {
    console.warn('script (util-linux) is not installed: nothing is tested in a terminal.');
    return;
  }
  expect(stdout).toMatch(/^::set-error .*Pipe asset and inputs in as one JSON object/m);
});
