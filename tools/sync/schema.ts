/** The JSON types a value can have. */
export type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** What a schema says of a value, apart from where other schemas are nested or referred to. */
export interface Statements {
  title?: string;
  description?: string;
  type?: TypeName | TypeName[];
  /** The type that the platform's editor shows; our own keyword. */
  platform?: TypeName;
  /** What its value must be, as said behind a name; our own keyword, for the kinds of shared/kinds.json. */
  sentence?: string;
  /** The name of the TypeScript interface to write for this object; our own keyword. */
  tsName?: string;
  required?: string[];
  enum?: (string | number | boolean | null)[];
  examples?: unknown[];
  default?: unknown;
  format?: string;
  /** `attachment` marks an object as a file of the playbook; the platform's own keyword. */
  contentDisposition?: string;
  deprecated?: boolean;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  /** Which names must be there together; validators alone read it. */
  anyOf?: { required: string[] }[];
}

/** A schema as it stands in a file. */
export interface WrittenSchema extends Statements {
  $id?: string;
  $comment?: string;
  $ref?: string;
  $defs?: Record<string, WrittenSchema>;
  allOf?: WrittenSchema[];
  properties?: Record<string, WrittenSchema>;
  items?: WrittenSchema;
  additionalProperties?: boolean | WrittenSchema;
}

/** Some of an object's properties that one file describes together. */
export interface FieldGroup {
  title: string;
  description: string;
  names: string[];
}

/** A schema with every reference followed and every allOf joined. */
export interface Node extends Statements {
  /** Where it is written, e.g. `schemas/shared/kinds.json#/$defs/integer`. */
  where: string;
  /** The name in shared/kinds.json that it goes back to, if any. */
  kind?: string;
  /** The shared file that it is the whole of, e.g. `ticket` for shared/ticket.json. */
  shared?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: boolean | Node;
  /** The files that an allOf joined, in order. */
  groups?: FieldGroup[];
}

/** The keywords that schema files may use; a misspelt one would silently check nothing. */
export const knownKeywords: ReadonlySet<string> = new Set([
  ...['$id', '$comment', '$ref', '$defs', 'allOf', 'properties', 'items', 'additionalProperties'],
  ...[
    'title',
    'description',
    'type',
    'platform',
    'sentence',
    'tsName',
    'required',
    'enum',
    'examples',
    'default',
  ],
  ...['format', 'deprecated', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties', 'anyOf', 'contentDisposition'],
]);

/** The types a node allows; none means any. */
export function typesOf(node: Statements): TypeName[] {
  if (node.type === undefined) {
    return [];
  }
  return Array.isArray(node.type) ? node.type : [node.type];
}

/** The type that a form or a reader is shown: `platform`, else the first type that is not null. */
export function shownType(node: Node): TypeName {
  const first = node.platform ?? typesOf(node).find((type) => type !== 'null');
  if (first === 'integer') {
    return 'number';
  }
  return first ?? (node.properties ? 'object' : 'string');
}

/** Calls `visit` for a node and everything below it, with a JSON-pointer-like path for messages. */
export function walk(node: Node, visit: (node: Node, path: string) => void, path = ''): void {
  visit(node, path);
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    walk(property, visit, `${path}/${name}`);
  }
  if (node.items) {
    walk(node.items, visit, `${path}/*`);
  }
  if (typeof node.additionalProperties === 'object') {
    walk(node.additionalProperties, visit, `${path}/*`);
  }
}
