import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { isObject, type JsonObject } from '../connector';
import { objectOf, shown } from './json_value';

/** Each check sees a few examples: to optimise its code takes longer than to run it. */
const ajv = new Ajv2020({ strict: false, verbose: true, code: { optimize: false } });

/** By what they were compiled from: a bundle describes thousands of values, most of them alike. */
const checks = new Map<string, ValidateFunction | undefined>();

/** Why a value is no example of what a manifest describes, in a few words; undefined if it is one. */
export function misfit(value: unknown, described: JsonObject): string | undefined {
  const check = checkOf(described);
  if (!check || check(value)) {
    return undefined;
  }
  return check.errors?.map(explain).join('; ');
}

/** Undefined where the description itself is wrong: that is complained about where it stands. */
function checkOf(described: JsonObject): ValidateFunction | undefined {
  const schema = withoutTexts(described);
  const same = JSON.stringify(schema);
  if (!checks.has(same)) {
    checks.set(same, ajv.validateSchema(schema) === true ? ajv.compile(schema) : undefined);
  }
  return checks.get(same);
}

/** What decides which values fit; titles and the like would make every description another. */
function withoutTexts({ type, required, items, properties }: JsonObject): JsonObject {
  const inner = Object.entries(objectOf(properties)).map(([name, node]) => [
    name,
    withoutTexts(objectOf(node)),
  ]);
  return {
    ...(type !== undefined && { type }),
    ...(required !== undefined && { required }),
    ...(isObject(items) && { items: withoutTexts(items) }),
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) }),
  };
}

/** Ajv tells the place as a JSON pointer, such as `/0/id`. */
function explain({ keyword, params, instancePath, data }: ErrorObject): string {
  const place = instancePath === '' ? 'it' : instancePath;
  return keyword === 'required'
    ? `${place} has no ${String(params.missingProperty)}`
    : `${place} is ${shown(data)}, which is no ${String(params.type)}`;
}
