/** What the platform looks for at the beginning of a line (its own runner library defines both). */
export const prefixes = { output: '::set-output ', error: '::set-error ' } as const;

/**
 * Writes the one line that the platform reads, in ASCII alone, as the platform's own library does: its reader may split
 * lines where Python does (U+0085 and U+2028, too) or decode every chunk of the stream by itself, in which half a
 * letter would be lost.
 *
 * @param json one line of JSON; what is not ASCII in it, which only strings can hold, goes out as `\uXXXX`
 */
export function platformLine(prefix: string, json: string): Buffer {
  const length = lineLength(prefix, json);
  const text = `${prefix}${json}\n`;
  return length === text.length ? Buffer.from(text, 'latin1') : escapedBytes(text, length);
}

/** The bytes of that line, its prefix and its end included: six for each UTF-16 unit that is not ASCII. */
export function lineLength(prefix: string, json: string): number {
  let length = prefix.length + json.length + 1;
  for (const [run] of json.matchAll(/[^ -~]+/g)) {
    length += 5 * run.length;
  }
  return length;
}

const backslash = 0x5c;
const letterU = 0x75;
const tilde = 0x7e;

/** By hand, since to replace letter by letter takes ten times as long where a text needs it throughout. */
function escapedBytes(text: string, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= tilde) {
      bytes[end] = unit;
      end += 1;
    } else {
      bytes[end] = backslash;
      bytes[end + 1] = letterU;
      bytes[end + 2] = hexDigit(unit >> 12);
      bytes[end + 3] = hexDigit((unit >> 8) & 0xf);
      bytes[end + 4] = hexDigit((unit >> 4) & 0xf);
      bytes[end + 5] = hexDigit(unit & 0xf);
      end += 6;
    }
  }
  return bytes;
}

/** The ASCII code of a digit. */
function hexDigit(value: number): number {
  return value < 10 ? 0x30 + value : 0x57 + value;
}
