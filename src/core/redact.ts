import type { Range } from './redaction/layer';
import { createSearch, isWholeWord, type Search } from './redaction/search';

const mask = '[redacted]';

/** Below this length a secret is too likely to be part of ordinary data to be taken out of it. */
const shortest = 4;

/** A secret that may be part of a word of our own: "pass" would leave "[redacted]word" of every sentence about one. */
const wordOfLetters = /^\p{L}{4,8}$/u;

/** Takes secrets out of everything that leaves the connector, however they are written there. */
export interface Redactor {
  /** Remembers a secret; nothing for an empty one. */
  add(secret: string | undefined): void;
  /**
   * Cleans one of our own sentences, even of the shortest secrets, where they are a word of their own; so count those of
   * up to eight letters, too.
   */
  message(text: string): string;
  /** Cleans the string values of data, at any depth. Keys and numbers stay, and so does all that holds no secret. */
  data<T>(value: T): T;
  /**
   * Cleans an answer that is only told of, in an error or a log: as data, and numbers that are a secret, too. In an
   * output they stay, since a ticket's number may have the digits of a secret and must not be lost.
   */
  answer<T>(value: T): T;
}

/** Makes a redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let searches: { data: Search; message: Search } | undefined;
  const known = () => {
    searches ??= createSearches([...secrets]);
    return searches;
  };
  const cleanNumber = (number: number) =>
    [...secrets].some((secret) => secret.length >= shortest && Number(secret) === number) ? mask : number;
  return {
    add(secret = '') {
      for (const spelled of [secret, secret.trim(), secret.toWellFormed()]) {
        if (spelled.trim() !== '' && !secrets.has(spelled)) {
          secrets.add(spelled);
          searches = undefined;
        }
      }
    },
    message: (text) => cleanText(text, known().message),
    data: (value) => cleaner(known().data)(value),
    answer: (value) => cleaner(known().data, cleanNumber)(value),
  };
}

function createSearches(secrets: readonly string[]): { data: Search; message: Search } {
  const data = createSearch(
    secrets.filter(({ length }) => length >= shortest),
    { short: false },
  );
  const short = secrets
    .filter(({ length }) => length < shortest)
    .flatMap((secret) => [secret, Buffer.from(secret).toString('base64')]);
  const inMessages = createSearch(short, { short: true });
  const words = new Set(secrets.filter((secret) => wordOfLetters.test(secret)));
  const isPartOfWord = (text: string, range: Range) =>
    words.has(text.slice(...range)) && !isWholeWord(text, range);
  return {
    data,
    message: (text) => [...data(text).filter((range) => !isPartOfWord(text, range)), ...inMessages(text)],
  };
}

function cleanText(text: string, search: Search): string {
  if (search(text).length === 0) {
    return text;
  }
  // What was cleaned before is left alone: a secret may be part of the mask.
  const parts = text.split(mask);
  return parts.map((part) => maskRanges(part, search(part))).join(mask);
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  let cleaned = '';
  let done = 0;
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    if (from >= done) {
      cleaned += text.slice(done, from) + mask;
    }
    done = Math.max(done, to);
  }
  return cleaned + text.slice(done);
}

/** Makes a function that cleans data at any depth, of all that is not clean, and hands back the same value where all is. */
function cleaner(
  search: Search,
  cleanNumber: (number: number) => unknown = (number) => number,
): <T>(value: T) => T {
  function clean<T>(value: T): T;
  function clean(value: unknown): unknown {
    if (typeof value === 'string') {
      return cleanText(value, search);
    }
    if (typeof value === 'number') {
      return cleanNumber(value);
    }
    if (Array.isArray(value)) {
      return mapChanged(value, clean);
    }
    if (value !== null && typeof value === 'object') {
      const before = Object.values(value);
      const after = mapChanged(before, clean);
      return after === before
        ? value
        : Object.fromEntries(Object.keys(value).map((key, index) => [key, after[index]]));
    }
    return value;
  }
  return clean;
}

/** Like `map`, but hands back the same array where nothing changed: a large list is not copied for nothing. */
function mapChanged(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const after = change(item);
    if (after !== item) {
      changed ??= list.slice();
      changed[index] = after;
    }
  }
  return changed ?? list;
}
