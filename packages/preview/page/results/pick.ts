import type { Field } from '../../messages';
import { isObject, memberOf } from '../values/pointer';
import { textOf } from '../values/text';

/** A value that a playbook can pick: declared by the action, and then with its example, or found in a result. */
export interface Pick {
  path: string;
  name: string;
  field: Field | undefined;
  value: unknown;
  isDeclared: boolean;
}

/** The values inside a value. */
export function childrenOf({ path, field, value, isDeclared }: Pick): Pick[] {
  const child = (name: string, step: string, part: Field | undefined, inside?: unknown): Pick => {
    return { path: path + step, name, field: part, value: inside, isDeclared };
  };
  const { items, properties = {} } = field ?? {};
  if (isDeclared && items !== undefined) {
    return [child('[0]', '[0]', items)];
  }
  if (isDeclared) {
    return Object.entries(properties).map(([name, part]) => child(name, stepTo(name), part));
  }
  if (Array.isArray(value)) {
    return value.map((inside, at) => child(`[${at}]`, `[${at}]`, items, inside));
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.map(([name, inside]) => child(name, stepTo(name), memberOf(properties, name), inside));
}

const stepTo = (name: string): string =>
  /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

/** True if there is anything inside. */
export const hasChildren = (pick: Pick): boolean =>
  pick.isDeclared || typeof pick.value === 'object' ? childrenOf(pick).length > 0 : false;

/** The type as it is declared, or as it was found. */
export function typeOf({ isDeclared, field, value }: Pick): string {
  if (isDeclared) {
    return field?.type ?? 'any';
  }
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Longer texts are shown in full once they are picked. */
const longestBrief = 120;

/** A value, or the example of a declared one, in a few words. */
export function briefOf({ isDeclared, field, value }: Pick): string {
  const told = isDeclared ? field?.examples?.[0] : value;
  if (Array.isArray(told)) {
    return `entries: ${told.length}`;
  }
  if (isObject(told)) {
    return `keys: ${Object.keys(told).length}`;
  }
  const text = textOf(told);
  return text.length > longestBrief ? `${text.slice(0, longestBrief)}…` : text;
}
