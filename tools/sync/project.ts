import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../connector';
import { headOf } from './documents/yaml_tail';
import { ProjectionError } from './problem';
import type { Node } from './schema';
import { parseObject, SchemaFiles } from './schema_files';

/** An example of an action, as its schema file gives it. */
export interface ActionExample {
  title: string;
  description: string;
  asset?: string;
  input: unknown;
  output?: unknown;
}

/** What an action's files say. */
export interface ActionFacts {
  name: string;
  title: string;
  description: string;
  method: string;
  endpoint: string;
  input: Node;
  output: Node;
  examples: ActionExample[];
}

/** What an asset's files say. */
export interface AssetFacts {
  name: string;
  title: string;
  description: string;
  inputs: Node;
  examples: unknown[];
}

/** Everything that is projected, read once. */
export interface Project {
  root: string;
  version: string;
  schemas: SchemaFiles;
  actions: ActionFacts[];
  assets: AssetFacts[];
  error: Node;
}

/**
 * Reads the hand-written files of a connector.
 *
 * @param root the folder of package.json
 * @throws ProjectionError naming the first file that is missing or wrong
 */
export function readProject(root: string): Project {
  const schemas = new SchemaFiles(root);
  const manifest = parseObject(readFileSync(join(root, 'package.json'), 'utf8'), 'package.json');
  return {
    root,
    version: text(manifest, 'version', 'package.json'),
    schemas,
    actions: namesIn(root, 'actions', '.yaml').map((name) => readAction(root, name, schemas)),
    assets: namesIn(root, 'assets', '.yaml').map((name) => readAsset(root, name, schemas)),
    error: { ...schemas.node('shared/error.json'), tsName: 'ActionError' },
  };
}

/** The names of the files of one ending in a folder, sorted, without the ending. */
export function namesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path) : [];
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function readAction(root: string, name: string, schemas: SchemaFiles): ActionFacts {
  const file = `actions/${name}.yaml`;
  const head = readHead(root, file, 'action/1', name);
  const meta = head.meta;
  if (!isObject(meta)) {
    throw new ProjectionError(`${file}: meta must hold endpoint and method.`);
  }
  const document = schemas.document(`${name}.json`);
  return {
    name,
    title: text(head, 'title', file),
    description: text(head, 'description', file),
    method: text(meta, 'method', `${file}, meta`),
    endpoint: text(meta, 'endpoint', `${file}, meta`),
    input: schemas.node(`${name}.json`, '/input'),
    output: schemas.node(`${name}.json`, '/output'),
    examples: list(document.examples).map((example, index) =>
      readExample(example, `schemas/${name}.json, example ${index + 1}`),
    ),
  };
}

function readExample(example: unknown, place: string): ActionExample {
  if (!isObject(example) || !('input' in example)) {
    throw new ProjectionError(`${place}: an example has title, description and input.`);
  }
  return {
    title: text(example, 'title', place),
    description: text(example, 'description', place),
    ...(example.asset === undefined ? {} : { asset: text(example, 'asset', place) }),
    input: example.input,
    ...(example.output === undefined ? {} : { output: example.output }),
  };
}

function readAsset(root: string, name: string, schemas: SchemaFiles): AssetFacts {
  const file = `assets/${name}.yaml`;
  const head = readHead(root, file, 'asset/1', name);
  const inputs = schemas.node(`${name}.json`);
  return {
    name,
    title: text(head, 'title', file),
    description: text(head, 'description', file),
    inputs,
    examples: inputs.examples ?? [],
  };
}

function readHead(root: string, file: string, schema: string, name: string): Record<string, unknown> {
  const head: unknown = parse(headOf(readFileSync(join(root, file), 'utf8')));
  if (!isObject(head)) {
    throw new ProjectionError(`${file} must begin with schema, name, title and description.`);
  }
  if (head.schema !== schema) {
    throw new ProjectionError(`${file}: schema must be ${schema}.`);
  }
  if (head.name !== name) {
    throw new ProjectionError(`${file}: name must be ${name}, like the file; it is ${String(head.name)}.`);
  }
  return head;
}

function text(record: Record<string, unknown>, key: string, place: string): string {
  const value = record[key];
  if (typeof value !== 'string' || value === '') {
    throw new ProjectionError(`${place}: ${key} must be a text.`);
  }
  return value;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
