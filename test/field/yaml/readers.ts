import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isAlias, parseDocument } from 'yaml';

/** A value as a reader took it: the kind and, for a scalar, its text; so that 1 and "1" differ in every language. */
export type Tagged =
  | { text: string }
  | { number: string }
  | { truth: boolean }
  | { null: true }
  | { time: string }
  | { other: string }
  | { refused: string }
  | { list: Tagged[] }
  | { map: [Tagged, Tagged][] };

/** A YAML reader of another language, or of ours. */
export interface Reader {
  name: string;
  /** The Debian package that brings it. */
  debian?: string;
  version(): string;
  /** One value per document. */
  read(documents: readonly string[]): Tagged[];
}

const folder = join(__dirname, 'readers');
const goFolder = join(folder, 'go');

function run(command: string, args: readonly string[], input: string, options = {}): string {
  const maxBuffer = 64 * 2 ** 20;
  return execFileSync(command, args, { input, encoding: 'utf8', cwd: folder, maxBuffer, ...options });
}

/** The installed version of a Debian package, without Debian's own revision. */
function debianVersion(name: string): string {
  return run('dpkg-query', ['-W', name], '')
    .trim()
    .replace(/.*\t|-.*/g, '');
}

/** A program that takes a JSON list of documents, and gives a JSON list of tagged values. */
function program(name: string, debian: string, command: string, file: string): Reader {
  return {
    name,
    debian,
    version: () => run(command, [file, '--version'], '').trim(),
    read: (documents) => JSON.parse(run(command, [file], JSON.stringify(documents))),
  };
}

function go(version: 'v2' | 'v3'): Reader {
  const debian = `golang-gopkg-yaml.${version}-dev`;
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' };
  return {
    name: `go-yaml ${version}`,
    debian,
    version: () => debianVersion(debian),
    read: (documents) =>
      JSON.parse(run('go', ['run', 'main.go', version], JSON.stringify(documents), { cwd: goFolder, env })),
  };
}

const snakeYaml: Reader = {
  name: 'SnakeYAML',
  debian: 'libyaml-snake-java',
  version: () => debianVersion('libyaml-snake-java'),
  read(documents) {
    const lines = documents.map((text) => `${Buffer.from(text).toString('hex')}\n`).join('');
    const args = ['-cp', '/usr/share/java/snakeyaml.jar', 'SnakeYaml.java'];
    const printed = run('java', args, lines, { stdio: ['pipe', 'pipe', 'ignore'] });
    return printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  },
};

const jsYaml: Reader = {
  name: 'js-yaml',
  debian: 'node-js-yaml',
  version: () => run('node', ['-p', 'require("/usr/share/nodejs/js-yaml/package.json").version'], '').trim(),
  read: (documents) => JSON.parse(run('node', ['js_yaml.cjs'], JSON.stringify(documents))),
};

function yaml(version: '1.1' | '1.2'): Reader {
  return {
    name: `yaml (${version})`,
    version: () => require('yaml/package.json').version,
    read: (documents) =>
      documents.map((text) => {
        const document = parseDocument(text, { version, logLevel: 'silent', intAsBigInt: true });
        const [error] = document.errors;
        try {
          return error
            ? { refused: error.message.split('\n')[0] ?? '' }
            : tagged(document.toJS({ mapAsMap: true }));
        } catch (thrown) {
          return { refused: String(thrown) };
        }
      }),
  };
}

function tagged(value: unknown): Tagged {
  if (value === null || value === undefined) {
    return { null: true };
  }
  if (Array.isArray(value)) {
    return { list: value.map(tagged) };
  }
  if (value instanceof Map) {
    return { map: [...value].map(([key, item]): [Tagged, Tagged] => [tagged(key), tagged(item)]) };
  }
  if (value instanceof Date) {
    return { time: value.toISOString() };
  }
  switch (typeof value) {
    case 'string':
      return { text: value };
    case 'boolean':
      return { truth: value };
    case 'number':
    case 'bigint':
      return { number: String(value) };
    default:
      return { other: isAlias(value) ? 'alias' : typeof value };
  }
}

export const readers: readonly Reader[] = [
  program('PyYAML', 'python3-yaml', '/usr/bin/python3', 'pyyaml.py'),
  program('ruamel.yaml', 'python3-ruamel.yaml', '/usr/bin/python3', 'ruamel_yaml.py'),
  program('YAML::XS', 'libyaml-libyaml-perl', 'perl', 'libyaml.pl'),
  program('Psych', 'ruby', 'ruby', 'psych.rb'),
  go('v2'),
  go('v3'),
  snakeYaml,
  jsYaml,
  yaml('1.1'),
  yaml('1.2'),
];

/** The text as ruamel.yaml writes it after reading it for editing. */
export function roundTripped(text: string): string {
  return run('/usr/bin/python3', ['ruamel_yaml.py', '--round-trip'], text);
}

/** The Debian packages among those needed that are not installed here. */
export function missingPackages(): string[] {
  const needed = [...readers.flatMap(({ debian }) => debian ?? []), 'golang-go', 'openjdk-17-jdk-headless'];
  return needed.filter((name) => spawnSync('dpkg-query', ['-W', name]).status !== 0);
}
