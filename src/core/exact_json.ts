import { isObject } from './json';

/** JSON that was parsed with every number kept. */
export interface ExactJson {
  value: unknown;
  /** Where digits came as text, since JavaScript holds no such number: paths of names, `tickets.third_party_id`. */
  exactTexts: string[];
}

/**
 * Parses JSON without changing a number: one that JavaScript cannot hold becomes the text of its digits. JSON.parse makes
 * 9007199254740992 of 9007199254740993, and what becomes null of 1e400.
 *
 * @returns `value` is undefined where the text is no JSON
 */
export function parseExactJson(text: string): ExactJson {
  if (!mayHoldSuch.test(text) || text.includes(mark)) {
    return { value: parsed(text), exactTexts: [] };
  }
  try {
    const paths = new Set<string>();
    const value = restored(parsed(withQuotedNumbers(text)), '', paths);
    return { value, exactTexts: [...paths] };
  } catch {
    // Nested deeper than a stack goes.
    return { value: parsed(text), exactTexts: [] };
  }
}

/** A number of 16 digits and more, or with an exponent of three, outside of a word. The usual body has none. */
const mayHoldSuch = /[:,[\s]-?(?:[0-9.]{16}|[0-9.]+[eE][+-]?[0-9]{3})/;

/** Stands before the digits until the text is parsed; from a private area, where no text of people begins. */
const mark = '\uf8e6exact:';

const numbers = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Not one expression for strings and numbers: on a string of megabytes its stack runs over. */
function withQuotedNumbers(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    pieces.push(
      text.slice(at, end).replace(numbers, (digits) => (isHeld(digits) ? digits : `"${mark}${digits}"`)),
    );
    at = quote < 0 ? end : endOfString(text, quote);
    pieces.push(text.slice(end, at));
  }
  return pieces.join('');
}

/** The place behind the string that begins there. */
function endOfString(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') {
      backslashes += 1;
    }
    if (backslashes % 2 === 0) {
      return end + 1;
    }
  }
  return text.length;
}

/** Whether JavaScript writes the same number that it read, whatever the notation. */
function isHeld(digits: string): boolean {
  return significant(digits) === significant(String(Number(digits)));
}

/** Sign, digits without zeros at either end, and the place of the point: the same for 1.50, 15e-1 and 1.5. */
function significant(number: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const all = `${whole}${decimals}`;
  const leading = /^0*/.exec(all)?.[0].length ?? 0;
  const digits = all.slice(leading).replace(/0+$/, '');
  return digits === '' ? '0' : `${sign}${digits}@${whole.length - leading + Number(exponent)}`;
}

function restored(value: unknown, path: string, paths: Set<string>): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(mark)) {
      return value;
    }
    paths.add(path);
    return value.slice(mark.length);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => restored(entry, path, paths));
  }
  if (!isObject(value)) {
    return value;
  }
  const under = path === '' ? '' : `${path}.`;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, restored(member, `${under}${name}`, paths)]),
  );
}
