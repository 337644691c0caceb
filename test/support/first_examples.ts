import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionName } from '../../src/action';
import { actions } from '../../src/generated/registry';
import { at, isJsonObject, type JsonObject } from './json';

const schemas = join(__dirname, '../../schemas');

/** Every action there is. */
export const actionNames: readonly ActionName[] = Object.keys(actions).filter(isActionName);

/** True for the name of an action. */
export function isActionName(name: unknown): name is ActionName {
  return typeof name === 'string' && Object.hasOwn(actions, name);
}

/** The input of the first example in an action's schema: good for every test to which any good input will do. */
export function firstExample(action: ActionName): JsonObject {
  const schema: unknown = JSON.parse(readFileSync(join(schemas, `${action}.json`), 'utf8'));
  const input = at(schema, 'examples', 0, 'input');
  if (!isJsonObject(input)) {
    throw new Error(`schemas/${action}.json has no example.`);
  }
  return input;
}
