import type { Field, Values } from '../../messages';
import { isObject } from './pointer';

/**
 * While a person fills in a form, `undefined` stands for what was opened and not filled in: a field that was added, an
 * entry of a list. None of that is part of the input, and nothing that held nothing else; only the sections that an
 * action requires are there in any case.
 *
 * @returns the input that a draft stands for; an object or a list that was written as empty stays
 */
export function inputOf(draft: Values, { properties = {}, required = [] }: Field): Values {
  const filled = filledIn(draft);
  const sections = required.flatMap((name) => {
    const type = properties[name]?.type;
    return type === 'array' ? [[name, []]] : type === 'object' ? [[name, {}]] : [];
  });
  return { ...Object.fromEntries(sections), ...(isObject(filled) && filled) };
}

function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(filledIn).filter((entry) => entry !== undefined);
    return entries.length === 0 && value.length > 0 ? undefined : entries;
  }
  if (!isObject(value)) {
    return value;
  }
  const members = Object.entries(value).map(([name, member]) => [name, filledIn(member)] as const);
  const filled = members.filter(([, member]) => member !== undefined);
  return filled.length === 0 && members.length > 0 ? undefined : Object.fromEntries(filled);
}

/** The draft without the entries that are not sent, so that what is said of an entry's number means the same in both. */
export function withoutBlankEntries(draft: Values): Values {
  return Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, entriesFilledIn(value)]));
}

function entriesFilledIn(value: unknown): unknown {
  if (isObject(value)) {
    return withoutBlankEntries(value);
  }
  if (!Array.isArray(value)) {
    return value;
  }
  const filled = value.filter((entry) => filledIn(entry) !== undefined);
  return filled.length === 0 ? value : filled.map(entriesFilledIn);
}

/** What a form begins with: a list that is required has an entry to fill in. */
export const emptyDraft = ({ properties = {}, required = [] }: Field): Values =>
  Object.fromEntries(
    required.map((name) => [name, properties[name]?.type === 'array' ? [undefined] : undefined]),
  );
