/** @tools Starts programs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const reportFile = join(root, 'tools/bench/README.md');

const readReport = () => (existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined);

describe('the benchmark', () => {
  test('runs, and compares what it says it compares', () => {
    const before = readReport();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/bench/run.ts', '--quick'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(`${status} ${stderr}`).toBe('0 ');
    expect(stdout).toContain(`One cold get_ticket_by_id over http, Node ${process.version}`);
    for (const program of ['connector', 'bundled node-fetch', 'bare node:http', 'built-in fetch']) {
      expect(stdout).toMatch(new RegExp(`^\\| ${program} +\\| .* ms \\| .* MiB \\|`, 'm'));
    }
    for (const title of [
      'A list of 300 tickets',
      'Lists of 100 to 200',
      '3 creates',
      'Each further request',
      'Real weight: a list of 100 tickets, whole',
      'Real weight: a list of 200 tickets, five fields of each',
      'Real weight: 10 updates',
      'A list of 300 tickets in ASCII and with accents',
      'Tickets of real weight',
      'Files with tickets',
    ]) {
      expect(stdout).toContain(`## ${title}`);
    }
    expect(stdout).toMatch(/^\| 200 rows, every field +\| .* MiB \| +well \|$/m);
    expect(stdout).toMatch(/150 updates in one call\n\n.* sends 2 requests /);
    expect(readReport()).toBe(before);
  });
});
