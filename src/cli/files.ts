import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** As a path: standard input or standard output. */
export const standardStream = '-';

/** Where an action at the desk reads from and writes to. */
export interface Files {
  asset: string;
  input: string;
  output: string;
  error: string;
}

/** Reads a whole file, or standard input. */
export async function readText(path: string): Promise<string> {
  if (path !== standardStream) {
    return readFile(path, 'utf8');
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes a file, making its folder, or to standard output. Results may be confidential: only the owner may read them. */
export async function writeText(path: string, text: string): Promise<void> {
  if (path === standardStream) {
    await new Promise((written) => process.stdout.write(text, written));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { mode: 0o600 });
}

/** Removes what an earlier run left behind. */
export async function removeStale(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.filter((path) => path !== standardStream).map((path) => rm(path, { force: true })));
}
