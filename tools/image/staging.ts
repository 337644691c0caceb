import { chmodSync, copyFileSync, lutimesSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordCode, type Start } from '../bundle/code_cache';
import { contents } from './contents';

/** Readable by the image's user, writable by root alone: an action has nothing to write. */
const modes = { file: 0o644, folder: 0o755 };

/**
 * Copies everything that goes into the image to `<target>/app` and records the code of its actions there, with fixed
 * modes and times, so that the layer made of it depends on nothing but the contents.
 *
 * @param target a folder that has no `app` yet
 * @param time seconds since 1970 for every file and folder
 * @param start what runs the actions in the image
 * @throws PackagingError if a file is missing
 */
export function stage(root: string, target: string, time: number, start: Start): void {
  const app = join(target, 'app');
  for (const file of contents(root)) {
    const copy = join(app, file.target);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file.source), copy);
  }
  recordCode(join(app, 'dist'), join(root, 'dist/simulator.js'), start);
  for (const path of ['.', ...readdirSync(app, { recursive: true, encoding: 'utf8' })]) {
    const entry = join(app, path);
    chmodSync(entry, statSync(entry).isDirectory() ? modes.folder : modes.file);
    lutimesSync(entry, time, time);
  }
}
