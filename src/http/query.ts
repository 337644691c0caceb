import { isGiven } from '../core/json';

/** A value as a validated input has it. */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number | boolean)[];

/** Query parameters by name. */
export type Query = Readonly<Record<string, QueryValue>>;

/**
 * Writes a query as HaloPSA reads it: lists as one comma-joined value (its API description says "array of int" of a
 * string), booleans as true and false. `null` and absent values are not sent; 0, false and '' are.
 *
 * @returns without the question mark; '' where nothing is left
 */
export function encodeQuery(query: Query): string {
  return Object.entries(query)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeQueryValue(value)}`)
    .join('&');
}

/** The comma stays readable, as HaloPSA's own clients send it; everything else is escaped. */
function encodeQueryValue(value: QueryValue): string {
  const text = Array.isArray(value) ? value.map((item) => String(item).trim()).join(',') : String(value);
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
}

/**
 * Fills the `{{name}}` placeholders of an endpoint. Each value is escaped, so that it stays one path segment.
 *
 * @throws Error where a placeholder has no value: a mistake in the manifest
 */
export function fillPath(path: string, values: Readonly<Record<string, string | number>> = {}): string {
  return path.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`The endpoint ${path} needs a value for ${name}.`);
    }
    return encodeURIComponent(value);
  });
}
