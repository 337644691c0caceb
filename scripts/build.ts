import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** What `npm run build` makes. `lean`: a program that a playbook waits for, and that starts with as little as it can. */
const programs = [
  { source: 'src/main.ts', file: 'main.js', lean: true },
  { source: 'src/cli/main.ts', file: 'cli.js', lean: true, executable: true },
  { source: 'src/cli/demo.ts', file: 'demo.js' },
  { source: 'src/simulator/start.ts', file: 'simulator.js' },
];

const validators = 'src/generated/validators';

/** The simulator brings a web framework: it stays a file of its own, read only by those who ask for it. */
const simulatorApart: Plugin = {
  name: 'simulator-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/simulator\/start$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './simulator.js', external: true } : undefined,
    );
  },
};

/** A run needs two validators and there are many: each is a file of its own, beside the programs, read when needed. */
const validatorsApart: Plugin = {
  name: 'validators-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/validators\// }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./validators/${path.split('/').pop()}.js`, external: true }
        : undefined,
    );
  },
};

/**
 * Modules of Node that only some runs use (https, its certificates, compressed answers), but that the code below
 * imports at its top: loaded when something of theirs is first touched. On Node 24 TLS alone is a fifth of a start.
 */
const rareBuiltIns = ['crypto', 'https', 'tls', 'zlib'];

const builtInsWhenUsed: Plugin = {
  name: 'built-ins-when-used',
  setup({ onResolve, onLoad }) {
    const namespace = 'built-in-when-used';
    onResolve({ filter: new RegExp(`^(node:)?(${rareBuiltIns.join('|')})$`) }, (asked) => {
      const path = asked.path.replace(/^(?!node:)/, 'node:');
      return asked.namespace === namespace ? { path, external: true } : { path, namespace };
    });
    onLoad({ filter: /^/, namespace }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      const members = names.map((name) => `get ${name}() { return require('${path}').${name}; }`);
      return { contents: `module.exports = { ${members.join(',\n')} };` };
    });
  },
};

/**
 * What node-fetch brings along for servers older than ours, or for uploads from files. The web streams that fetch-blob
 * adds to Node are there since Node 18, but its looking for them loads them; nobody here makes a Blob of a file.
 */
const nodeFetchWithoutPolyfills: Plugin = {
  name: 'node-fetch-without-polyfills',
  setup({ onResolve, onLoad, resolve }) {
    const namespace = 'nothing';
    onResolve({ filter: /^\.\/streams\.cjs$/ }, () => ({ path: 'streams.cjs', namespace }));
    onLoad({ filter: /^/, namespace }, () => ({ contents: '' }));
    onResolve({ filter: /^fetch-blob\/from\.js$/ }, async ({ path, kind, resolveDir, pluginData }) =>
      pluginData === namespace
        ? undefined
        : {
            ...(await resolve(path, { kind, resolveDir, pluginData: namespace })),
            sideEffects: false,
          },
    );
  },
};

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // What is apart is fetched by `require`, which spares the start of Node's other module loader.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'silent',
  plugins: [simulatorApart],
} as const satisfies BuildOptions;

const lean = {
  plugins: [simulatorApart, validatorsApart, builtInsWhenUsed, nodeFetchWithoutPolyfills],
} as const satisfies BuildOptions;

async function main(folder = 'dist'): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const present = programs.filter(({ source }) => existsSync(source));
  await Promise.all([
    ...present.map((program) =>
      build({
        ...common,
        ...(program.lean && lean),
        entryPoints: [program.source],
        outfile: `${folder}/${program.file}`,
        ...(program.executable && { banner: { js: '#!/usr/bin/env node' } }),
      }),
    ),
    build({ ...common, entryPoints: validatorSources(), outdir: `${folder}/validators` }),
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
