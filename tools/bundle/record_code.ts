import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { startSimulator } from '@halo_halopsa/simulator/start';

/** What it is told on the command line. */
interface Order {
  /** The folder with the program. */
  dist: string;
  /** Where the code is written to. */
  target: string;
  /** The built simulator. */
  simulator: string;
  action: string;
  input: object;
}

const order: Order = JSON.parse(process.argv[2] ?? '{}');

/**
 * Runs one action of a connector in this process and writes down the code that V8 has compiled for it by the end.
 *
 * The HaloPSA simulator is in a thread, whose memory is its own. V8 leaves gaps in what it writes as they are, and only
 * memory that was never used before is empty: a program that has to tidy up its memory is not written down alike twice.
 */
function record({ dist, target, action, input }: Order): void {
  const scripts = watchScripts();
  const simulator = new Worker(__filename, { argv: process.argv.slice(2) });
  simulator.once('message', (asset: object) => {
    process.env.ASSET_KEYS = Object.keys(asset).join();
    process.argv[2] = action;
    const stdin = Readable.from([Buffer.from(JSON.stringify({ ...asset, ...input }))]);
    Object.defineProperty(process, 'stdin', { value: stdin });
    require(join(dist, 'main.js'));
  });
  // When V8 finds that a function deserves better code is a matter of timing, and it notes that with the function.
  setFlagsFromString('--no-sparkplug');
  process.on('exit', (exitCode) => {
    if (exitCode !== 0) {
      return;
    }
    setFlagsFromString('--sparkplug');
    for (const [file, script] of scripts) {
      const path = join(target, `${file}.code`);
      mkdirSync(dirname(path), { recursive: true });
      // Twice, for `src/start.ts` to see damage that V8 would not.
      const code = script.createCachedData();
      writeFileSync(path, Buffer.concat([readFileSync(join(dist, file)), code, code]));
    }
  });
}

/** Remembers every script that is made from now on, by its file name. */
function watchScripts(): Map<string, vm.Script> {
  const scripts = new Map<string, vm.Script>();
  const { Script } = vm;
  vm.Script = class extends Script {
    constructor(source: string, options: vm.ScriptOptions = {}) {
      super(source, options);
      scripts.set(options.filename ?? '', this);
    }
  };
  return scripts;
}

async function simulate({ simulator }: Order): Promise<void> {
  const { startSimulator: start }: { startSimulator: typeof startSimulator } = require(simulator);
  const { assets } = await start({ tickets: 5, weight: 'light' });
  parentPort?.postMessage(assets.oauth2_client_credentials);
}

if (isMainThread) {
  record(order);
} else {
  void simulate(order);
}
