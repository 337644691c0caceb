import { characterOfEntity } from './html_entities';
import { type Decoder, replacing } from './layer';
import { readUtf8, utf8InWindows1252 } from './utf8';

const urlEscapes =
  /%(?:c[2-9a-f]|d[\da-f])%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}|%u[\da-f]{4}|%[\da-f]{2}/gi;

const htmlEntities = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]+\d{0,2});/gi;

const jsonEscapes = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|["'\\/bfnrt])/g;

/**
 * The encodings that write each character for itself, so that only some may be encoded: those of URLs, HTML and JSON
 * in all their variants, and UTF-8 read as Latin-1 or Windows-1252, as Node reads headers.
 */
export const textDecoders: readonly Decoder[] = [
  replacing(urlEscapes, readUrlEscape),
  replacing(htmlEntities, readHtmlEntity),
  replacing(jsonEscapes, readJsonEscape),
  replacing(new RegExp(utf8InWindows1252, 'g'), readUtf8),
];

/** Forms write a blank as a plus sign. */
export const formDecoder: Decoder = replacing(new RegExp(`\\+|${urlEscapes.source}`, 'gi'), (written) =>
  written === '+' ? ' ' : readUrlEscape(written),
);

/** Found in all that the decoders of text change; in a text without, there is nothing to decode. */
export const mayBeEncoded = new RegExp(`[%&\\\\]|${utf8InWindows1252}`);

/** The same for the decoder of forms, too. */
export const mayBeForm = new RegExp(`\\+|${mayBeEncoded.source}`);

/** One character: as UTF-8, or what is no UTF-8 as Latin-1; `%u00e4` is how .NET and old scripts write it. */
function readUrlEscape(written: string): string {
  const [digits = ''] = /[\da-f]+$/i.exec(written) ?? [];
  return written.length === 3 || digits.length === 4
    ? String.fromCharCode(Number.parseInt(digits, 16))
    : Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8');
}

function readHtmlEntity(written: string): string {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) {
    return characterOfEntity(name) ?? written;
  }
  const code = Number(name.replace(/^#(x?)/i, (_, hexadecimal: string) => (hexadecimal ? '0x' : '')));
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

const shortEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function readJsonEscape(written: string): string {
  const [letter = '', digits] = [written.slice(1, 2), written.slice(2)];
  return digits ? String.fromCharCode(Number.parseInt(digits, 16)) : (shortEscapes[letter] ?? letter);
}
