import { isoMoment } from '../../../core/iso_moment';
import { isGiven } from '../../../core/json';

/** `unknown`: not of a kind that is compared, since HaloPSA rewrites, trims and redacts texts. */
export type Comparison = 'same' | 'different' | 'unknown';

/**
 * Compares a value that was sent with the one that a response shows: numbers, digits and booleans by value, date-times
 * as moments, lists by the ids of their entries.
 */
export function compareValues(sent: unknown, got: unknown): Comparison {
  if (!isGiven(sent) || !isGiven(got)) {
    return 'unknown';
  }
  const [sentList, gotList] = [idsIn(sent), idsIn(got)];
  if (sentList && gotList) {
    return sameness(sentList.every((id) => gotList.includes(id)));
  }
  const [sentNumber, gotNumber] = [numberOf(sent), numberOf(got)];
  const isText = typeof sent === 'string' && typeof got === 'string';
  if (!isText && sentNumber !== undefined && gotNumber !== undefined) {
    return sameness(sentNumber === gotNumber);
  }
  const [sentAt, gotAt] = [momentOf(sent), momentOf(got)];
  // HaloPSA keeps fractions of a second in three digits, in seven or not at all.
  return sentAt !== undefined && gotAt !== undefined ? sameness(Math.abs(sentAt - gotAt) < 1000) : 'unknown';
}

/** True for what says that nothing is set: null, empty text, ids of 0 and below, dates of 1900 and before. */
export function isUnset(name: string, value: unknown): boolean {
  if (!isGiven(value) || value === '') {
    return true;
  }
  const number = numberOf(value);
  if (number !== undefined && number <= 0 && typeof value !== 'boolean' && /(^|_)?id(_\d+)?$/i.test(name)) {
    return true;
  }
  const year = momentOf(value) === undefined ? undefined : Number(String(value).slice(0, 4));
  return year !== undefined && year <= 1900;
}

const sameness = (isSame: boolean): Comparison => (isSame ? 'same' : 'different');

/** A number, its digits, and a boolean as HaloPSA writes some of them, 0 and 1. */
function numberOf(value: unknown): number | undefined {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return Number(value);
    case 'string':
      return /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : flag(value);
    default:
      return undefined;
  }
}

/** .NET writes a boolean that stands in a text as True or False. */
function flag(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  return word === 'true' ? 1 : word === 'false' ? 0 : undefined;
}

function momentOf(value: unknown): number | undefined {
  return typeof value === 'string' ? isoMoment(value)?.ms : undefined;
}

/** The ids of the entries of a list, as text; undefined for what is no list, or has an entry without one. */
function idsIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  const ids = value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(entry),
  );
  return ids.some((id) => id.startsWith('[object')) ? undefined : ids;
}
