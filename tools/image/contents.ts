import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PackagingError } from '../problem';
import { namesIn } from '../sync/project';

/** The one file that the platform starts. */
const entry = 'dist/main.js';

const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.md'];

/** A file of the image. */
export interface ImageFile {
  /** From the root of the project, with slashes. */
  source: string;
  /** From the image's `/app`, with slashes. */
  target: string;
}

/**
 * Everything that goes into the image's `/app`. The manifests lie there as the platform's SDK lays a connector out, below
 * `connector/`: whoever knows that layout finds them, and so does the platform's own library, which looks through every
 * YAML file below `/app`. It takes each for a manifest, so none may come along twice, and none but those named here.
 *
 * @returns sorted by target
 * @throws PackagingError naming the files that are missing
 */
export function contents(root: string): ImageFile[] {
  const files = [
    ...[...programFiles(root), ...documents].map((file) => ({ source: file, target: file })),
    { source: 'connector.yaml', target: 'connector/connector.yaml' },
    // As connector.yaml names it, seen from there.
    { source: 'assets/logo.png', target: 'connector/assets/logo.png' },
    ...[...yamlFiles(root, 'assets'), ...yamlFiles(root, 'actions')].map((file) => ({
      source: file,
      target: `connector/config/${file}`,
    })),
  ];
  const missing = files.map(({ source }) => source).filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new PackagingError(
      `Missing: ${missing.sort().join(', ')}. "npm run build" and "npm run notices" write them.`,
    );
  }
  return files.sort((one, other) => (one.target < other.target ? -1 : 1));
}

const yamlFiles = (root: string, folder: string): string[] =>
  namesIn(root, folder, '.yaml').map((name) => `${folder}/${name}.yaml`);

/**
 * The entry and the files of `dist/` that it loads, directly or not. They are found by the paths in the code, so that
 * the bundle may be cut into other pieces without a list to keep.
 */
function programFiles(root: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const path of pathsNamedIn(join(root, file))) {
      for (const loaded of filesAt(root, posix.join(posix.dirname(file), path))) {
        found.add(loaded);
      }
    }
  }
  return [...found];
}

/** Relative paths in quotes; where a name is put together at run time, the beginning of the path. */
function pathsNamedIn(file: string): string[] {
  const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...code.matchAll(/["'`](\.\.?\/[\w./-]+)["'`$]/g)].map(([, path = '']) => path);
}

/** The program at a path, or all programs in the folder at it; nothing if it is no path into `dist/`. */
function filesAt(root: string, path: string): string[] {
  if (!path.startsWith('dist/')) {
    return [];
  }
  if (path.endsWith('/')) {
    const folder = join(root, path);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.filter((name) => name.endsWith('.js')).map((name) => `${path}${name}`);
  }
  return [path, `${path}.js`].filter((file) => file.endsWith('.js') && existsSync(join(root, file)));
}
