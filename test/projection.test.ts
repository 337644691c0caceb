/** @tools Starts programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { Validators, validatorCode } from '../tools/sync/code/validators';
import { contradictions } from '../tools/sync/contradictions';
import { readme } from '../tools/sync/documents/readme';
import { reference } from '../tools/sync/documents/reference';
import { withTail } from '../tools/sync/documents/yaml_tail';
import { toYaml } from '../tools/sync/documents/yaml_text';
import { platformSchema } from '../tools/sync/platform_schema';
import { readProject } from '../tools/sync/project';
import { SchemaFiles } from '../tools/sync/schema_files';
import { missingFiles } from '../tools/sync/structure';

const here = join(__dirname, '..');

const kinds = {
  integer: {
    sentence: 'must be a whole number',
    platform: 'number',
    type: ['integer', 'string', 'null'],
    pattern: '^-?[0-9]+$',
  },
  text: { sentence: 'must be text', platform: 'string', type: ['string', 'null'] },
  listed_id: {
    sentence: 'must be an id',
    platform: 'number',
    type: ['integer', 'string'],
    pattern: '^[0-9]+$',
  },
  id_list: {
    sentence: 'must be a list of ids',
    platform: 'array',
    type: ['array', 'null'],
    minItems: 1,
    items: { $ref: '#/$defs/listed_id' },
  },
};

const field = (kind: string, title: string, example: unknown) => ({
  $ref: `kinds.json#/$defs/${kind}`,
  title,
  description: `${title} of the thing.`,
  examples: [example],
});

const manyFields = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`number_${index}`, field('integer', `Number ${index}`, index)]),
);

/** A connector of one action and one asset, small enough to be read at a glance. */
const project: Record<string, unknown> = {
  'package.json': { version: '1.0.0' },
  'connector.yaml': 'schema: connector/1\nname: test # kept\n',
  'README.md': 'Before\n\n<!-- generated:actions -->\n<!-- /generated:actions -->\n\nAfter\n',
  'assets/key.yaml': 'schema: asset/1\nname: key\ntitle: Key\ndescription: A key.\n',
  'actions/ping.yaml':
    '# By hand\nschema: action/1\nname: ping\ntitle: Ping\ndescription: Pings.\nmeta:\n  endpoint: /ping # here\n  method: GET\n',
  'actions/ping.ts': 'export default async () => ({ status_code: 200 });\n',
  'test/ping.test.ts': '',
  'schemas/key.json': {
    $id: 'key.json',
    type: 'object',
    properties: {
      url: { title: 'URL', description: 'Where.', type: 'string', examples: ['https://example.com'] },
      secret: {
        title: 'Secret',
        description: 'Hush.',
        type: 'string',
        format: 'password',
        examples: ['fake'],
      },
    },
    required: ['url', 'secret'],
    examples: [{ url: 'https://example.com', secret: 'fake' }],
  },
  'schemas/shared/kinds.json': { $id: 'shared/kinds.json', $defs: kinds },
  'schemas/shared/error.json': {
    $id: 'shared/error.json',
    type: 'object',
    required: ['code'],
    properties: { code: { title: 'Code', description: 'A code.', type: 'string', examples: ['odd'] } },
  },
  'schemas/shared/first.json': {
    $id: 'shared/first.json',
    title: 'First Fields',
    description: 'The common ones.',
    type: 'object',
    properties: { id: field('integer', 'ID', 1), ids: field('id_list', 'IDs', [1, 2]) },
  },
  'schemas/shared/rest.json': {
    $id: 'shared/rest.json',
    title: 'Other Fields',
    description: 'The rest.',
    type: 'object',
    properties: manyFields,
  },
  'schemas/shared/thing.json': {
    $id: 'shared/thing.json',
    title: 'Thing',
    description: 'A thing.',
    type: 'object',
    allOf: [{ $ref: 'first.json' }, { $ref: 'rest.json' }],
  },
  'schemas/ping.json': {
    $id: 'ping.json',
    input: {
      type: 'object',
      required: ['json_body'],
      properties: {
        json_body: {
          title: 'Body',
          description: 'What to send.',
          type: 'array',
          items: { $ref: 'shared/thing.json' },
          examples: [[{ id: 1 }]],
        },
        options: {
          title: 'Options',
          description: 'How to send it.',
          type: ['object', 'null'],
          additionalProperties: false,
          properties: {
            mode: {
              title: 'Mode',
              description: 'How to go about it.',
              type: ['string', 'null'],
              enum: ['slow', 'fast', null],
              default: 'slow',
              examples: ['fast'],
            },
          },
        },
      },
    },
    output: {
      type: 'object',
      required: ['status_code'],
      properties: { status_code: { title: 'Status', description: 'HTTP.', type: 'number', examples: [200] } },
    },
    examples: [{ title: 'One', description: 'Pings once.', input: { json_body: [{ id: '7' }] } }],
  },
};

const roots: string[] = [];

/** Writes the small connector to a new folder, with some files changed; `undefined` leaves one out. */
function folderWith(changes: Record<string, unknown> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'projection-'));
  roots.push(root);
  for (const [path, content] of Object.entries({ ...project, ...changes })) {
    if (content !== undefined) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
  }
  return root;
}

afterAll(() => {
  for (const root of roots) {
    rmSync(root, { recursive: true });
  }
});

describe('a schema', () => {
  test('lets what stands beside a reference win, and keeps the rest', () => {
    const node = new SchemaFiles(folderWith()).node('shared/first.json').properties?.id;
    expect(node).toMatchObject({
      title: 'ID',
      type: ['integer', 'string', 'null'],
      kind: 'integer',
      platform: 'number',
    });
  });

  test('joins an allOf in order, and remembers the groups', () => {
    const thing = new SchemaFiles(folderWith()).node('shared/thing.json');
    expect(Object.keys(thing.properties ?? {}).slice(0, 3)).toEqual(['id', 'ids', 'number_0']);
    expect(thing.groups?.map(({ title, names }) => [title, names.length])).toEqual([
      ['First Fields', 2],
      ['Other Fields', 30],
    ]);
  });

  test('names the place of a reference that leads nowhere, and of one that leads in a circle', () => {
    const nowhere = folderWith({ 'schemas/shared/a.json': { $ref: 'kinds.json#/$defs/date' } });
    expect(() => new SchemaFiles(nowhere).node('shared/a.json')).toThrow(
      'schemas/shared/kinds.json#/$defs/date does not exist, and schemas/shared/a.json# refers to it.',
    );
    const properties = { b: { items: { $ref: 'nowhere.json' } } };
    const noFile = folderWith({ 'schemas/shared/a.json': { properties } });
    expect(() => new SchemaFiles(noFile).node('shared/a.json')).toThrow(
      'schemas/shared/nowhere.json does not exist, and schemas/shared/a.json#/properties/b/items refers to it.',
    );
    const circle = folderWith({
      'schemas/shared/a.json': { $ref: 'b.json' },
      'schemas/shared/b.json': { $ref: 'a.json' },
    });
    expect(() => new SchemaFiles(circle).node('shared/a.json')).toThrow('refers to itself');
  });
});

describe('a validator', () => {
  const thing = () => new SchemaFiles(folderWith()).node('ping.json', '/input');
  const findings = (input: unknown) => {
    const check = new Validators().of(thing());
    check(input);
    return (check.errors ?? []).map(({ instancePath, schemaPath }) => [instancePath, schemaPath]);
  };

  test('takes what fits, fields that nobody knows included', () => {
    expect(
      findings({ json_body: [{ id: '5', ids: [1, '2'], unheard_of: {} }], options: null, more: 1 }),
    ).toEqual([]);
  });

  test('reports every misfit with its place, and the kind that was wanted there', () => {
    expect(
      findings({
        json_body: [{ id: 'x', number_3: true, ids: [1, 'y'] }, 5],
        options: { mode: 'slow', mod: 1 },
      }),
    ).toEqual([
      ['/json_body/0/id', '#/$defs/integer/pattern'],
      ['/json_body/0/number_3', '#/$defs/integer/type'],
      ['/json_body/0/ids/1', '#/$defs/listed_id/pattern'],
      ['/json_body/1', '#/properties/json_body/items/type'],
      ['/options', '#/properties/options/additionalProperties'],
    ]);
  });

  test('reports as many misfits as there are', () => {
    const ids = Array.from({ length: 200_000 }, () => 'y');
    expect(findings({ json_body: [{ ids }, { ids: ['z'] }] })).toHaveLength(200_001);
  });

  test('is a module that needs no other, and grows by a name a field', () => {
    const code = validatorCode(thing());
    expect(code).not.toMatch(/\b(require|import)\b/);
    const wide = folderWith({
      'schemas/shared/rest.json': {
        type: 'object',
        properties: Object.fromEntries(
          Array.from({ length: 1030 }, (_, index) => [`n${index}`, kinds.integer]),
        ),
      },
    });
    const wideCode = validatorCode(new SchemaFiles(wide).node('ping.json', '/input'));
    expect(wideCode.length - code.length).toBeLessThan(1000 * 8);
  });
});

describe('what the platform shows', () => {
  const input = () => platformSchema(new SchemaFiles(folderWith()).node('ping.json', '/input'), 'action');

  test('has one type, choices in the text, open objects and no defaults', () => {
    const options = input().properties?.options;
    expect(options).toMatchObject({ type: 'object', title: 'Options' });
    expect(options).not.toHaveProperty('additionalProperties');
    expect(options?.properties?.mode).toEqual({
      title: 'Mode',
      description: 'How to go about it. One of: slow, fast.',
      type: 'string',
      examples: ['fast'],
    });
  });

  test('gives every array its items and keeps the fields in order', () => {
    const body = input().properties?.json_body;
    expect(body?.items?.properties?.ids).toMatchObject({ type: 'array', items: { type: 'number' } });
    expect(Object.keys(body?.items?.properties ?? {})[0]).toBe('id');
  });

  test('masks the secrets of an asset', () => {
    const asset = platformSchema(new SchemaFiles(folderWith()).node('key.json'), 'asset');
    expect(asset.properties?.secret).toMatchObject({ type: 'string', format: 'password' });
    expect(asset.required).toEqual(['url', 'secret']);
  });
});

describe('YAML', () => {
  test('keeps the head as it is, however often the tail is written', () => {
    const head = '# By hand\nname: a # why\n';
    const once = withTail(head, 'here', { inputs: { type: 'object' } });
    expect(once.startsWith(head)).toBe(true);
    expect(withTail(once, 'here', { inputs: { type: 'object' } })).toBe(once);
  });

  test('reads the same by the rules of YAML 1.1 and 1.2', () => {
    const tricky = {
      on: 'yes',
      date: '2026-01-02',
      time: '12:30:00',
      null: '~',
      number: '1_000',
      text: 'a: b #c\nd',
    };
    const text = toYaml(tricky);
    expect([parse(text, { version: '1.1' }), parse(text, { version: '1.2' })]).toEqual([tricky, tricky]);
  });
});

describe('pages for people', () => {
  const pages = (changes: Record<string, unknown> = {}) => reference(readProject(folderWith(changes)));
  const pageOf = (name: string, changes: Record<string, unknown> = {}) =>
    pages(changes).get(`docs/reference/${name}.md`) ?? '';

  test('the README has a heading for each action, with its first example and a way to the rest', () => {
    const root = folderWith();
    const text = readme(readFileSync(join(root, 'README.md'), 'utf8'), readProject(root));
    expect(text).toMatch(/^Before\n[\s\S]*After\n$/);
    expect(text).toContain('### Ping\n\n`ping`: Pings.\n');
    expect(text).toContain('```json\n{ "json_body": [{ "id": "7" }] }\n```');
    expect(text).toContain('Options: `mode`. [All inputs, outputs and examples](docs/reference/ping.md)');
    expect(readme(text, readProject(root))).toBe(text);
  });

  test('the README has one table of the values of all assets, the required ones first', () => {
    const key = Object(project['schemas/key.json']);
    const proxy = { title: 'Proxy', description: 'On the way, e.g. a cache. Rare.', type: 'string' };
    const root = folderWith({
      'README.md': '<!-- generated:assets -->\n<!-- /generated:assets -->\n',
      'assets/lock.yaml': 'schema: asset/1\nname: lock\ntitle: Lock\ndescription: A lock.\n',
      'schemas/key.json': { ...key, properties: { proxy, ...key.properties } },
      'schemas/lock.json': {
        $id: 'lock.json',
        type: 'object',
        properties: { url: key.properties.url, proxy },
        required: ['url'],
      },
    });
    const text = readme(readFileSync(join(root, 'README.md'), 'utf8'), readProject(root));
    expect(text).toContain('- **Key**, `key`: A key.\n- **Lock**, `lock`: A lock.\n');
    expect(text).toContain(
      '| `url` | all types | Where. |\n| `secret` | `key` | Hush. |\n| `proxy` |  | On the way, e.g. a cache. |\n',
    );
  });

  test('a block that nobody can fill, or that never ends, is named', () => {
    const ofProject = readProject(folderWith());
    expect(() => readme('<!-- generated:nothing -->\n<!-- /generated:nothing -->', ofProject)).toThrow(
      'nothing',
    );
    expect(() => readme('<!-- generated:errors -->\n', ofProject)).toThrow('has no end');
  });

  test('the reference has a page an action and a page an object, every field under its topic', () => {
    expect([...pages().keys()].sort()).toEqual([
      'docs/reference/README.md',
      'docs/reference/assets.md',
      'docs/reference/errors.md',
      'docs/reference/ping.md',
      'docs/reference/thing.md',
    ]);
    expect(pageOf('ping')).toContain('Every field: [Thing](thing.md).');
    const [, first = '', other = ''] = pageOf('thing').split(/^## /m);
    expect(first).toMatch(/^First Fields\n\nThe common ones\.\n\n- \*\*`id`\*\* \(number\)/);
    expect(other).toContain('- **`number_29`** (number): Number 29 of the thing. Example: `29`');
    expect(pageOf('README')).toContain('  - [Other Fields](thing.md#other-fields), 30 fields');
  });

  test('a field that two objects have is explained once, under the topic that had it first', () => {
    const output = {
      type: 'object',
      required: ['json_body'],
      properties: { json_body: { $ref: 'shared/answer.json', description: 'What came.', title: 'Body' } },
    };
    const text = pageOf('answer', {
      'schemas/ping.json': { ...Object(project['schemas/ping.json']), output },
      'schemas/shared/answer.json': {
        $id: 'shared/answer.json',
        title: 'Answer',
        description: 'An answer.',
        type: 'object',
        allOf: [{ $ref: 'first.json' }],
        properties: { more: { title: 'More', description: 'More of it.', type: 'string' } },
      },
    });
    expect(text).toContain('- **`more`** (string): More of it.');
    expect(text).toContain('- [First Fields](thing.md#first-fields): `id`, `ids`');
    expect(text).not.toContain('ID of the thing');
  });

  test('what Markdown would take for its own is shown as it was written', () => {
    const description = 'Send *a* or <p>, a_b and _c_, or `<d>` [x].';
    const error = {
      $id: 'shared/error.json',
      type: 'object',
      properties: { odd: { description, examples: ['<p>'] } },
    };
    expect(pageOf('errors', { 'schemas/shared/error.json': error })).toContain(
      'Send \\*a\\* or \\<p>, a_b and \\_c\\_, or `<d>` \\[x\\]. Example: `"<p>"`',
    );
  });
});

describe('what contradicts itself', () => {
  const said = (changes: Record<string, unknown>) =>
    contradictions(readProject(folderWith(changes))).join('\n');
  const error = (property: object) => ({
    'schemas/shared/error.json': { $id: 'shared/error.json', type: 'object', properties: { odd: property } },
  });

  test('is nothing at first', () => expect(said({})).toBe(''));

  test('is found and located', () => {
    expect(said(error({ type: 'string', examples: [5] }))).toMatch(
      /error\.json#\/properties\/odd: examples\[0\].*must be string/,
    );
    expect(said(error({ type: 'string', minLenght: 1 }))).toContain(
      'properties/odd: the keyword minLenght is not known',
    );
    expect(said(error({ type: 'array' }))).toContain('an array needs items');
    expect(said(error({ type: 'object', required: ['a'], properties: {} }))).toContain(
      'a is required but not among',
    );
    expect(said(error({ type: 'object', properties: { file: {}, file_name: {} } }))).toContain(
      'file and file_name',
    );
    expect(
      said(
        error({
          type: 'object',
          contentDisposition: 'attachment',
          properties: { file: { type: 'string' }, file_name: { type: 'string' } },
          examples: [{ file: 'b1946ac9', file_name: 'mail.eml' }],
        }),
      ),
    ).not.toContain('file and file_name');
    expect(said({ 'schemas/shared/error.json': { $id: 'other.json', type: 'object' } })).toContain(
      '$id must be shared/error.json',
    );
  });

  test('a name that the contract of this major version has, and the schemas no longer', () => {
    expect(said({ 'schemas/contract/v1.txt': 'ping output pong\n' })).toContain(
      'ping output pong is gone: a playbook that picks pong breaks',
    );
  });

  test.each([
    ['is misspelt', { sentense: 'must be odd' }, 'the keyword sentense is not known'],
    ['is missing', {}, 'odd: a kind needs a sentence'],
    ['is none', { sentence: 'Odd.' }, 'odd: a kind needs a sentence'],
  ])('a kind whose sentence %s', (_what, keys, complaint) => {
    const $defs = { ...kinds, odd: { type: 'string', ...keys } };
    expect(said({ 'schemas/shared/kinds.json': { $id: 'shared/kinds.json', $defs } })).toContain(complaint);
  });

  test('a pattern that no kind puts into words', () => {
    expect(said(error({ type: 'string', pattern: '^a' }))).toContain(
      'properties/odd: a pattern belongs to a kind',
    );
  });

  test('an example of an action that its own input refuses', () => {
    const example = { title: 'Bad', description: 'Bad.', asset: 'none', input: { json_body: [{ id: 'x' }] } };
    const text = said({
      'schemas/ping.json': { ...Object(project['schemas/ping.json']), examples: [example] },
    });
    expect(text).toContain('example 1 "Bad": input: does not fit its own schema: /json_body/0/id');
    expect(text).toContain('there is no asset none');
  });
});

describe('a missing file', () => {
  test.each(['actions/ping.ts', 'actions/ping.yaml', 'schemas/ping.json', 'test/ping.test.ts'])(
    '%s is named',
    (file) => {
      expect(missingFiles(folderWith({ [file]: undefined }))).toEqual([
        { sentence: expect.stringContaining(`${file} is missing`), isSource: !file.endsWith('.ts') },
      ]);
    },
  );

  test('a YAML file whose name is another is refused', () => {
    const root = folderWith({
      'actions/ping.yaml': 'schema: action/1\nname: pong\ntitle: P\ndescription: P.\nmeta: {}\n',
    });
    expect(() => readProject(root)).toThrow('actions/ping.yaml: name must be ping');
  });
});

describe('npm run sync', () => {
  const script = join(here, 'tools/sync.ts');
  const tsx = ['--import', join(here, 'node_modules/tsx/dist/loader.mjs')];
  const sync = (root: string, ...args: string[]) =>
    execFileSync(process.execPath, [...tsx, script, ...args], { cwd: root, encoding: 'utf8' });
  const check = (root: string) => {
    const { status, stdout } = spawnSync(process.execPath, [...tsx, script, '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout };
  };

  test('writes what follows from the schemas, and its check names what drifted and how to mend it', () => {
    const root = folderWith();
    expect(sync(root)).toContain('written: src/generated/exchanges.ts');
    const types = readFileSync(join(root, 'src/generated/exchanges.ts'), 'utf8');
    expect(types).toContain('json_body: Thing[];');
    expect(types).toContain("mode?: 'slow' | 'fast' | null;");
    expect(types).toContain('id?: number | string | null;');
    expect(types).not.toMatch(/\bany\b/);
    expect(readFileSync(join(root, 'connector.yaml'), 'utf8')).toContain(
      'version: 1.0.0\nassets:\n  - key\nactions:\n  - ping\n',
    );
    expect(readFileSync(join(root, 'src/generated/kind_sentences.ts'), 'utf8')).toContain(
      'listed_id: "must be an id",',
    );
    expect(check(root)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^check: [^\n]*\n$/) });

    writeFileSync(
      join(root, 'actions/ping.yaml'),
      `${readFileSync(join(root, 'actions/ping.yaml'), 'utf8')}# edited\n`,
    );
    writeFileSync(join(root, 'docs/reference/gone.md'), '');
    expect(check(root)).toEqual({
      status: 1,
      stdout: 'out of date: actions/ping.yaml\nout of date: docs/reference/gone.md\nrun: npm run sync\n',
    });
    expect(sync(root)).toContain('2 changed');
  });

  test('writes the code alone where the build asks, and only what has changed', () => {
    const root = folderWith();
    sync(root);
    const registry = join(root, 'src/generated/registry.ts');
    const types = join(root, 'src/generated/exchanges.ts');
    const edited = readFileSync(join(root, 'actions/ping.yaml'), 'utf8').replace('- ping', '- pong');
    writeFileSync(join(root, 'actions/ping.yaml'), `${edited}# edited\n`);
    writeFileSync(registry, '// edited\n');
    writeFileSync(join(root, 'src/generated/validators/gone.js'), '');
    const { mtimeMs } = statSync(types);
    expect(sync(root, '--code')).toBe('');
    expect(readFileSync(registry, 'utf8')).toContain('ping');
    expect(existsSync(join(root, 'src/generated/validators/gone.js'))).toBe(false);
    expect(statSync(types).mtimeMs).toBe(mtimeMs);
    expect(check(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('actions/ping.yaml') });
  });

  test.each(['actions/ping.yaml', 'schemas/ping.json'])(
    'names the missing %s once and leaves the rest alone',
    (file) => {
      const root = folderWith();
      sync(root);
      rmSync(join(root, file));
      const { status, stdout } = check(root);
      expect(status).toBe(1);
      expect(stdout.match(/\n/g)).toHaveLength(1);
      expect(stdout).toContain(`missing: ${file} is missing`);
      expect(() => sync(root)).toThrow();
      expect(existsSync(join(root, 'src/generated/validators/ping.input.js'))).toBe(true);
    },
  );
});
