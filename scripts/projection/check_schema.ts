import type { Node, Statements } from './schema';
import { mapValues } from './schema_files';

/** A schema with nothing in it but what a validator needs. */
export type CheckSchema = Record<string, unknown>;

/** The fields of a large object, by kind: one piece of validator code a kind instead of one a field. */
export interface FieldKinds {
  [kind: string]: { names: string[]; schema: CheckSchema };
}

/** From this many properties on, an object's fields are checked by kind. */
const large = 12;

/**
 * The schema to compile a validator from. Values of a kind refer to `$defs`, so that a finding's schema path names
 * the kind (`#/$defs/integer/type`); large objects leave their fields to the keyword `fieldKinds`, whose value is
 * the position of the object in `objects`.
 *
 * @param node what the values must be
 */
export function checkSchema(node: Node): { schema: CheckSchema; objects: FieldKinds[] } {
  const collected: Collected = { kinds: {}, objects: [] };
  const schema = translate(node, collected);
  const $defs = Object.keys(collected.kinds).length > 0 ? { $defs: collected.kinds } : {};
  return { schema: { ...$defs, ...schema }, objects: collected.objects };
}

interface Collected {
  kinds: Record<string, CheckSchema>;
  objects: FieldKinds[];
}

function translate(node: Node, collected: Collected): CheckSchema {
  if (node.kind === undefined) {
    return translateInPlace(node, (inner) => translate(inner, collected), collected);
  }
  // A kind is written out whole: ajv copies a reference into place only if there is no other reference in it.
  const whole = (inner: Node): CheckSchema => translateInPlace(inner, whole, collected);
  const schema = whole(node);
  if (Object.keys(schema).length === 0) {
    return {};
  }
  collected.kinds[node.kind] = schema;
  return { $ref: `#/$defs/${node.kind}` };
}

function translateInPlace(
  node: Node,
  inside: (node: Node) => CheckSchema,
  collected: Collected,
): CheckSchema {
  const { properties, items, additionalProperties: more, enum: choices } = node;
  const schema: CheckSchema = {
    ...limits(node),
    ...(choices ? { enum: choices } : {}),
    ...(items ? { items: inside(items) } : {}),
    ...(more === undefined ? {} : { additionalProperties: typeof more === 'boolean' ? more : inside(more) }),
  };
  if (!properties) {
    return schema;
  }
  if (Object.keys(properties).length < large) {
    return { ...schema, properties: mapValues(properties, inside) };
  }
  const object = collected.objects.push(byKind(properties, inside)) - 1;
  return {
    ...schema,
    ...(more === false ? { properties: mapValues(properties, () => true) } : {}),
    fieldKinds: object,
  };
}

/** The fields sorted by what they must be; a kind's name is the one in shared/kinds.json, else its first field's. */
function byKind(properties: Record<string, Node>, inside: (node: Node) => CheckSchema): FieldKinds {
  const names = new Map<string, string>();
  const kinds: FieldKinds = {};
  for (const [name, property] of Object.entries(properties)) {
    const schema = inside(property);
    if (Object.keys(schema).length === 0) {
      continue;
    }
    const same = JSON.stringify(schema);
    const kind = names.get(same) ?? property.kind ?? (Object.hasOwn(kinds, name) ? `${name}_field` : name);
    names.set(same, kind);
    kinds[kind] ??= { names: [], schema };
    kinds[kind].names.push(name);
  }
  return kinds;
}

const limitKeywords = [
  ...(['type', 'required', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'] as const),
  ...(['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems'] as const),
  ...(['uniqueItems', 'minProperties', 'maxProperties', 'anyOf'] as const),
] satisfies readonly (keyof Statements)[];

function limits(node: Node): CheckSchema {
  return Object.fromEntries(
    limitKeywords.filter((keyword) => node[keyword] !== undefined).map((keyword) => [keyword, node[keyword]]),
  );
}
