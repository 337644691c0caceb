/**
 * Names that evidence has and that `mime` takes for something else (a private key for Keynote, a memory dump for a
 * packet capture, a script for video) or does not know. Where one name stands for several formats, none is claimed.
 */
const evidence: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'application/octet-stream': 'dmp key pub ts',
    'application/gzip': 'tgz',
    'application/har+json': 'har',
    'application/pkcs10': 'csr',
    'application/sarif+json': 'sarif',
    'application/x-ndjson': 'jsonl ndjson',
    'application/x-pcapng': 'pcapng',
    'application/zstd': 'zst',
    'image/jpeg': 'jfif pjp',
    'text/plain': 'cef cfg cmd leef ps1 psm1 py reg rules vbs yar yara',
  }).flatMap(([type, endings]) => endings.split(' ').map((ending): [string, string] => [ending, type])),
);

/** What a browser draws; HaloPSA shows a file as a picture if it is marked as one. */
const drawn = /^image\/(png|apng|jpeg|gif|webp|avif|bmp|svg\+xml|vnd\.microsoft\.icon)$/;

/** The media type of a file by its name, and whether a browser can show it as a picture. */
export async function mediaTypeOf(filename: string): Promise<{ type: string; isImage: boolean }> {
  const { default: mime } = await import('mime');
  const ending = /\.([^.]*)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  const type = evidence.get(ending) ?? mime.getType(filename) ?? 'application/octet-stream';
  return { type, isImage: drawn.test(type) };
}
