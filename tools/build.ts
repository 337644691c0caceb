import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { recordCode } from './bundle/code_cache';
import { commonBundle, leanBundle, simulatorApart } from './bundle/lean_bundle';
import { messageOf } from './connector';
import { namesIn } from './sync/project';

/** What `npm run build` makes. `lean`: a program that a playbook waits for, and that starts with as little as it can. */
const programs = [
  { source: 'src/start.ts', file: 'main.js', lean: true },
  { source: 'src/main.ts', file: 'connector.js', lean: true },
  { source: 'packages/cli/start.ts', file: 'cli.js', lean: true, executable: true },
  { source: 'packages/cli/main.ts', file: 'desk.js', lean: true },
  { source: 'packages/cli/demo/demo.ts', file: 'demo.js' },
  { source: 'packages/simulator/start.ts', file: 'simulator.js' },
];

const validators = 'src/generated/validators';

/** The connector once more for each action, without the others: half as much to read and to compile. */
const actionPrograms = Object.fromEntries(
  namesIn('.', 'actions', '.yaml').map((action) => [action, `./${action}.js`]),
);

/** What no playbook waits for may load everything. */
const wholeBundle = { ...commonBundle, plugins: [simulatorApart] };

async function main(folder = 'dist'): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const present = programs.filter(({ source }) => existsSync(source));
  await Promise.all([
    ...present.map((program) =>
      build({
        ...(program.lean ? leanBundle() : wholeBundle),
        entryPoints: [program.source],
        outfile: `${folder}/${program.file}`,
        define: { programs: JSON.stringify(actionPrograms) },
        ...(program.executable && { banner: { js: '#!/usr/bin/env node' } }),
      }),
    ),
    ...Object.entries(actionPrograms).map(([action, file]) =>
      build({
        ...leanBundle(action),
        entryPoints: ['src/main.ts'],
        outfile: `${folder}/${file}`,
      }),
    ),
    build({ ...wholeBundle, entryPoints: validatorSources(), outdir: `${folder}/validators` }),
    build({
      ...wholeBundle,
      entryPoints: ['mime', 'src/input/name_hints.ts'],
      outdir: folder,
      entryNames: '[name]',
    }),
  ]);
  for (const { file } of present.filter(({ executable }) => executable)) {
    chmodSync(`${folder}/${file}`, 0o755);
  }
  record(folder);
}

/** Whoever builds on the Node that will run the actions spares each of them the compiling; it is no reason to fail. */
function record(folder: string): void {
  try {
    recordCode(folder, `${folder}/simulator.js`, { node: process.execPath, flags: [] });
  } catch (error) {
    console.warn(
      `build: no compiled code was recorded, so each action compiles its own: ${messageOf(error)}`,
    );
  }
}

function validatorSources(): string[] {
  return readdirSync(validators)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${validators}/${file}`);
}

/** The folder may be named, for those who want a build of their own. */
main(process.argv[2]).catch((error: unknown) => {
  console.error(`build: ${messageOf(error)}`);
  process.exitCode = 1;
});
