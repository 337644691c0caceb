import { base64Cores, base64Decoder } from './base64';
import { type Decoder, type Layer, type Range, unchanged } from './layer';
import { formDecoder, mayBeEncoded, mayBeForm, textDecoders } from './text_decoders';

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
  const inBase64 = short ? () => [] : base64Decoder(secrets, () => secrets.flatMap(base64Traces));
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
  const mayHold = plainParts(secrets);
  const standingIn = (text: string) =>
    secrets.flatMap((secret) => occurrences(text, secret)).filter((range) => counts(text, range));
  return (text, depth) => {
    if (!mayHold(text)) {
      return [];
    }
    if (!(hasBlank ? mayBeForm : mayBeEncoded).test(text)) {
      return standingIn(text);
    }
    const found: Range[] = [];
    const seen = new Set<string>();
    let layers = [unchanged(text)];
    for (let left = depth; layers.length > 0; left -= 1) {
      for (const layer of layers) {
        seen.add(layer.text);
        found.push(...standingIn(layer.text).map(layer.origin));
      }
      const decoded = left > 0 ? layers.flatMap((layer) => decodeFurther(layer, decoders)) : [];
      // Encodings taken off in another order mostly lead to the same text.
      layers = decoded.filter(({ text }) => !seen.has(text) && mayHold(text));
    }
    return found;
  };
}

/**
 * Whether a text may hold one of the secrets in an encoding of text, none of which touches letters and digits: where
 * those of no secret are, neither is a secret. Nearly every text is told at a glance.
 */
function plainParts(secrets: readonly string[]): (text: string) => boolean {
  const parts = secrets.map((secret) => secret.match(/[A-Za-z\d]+/g) ?? []);
  const glance = new RegExp(parts.map(longestOf).join('|'));
  return (text) => glance.test(text) && parts.some((all) => all.every((part) => text.includes(part)));
}

function longestOf(parts: readonly string[]): string {
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
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
export function isWholeWord(text: string, [from, to]: Range): boolean {
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
  const cores = base64Cores(longestOf(secret.match(/[A-Za-z\d]+/g) ?? []).slice(0, longestTrace));
  const halves = cores.flatMap((core) => [core.slice(0, core.length / 2), core.slice(core.length / 2)]);
  return [...cores, ...halves.flatMap(base64Cores)];
}
