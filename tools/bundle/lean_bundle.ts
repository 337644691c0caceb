import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';

/** The simulator brings a web framework: it stays a file of its own, read only by those who ask for it. */
export const simulatorApart: Plugin = {
  name: 'simulator-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/simulator\/start$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './simulator.js', external: true } : undefined,
    );
  },
};

/**
 * A run needs two validators and there are many: each is a file of its own, beside the programs, read when needed.
 *
 * @param action whose inputs each run checks, so that their validator is part of its program
 */
const validatorsApart = (action?: string): Plugin => ({
  name: 'validators-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/validators\// }, ({ kind, path }) =>
      kind === 'dynamic-import' && !path.endsWith(`/${action}.input`)
        ? { path: `./validators/${path.split('/').pop()}.js`, external: true }
        : undefined,
    );
  },
});

/**
 * What few runs need and what needs nothing itself: the media types, for uploads, and all names that an input may have,
 * for the sentence about one that it may not.
 */
const rarePartsApart: Plugin = {
  name: 'rare-parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^mime$|\/name_hints$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${path.split('/').pop()}.js`, external: true } : undefined,
    );
  },
};

/** The program of one action knows the others by name alone. */
function otherActionsAway(action: string): Plugin {
  const namespace = 'other-action';
  return {
    name: 'other-actions-away',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/actions\/\w+$/ }, ({ kind, path }) =>
        kind === 'dynamic-import' && !path.endsWith(`/${action}`) ? { path, namespace } : undefined,
      );
      onLoad({ filter: /^/, namespace }, ({ path }) => ({
        contents: `throw new Error('${path} is not in this program.');`,
      }));
    },
  };
}

/**
 * Modules of Node that only some runs use (https, its certificates, compressed answers), but that the code below
 * imports at its top: loaded when something of theirs is first touched. On Node 24 TLS alone is a fifth of a start. They
 * are imported as a whole (`import tls from 'node:tls'`); any other import of them ends the build.
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
    // A default import alone: what is imported by its name would have to be looked up, and so loaded, at the start.
    onLoad({ filter: /^/, namespace }, ({ path }) => ({
      contents: [
        'let loaded;',
        `export default new Proxy({}, { get: (_, name) => (loaded ??= require('${path}'))[name] });`,
      ].join('\n'),
    }));
  },
};

/**
 * What node-fetch brings along for servers older than ours, for uploads from files and for addresses that hold their
 * data. Node has it all by itself, and nobody here uses it: of these packages not a line gets into the program. That
 * also spares the start their looking for what Node has, which loads it.
 */
const polyfills = /^(fetch-blob(\/.*)?|formdata-polyfill\/.*|data-uri-to-buffer)$|\/multipart-parser\.js$/;

const polyfilled = [
  ...['Blob', 'File', 'FormData', 'formDataToBlob', 'toFormData'],
  ...['blobFrom', 'blobFromSync', 'fileFrom', 'fileFromSync'],
];

const nodeFetchAlone: Plugin = {
  name: 'node-fetch-alone',
  setup({ onResolve, onLoad }) {
    const namespace = 'polyfill';
    onResolve({ filter: polyfills }, ({ path }) => ({ path, namespace, sideEffects: false }));
    onLoad({ filter: /^/, namespace }, () => ({
      contents: [
        'const absent = (name) => function () { throw new Error(name + " is not in this bundle."); };',
        ...polyfilled.map((name) => `export const ${name} = absent('${name}');`),
        "export default absent('A polyfill');",
      ].join('\n'),
    }));
  },
};

/**
 * node-fetch pipes each body into its request, as a stream of one piece where it is at hand as a whole; to set that up
 * and take it down costs Node 3 ms of a start and a tenth of the processor time of each create. Such a body is handed to
 * the request at once. Its stream is left alone, but for what node-fetch says to it when a request is aborted.
 */
const wholeBodiesAtOnce: Plugin = {
  name: 'whole-bodies-at-once',
  setup({ onLoad }) {
    const piping = '(dest, {body}) => {';
    const sending = `(dest, {body, [INTERNALS]: {body: whole}}) => {
      if (Buffer.isBuffer(whole)) {
        body.on('error', () => {});
        dest.end(whole);
        return;
      }`;
    onLoad({ filter: /\/node-fetch\/src\/body\.js$/ }, ({ path }) => {
      const [before, after, ...more] = readFileSync(path, 'utf8').split(piping);
      return after === undefined || more.length > 0
        ? { errors: [{ text: `${path} no longer has "${piping}" once.` }] }
        : { contents: `${before}${sending}${after}` };
    });
  },
};

/** How everything is bundled, apart from what is left out. */
export const commonBundle = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // What is apart is fetched by `require`, which spares the start of Node's other module loader.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'silent',
  logOverride: { 'import-is-undefined': 'error' },
} as const satisfies BuildOptions;

/** What every program leaves out or puts off that a playbook waits for. */
const leanParts = [simulatorApart, builtInsWhenUsed, nodeFetchAlone, wholeBodiesAtOnce];

/**
 * How a program is bundled that a playbook waits for: with as little as it can start with.
 *
 * @param action whose program it is, if it is that of one action alone
 */
export const leanBundle = (action?: string): BuildOptions => ({
  ...commonBundle,
  plugins: [
    ...(action === undefined ? [] : [otherActionsAway(action)]),
    validatorsApart(action),
    rarePartsApart,
    ...leanParts,
  ],
});

/** The same in one piece but for the simulator, for those who ask what it is made of and for tests. */
export const uncutBundle = { ...commonBundle, plugins: leanParts } as const satisfies BuildOptions;
