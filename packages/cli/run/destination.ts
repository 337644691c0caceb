import { constants } from 'node:fs';
import { access, mkdir, open, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeFifo } from './fifo';
import { isSameFile, lookAt, print, standardStream } from './files';
import { ownerOnly, replaceFile } from './replace_file';

/** A place that a result or an error can be written to, as far as that can be known beforehand. */
export interface Destination {
  path: string;
  /** Whether what is written stands in a file of its own, to be opened by a person. */
  isFile: boolean;
  /**
   * Writes all of it.
   *
   * @param stop ends the waiting for a reader, where there is one to wait for
   */
  write(text: string, stop: AbortSignal): Promise<void>;
}

/**
 * Finds out whether a path can be written to, and removes what an earlier run left there. Files are replaced whole;
 * links, devices and FIFOs belong to somebody else and are written through.
 *
 * @param path a file, or "-" for standard output
 * @param sources the files that are read, none of which may be written over
 * @throws Error that says why not; then nothing has been changed
 */
export async function openDestination(path: string, sources: readonly string[]): Promise<Destination> {
  if (path === standardStream) {
    return { path, isFile: false, write: print };
  }
  if (path.trim() === '') {
    throw new Error('the path is empty');
  }
  for (const source of sources) {
    // A source that cannot be followed cannot be read either, and that is told there.
    if (source !== standardStream && (await isSameFile(path, source).catch(() => false))) {
      throw new Error(source === path ? 'it is read, too' : `it is the file ${source}, which is read`);
    }
  }
  const { itself, target } = await lookAt(path);
  if (target?.isDirectory()) {
    throw new Error('it is a folder');
  }
  if (itself === undefined || itself.isFile()) {
    await tryFile(path);
    return { path, isFile: true, write: (text) => replaceFile(path, text) };
  }
  if (target?.isFIFO()) {
    await access(path, constants.W_OK);
    return { path, isFile: false, write: (text, stop) => writeFifo(path, text, stop) };
  }
  const isStream = isOpenStream(path);
  const isFile = !isStream && (target?.isFile() ?? true);
  await tryThrough(path, isFile);
  return {
    path,
    isFile,
    write: (text) => writeFile(path, text, { mode: ownerOnly, flag: isStream ? 'a' : 'w' }),
  };
}

/** Such as `/dev/stdout`: what a shell opened there may hold the output of others, with `>>` for one. */
function isOpenStream(path: string): boolean {
  return /^\/dev\/(stdout|stderr|fd\/\d+)$|^\/proc\/\w+\/fd\/\d+$/.test(resolve(path));
}

/** A full disk or a folder without the right to write shows in a file of one line. */
async function tryFile(path: string): Promise<void> {
  await makeFolder(dirname(path));
  await replaceFile(path, '\n');
  await rm(path, { force: true });
}

/** Node's own `recursive` never ends where a file system takes no new folders and says ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  if ((await lookAt(path)).target === undefined) {
    if (dirname(path) !== path) {
      await makeFolder(dirname(path));
    }
    await mkdir(path);
  }
}

/** A file behind a link is emptied; a device would take a trial for the result. */
async function tryThrough(path: string, isEmptied: boolean): Promise<void> {
  if (!isEmptied) {
    await access(path, constants.W_OK);
    return;
  }
  const file = await open(path, 'a', ownerOnly);
  await file.close();
  await truncate(path);
}
