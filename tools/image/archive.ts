import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/**
 * Compresses a file, and writes the SHA-256 of the result beside it as `sha256sum --check` reads it.
 *
 * @param target the compressed file; the other is `<target>.sha256`
 * @returns the SHA-256
 */
export async function compress(source: string, target: string): Promise<string> {
  const hash = createHash('sha256');
  const hashed = new PassThrough().on('data', (chunk: Buffer) => hash.update(chunk));
  // zlib writes neither a name nor a time into the header, so equal contents stay equal.
  await pipeline(createReadStream(source), createGzip(), hashed, createWriteStream(target));
  const sha256 = hash.digest('hex');
  writeFileSync(`${target}.sha256`, `${sha256}  ${basename(target)}\n`);
  return sha256;
}
