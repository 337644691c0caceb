import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Files } from './projection';

/**
 * The paths where the files on disk differ from what they should be, sorted.
 *
 * @param folder holds nothing but such files; what else lies in it is left over
 */
export function drift(root: string, folder: string, files: Files): string[] {
  const differing = [...files].filter(([path, text]) => readIfThere(join(root, path)) !== text);
  return [...differing.map(([path]) => path), ...leftOvers(root, folder, files)].sort();
}

/**
 * Brings the files on disk up to date. Those that differ are replaced at once each, and the others left alone, so that
 * two such runs, or a run and a reader, do not see half a file.
 *
 * @returns the paths that were written or deleted, sorted
 */
export function write(root: string, folder: string, files: Files): string[] {
  const changed = drift(root, folder, files);
  for (const path of changed) {
    const text = files.get(path);
    if (text === undefined) {
      rmSync(join(root, path), { force: true });
    } else {
      replace(join(root, path), text);
    }
  }
  return changed;
}

function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Generated files whose action or asset is gone. */
function leftOvers(root: string, folder: string, files: Files): string[] {
  return existsSync(join(root, folder))
    ? filesIn(root, join(root, folder)).filter((path) => !files.has(path))
    : [];
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
