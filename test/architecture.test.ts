import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { actionNames } from '../src/generated/registry';

const root = join(__dirname, '..');

/** The files below a folder, by path from the root. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`);
}

function source(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a file imports, types included. */
function importsOf(file: string): string[] {
  return [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path);
}

const handlers = filesIn('actions', '.ts');
const core = filesIn('src', '.ts').filter(
  (file) => !/^src\/(cli|simulator|generated|doctor|bundle_check)\//.test(file),
);

describe('actions are the product', () => {
  test.each(handlers)('%s imports the action types and the ticket room alone', (file) => {
    expect(
      importsOf(file).filter((path) => !/^\.\.\/src\/(action$|json$|output_limit$|tickets\/)/.test(path)),
    ).toEqual([]);
  });

  test.each(handlers)('%s catches, validates and logs nothing itself', (file) => {
    expect(source(file)).not.toMatch(/\b(try|catch|console|process|log)\b/);
  });
});

describe('every door has one keeper', () => {
  const keepers: [door: RegExp, keepers: string[]][] = [
    [/from 'node-fetch'/, ['src/http/transport.ts']],
    [/\bprocess\./, ['src/main.ts']],
    [/\bDate\.now\b|\bMath\.random\b/, ['src/clock.ts']],
    [/from '(ajv|yaml|commander|fastify)/, []],
    [/\bconsole\./, []],
  ];

  test.each(keepers)('%s stands only where it may', (door, allowed) => {
    expect(core.filter((file) => door.test(source(file)))).toEqual(allowed);
  });
});

/**
 * The floors of the house, the lowest first. A file belongs to the first floor whose pattern it matches; what it
 * imports must stand on its own floor or below.
 */
const floors: [name: string, files: RegExp][] = [
  [
    'ground',
    /^src\/(errors|write_state|http_status|clock|log|redact|json|output_limit|nearest_name)\.ts$|^src\/redaction\/|^src\/generated\/exchanges\.ts$/,
  ],
  ['http', /^src\/http\//],
  ['halo', /^src\/halo\//],
  ['tickets', /^src\/tickets\//],
  ['actions', /^src\/(action|registry_types)\.ts$|^actions\//],
  ['registry', /^src\/generated\//],
  ['input and output', /^src\/(input|output)\//],
  ['run', /^src\/(run|environment|stop_signals)\.ts$/],
  ['main', /^src\/main\.ts$/],
  ['desk', /^src\/(cli|doctor|bundle_check|simulator)\//],
];

function floorOf(file: string): number {
  return floors.findIndex(([, files]) => files.test(file));
}

/** The files of the project that a file imports, by path from the root. */
function importedFiles(file: string): string[] {
  return importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, resolve(root, dirname(file), path)))
    .flatMap((path) => [`${path}.ts`, path].filter((candidate) => known.has(candidate)));
}

const housed = [...filesIn('src', '.ts'), ...handlers];
const known = new Set(housed);

describe('the house has floors', () => {
  test('every file has its floor', () => {
    expect(housed.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test('an import goes to the same floor or to one below, never up', () => {
    const upward = housed.flatMap((file) =>
      importedFiles(file)
        .filter((imported) => floorOf(imported) > floorOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  test('no file reaches itself through what it imports', () => {
    const circles = housed.filter((file) => reaches(importedFiles(file), file, new Set()));
    expect(circles).toEqual([]);
  });

  test('the core knows no action by name', () => {
    const names = new RegExp(`\\b(${actionNames.join('|')})\\b`);
    expect(core.filter((file) => names.test(source(file)))).toEqual([]);
  });
});

function reaches(from: readonly string[], wanted: string, seen: Set<string>): boolean {
  return from.some((file) => {
    if (file === wanted) {
      return true;
    }
    if (seen.has(file)) {
      return false;
    }
    seen.add(file);
    return reaches(importedFiles(file), wanted, seen);
  });
}

describe('the style of the house', () => {
  const all = [...core, ...handlers, ...filesIn('src/cli', '.ts'), ...filesIn('scripts', '.ts')];

  test('no file is a drawer for leftovers', () => {
    expect(all.filter((file) => /\b(utils?|helpers?|misc|common)\.ts$/.test(file))).toEqual([]);
  });

  test('files stay small', () => {
    expect(all.filter((file) => source(file).split('\n').length > 300)).toEqual([]);
  });

  test('nothing is cast, and nothing is any', () => {
    const cast = /[\w)\]] as (?!const\b)[A-Z{(]|\bas (any|unknown|never|string|number)\b|: any\b|<any>/;
    const code = (file: string) =>
      source(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '')
        .replace(/^import.*$/gm, '');
    expect(all.filter((file) => cast.test(code(file)))).toEqual([]);
  });
});
