import { isObject } from '../values/pointer';

/** A browser takes minutes over a line of a megabyte, and nobody reads the content of a file. */
export const longestShown = 20_000;

/** What stands for a text that is too long; its fingerprint makes the same of it after a reload. */
const placeholder = /^\[\d{5,} characters, [0-9a-f]{8}\]$/;

const texts = new Map<string, string>();
const placeholders = new Map<string, string>();

/** A JSON value with placeholders where it has very long texts. */
export function withoutLongTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > longestShown ? placeholderFor(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(withoutLongTexts);
  }
  return isObject(value) ? mapped(value, withoutLongTexts) : value;
}

/**
 * The reverse of withoutLongTexts.
 *
 * @param unknown hears of a placeholder whose text is not here
 */
export function withLongTexts(value: unknown, unknown: (placeholder: string) => void): unknown {
  if (typeof value === 'string' && placeholder.test(value)) {
    const text = texts.get(value);
    if (text === undefined) {
      unknown(value);
    }
    return text ?? value;
  }
  if (Array.isArray(value)) {
    return value.map((entry) => withLongTexts(entry, unknown));
  }
  return isObject(value) ? mapped(value, (member) => withLongTexts(member, unknown)) : value;
}

const mapped = (object: Record<string, unknown>, change: (member: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member)]));

function placeholderFor(text: string): string {
  const known = placeholders.get(text);
  if (known !== undefined) {
    return known;
  }
  const made = `[${text.length} characters, ${fingerprint(text)}]`;
  placeholders.set(text, made);
  texts.set(made, text);
  return made;
}

/** FNV-1a (draft-eastlake-fnv): tells a few texts of one length apart, which is all it has to. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
