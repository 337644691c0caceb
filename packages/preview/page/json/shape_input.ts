import type { Field, Values } from '../../messages';
import { isObject } from '../values/pointer';

/**
 * Makes an action's input of JSON that a person has at hand: the input itself, what the platform hands over (asset
 * values among it), a ticket, a list of tickets, or what belongs into any other section.
 *
 * @returns the input, and the section that the JSON was put into; undefined if nothing can be made of it
 */
export function inputFrom(json: unknown, { properties = {} }: Field): Shaped | undefined {
  const sections = Object.entries(properties);
  if (isObject(json)) {
    const known = sections.filter(([name]) => Object.hasOwn(json, name));
    if (known.length > 0) {
      return { input: json, section: undefined };
    }
  }
  const list = sections.find(([, { type, items }]) => type === 'array' && items?.type === 'object');
  if (Array.isArray(json)) {
    return list && { input: { [list[0]]: json }, section: list[0] };
  }
  if (!isObject(json) || Object.keys(json).length === 0) {
    return undefined;
  }
  if (list !== undefined) {
    return { input: { [list[0]]: [json] }, section: list[0] };
  }
  const names = Object.keys(json);
  const fitting = ([, { properties: own = {} }]: [string, Field]) =>
    names.filter((name) => Object.hasOwn(own, name)).length;
  const [best] = sections.toSorted((left, right) => fitting(right) - fitting(left));
  return best && fitting(best) > 0 ? { input: { [best[0]]: json }, section: best[0] } : undefined;
}

/** An input, and where the JSON stands in it that it was made of; undefined if it is the input as it was. */
export interface Shaped {
  input: Values;
  section: string | undefined;
}
