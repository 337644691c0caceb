import { isAscii } from 'node:buffer';
import { longestBody } from './attempt';
import { remainingEncoding } from './content_encoding';
import { StringCutter } from './string_cutter';

/** What is wanted of a body: its text, the same with long JSON strings cut, its bytes, or no more than their number. */
export type BodyForm = 'text' | 'text_with_cut_strings' | 'bytes' | 'size';

/** What is needed of a response of node-fetch. */
interface Answered {
  status: number;
  headers: { get(name: string): string | null; has(name: string): boolean };
  body: AsyncIterable<string | Buffer> | null;
}

/** A body that was read to its end. */
export interface ReadBody {
  /** Decoded as UTF-8, without a byte order mark; '' where bytes or their number were asked for. */
  text: string;
  bytes?: Buffer;
  size?: number;
  /** What it is encoded in, though nobody asked for that; there is no text then. */
  encoding?: string;
}

/**
 * Reads a body to its end, holding no more of it than what is wanted.
 *
 * @throws Error where it ends early or is too long, as node-fetch does
 */
export async function readBody(response: Answered, form: BodyForm = 'text'): Promise<ReadBody> {
  // What is said in place of a file is read, too.
  const wanted = form === 'bytes' && response.status >= 300 ? 'text' : form;
  switch (wanted) {
    case 'text':
      return textOf(response, await bytesOf(response));
    case 'text_with_cut_strings': {
      const cutter = new StringCutter();
      const kept: Buffer[] = [];
      await eachChunk(response, (chunk) => kept.push(...cutter.cut(chunk)));
      return textOf(response, Buffer.concat(kept));
    }
    case 'bytes':
      return { text: '', bytes: await bytesOf(response) };
    case 'size': {
      let size = 0;
      await eachChunk(response, (chunk) => {
        size += chunk.length;
      });
      return { text: '', size };
    }
  }
}

function textOf({ headers }: Answered, bytes: Buffer): ReadBody {
  const encoding = remainingEncoding(headers.get('content-encoding'), bytes);
  return encoding === undefined ? { text: decoded(bytes) } : { text: '', encoding };
}

/** Not by a TextDecoder, which on Node 20 takes half as long again; bodies of ASCII, the usual ones, are just copied. */
function decoded(bytes: Buffer): string {
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/**
 * Not by node-fetch's arrayBuffer, which copies all that it has joined. Where the length is announced the bytes go to
 * their place at once, in place of being joined in the end.
 */
async function bytesOf(response: Answered): Promise<Buffer> {
  const announced = announcedBytes(response) ?? 0;
  const whole = Buffer.alloc(announced <= longestBody ? announced : 0);
  const chunks: Buffer[] = [];
  let length = 0;
  await eachChunk(response, (chunk) => {
    if (length + chunk.length <= whole.length) {
      chunk.copy(whole, length);
    } else {
      chunks.push(chunk);
    }
    length += chunk.length;
  });
  return chunks.length > 0 ? Buffer.concat([whole, ...chunks]) : whole;
}

/** Of these the length is that of what another request would bring (RFC 9110, 8.6). */
const withoutBody: ReadonlySet<number> = new Set([204, 304]);

/** How long the decoded body is to be; undefined where nothing tells. */
function announcedBytes({ status, headers }: Answered): number | undefined {
  const length = headers.get('content-length') ?? '';
  const tells = /^\d+$/.test(length) && !headers.has('content-encoding') && !withoutBody.has(status);
  return tells ? Number(length) : undefined;
}

async function eachChunk(response: Answered, take: (chunk: Buffer) => void): Promise<void> {
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > longestBody) {
      throw Object.assign(new Error('The body is too long.'), { type: 'max-size' });
    }
    take(bytes);
  }
  const announced = announcedBytes(response);
  if (announced !== undefined && length !== announced) {
    throw new Error(`${length} bytes came where ${announced} were announced.`);
  }
}
