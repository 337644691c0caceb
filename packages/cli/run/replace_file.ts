import crypto from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Inputs and results may be confidential: only the owner may read their files. */
export const ownerOnly = 0o600;

/**
 * Writes beside a file what is then put in its place, so that nobody ever reads half of it.
 *
 * @param path a file, which may be missing; its folder must be there. A link would be replaced, not followed.
 * @throws the error of the file system; then the file is as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}`);
  try {
    await writeFile(draft, text, { mode: ownerOnly, flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
