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
  if (json.length <= shortLine) {
    return Buffer.from(`${prefix}${json.replace(/[^\0-~]/g, escaped)}\n`, 'latin1');
  }
  const length = lineLength(prefix, json);
  const bytes = Buffer.allocUnsafe(length);
  const start = bytes.write(prefix, 'latin1');
  const isPlain = start + json.length + 1 === length;
  const end = isPlain ? start + bytes.write(json, start, 'latin1') : writeInPieces(json, bytes, start);
  bytes.write('\n', end, 'latin1');
  return bytes;
}

/** The bytes of that line, its prefix and its end included: six for each UTF-16 unit that is not ASCII. */
export function lineLength(prefix: string, json: string): number {
  let length = prefix.length + json.length + 1;
  for (const { units, isPlain } of piecesOf(json)) {
    length += isPlain ? 0 : 5 * countEscaped(units);
  }
  return length;
}

/** Below that a regular expression, quick from its first use, beats the loops below, which V8 has to get to know. */
const shortLine = 16_384;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const backslash = 0x5c;
const letterU = 0x75;
const tilde = 0x7e;
const deleted = '\x7f';

/** So many UTF-16 units at a time: few enough that many pieces need nothing, where few letters are not ASCII. */
const unitsAtATime = 1024;

/** A piece of a text, whose units are overwritten by those of the next. */
interface Piece {
  units: Uint16Array;
  /** Where it begins in the text. */
  from: number;
  /** Whether nothing in it has to be escaped. */
  isPlain: boolean;
}

/**
 * A text in pieces. As numbers in a row its units are read several times as fast as from the text, and two at once where
 * only the highest bits count; to replace letter by letter takes ten times as long.
 */
function* piecesOf(text: string): Generator<Piece> {
  const buffer = new ArrayBuffer(unitsAtATime * 2);
  const [bytes, all, pairs] = [Buffer.from(buffer), new Uint16Array(buffer), new Uint32Array(buffer)];
  const mayBePlain = !text.includes(deleted);
  for (let from = 0; from < text.length; from += unitsAtATime) {
    const length = bytes.write(text.slice(from, from + unitsAtATime), 'utf16le') / 2;
    const isPlain = mayBePlain && isAscii(pairs, Math.ceil(length / 2));
    yield { units: length === unitsAtATime ? all : all.subarray(0, length), from, isPlain };
  }
}

/** @returns where the bytes end */
function writeInPieces(json: string, bytes: Buffer, start: number): number {
  let end = start;
  for (const { units, from, isPlain } of piecesOf(json)) {
    end = isPlain
      ? end + bytes.write(json.slice(from, from + units.length), end, 'latin1')
      : writeEscaped(units, bytes, end);
  }
  return end;
}

/** Whether the first pairs of units are ASCII. What a shorter last piece leaves standing is looked at with it, at no harm. */
function isAscii(pairs: Uint32Array, count: number): boolean {
  let bits = 0;
  for (let at = 0; at < count; at += 1) {
    bits |= pairs[at] ?? 0;
  }
  return (bits & 0xff80_ff80) === 0;
}

function countEscaped(units: Uint16Array): number {
  let count = 0;
  for (let at = 0; at < units.length; at += 1) {
    count += (units[at] ?? 0) > tilde ? 1 : 0;
  }
  return count;
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
