import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A selection of the tests, as a command of package.json runs it. */
interface Selection {
  what: string;
  /** The programs of package.json that come before the tests. */
  before: readonly string[];
  /** What it takes of processor time, in seconds, as CONTRIBUTING.md tells. */
  processorSeconds: number;
}

const selections: Readonly<Record<string, Selection>> = {
  product: { what: 'build, checks and tests', before: ['build', 'check'], processorSeconds: 350 },
  tools: { what: 'build and the tests of the tools', before: ['build'], processorSeconds: 170 },
  long: { what: 'build and twenty times as many scenarios', before: ['build'], processorSeconds: 900 },
};

const root = join(__dirname, '..');
const kept = join(root, 'node_modules/.cache/halo_halopsa');

/** Runs a selection: says first how long it will take here, and keeps for the next time how long it took. */
function main([name = 'product', ...jestArguments]: readonly string[]): number {
  const selection = selections[name];
  if (selection === undefined) {
    console.error(`There is no selection ${name}; there are ${Object.keys(selections).join(', ')}.`);
    return 2;
  }
  const isWhole = jestArguments.length === 0;
  if (isWhole) {
    console.log(`${capital(selection.what)}: ${expected(name, selection)}.`);
  }
  const startedAt = Date.now();
  const jest = ['jest', '--config', `tools/jest/${name}.cjs`, ...jestArguments];
  const commands = [...selection.before.map((step) => ['npm', 'run', '-s', step]), ['npx', ...jest]];
  const status = commands.reduce((before, command) => (before === 0 ? run(command) : before), 0);
  if (isWhole && status === 0) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(fileOf(name), String(Math.round((Date.now() - startedAt) / 1000)));
  }
  return status;
}

function run([program = '', ...words]: readonly string[]): number {
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

const fileOf = (name: string): string => join(kept, `seconds_of_${name}`);

/** As long as it took the last time here, or else what the budget comes to on so many processors. */
function expected(name: string, { processorSeconds }: Selection): string {
  try {
    return `about ${minutes(Number(readFileSync(fileOf(name), 'utf8')))}, as long as the last time here`;
  } catch {
    const processors = availableParallelism();
    return `about ${minutes(processorSeconds / processors)} on ${processors} processors`;
  }
}

const minutes = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

process.exitCode = main(process.argv.slice(2));
