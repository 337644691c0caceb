import { chmodSync, copyFileSync, lutimesSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const folders = new Set([app]);
  for (const file of contents(root)) {
    const copy = join(app, file);
    makeFolders(dirname(copy), folders);
    copyFileSync(join(root, file), copy);
    chmodSync(copy, modes.file);
    lutimesSync(copy, time, time);
  }
  // Only now, for every file that is added changes the time of its folder.
  for (const folder of folders) {
    chmodSync(folder, modes.folder);
    lutimesSync(folder, time, time);
  }
}

function makeFolders(folder: string, known: Set<string>): void {
  mkdirSync(folder, { recursive: true });
  known.add(folder);
}
