import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

/** What `npm run check` looks at, by name, each with the command that looks. */
const parts: Readonly<Record<string, string>> = {
  generated: 'tsx tools/sync.ts --check',
  types: 'tsc',
  'preview-types': 'tsc -p packages/preview',
  lint: 'biome check',
  bundle: 'tsx packages/cli/main.ts validate',
  notices: 'tsx tools/notices.ts --check',
  version: 'tsx tools/release_version.ts --check',
};

/**
 * Runs all parts, whatever becomes of the others, and reports each; `npm run check -- lint types` runs these alone.
 *
 * @returns the exit code
 */
async function main(root: string, asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => parts[name] === undefined);
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
  const failed = await runAll(root, chosen);
  console.log(
    failed.length === 0
      ? 'check: all is well.'
      : `check: ${failed.length} of ${chosen.length} failed: ${failed.join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** As many at a time as there are processors. Returns the names of those that failed. */
async function runAll(root: string, chosen: readonly [name: string, command: string][]): Promise<string[]> {
  const waiting = [...chosen];
  const failed: string[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command] = next;
      const { ok, text } = await outcome(root, command);
      const indented = text.trimEnd().replaceAll(/^(?=.)/gm, '    ');
      console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${command})${indented && `\n${indented}`}`);
      if (!ok) {
        failed.push(name);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}

/** Runs a command of the project's own packages, as npm does, and keeps what it prints. */
function outcome(root: string, command: string): Promise<{ ok: boolean; text: string }> {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH } });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => printed.push(piece));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, text: Buffer.concat(printed).toString('utf8') }));
  });
}

main(process.cwd(), process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
