import {
  type Decoder,
  type Layer,
  lastStartingUpTo,
  originAmong,
  type Piece,
  replacing,
  unchanged,
} from './layer';
import { readUtf8, utf8InLatin1 } from './utf8';

/** The plus sign, the slash and line breaks, in URLs, JSON and HTML, encoded as often as you like. */
const escapesInside =
  /[\r\n]+|%(?:25)*(?:2[BbFf]|0[AaDd])|\\+(?:[/nr]|u00(?:2[BbFf]|0[AaDd]))|&(?:amp;)*(?:#0*(?:4[37]|1[03])|#[xX]0*(?:2[BbFf]|[AaDd])|plus|sol|NewLine);/g;

/** With what those begin. */
const mayHaveEscapes = /[\r\n%\\&]/;

const takeEscapesOff = replacing(escapesInside, (written) => {
  if (/(?:2f|\/|47;|sol;)$/i.test(written)) {
    return '/';
  }
  return /(?:2b|43;|plus;)$/i.test(written) ? '+' : '';
});

const readBytes = replacing(new RegExp(utf8InLatin1, 'g'), readUtf8);

/** All characters of which base64 is made, also where its special characters are escaped. */
const ofBase64 = characterSet(['AZ', 'az', '09', ...'_+/-%&#;\\\r\n']);

/** The bytes of which text in UTF-8 is made. */
const ofText = characterSet([' ~', '\x80\xf4', ...'\t\n\r']);

/**
 * Makes the decoder of base64 (RFC 4648, 4 and 5), also where its lines are wrapped and its few special characters
 * escaped. It reads from each of the four places of a group, since what stands before a text may look like base64,
 * too; what then is no text is left out.
 *
 * @param wanted no text is worth reading that is shorter than all of these
 * @param traces one of these stands in all base64 that is worth reading, once it is free of escapes; few texts have so
 * much that might be base64 that anybody has to ask for them
 */
export function base64Decoder(wanted: readonly string[], traces: () => readonly string[]): Decoder {
  const least = Math.min(...wanted.map((text) => [...text].length));
  const shortestRun = Math.ceil((Math.min(...wanted.map((text) => Buffer.byteLength(text))) * 4) / 3);
  let patterns: Patterns | undefined;
  return (text) => {
    if (!hasRun(text, ofBase64, shortestRun)) {
      return [];
    }
    patterns ??= makePatterns(shortestRun, least, traces());
    const { runs, texts, anyTrace } = patterns;
    const [{ text: bare } = unchanged(text)] = mayHaveEscapes.test(text) ? takeEscapesOff(text) : [];
    if (!anyTrace.test(bare)) {
      return [];
    }
    const found = Array.from(text.matchAll(runs), ({ 0: written, index: at }) => {
      const [base64 = unchanged(written)] = takeEscapesOff(written);
      return { at, base64 };
    });
    return [0, 1, 2, 3].flatMap((shift) => {
      const bytes = decodeRuns(found, shift);
      const kept = hasRun(bytes.text, ofText, least) ? keepTexts(bytes.text, texts) : unchanged('');
      const [read = unchanged(kept.text)] = readBytes(kept.text);
      const origin: Layer['origin'] = (range) => bytes.origin(kept.origin(read.origin(range)));
      return read.text === '' ? [] : [{ text: read.text, origin }];
    });
  };
}

/** What a decoder looks for. */
interface Patterns {
  runs: RegExp;
  texts: RegExp;
  anyTrace: RegExp;
}

function makePatterns(shortestRun: number, least: number, traces: readonly string[]): Patterns {
  const literal = (trace: string) => trace.replace(/[+/]/g, '\\$&');
  return {
    runs: new RegExp(`(?:[\\w+/-]|${escapesInside.source}){${shortestRun},}`, 'g'),
    texts: new RegExp(`(?:[\\t\\n\\r -~]|${utf8InLatin1}){${least},}`, 'g'),
    anyTrace: new RegExp([...new Set(traces)].map(literal).join('|')),
  };
}

/**
 * What always stands in the base64 of a text that holds this one, whatever is before and behind: three spellings,
 * since it may begin at any of the three bytes of a group; characters that its neighbours change are cut off.
 */
export function base64Cores(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3)),
  );
}

/** A run of base64 in a text, and free of escapes. */
interface Run {
  at: number;
  base64: Layer;
}

/** Reads runs of base64 as bytes, one character for each; bytes of zero stand between the runs. */
function decodeRuns(runs: readonly Run[], shift: number): Layer {
  const starts: number[] = [];
  let joined = '';
  for (const { base64 } of runs) {
    starts.push(joined.length);
    joined += base64.text.slice(shift);
    // To the end of the group, and one group more.
    joined += 'AAAAAAA'.slice((joined.length + 3) % 4);
  }
  return {
    text: Buffer.from(joined, 'base64').toString('latin1'),
    origin: ([from, to]) => {
      // Four characters for three bytes; one that belongs to two bytes counts for both.
      const [first, last] = [Math.floor((from * 4) / 3), Math.ceil((to * 4) / 3)];
      const number = lastStartingUpTo(first, starts, (start) => start);
      const { at, base64 } = runs[number] ?? { at: 0, base64: unchanged(joined) };
      const ahead = shift - (starts[number] ?? 0);
      const [start, end] = base64.origin([first + ahead, last + ahead]);
      return [at + start, at + end];
    },
  };
}

/** Keeps of decoded bytes what is text, with bytes of zero between. */
function keepTexts(bytes: string, texts: RegExp): Layer {
  const pieces: Piece[] = [];
  let kept = '';
  for (const { 0: text, index } of bytes.matchAll(texts)) {
    pieces.push({ decoded: [kept.length, kept.length], encoded: [index, index] });
    kept += `${text}\0`;
  }
  return { text: kept, origin: (range) => originAmong(pieces, range) };
}

/**
 * One byte for each character below U+0100: 1 for a member.
 *
 * @param ranges the first and the last character of each, or the only one
 */
function characterSet(ranges: readonly string[]): Uint8Array {
  const set = new Uint8Array(0x100);
  for (const range of ranges) {
    set.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
  }
  return set;
}

/**
 * Whether so many members of a set stand in a row. Ordinary text has a blank every few characters, so this looks where
 * a row would have to end, and back from there: most of the text is never touched.
 */
function hasRun(text: string, members: Uint8Array, length: number): boolean {
  for (let end = length - 1; end < text.length; ) {
    const before = end - length;
    let at = end;
    while (at > before && members[text.charCodeAt(at)] === 1) {
      at -= 1;
    }
    if (at === before) {
      return true;
    }
    end = at + length;
  }
  return false;
}
