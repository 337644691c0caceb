import type { Values } from '../../messages';

/** The names on the way that a JSON pointer (RFC 6901) goes. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer of a member or an entry of what a pointer leads to. */
export const below = (pointer: string, name: string | number): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The pointer to what a value lies in. */
export const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of an object; what every object has by birth is none. */
export const memberOf = <Member>(
  object: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined => (object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined);

/** The value that a pointer leads to; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      Array.isArray(value) ? value[Number(step)] : isObject(value) ? memberOf(value, step) : undefined,
    root,
  );
}

/** The values with another one at a pointer. What does not lie on the way there is the same as before. */
export function withValue(root: Values, pointer: string, next: unknown): Values {
  return put(root, stepsOf(pointer), next);
}

function put(root: Values, [step, ...further]: string[], next: unknown): Values {
  if (step === undefined) {
    return isObject(next) ? next : root;
  }
  return { ...root, [step]: inside(root[step], further, next) };
}

function inside(value: unknown, steps: string[], next: unknown): unknown {
  const [step, ...further] = steps;
  if (step === undefined) {
    return next;
  }
  if (!Array.isArray(value)) {
    return put(isObject(value) ? value : {}, steps, next);
  }
  return value.with(Number(step), inside(value[Number(step)], further, next));
}

/** The values without the member or the entry at a pointer; of an object that held nothing else nothing is left. */
export function without(root: Values, pointer: string): Values {
  const holder = valueAt(root, above(pointer));
  const name = stepsOf(pointer).at(-1) ?? '';
  if (Array.isArray(holder)) {
    return withValue(root, above(pointer), holder.toSpliced(Number(name), 1));
  }
  const { [name]: _removed, ...others } = isObject(holder) ? holder : {};
  const isBare = Object.keys(others).length === 0 && above(pointer) !== '';
  return withValue(root, above(pointer), isBare ? undefined : others);
}
