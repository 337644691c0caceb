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
  if (json.length <= unitsAtATime) {
    // Most lines are short, and for those a regular expression is quick from its first use, as no loop of ours is.
    return Buffer.from(`${prefix}${json.replace(/[^\0-~]/g, escaped)}\n`, 'latin1');
  }
  const length = lineLength(prefix, json);
  const bytes = Buffer.allocUnsafe(length);
  let end = bytes.write(prefix, 'latin1');
  if (end + json.length + 1 === length) {
    end += bytes.write(json, end, 'latin1');
  } else {
    for (const units of unitsOf(json)) {
      end = writeEscaped(units, bytes, end);
    }
  }
  bytes.write('\n', end, 'latin1');
  return bytes;
}

/** The bytes of that line, its prefix and its end included: six for each UTF-16 unit that is not ASCII. */
export function lineLength(prefix: string, json: string): number {
  const length = prefix.length + json.length + 1;
  return isPlain(json) ? length : length + 5 * countEscaped(json);
}

/** Whether nothing has to be escaped, as Node and V8 see at a glance. */
function isPlain(json: string): boolean {
  return Buffer.byteLength(json) === json.length && !json.includes('\x7f');
}

function countEscaped(json: string): number {
  let count = 0;
  for (const units of unitsOf(json)) {
    for (let at = 0; at < units.length; at += 1) {
      count += (units[at] ?? 0) > tilde ? 1 : 0;
    }
  }
  return count;
}

const backslash = 0x5c;
const letterU = 0x75;
const tilde = 0x7e;

/** So many UTF-16 units at a time stay within the nearest memory of a processor. */
const unitsAtATime = 16_384;

/**
 * The UTF-16 units of a text, a piece at a time, each of which is gone when the next one comes. As numbers in a row they
 * are read several times as fast as from the text; and to replace letter by letter takes longer still.
 */
function* unitsOf(text: string): Generator<Uint16Array> {
  const piece = new Uint16Array(Math.min(unitsAtATime, text.length));
  const bytes = Buffer.from(piece.buffer);
  for (let at = 0; at < text.length; at += unitsAtATime) {
    const written = bytes.write(text.slice(at, at + unitsAtATime), 'utf16le');
    yield piece.subarray(0, written / 2);
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** @returns where the bytes end */
function writeEscaped(units: Uint16Array, bytes: Buffer, start: number): number {
  let end = start;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
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
  return end;
}

/** The ASCII code of a digit. */
function hexDigit(value: number): number {
  return value < 10 ? 0x30 + value : 0x57 + value;
}
