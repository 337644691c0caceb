import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../connector';
import { PackagingError } from '../problem';
import { parseObject } from '../sync/schema_files';
import { versionsIn } from './changelog';

/** The version that one of the package's JSON files names. */
export const versionIn = (root: string, file: 'package.json' | 'package-lock.json'): string =>
  String(parseObject(readFileSync(join(root, file), 'utf8'), file).version);

/**
 * The version that package.json, package-lock.json, connector.yaml and the newest heading of CHANGELOG.md name.
 *
 * @throws PackagingError if they do not agree
 */
export function agreedVersion(root: string): string {
  const version = versionIn(root, 'package.json');
  const connector: unknown = parse(readFileSync(join(root, 'connector.yaml'), 'utf8'));
  const said = {
    'package-lock.json': versionIn(root, 'package-lock.json'),
    'connector.yaml': isObject(connector) ? String(connector.version) : 'nothing',
    'CHANGELOG.md': versionsIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))[0] ?? 'nothing',
  };
  const different = Object.entries(said)
    .filter(([, named]) => named !== version)
    .map(([file, named]) => `${file} says ${named}`);
  if (different.length > 0) {
    throw new PackagingError(`package.json says ${version}, but ${different.join(', ')}.`);
  }
  return version;
}
