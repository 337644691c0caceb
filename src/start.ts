import { readFileSync } from 'node:fs';
import process, { arch, argv, version } from 'node:process';
import { Script } from 'node:vm';
import { stopSignals } from './stop_signals';

/** The program of each action, by its name; the build writes them in here. */
declare const programs: Readonly<Record<string, string>>;

/**
 * Until the program is loaded and heeds these signals itself, they wait: a listener alone keeps Node from ending
 * without a word.
 */
for (const signal of stopSignals) {
  process.on(signal, () => undefined);
}

/**
 * What the platform starts, as `dist/main.js`: loads the program of the action that is named, which is the connector
 * without what only other actions need. What is no action is for the whole connector to explain.
 */
const [, , action = ''] = argv;
const program = Object.hasOwn(programs, action) ? programs[action] : undefined;

/**
 * Where V8's compiled code lies, if it was recorded, which spares a start the work of compiling. The build leaves it for
 * its own Node, and the image has it for the image's (`tools/bundle/code_cache.ts`): from one run of each action on
 * the very Node that will run them. Wherever nothing was recorded that fits, all is compiled as ever.
 *
 * Node's own compile cache gains half as much, since it works out check sums of all that it reads; and it wants a folder
 * that is named after the user who runs it.
 */
const recorded = `${__dirname}/code_cache/${version}-${arch}/${action}`;

interface Module {
  exports: unknown;
}

type Wrapped = (
  exports: unknown,
  require: (path: string) => unknown,
  module: Module,
  filename: string,
  dirname: string,
) => void;

const loaded = new Map<string, Module>();

/** Loads the connector's own files, and each of them once; what belongs to Node comes from Node. */
function load(path: string): unknown {
  if (!path.startsWith('./')) {
    return require(path);
  }
  const known = loaded.get(path);
  if (known) {
    return known.exports;
  }
  const file = `${__dirname}/${path}`;
  const source = readFileSync(file);
  const cachedData = codeOf(path, source);
  // The bundler writes ASCII alone. The name is without its folder, since it is part of the code, which is used elsewhere.
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`,
    { filename: path, ...(cachedData && { cachedData }) },
  );
  const module: Module = { exports: {} };
  loaded.set(path, module);
  const wrapped: Wrapped = script.runInThisContext();
  wrapped(module.exports, load, module, file, __dirname);
  return module.exports;
}

/**
 * The recorded code of a file. It stands behind a copy of what it was compiled from, of which V8 itself compares no more
 * than the length, and it stands there twice: V8 runs damaged code without a word, or falls over it, and to compare two
 * copies takes a twentieth of the time of a sum. That it was compiled by the same V8 with the same flags, V8 sees for
 * itself, and else ignores it.
 */
function codeOf(path: string, source: Buffer): Buffer | undefined {
  try {
    const record = readFileSync(`${recorded}/${path}.code`);
    const copies = record.subarray(source.length);
    const code = copies.subarray(0, copies.length / 2);
    const isWhole =
      record.subarray(0, source.length).equals(source) && copies.subarray(code.length).equals(code);
    return isWhole ? code : undefined;
  } catch {
    return undefined;
  }
}

load(program ?? './connector.js');
