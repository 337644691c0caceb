import { chmodSync, copyFileSync, lutimesSync, mkdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { contents } from './contents';

/** Readable by the image's user, writable by root alone: an action has nothing to write. */
const modes = { file: 0o644, folder: 0o755 };

/**
 * Copies what goes into the image to `<target>/app`, with fixed modes and times, so that the layer made of it depends
 * on nothing but the contents.
 *
 * @param target a folder that has no `app` yet
 * @param time seconds since 1970 for every file and folder
 * @throws PackagingError if a file is missing
 */
export function stage(root: string, target: string, time: number): void {
  const app = join(target, 'app');
  const files = contents(root);
  for (const file of files) {
    const copy = join(app, file.target);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file.source), copy);
    chmodSync(copy, modes.file);
    lutimesSync(copy, time, time);
  }
  // Only now, for every file that is added changes the time of its folder.
  for (const folder of new Set(files.flatMap((file) => foldersAbove(file.target)))) {
    chmodSync(join(app, folder), modes.folder);
    lutimesSync(join(app, folder), time, time);
  }
}

/** The folders that a file lies in, the root of them as `.`. */
function foldersAbove(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [folder] : [folder, ...foldersAbove(folder)];
}
