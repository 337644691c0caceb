import { base64Cores, base64Decoder } from './base64';
import { type Decoder, type Layer, type Range, unchanged } from './layer';
import { formDecoder, textDecoders } from './text_decoders';

/** How many encodings may lie one upon the other, e.g. JSON within a URL within HTML. */
const deepest = 3;

/** Finds where something stands in a text, plain or encoded; places may overlap. */
export type Search = (text: string) => readonly Range[];

/** How thorough a search is. */
export interface SearchOptions {
  /** Chance brings these secrets into any text: only whole words count, and not what base64 seems to hold. */
  short: boolean;
}

/**
 * Makes a search for secrets in every spelling: encodings are taken off the text, one after the other in every order,
 * until a secret stands there or nothing is encoded any more.
 */
export function createSearch(secrets: readonly string[], { short }: SearchOptions): Search {
  if (secrets.length === 0) {
    return () => [];
  }
  const least = Math.min(...secrets.map(({ length }) => length));
  const inBase64 = short ? () => [] : base64Decoder(secrets, secrets.flatMap(base64Traces));
  const inText = createTextSearch(secrets, short ? isWholeWord : () => true);
  const search = (text: string, depth: number): Range[] => {
    const found = inText(text, depth);
    // Not within what was decoded as text: base64 hardly needs that, and its decoder does it by itself.
    const layers = depth > 0 ? inBase64(text) : [];
    return [...found, ...layers.flatMap((layer) => search(layer.text, depth - 1).map(layer.origin))];
  };
  return (text) => (text.length < least ? [] : search(text, deepest));
}

/** Makes the search beneath encodings of text; `depth` is how many of them may lie one upon the other. */
function createTextSearch(
  secrets: readonly string[],
  counts: (text: string, range: Range) => boolean,
): (text: string, depth: number) => Range[] {
  const hasBlank = secrets.some((secret) => secret.includes(' '));
  const decoders = hasBlank ? [...textDecoders, formDecoder] : textDecoders;
  const everPlain = secrets.map((secret) => secret.match(/[A-Za-z\d]+/g) ?? []);
  // No encoding of text touches letters and digits: where those of no secret are, neither is a secret.
  const mayHold = (text: string) => everPlain.some((parts) => parts.every((part) => text.includes(part)));
  return (text, depth) => {
    const found: Range[] = [];
    const seen = new Set<string>();
    let layers = mayHold(text) ? [unchanged(text)] : [];
    for (let left = depth; layers.length > 0; left -= 1) {
      for (const layer of layers) {
        seen.add(layer.text);
        const here = secrets.flatMap((secret) => occurrences(layer.text, secret));
        found.push(...here.filter((range) => counts(layer.text, range)).map(layer.origin));
      }
      const decoded = left > 0 ? layers.flatMap((layer) => decodeFurther(layer, decoders)) : [];
      // Encodings taken off in another order mostly lead to the same text.
      layers = decoded.filter(({ text }) => !seen.has(text) && mayHold(text));
    }
    return found;
  };
}

function decodeFurther(outer: Layer, decoders: readonly Decoder[]): Layer[] {
  return decoders.flatMap((decode) =>
    decode(outer.text).map(({ text, origin }) => ({ text, origin: (range) => outer.origin(origin(range)) })),
  );
}

function occurrences(text: string, secret: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    found.push([at, at + secret.length]);
  }
  return found;
}

/** Whether no letter or digit of the range goes on outside of it. */
function isWholeWord(text: string, [from, to]: Range): boolean {
  const goesOn = (at: number) => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1));
  return !(from > 0 && goesOn(from)) && !goesOn(to);
}

/** Long enough to be rare, and shorter than the lines in which base64 is wrapped. */
const longestTrace = 24;

/**
 * What betrays a secret in base64, however its special characters are encoded within: the base64 of its longest part
 * of letters and digits, and of that in turn. The inner one may be wrapped, but in one place at most; hence halves.
 */
function base64Traces(secret: string): string[] {
  const parts = (secret.match(/[A-Za-z\d]+/g) ?? ['']).sort((one, other) => other.length - one.length);
  const cores = base64Cores((parts[0] ?? '').slice(0, longestTrace));
  const halves = cores.flatMap((core) => [core.slice(0, core.length / 2), core.slice(core.length / 2)]);
  return [...cores, ...halves.flatMap(base64Cores)];
}
