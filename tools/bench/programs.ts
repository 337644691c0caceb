import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { recordCode } from '../bundle/code_cache';
import { readDockerfile } from '../image/dockerfile';
import type { Program } from './measure';
import { isOfImage, type NodeRelease, thisNode } from './node_releases';
import type { SimulatorProcess } from './servers/simulator';

const root = join(__dirname, '../..');

/** The least scripts, by what they do. */
export type Floor =
  | 'ticket_by_node_http'
  | 'ticket_by_node_fetch'
  | 'ticket_by_built_in_fetch'
  | 'list_by_node_fetch'
  | 'saves_by_node_fetch'
  | 'matched_saves_by_node_fetch';

/**
 * Builds all that is measured or needed for it into a folder: the connector by its own build, everything else by plain
 * esbuild for the same target.
 */
export async function buildPrograms(folder: string): Promise<void> {
  const builder = ['--import', 'tsx', join(root, 'tools/build.ts'), join(folder, 'connector')];
  execFileSync(process.execPath, builder, { cwd: root });
  cpSync(join(folder, 'connector'), join(folder, 'unrecorded'), {
    recursive: true,
    filter: (file) => !file.endsWith('code_cache'),
  });
  const floors = readdirSync(join(__dirname, 'floors')).map((file) => `floors/${file}`);
  await build({
    absWorkingDir: __dirname,
    entryPoints: [
      'probe.ts',
      'servers/simulator_server.ts',
      'servers/canned_server.ts',
      'servers/line_server.ts',
      'others/n8n_node.ts',
      ...floors,
    ],
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

/** Records the code of the built connector for each Node, and makes the image's programs for the image's. */
export function recordPrograms(folder: string, releases: readonly NodeRelease[]): void {
  for (const node of releases) {
    recordOn(node, folder);
  }
  for (const node of releases.filter(isOfImage)) {
    buildImagePrograms(folder, node);
  }
}

/**
 * Makes a copy of the built connector as it lies in the image, with the code that was recorded on that Node.
 *
 * @param node of the image's release
 */
function buildImagePrograms(folder: string, node: NodeRelease): void {
  const dist = join(folder, 'image');
  cpSync(join(folder, 'connector'), dist, { recursive: true });
  recordCode(dist, join(dist, 'simulator.js'), { node: node.path, flags: imageFlags(node) });
}

/** Records the code of the built connector on a Node as `npm run build` does on the one that runs it. */
function recordOn(node: NodeRelease, folder: string): void {
  const dist = join(folder, 'connector');
  recordCode(dist, join(dist, 'simulator.js'), { node: node.path, flags: [] });
}

/** What the image starts Node with. */
function imageFlags({ path }: NodeRelease): readonly string[] {
  // A Node that is not the image's own may be older, and not know all of them.
  return readDockerfile(root).nodeFlags.filter((flag) => spawnSync(path, [flag, '--version']).status === 0);
}

/** What runs in one benchmark: the simulator and the inputs beside the asset. */
export interface Task {
  folder: string;
  simulator: SimulatorProcess;
  inputs: object;
  node?: NodeRelease;
}

/** The connector, started as the platform starts it. */
export function connector(action: string, task: Task): Program {
  const { folder, simulator, inputs, node = thisNode } = task;
  return {
    name: 'connector',
    node: node.path,
    args: [join(folder, 'connector/main.js'), action],
    input: JSON.stringify({ ...simulator.asset, verify_ssl: false, ...inputs }),
    env: { ...simulator.platform?.env, ASSET_KEYS: [...Object.keys(simulator.asset), 'verify_ssl'].join() },
  };
}

/** The same on a Node for which nothing was recorded. */
export function connectorUnrecorded(action: string, task: Task): Program {
  const args = [join(task.folder, 'unrecorded/main.js'), action];
  return { ...connector(action, task), name: 'connector, nothing recorded', args };
}

/** The connector, started as the image starts it. */
export function connectorInImage(action: string, task: Task & { node: NodeRelease }): Program {
  const program = connector(action, task);
  const args = [...imageFlags(task.node), join(task.folder, 'image/main.js'), action];
  return { ...program, name: 'connector in its image', args };
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
  matched_saves_by_node_fetch: 'bundled node-fetch',
};
