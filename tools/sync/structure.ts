import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './project';

const neverActions = new Set(['shared']);

/** The files that an action has, and what goes into each. */
const actionFiles: Record<string, (name: string) => string> = {
  'actions/NAME.yaml': (name) =>
    `schema: action/1, name: ${name}, title, description, meta with endpoint and method`,
  'actions/NAME.ts': () => 'its handler as the default export, an Action',
  'schemas/NAME.json': () => '{ "$id", "input", "output", "examples" }',
  'test/NAME.test.ts': () => 'its tests',
};

const assetFiles: Record<string, (name: string) => string> = {
  'assets/NAME.yaml': (name) => `schema: asset/1, name: ${name}, title, description, meta`,
  'schemas/NAME.json': () => 'the JSON Schema of its inputs, with examples',
};

/** A file that an action or an asset needs. */
export interface MissingFile {
  /** Which file it is, and what to write into it. */
  sentence: string;
  /** Whether generated files follow from it. */
  isSource: boolean;
}

/** Every file that is missing from a set. */
export function missingFiles(root: string): MissingFile[] {
  const assets = new Set(namesIn(root, 'assets', '.yaml'));
  const actions = new Set([
    ...namesIn(root, 'actions', '.yaml'),
    ...namesIn(root, 'actions', '.ts'),
    ...namesIn(root, 'schemas', '.json').filter((name) => !assets.has(name) && !neverActions.has(name)),
  ]);
  return [
    ...[...actions].sort().flatMap((name) => missing(root, 'action', name, actionFiles)),
    ...[...assets].sort().flatMap((name) => missing(root, 'asset', name, assetFiles)),
  ];
}

function missing(
  root: string,
  what: string,
  name: string,
  files: Record<string, (name: string) => string>,
): MissingFile[] {
  return Object.entries(files)
    .map(([pattern, content]) => ({ file: pattern.replace('NAME', name), content: content(name) }))
    .filter(({ file }) => !existsSync(join(root, file)))
    .map(({ file, content }) => ({
      sentence: `${file} is missing: the ${what} ${name} needs it. Write into it: ${content}.`,
      isSource: !file.endsWith('.ts'),
    }));
}
