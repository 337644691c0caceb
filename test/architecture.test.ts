import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actions } from '../src/generated/registry';

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
    expect(importsOf(file).filter((path) => !/^\.\.\/src\/(action$|tickets\/)/.test(path))).toEqual([]);
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
    [/from 'hpagent'/, ['src/http/proxy_agents.ts']],
    [/from '(ajv|yaml|commander|fastify)/, []],
    [/\bconsole\./, []],
  ];

  test.each(keepers)('%s stands only where it may', (door, allowed) => {
    expect(core.filter((file) => door.test(source(file)))).toEqual(allowed);
  });
});

describe('the core is layered', () => {
  test.each([
    'clock',
    'errors',
    'redact',
    'http/retry_policy',
    'http/query',
    'halo/error_message',
    'http/proxy',
    'log',
  ])('src/%s.ts imports nothing', (name) => {
    expect(importsOf(`src/${name}.ts`)).toEqual([]);
  });

  test('nothing in the core imports the desk or the simulator', () => {
    const upward = core.filter((file) =>
      importsOf(file).some((path) => /\/(cli|simulator|doctor|bundle_check)\//.test(path)),
    );
    expect(upward).toEqual([]);
  });

  test.each(['halo/client', 'http/request_sender', 'halo/auth', 'http/transport'])(
    'src/%s.ts knows neither actions nor what is generated',
    (name) => {
      expect(
        importsOf(`src/${name}.ts`).filter((path) => /generated|actions|validate|run$/.test(path)),
      ).toEqual([]);
    },
  );

  test('the core knows no action by name', () => {
    const names = new RegExp(`\\b(${Object.keys(actions).join('|')})\\b`);
    expect(core.filter((file) => names.test(source(file)))).toEqual([]);
  });
});

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
