import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A Node to measure with. */
export interface NodeRelease {
  version: string;
  path: string;
}

/** The Node that runs the platform's current images, which this machine may not have. */
const wanted = '24';

/** The Node that runs this program. */
export const thisNode: NodeRelease = { version: process.version, path: process.execPath };

/** Whether the image has a Node of this line. */
export const isOfImage = ({ version }: NodeRelease): boolean => version.startsWith(`v${wanted}.`);

/**
 * Finds Node 24: the file that BENCH_NODE_24 names, else the npm package `node`, installed into a folder of the
 * benchmark's own.
 *
 * @returns undefined where there is none to be had
 */
export function findNode24(folder: string): NodeRelease | undefined {
  if (isOfImage(thisNode)) {
    return undefined;
  }
  try {
    const path = process.env.BENCH_NODE_24 ?? install(folder);
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    return isOfImage({ version, path }) ? { version, path } : undefined;
  } catch {
    return undefined;
  }
}

function install(folder: string): string {
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `node@${wanted}`];
  execFileSync('npm', args, { stdio: 'ignore', timeout: 180_000 });
  return join(folder, 'node_modules/node/bin/node');
}
