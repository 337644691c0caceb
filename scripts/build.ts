import { chmodSync, existsSync, rmSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const folder = 'dist';

/** What `npm run build` makes; one file each, so that the platform starts with a single read. */
const programs = [
  { source: 'src/main.ts', file: 'main.js' },
  { source: 'src/cli/main.ts', file: 'cli.js', executable: true },
  { source: 'src/cli/demo.ts', file: 'demo.js' },
  { source: 'src/simulator/start.ts', file: 'simulator.js' },
];

/** The simulator brings a web framework: it stays a file of its own, read only by those who ask for it. */
const simulatorApart: Plugin = {
  name: 'simulator-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/simulator\/start$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './simulator.js', external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'silent',
  plugins: [simulatorApart],
} as const satisfies BuildOptions;

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const present = programs.filter(({ source }) => existsSync(source));
  await Promise.all(
    present.map(({ source, file, executable = false }) =>
      build({
        ...common,
        entryPoints: [source],
        outfile: `${folder}/${file}`,
        ...(executable ? { banner: { js: '#!/usr/bin/env node' } } : {}),
      }),
    ),
  );
  for (const { file } of present.filter(({ executable }) => executable)) {
    chmodSync(`${folder}/${file}`, 0o755);
  }
}

main().catch((error: unknown) => {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
