import type { Stats } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf } from '../connector';

/** As a path: standard input or standard output. */
export const standardStream = '-';

/** Where an action reads from and writes to. */
export interface Files {
  asset: string;
  input: string;
  output: string;
  error: string;
}

/**
 * Reads a whole file, or standard input.
 *
 * @param stop ends the waiting for standard input
 */
export async function readText(path: string, stop: AbortSignal): Promise<string> {
  if (path !== standardStream) {
    return readFile(path, { encoding: 'utf8', signal: stop });
  }
  const { stdin } = process;
  stop.addEventListener('abort', () => stdin.destroy(), { once: true });
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Writes to standard output.
 *
 * @param stop ends the waiting for a reader
 * @throws the stream's own error where it is full or gone
 */
export function print(text: string, stop?: AbortSignal): Promise<void> {
  return new Promise((written, failed) => {
    stop?.addEventListener('abort', () => failed(new Error('the writing was interrupted')), { once: true });
    process.stdout.write(text, (error) => (error ? failed(error) : written()));
  });
}

/** A reader that has seen enough, such as head, is no failure; a full disk is. */
export function unlessReaderGone(error: unknown): void {
  if (!isReaderGone(error)) {
    throw error;
  }
}

/** Whether a write failed since whoever read has closed the pipe. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** What a path names itself, and what stands at the end of its links; undefined where there is nothing. */
export async function lookAt(path: string): Promise<{ itself?: Stats; target?: Stats }> {
  const [itself, target] = await Promise.all([lstat, stat].map((look) => look(path).catch(absent)));
  return { ...(itself && { itself }), ...(target && { target }) };
}

/**
 * Whether two paths lead to one file, by whatever links. Character devices are no files: a terminal is read and written.
 *
 * @throws the file system's own error where a path cannot be followed
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(async (path) => (await lookAt(path)).target));
  if (a && b) {
    return a.dev === b.dev && a.ino === b.ino && !a.isCharacterDevice();
  }
  return !a && !b && (await placeOf(one)) === (await placeOf(other));
}

/** Where a file would be that is not there yet. */
async function placeOf(path: string): Promise<string> {
  const folder = dirname(resolve(path));
  const real = await realpath(folder).catch(absent);
  return join(real ?? (folder === dirname(folder) ? folder : await placeOf(folder)), basename(path));
}

/** Nothing is there; any other failure of the file system is one. */
export function absent(error: unknown): undefined {
  if (!isAbsence(error)) {
    throw error;
  }
}

/** Whether an error of the file system says that nothing is there. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Why a file could not be used. Node's words name calls and drafts, too, of which a person knows nothing. */
export function reasonOf(error: unknown): string {
  const message = messageOf(error);
  return message.replace(/^(E[A-Z]+): ([^,]+), .*$/s, '$2 ($1)');
}
