import type { Node, Statements } from './schema';
import { mapValues } from './schema_files';

/** A schema with nothing in it but what a validator needs. */
export type CheckSchema = Record<string, unknown>;

/** The fields of a large object, by kind: one piece of validator code a kind instead of one a field. */
export interface FieldKinds {
  [kind: string]: { names: string[]; schema: CheckSchema };
}

/** From this many properties on, an object's fields are checked by kind. */
const large = 6;

/** What a validator is compiled from. */
export interface CheckPlan {
  schema: CheckSchema;
  /** The value types of shared/kinds.json that the keyword `kind` names. */
  kinds: Record<string, CheckSchema>;
  /** The fields of large objects; the keyword `fieldKinds` holds a position in here. */
  objects: FieldKinds[];
}

/**
 * Plans a validator. Values of a kind carry the keyword `kind`, so that a finding's schema path names it
 * (`#/$defs/integer/type`), wherever the value is; large objects leave their fields to `fieldKinds`.
 */
export function planCheck(node: Node): CheckPlan {
  const plan: CheckPlan = { schema: {}, kinds: {}, objects: [] };
  plan.schema = translate(node, plan);
  return plan;
}

function translate(node: Node, plan: CheckPlan): CheckSchema {
  const schema = translateInPlace(node, plan);
  if (node.kind === undefined || Object.keys(schema).length === 0) {
    return schema;
  }
  plan.kinds[node.kind] = schema;
  return { kind: node.kind };
}

function translateInPlace(node: Node, plan: CheckPlan): CheckSchema {
  const inside = (inner: Node) => translate(inner, plan);
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
  const object = plan.objects.push(byKind(properties, inside)) - 1;
  return {
    ...schema,
    ...(more === false ? { properties: mapValues(properties, () => true) } : {}),
    fieldKinds: object,
  };
}

/** The fields sorted by what they must be; a kind's name is the one in shared/kinds.json, else its first field's. */
function byKind(properties: Record<string, Node>, inside: (node: Node) => CheckSchema): FieldKinds {
  const taken = new Set(Object.values(properties).map(({ kind }) => kind));
  const names = new Map<string, string>();
  const kinds: FieldKinds = {};
  for (const [name, property] of Object.entries(properties)) {
    const schema = inside(property);
    if (Object.keys(schema).length === 0) {
      continue;
    }
    const same = JSON.stringify(schema);
    const kind = names.get(same) ?? property.kind ?? (taken.has(name) ? `${name}_field` : name);
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
