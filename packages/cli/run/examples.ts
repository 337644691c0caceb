import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  actions,
  ConnectorError,
  isLoopback,
  isObject,
  isTrue,
  nearestName,
  type Payload,
  parseJson,
  type Values,
} from '../connector';

/** A ready input for a common job. */
export interface ReadyExample {
  /** The name of its file, without the ending. */
  name: string;
  path: string;
  action: string;
  title: string;
}

/** The ready inputs that came with the program, by name; none where it was taken out of its folder. */
export function readyExamples(): ReadyExample[] {
  const folder = folderOfExamples(__dirname);
  const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.sort().flatMap((file) => {
    const path = join(String(folder), file);
    const example = parseJson(readFileSync(path, 'utf8'));
    return isWrapped(example)
      ? [{ name: file.replace(/\.json$/, ''), path, action: example.action, title: String(example.title) }]
      : [];
  });
}

/** The examples stand beside connector.yaml, at the top of the project and of its package. */
function folderOfExamples(start: string): string | undefined {
  const folder = join(start, 'examples');
  if (existsSync(folder) && existsSync(join(start, 'connector.yaml'))) {
    return folder;
  }
  return dirname(start) === start ? undefined : folderOfExamples(dirname(start));
}

/** The names of the examples for an action. */
export function examplesFor(action: string): string[] {
  return readyExamples()
    .filter((example) => example.action === action)
    .map(({ name }) => name);
}

/**
 * Finds an example for an action.
 *
 * @throws ConnectorError `invalid_usage` that tells the nearest name, and all that fit the action
 */
export function findExample(name: string, action: string): ReadyExample {
  const all = readyExamples();
  const found = all.find((example) => example.name === name.replace(/\.json$/, ''));
  if (found?.action === action) {
    return found;
  }
  const fitting = examplesFor(action);
  const nearest =
    nearestName(name, fitting) ??
    nearestName(
      name,
      all.map((example) => example.name),
    );
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  const message = found
    ? `The example ${found.name} is one for ${found.action}, not for ${action}.`
    : `There is no example "${name}".${meant}`;
  const hint = fitting.length > 0 ? `The examples for ${action} are ${fitting.join(', ')}.` : noExamples;
  throw new ConnectorError('invalid_usage', message, { hint });
}

const noExamples =
  'No examples stand beside this program. Start it from its package or from a clone of the project.';

/**
 * An example's numbers are made up, and in a HaloPSA of somebody's own they are tickets that it was not meant for.
 *
 * @throws ConnectorError `invalid_usage` where the example would write anywhere but on this machine
 */
export function requireHarmless(example: ReadyExample, { asset, inputs }: Payload): void {
  const isRead = Object.entries(actions).some(
    ([name, { method }]) => name === example.action && method === 'GET',
  );
  const isDry = isObject(inputs.options) && isTrue(inputs.options.dry_run);
  const host = hostIn(asset.url);
  if (isRead || isDry || host === undefined || isLoopback(host)) {
    return;
  }
  throw new ConnectorError(
    'invalid_usage',
    `The example ${example.name} would write to ${host}, and its numbers are made up. Nothing was sent.`,
    {
      hint: `Copy ${example.path} to data/${example.action}.json and put in numbers of your own. With "halopsa simulate" it runs as it is.`,
    },
  );
}

/** An address that is none is for the check of the asset to complain about. */
function hostIn(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** An example as its file holds it. */
interface WrappedInput {
  action: string;
  input: Values;
  title?: unknown;
}

function isWrapped(value: unknown): value is WrappedInput {
  return isObject(value) && typeof value.action === 'string' && isObject(value.input);
}

/**
 * The inputs themselves, where a file may be an example, which holds them beside a title and the name of its action.
 * No section of any action's inputs is called as these are.
 *
 * @param where the file, for messages
 * @throws ConnectorError `invalid_usage` where it is an example for another action
 */
export function unwrapped(values: Values, action: string, where: string): Values {
  if (!isWrapped(values)) {
    return values;
  }
  if (values.action !== action) {
    throw new ConnectorError(
      'invalid_usage',
      `${where} is an example for ${values.action}, not for ${action}.`,
      { hint: `Run ${values.action} with it, or choose another file with --input-path.` },
    );
  }
  return values.input;
}
