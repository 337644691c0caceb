import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Program } from './measure';
import { type NodeRelease, thisNode } from './node_releases';
import type { SimulatorProcess } from './simulator';

const root = join(__dirname, '..');

/** The least scripts, by what they do. */
export type Floor =
  | 'ticket_by_node_http'
  | 'ticket_by_node_fetch'
  | 'ticket_by_built_in_fetch'
  | 'list_by_node_fetch'
  | 'saves_by_node_fetch';

/**
 * Builds all that is measured or needed for it into a folder: the connector by its own build, everything else by plain
 * esbuild for the same target.
 */
export async function buildPrograms(folder: string): Promise<void> {
  const builder = ['--import', 'tsx', join(root, 'scripts/build.ts'), join(folder, 'connector')];
  execFileSync(process.execPath, builder, { cwd: root });
  const floors = readdirSync(join(__dirname, 'floors')).map((file) => `floors/${file}`);
  await build({
    absWorkingDir: __dirname,
    entryPoints: ['probe.ts', 'simulator_server.ts', ...floors],
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** What runs in one benchmark: the simulator and the inputs beside the asset. */
export interface Task {
  folder: string;
  simulator: SimulatorProcess;
  inputs: object;
  node?: NodeRelease;
}

/** The connector, started as the platform starts it. */
export function connector(action: string, { folder, simulator, inputs, node = thisNode }: Task): Program {
  return {
    name: 'connector',
    node: node.path,
    args: [join(folder, 'connector/main.js'), action],
    input: JSON.stringify({ ...simulator.asset, verify_ssl: false, ...inputs }),
    env: { ASSET_KEYS: [...Object.keys(simulator.asset), 'verify_ssl'].join() },
  };
}

/** A least script, with the same standard input. */
export function floor(script: Floor, { folder, simulator, inputs, node = thisNode }: Task): Program {
  return {
    name: floorNames[script],
    node: node.path,
    args: [join(folder, `floors/${script}.js`)],
    input: JSON.stringify({ ...simulator.asset, ...inputs }),
    env: {},
  };
}

const floorNames: Readonly<Record<Floor, string>> = {
  ticket_by_node_http: 'bare node:http',
  ticket_by_node_fetch: 'bundled node-fetch',
  ticket_by_built_in_fetch: 'built-in fetch',
  list_by_node_fetch: 'bundled node-fetch',
  saves_by_node_fetch: 'bundled node-fetch',
};
