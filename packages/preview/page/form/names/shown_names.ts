import type { Field, Values } from '../../../messages';
import type { Problems } from '../../state/issues';

/** Objects up to this size are shown whole. */
const shownWhole = 12;
/** Of larger ones the first fields are shown where no example uses any. */
const shownOfMany = 8;

/** True for a name whose number stands in the form, too: that takes names as well. */
const isTwin = (name: string, used: ReadonlySet<string>): boolean =>
  name.endsWith('_name') && used.has(name.replace(/_name$/, '_id'));

/** The fields of an object that stand in a form without having been asked for. */
export function usualNames(
  { properties = {}, required = [] }: Field,
  usedByExamples: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const declared = Object.keys(properties);
  if (declared.length <= shownWhole) {
    return new Set(declared);
  }
  const used = declared.filter((name) => usedByExamples.has(name) && !isTwin(name, usedByExamples));
  return new Set([...required, ...(used.length > 0 ? used : declared.slice(0, shownOfMany))]);
}

/** The names that an object's form shows, in the order of its fields and the user's own last. */
export function shownNames(
  { properties = {} }: Field,
  usual: ReadonlySet<string>,
  value: Values,
  problems: Problems | undefined,
  next: string | undefined,
): string[] {
  const used = new Set([
    ...usual,
    ...Object.keys(value),
    ...(problems?.below.keys() ?? []),
    ...(next === undefined ? [] : [next]),
  ]);
  const declared = Object.keys(properties).filter((name) => used.has(name));
  return [...declared, ...[...used].filter((name) => !Object.hasOwn(properties, name))];
}
