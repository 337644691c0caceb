import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { NodeRelease } from './node_releases';

const root = join(__dirname, '../..');

/** What was measured on what, as Markdown list items. */
export function machineText(releases: readonly NodeRelease[]): string {
  const [processor] = cpus();
  return [
    `- Machine: ${processor?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors to use, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${type()} ${release()}`,
    `- Node: ${releases.map(({ version }) => version).join(', ')}`,
    `- Connector ${versionIn(join(root, 'package.json'))}, node-fetch ${versionOf('node-fetch')}, esbuild ${versionOf('esbuild')}`,
  ].join('\n');
}

function versionOf(packageName: string): string {
  return versionIn(join(root, 'node_modules', packageName, 'package.json'));
}

function versionIn(file: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
