import { isObject, objectOf, shown } from './json_value';

/**
 * Why a value is no example of what a manifest describes; undefined if it is one.
 *
 * @param place where the value is, for the message; '' for the whole
 */
export function misfit(value: unknown, described: unknown, place = ''): string | undefined {
  const { type, items, properties, required } = objectOf(described);
  if (!isOfType(value, type)) {
    return `${place || 'it'} is ${shown(value)}, which is no ${String(type)}`;
  }
  if (Array.isArray(value)) {
    return firstOf(value.map((entry, index) => misfit(entry, items, `${place}[${index}]`)));
  }
  if (!isObject(value)) {
    return undefined;
  }
  const absent = (Array.isArray(required) ? required : []).find((name) => !(String(name) in value));
  if (absent !== undefined) {
    return `${place || 'it'} has no ${String(absent)}`;
  }
  const known = Object.entries(objectOf(properties)).filter(([name]) => name in value);
  return firstOf(known.map(([name, node]) => misfit(value[name], node, place ? `${place}.${name}` : name)));
}

const tests: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
};

/** An unknown type is complained about where it stands, not where its examples do. */
function isOfType(value: unknown, type: unknown): boolean {
  return typeof type !== 'string' || (tests[type]?.(value) ?? true);
}

function firstOf(messages: readonly (string | undefined)[]): string | undefined {
  return messages.find((message) => message !== undefined);
}
