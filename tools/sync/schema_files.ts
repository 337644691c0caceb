import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { isObject } from '../connector';
import { ProjectionError } from './problem';
import type { FieldGroup, Node, WrittenSchema } from './schema';

const metaCheck = new Ajv2020({ strict: false, allErrors: true });

/** Reads schema files below `schemas/` and follows their references. */
export class SchemaFiles {
  private readonly folder: string;
  private readonly documents = new Map<string, Record<string, unknown>>();
  private readonly nodes = new Map<string, Node>();

  constructor(root: string) {
    this.folder = join(root, 'schemas');
  }

  /**
   * The parsed file.
   *
   * @param file path below `schemas/`, with slashes
   * @param from what refers to it, for the error
   * @throws ProjectionError if it is missing, or is not a JSON object
   */
  document(file: string, from?: string): Record<string, unknown> {
    const known = this.documents.get(file);
    if (known) {
      return known;
    }
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      throw new ProjectionError(`schemas/${file} does not exist${referredFrom(from)}.`);
    }
    const document = parseObject(readFileSync(path, 'utf8'), `schemas/${file}`);
    this.documents.set(file, document);
    return document;
  }

  /** The paths of all files read so far. */
  filesRead(): string[] {
    return [...this.documents.keys()].sort();
  }

  /**
   * The schema at a place, with every reference followed.
   *
   * @param file path below `schemas/`
   * @param pointer JSON pointer inside it, `''` for the whole
   * @throws ProjectionError if there is nothing, no schema, or a circle
   */
  node(file: string, pointer = ''): Node {
    return this.follow(file, pointer, []);
  }

  private follow(file: string, pointer: string, trail: readonly string[], from?: string): Node {
    const place = `schemas/${file}#${pointer}`;
    const known = this.nodes.get(place);
    if (known) {
      return known;
    }
    if (trail.includes(place)) {
      throw new ProjectionError(`${place} refers to itself: ${[...trail, place].join(' -> ')}`);
    }
    const written = asSchema(
      valueAt(this.document(file, from), pointer, `${place} does not exist${referredFrom(from)}.`),
      place,
    );
    const node = this.resolve(written, file, pointer, [...trail, place]);
    this.nodes.set(place, node);
    return node;
  }

  private resolve(written: WrittenSchema, file: string, pointer: string, trail: readonly string[]): Node {
    const { $id, $comment, $defs, $ref, allOf, properties, items, additionalProperties, ...said } = written;
    const below = (schema: WrittenSchema, step: string) =>
      this.resolve(schema, file, `${pointer}/${step}`, trail);
    const own: Node = { ...said, where: `schemas/${file}#${pointer}` };
    if (properties) {
      own.properties = mapValues(properties, (schema, name) =>
        below(schema, `properties/${pointerStep(name)}`),
      );
    }
    if (items) {
      own.items = below(items, 'items');
    }
    if (additionalProperties !== undefined) {
      own.additionalProperties =
        typeof additionalProperties === 'boolean'
          ? additionalProperties
          : below(additionalProperties, 'additionalProperties');
    }
    const parts = (allOf ?? []).map((schema, index) => below(schema, `allOf/${index}`));
    const joined = parts.length > 0 ? joinAll(parts, own) : own;
    return $ref === undefined ? joined : this.refer($ref, file, joined, trail);
  }

  private refer($ref: string, file: string, own: Node, trail: readonly string[]): Node {
    const [path = '', pointer = ''] = $ref.split('#');
    const targetFile = path === '' ? file : posix.join(posix.dirname(file), path);
    const stem = posix.basename(targetFile, '.json');
    const target = this.follow(targetFile, pointer, trail, own.where);
    const kind = stem === 'kinds' ? { kind: posix.basename(pointer) } : {};
    const merged = overlay({ ...target, ...kind }, own);
    if (pointer === '' && own.properties === undefined && own.required === undefined) {
      merged.shared = stem;
    }
    return merged;
  }
}

/** Keywords that do not change which values fit. */
const annotations: ReadonlySet<string> = new Set([
  ...['title', 'description', 'examples', 'platform', 'tsName', 'default', 'deprecated'],
]);

/** What the second says of itself wins; properties and required names add up. */
function overlay(first: Node, second: Node): Node {
  const { shared, kind: _kind, ...base } = first;
  const { where: _where, ...added } = second;
  const joined: Node = { ...base, ...(Object.keys(added).length > 0 ? second : {}) };
  if (shared !== undefined && second.properties === undefined && second.required === undefined) {
    joined.shared = shared;
  }
  if (first.kind !== undefined && Object.keys(added).every((keyword) => annotations.has(keyword))) {
    joined.kind = first.kind;
  }
  if (first.properties && second.properties) {
    joined.properties = { ...first.properties, ...second.properties };
  }
  if (first.required && second.required) {
    joined.required = [...new Set([...first.required, ...second.required])];
  }
  return joined;
}

/** Joins the members of an allOf, in order, and remembers which fields came from which. */
function joinAll(parts: readonly Node[], own: Node): Node {
  const groups = parts.map(
    (part): FieldGroup => ({
      title: part.title ?? '',
      description: part.description ?? '',
      names: Object.keys(part.properties ?? {}),
    }),
  );
  const fields = parts.map(
    ({ title: _title, description: _description, examples: _examples, shared: _shared, ...rest }) => rest,
  );
  return { ...[...fields, own].reduce(overlay), groups };
}

/** The members of an object, each made into something else. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value, name)]));
}

/**
 * Parses a JSON file that must hold an object.
 *
 * @throws ProjectionError naming `file`
 */
export function parseObject(text: string, file: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ProjectionError(
      `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!isObject(parsed)) {
    throw new ProjectionError(`${file} must hold a JSON object.`);
  }
  return parsed;
}

function referredFrom(place: string | undefined): string {
  return place === undefined ? '' : `, and ${place} refers to it`;
}

/**
 * The value of a JSON pointer.
 *
 * @param otherwise what to say if there is none
 */
function valueAt(document: unknown, pointer: string, otherwise: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      return value[Number(name)];
    }
    if (isObject(value) && Object.hasOwn(value, name)) {
      return value[name];
    }
    throw new ProjectionError(otherwise);
  }, document);
}

function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The one place where parsed JSON becomes a schema: the standard's own description of schemas decides. */
function asSchema(value: unknown, place: string): WrittenSchema {
  if (isSchema(value)) {
    return value;
  }
  const said = metaCheck.errorsText(metaCheck.errors, { dataVar: '' });
  throw new ProjectionError(`${place} is no valid JSON Schema: ${said}`);
}

function isSchema(value: unknown): value is WrittenSchema {
  return isObject(value) && metaCheck.validateSchema(value) === true;
}
