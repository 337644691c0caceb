import type { FailureFacts } from './transport_error';

/** What this connector asks for, by all the names that servers give it. */
const asked: ReadonlySet<string> = new Set(['', 'identity', 'gzip', 'x-gzip', 'deflate', 'x-deflate', 'br']);

const gzipMagic = Buffer.from([0x1f, 0x8b]);
const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * In which compression a body still is once it was decoded by what its headers say.
 *
 * @param header content-encoding
 * @returns a name for people; undefined for a body that can be read
 */
export function remainingEncoding(header: string | null, bytes: Buffer): string | undefined {
  const named = (header ?? '').trim().toLowerCase();
  if (bytes.length === 0) {
    return undefined;
  }
  if (!asked.has(named)) {
    return named;
  }
  if (begins(bytes, gzipMagic)) {
    return named === '' ? 'gzip, without a header that says so' : `${named}, and gzip below it`;
  }
  return begins(bytes, zstdMagic) ? 'zstd, without a header that says so' : undefined;
}

function begins(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

/** The facts for a response that nobody can read. */
export function unreadEncoding(encoding: string, status: number, host: string): FailureFacts {
  return {
    code: 'invalid_response',
    message: `${host} answered ${status} in an encoding that was not asked for: ${encoding}.`,
    hint: 'Have the gateway in front of HaloPSA heed Accept-Encoding (gzip, deflate, br), or switch its compression off for /api and /auth.',
    reached: true,
    temporary: false,
  };
}
