import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What a file imports and has at run time. */
function importsOfValues(file: string): string[] {
  const statements = source(file).matchAll(/^import (?!type)(\{[^}]*\}|[^{;]*?) from '([^']+)';/gm);
  return [...statements]
    .filter(([, names = '']) => !/^\{(\s*type \w+,?)+\s*\}$/.test(names))
    .map(([, , path = '']) => path);
}

/** The path from the root of what an import names, if it is of the project; a package of its own goes by its name. */
function fromRoot(file: string, path: string): string[] {
  if (path.startsWith('.')) {
    return [relative(root, resolve(root, dirname(file), path))];
  }
  return path.startsWith('@halo_halopsa/') ? [path.replace('@halo_halopsa', 'packages')] : [];
}

/** The files of the project that a file imports, by path from the root. */
function importedFiles(file: string): string[] {
  return importsOf(file)
    .flatMap((path) => fromRoot(file, path))
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`].filter((candidate) => known.has(candidate)));
}

const handlers = filesIn('actions', '.ts');
const packaged = [...filesIn('packages', '.ts'), ...filesIn('packages', '.tsx')].filter(
  (file) => !file.includes('/test/'),
);
const tools = filesIn('tools', '.ts');
const housed = [...filesIn('src', '.ts'), ...handlers, ...packaged, ...tools];
const known = new Set(
  ['src', 'actions', 'packages', 'tools', 'test'].flatMap((folder) => [
    ...filesIn(folder, '.ts'),
    ...filesIn(folder, '.tsx'),
  ]),
);
const core = filesIn('src', '.ts').filter((file) => !file.startsWith('src/generated/'));

describe('actions are the product', () => {
  test.each(handlers)('%s imports the action types and the ticket room alone', (file) => {
    expect(
      importsOf(file).filter(
        (path) => !/^\.\.\/src\/(action$|core\/(json|output_limit|together)$|tickets\/)/.test(path),
      ),
    ).toEqual([]);
  });

  test.each(handlers)('%s catches, validates and logs nothing itself', (file) => {
    expect(source(file)).not.toMatch(/\b(try|catch|console|process|log)\b/);
  });
});

describe('every door has one keeper', () => {
  const keepers: [door: RegExp, keepers: string[]][] = [
    [/from 'node-fetch'/, ['src/http/transport.ts']],
    [/\bprocess\.|from 'node:process'/, ['src/core/clock.ts', 'src/main.ts', 'src/start.ts']],
    [/from 'node:vm'/, ['src/start.ts']],
    [/\bDate\.now\b|\bMath\.random\b/, ['src/core/clock.ts']],
    [/from '(ajv|yaml|commander|fastify)/, []],
    [/\bconsole\./, []],
  ];

  test.each(keepers)('%s stands only where it may', (door, allowed) => {
    expect(core.filter((file) => door.test(source(file))).sort()).toEqual(allowed);
  });
});

/** Whether a path is a file that somebody wrote, and no test. */
const isKept = (file: string): boolean =>
  statSync(join(root, file)).isFile() && !/\/(test|generated|node_modules)\//.test(file);

/** What a room of the house may import, beside itself. */
interface Room {
  files: RegExp;
  from: readonly string[];
}

/** What is known of the actions and assets. */
const contracts = ['contracts', 'exchanges'];

/** The rooms, the lowest first: each may import from some of those above it in this list, never from one below. */
const rooms: Readonly<Record<string, Room>> = {
  core: { files: /^src\/core\//, from: [] },
  exchanges: { files: /^src\/generated\/(exchanges|row_names|ticket_names)\.ts$/, from: [] },
  http: { files: /^src\/http\//, from: ['core'] },
  halo: { files: /^src\/halo\//, from: ['http', 'exchanges', 'core'] },
  tickets: { files: /^src\/tickets\//, from: ['halo', 'exchanges', 'core'] },
  contracts: { files: /^src\/(action|registry_types)\.ts$/, from: ['tickets', 'halo', 'exchanges', 'core'] },
  actions: { files: /^actions\//, from: ['contracts', 'tickets', 'core'] },
  registry: { files: /^src\/generated\//, from: ['actions', ...contracts] },
  input: { files: /^src\/input\//, from: ['registry', 'halo', 'http', 'core', ...contracts] },
  output: { files: /^src\/output\//, from: ['registry', 'core'] },
  environment: {
    files: /^src\/(environment|stop_signals)\.ts$/,
    from: ['halo', 'http', 'core', ...contracts],
  },
  run: {
    files: /^src\/run\.ts$/,
    from: ['environment', 'input', 'output', 'registry', 'tickets', 'halo', 'http', 'core', ...contracts],
  },
  main: { files: /^src\/main\.ts$/, from: ['run', 'environment', 'input', 'output', 'core', ...contracts] },
  start: { files: /^src\/start\.ts$/, from: ['environment'] },
  'tools/connector': { files: /^tools\/connector\.ts$/, from: ['core'] },
  'tools/command': { files: /^tools\/(command|problem)\.ts$/, from: [] },
  'cli/connector': {
    files: /^packages\/cli\/connector\.ts$/,
    from: [...['run', 'environment', 'input', 'registry', 'tickets', 'halo', 'http', 'core'], ...contracts],
  },
  bundle_check: { files: /^packages\/cli\/bundle_check\//, from: ['cli/connector'] },
  'tools/sync': { files: /^tools\/sync\//, from: ['tools/connector', 'bundle_check'] },
  'preview/connector': {
    files: /^packages\/preview\/connector\.ts$/,
    from: ['tools/sync', 'input', 'tickets', 'halo', 'core'],
  },
  simulator: { files: /^packages\/simulator\//, from: [] },
  doctor: { files: /^packages\/cli\/doctor\//, from: ['cli/connector'] },
  cli: { files: /^packages\/cli\//, from: ['doctor', 'bundle_check', 'simulator', 'cli/connector'] },
  'preview/messages': { files: /^packages\/preview\/messages\.ts$/, from: [] },
  'preview/page': { files: /^packages\/preview\/page\//, from: ['preview/messages'] },
  'preview/server': {
    files: /^packages\/preview\/(server\/|serve\.ts)/,
    from: ['preview/messages', 'preview/connector', 'cli', 'doctor', 'simulator'],
  },
  'tools/bundle': {
    files: /^tools\/bundle\//,
    from: ['tools/sync', 'tools/command', 'tools/connector', 'simulator'],
  },
  'tools/licences': { files: /^tools\/licences\//, from: ['tools/bundle', 'tools/command'] },
  'tools/release': { files: /^tools\/release\//, from: ['tools/sync', 'tools/command', 'tools/connector'] },
  'tools/image': {
    files: /^tools\/image\//,
    from: [
      'tools/release',
      'tools/licences',
      'tools/bundle',
      'tools/sync',
      'tools/command',
      'tools/connector',
    ],
  },
  'tools/bench': { files: /^tools\/bench\//, from: ['tools/image', 'tools/bundle', 'simulator'] },
  tools: {
    files: /^tools\//,
    from: [
      ...['tools/image', 'tools/release', 'tools/licences', 'tools/bundle', 'tools/sync'],
      ...['tools/command', 'tools/connector'],
    ],
  },
};

function roomOf(file: string): string {
  return Object.entries(rooms).find(([, { files }]) => files.test(file))?.[0] ?? 'none';
}

describe('the house has rooms, one above the other', () => {
  test('every file is in one', () => {
    expect(housed.filter((file) => roomOf(file) === 'none')).toEqual([]);
  });

  test('no room may import from one above it', () => {
    const names = Object.keys(rooms);
    const upward = Object.entries(rooms).flatMap(([name, { from }]) =>
      from
        .filter((other) => names.indexOf(other) >= names.indexOf(name))
        .map((other) => `${name} from ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('every import goes to the same room or to one that may be imported from', () => {
    const astray = housed.flatMap((file) => {
      const from = rooms[roomOf(file)]?.from ?? [];
      return importedFiles(file)
        .filter((imported) => ![roomOf(file), ...from].includes(roomOf(imported)))
        .map((imported) => `${file} imports ${imported}`);
    });
    expect(astray).toEqual([]);
  });

  test('a package names another by its name, and reaches what is above it by its connector.ts alone', () => {
    const astray = [...packaged, ...tools].flatMap((file) => {
      const [home = ''] = /^(packages\/\w+|tools)\//.exec(file) ?? [];
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .filter(() => file !== `${home}connector.ts`)
        .filter((path) => !relative(root, resolve(root, dirname(file), path)).startsWith(home))
        .map((path) => `${file} imports ${path}`);
    });
    // What is read there as an import is the text of a generated file.
    expect(astray.filter((found) => !found.startsWith('tools/sync/code/'))).toEqual([]);
  });

  test('no folder of src and packages holds more files than one can take in', () => {
    const folders = new Map<string, number>();
    for (const file of [...filesIn('src', ''), ...filesIn('packages', '')].filter(isKept)) {
      folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    }
    const limit = (folder: string) => (folder === 'src' ? 8 : 20);
    expect([...folders].filter(([folder, count]) => count > limit(folder))).toEqual([]);
  });

  test.each(['tickets', 'contracts'])('%s know HaloPSA’s client by its type alone', (room) => {
    const values = housed
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOfValues(file).map((path) => `${file} imports ${path}`))
      .filter((found) => /\/halo\/(client|session|auth)$/.test(found));
    expect(values).toEqual([]);
  });

  test.each(['src', 'actions', 'packages', 'tools', 'test'])(
    'no file of %s reaches itself through what it imports',
    (folder) => {
      const start = [...known].filter((file) => file.startsWith(`${folder}/`));
      expect(start.length).toBeGreaterThan(3);
      expect(circleFrom(start)).toBeUndefined();
    },
  );

  test('the core knows no action by name', () => {
    const names = new RegExp(`\\b(${actionNames.join('|')})\\b`);
    expect(core.filter((file) => names.test(source(file)))).toEqual([]);
  });
});

/** A way from a file back to itself, as `a -> b -> a`; undefined where there is none. */
function circleFrom(files: readonly string[]): string | undefined {
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): string | undefined => {
    if (way.includes(file)) {
      return [...way.slice(way.indexOf(file)), file].join(' -> ');
    }
    if (done.has(file)) {
      return undefined;
    }
    done.add(file);
    return firstOf(importedFiles(file), (next) => search(next, [...way, file]));
  };
  return firstOf(files, (file) => search(file, []));
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

describe('the style of the house', () => {
  const all = [...core, ...handlers, ...packaged, ...tools];

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
