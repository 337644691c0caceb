import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../support/json';
import { capture } from './capture';
import { journalExport } from './journal_export';

/** Debian: systemd-journal-remote, tshark, auditd, jq. What docs/alerts_from_tools.md says of each is shown here. */
const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  return execFileSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

test('journalctl writes bytes for control characters, null for long text, a list for a doubled field', () => {
  writeFileSync(
    join(folder, 'in.export'),
    journalExport([
      [['MESSAGE', '\u001b[31mred']],
      [['MESSAGE', 'x'.repeat(5000)]],
      [
        ['MESSAGE', 'plain'],
        ['OBJECT', 'a'],
        ['OBJECT', 'b'],
        ['PRIORITY', '3'],
      ],
    ]),
  );
  run('/lib/systemd/systemd-journal-remote', ['-o', 'out.journal', 'in.export']);
  const read = (...more: string[]): unknown[] =>
    run('journalctl', ['--file', 'out.journal', '-o', 'json', '--no-pager', ...more])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const entries = read();
  expect(entries.map((entry) => at(entry, 'MESSAGE'))).toEqual([
    [27, 91, 51, 49, 109, 114, 101, 100],
    null,
    'plain',
  ]);
  expect([at(entries[2], 'OBJECT'), at(entries[2], 'PRIORITY')]).toEqual([['a', 'b'], '3']);
  expect(at(entries[2], '__REALTIME_TIMESTAMP')).toMatch(/^\d{16}$/);
  expect(at(read('--all')[1], 'MESSAGE')).toBe('x'.repeat(5000));
});

test('tshark doubles members in json, and writes truths and an index in ek', () => {
  writeFileSync(
    join(folder, 'web.pcap'),
    capture('HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n\r\n'),
  );
  const json = run('tshark', ['-r', 'web.pcap', '-T', 'json']);
  expect(json.match(/"http\.set_cookie": "[^"]*"/g)).toEqual([
    '"http.set_cookie": "a=1"',
    '"http.set_cookie": "b=2"',
  ]);
  const listed: unknown = JSON.parse(run('tshark', ['-r', 'web.pcap', '-T', 'json', '--no-duplicate-keys']));
  const layers = at(listed, 0, '_source', 'layers');
  expect(at(layers, 'http', 'http.set_cookie')).toEqual(['a=1', 'b=2']);
  expect(at(layers, 'frame', 'frame.marked')).toBe('0');
  expect(at(layers, 'frame', 'frame.time')).toBe('Dec  1, 2025 10:00:00.123456789 UTC');
  const [index = '', packet = ''] = run('tshark', ['-r', 'web.pcap', '-T', 'ek']).split('\n');
  expect(index).toMatch(/^\{"index":/);
  expect(at(JSON.parse(packet), 'layers', 'frame', 'frame_frame_marked')).toBe(false);
});

test('ausearch leaves arguments in hexadecimal unless it is asked to interpret them', () => {
  const id = 'msg=audit(1764583200.123:42)';
  const title = Buffer.from('sh\0-c\0echo "é"').toString('hex').toUpperCase();
  writeFileSync(join(folder, 'audit.log'), `type=PROCTITLE ${id}: proctitle=${title}\n`);
  expect(run('ausearch', ['-if', 'audit.log'])).toContain(`proctitle=${title}`);
  expect(run('ausearch', ['-if', 'audit.log', '-i'])).toContain(
    'audit(12/01/25 10:00:00.123:42) : proctitle=sh -c echo "é"',
  );
});

test('jq rounds large numbers', () => {
  expect(run('jq', ['-c', '.'], '[12345678901234567890,1e400]')).toBe(
    '[12345678901234567000,1.7976931348623157e+308]\n',
  );
});
