/** @slow Starts programs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorAt } from './wire/connector_process';
import { processOutcome } from './wire/process_outcome';
import { serviceAsset } from './wire/run_on_wire';

const connector = connectorAt(join(__dirname, '../dist/main.js'));
const folder = mkdtempSync(join(tmpdir(), 'early-stop-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes Node load a file before the program, which sends it a signal as soon as it reads the code of its action. */
function signalWhileLoading(signal: NodeJS.Signals): Record<string, string> {
  const file = join(folder, `${signal}.cjs`);
  writeFileSync(
    file,
    `const fs = require('node:fs');
     const { readFileSync } = fs;
     fs.readFileSync = (path, ...rest) => {
       if (/get_ticket_by_id[.]js$/.test(path)) process.kill(process.pid, '${signal}');
       return readFileSync(path, ...rest);
     };`,
  );
  return { NODE_OPTIONS: `--require ${file}` };
}

test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])(
  '%s while the program is still being loaded leaves its line',
  async (signal) => {
    const ending = await connector.run({
      args: ['get_ticket_by_id'],
      input: { ...serviceAsset('http://127.0.0.1:9'), path_parameters: { id: 7 } },
      env: signalWhileLoading(signal),
    });
    expect(processOutcome(ending)).toMatchObject({ ok: false, code: 'cancelled' });
  },
);

test('standard input without an end leaves its line, and is not held', async () => {
  const { child, ending } = connector.start({ args: ['get_ticket_by_id'] });
  const piece = Buffer.alloc(4 * 1024 * 1024, ' ');
  const write = () => {
    while (child.stdin.writable && child.stdin.write(piece)) {
      // Until the pipe is full.
    }
  };
  child.stdin.on('drain', write);
  write();
  const outcome = processOutcome(await ending);
  expect(outcome).toMatchObject({ ok: false, code: 'invalid_usage' });
  expect(outcome.message).toContain('128 MiB');
});
