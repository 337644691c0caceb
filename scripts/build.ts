import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { leanBundle, simulatorApart } from './lean_bundle';

/** What `npm run build` makes. `lean`: a program that a playbook waits for, and that starts with as little as it can. */
const programs = [
  { source: 'src/start.ts', file: 'main.js', lean: true },
  { source: 'src/main.ts', file: 'connector.js', lean: true },
  { source: 'src/cli/main.ts', file: 'cli.js', lean: true, executable: true },
  { source: 'src/cli/demo.ts', file: 'demo.js' },
  { source: 'src/simulator/start.ts', file: 'simulator.js' },
];

const validators = 'src/generated/validators';

/** The desk has the time to load everything. */
const wholeBundle = { ...leanBundle, plugins: [simulatorApart] };

async function main(folder = 'dist'): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const present = programs.filter(({ source }) => existsSync(source));
  await Promise.all([
    ...present.map((program) =>
      build({
        ...(program.lean ? leanBundle : wholeBundle),
        entryPoints: [program.source],
        outfile: `${folder}/${program.file}`,
        ...(program.executable && { banner: { js: '#!/usr/bin/env node' } }),
      }),
    ),
    build({ ...wholeBundle, entryPoints: validatorSources(), outdir: `${folder}/validators` }),
    build({ ...wholeBundle, entryPoints: ['mime'], outfile: `${folder}/mime.js` }),
  ]);
  for (const { file } of present.filter(({ executable }) => executable)) {
    chmodSync(`${folder}/${file}`, 0o755);
  }
}

function validatorSources(): string[] {
  return readdirSync(validators)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${validators}/${file}`);
}

/** The folder may be named, for those who want a build of their own. */
main(process.argv[2]).catch((error: unknown) => {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
