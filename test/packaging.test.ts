/** @tools Starts programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { contents } from '../tools/image/contents';
import { sourceIn } from '../tools/release/release';
import { at } from './support/json';
import { changeFile, linkPackages } from './support/project_copy';

const root = join(__dirname, '..');
const tsx = join(root, 'node_modules/.bin/tsx');
const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const version = String(at(manifest, 'version'));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'halo_halopsa-packaging-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** All files below a folder, sorted. */
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(path, file)).isFile())
    .sort();

describe('what goes into the image', () => {
  const files = {
    'dist/main.js': "require('./piece.js');import('./parts/'+name+'.js');require('./gone.js')",
    'dist/piece.js': "require('./piece-2')",
    'dist/piece-2.js': '',
    'dist/parts/one.js': "require('../shared.js')",
    'dist/parts/two.js': '',
    'dist/shared.js': '',
    'dist/cli.js': "require('./main.js')",
    'connector.yaml': '',
    'actions/get.yaml': '',
    'actions/get.ts': '',
    'assets/key.yaml': '',
    'assets/logo.png': '',
    'assets/notes.txt': '',
    LICENSE: '',
    'README.md': '',
    'CHANGELOG.md': '',
  };

  beforeEach(() => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });

  test('is the program with the pieces that it loads, the manifests and the documents', () => {
    writeFileSync(join(folder, 'THIRD_PARTY_NOTICES.md'), '');
    const left = ['dist/cli.js', 'actions/get.ts', 'assets/notes.txt'];
    expect(
      contents(folder)
        .map(({ source }) => source)
        .sort(),
    ).toEqual(
      [...Object.keys(files), 'THIRD_PARTY_NOTICES.md'].filter((file) => !left.includes(file)).sort(),
    );
  });

  test('lies as the SDK of the platform lays a connector out', () => {
    writeFileSync(join(folder, 'THIRD_PARTY_NOTICES.md'), '');
    const moved = contents(folder).filter(({ source, target }) => source !== target);
    expect(Object.fromEntries(moved.map(({ source, target }) => [source, target]))).toEqual({
      'connector.yaml': 'connector/connector.yaml',
      'actions/get.yaml': 'connector/config/actions/get.yaml',
      'assets/key.yaml': 'connector/config/assets/key.yaml',
      'assets/logo.png': 'connector/assets/logo.png',
    });
  });

  test('must be there', () => {
    expect(() => contents(folder)).toThrow(/^Missing: THIRD_PARTY_NOTICES\.md\. /);
  });
});

describe('the build context', () => {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));

  test('begins with nothing, and lets no test, fixture, repository or installed package in', () => {
    expect(lines.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
    expect(allowed).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/test|bench|git|node_modules|dist/)]),
    );
  });

  test('is enough to build and stage what goes into the image', () => {
    for (const name of allowed.filter((name) => existsSync(join(root, name)))) {
      cpSync(join(root, name), join(folder, 'context', name), { recursive: true });
    }
    for (const ignored of ['src/generated', 'packages/cli/test', 'packages/simulator/test', 'tools/bench']) {
      rmSync(join(folder, 'context', ignored), { recursive: true });
    }
    linkPackages(join(folder, 'context'));
    for (const absent of ['react', 'react-dom', 'playwright-core', '@halo_halopsa/preview']) {
      rmSync(join(folder, 'context/node_modules', absent));
    }
    // The image's own Node runs this; the one at hand may be older, and not know all of its flags.
    changeFile(join(folder, 'context'), 'Dockerfile', '"--disable-sigusr1", ', '');
    const options = {
      cwd: join(folder, 'context'),
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' },
    };
    execFileSync('npm', ['run', 'build'], { ...options, stdio: 'pipe' });
    execFileSync(tsx, ['tools/image/stage.ts', join(folder, 'image')], options);

    const app = join(folder, 'image/app');
    expect(filesIn(app)).toEqual(
      expect.arrayContaining(['connector/connector.yaml', 'dist/main.js', 'LICENSE']),
    );
    for (const path of ['.', ...readdirSync(app, { recursive: true, encoding: 'utf8' })]) {
      const stats = statSync(join(app, path));
      const mode = stats.isDirectory() ? 0o755 : 0o644;
      expect([path, stats.mode & 0o777, stats.mtimeMs]).toEqual([path, mode, 1_700_000_000_000]);
    }
  });
});

describe('with a Docker engine', () => {
  /** Stands in for the Docker client: notes what it was asked for, and saves an empty image. */
  const client = `#!/bin/sh
printf '%s\\n' "$@" -- >> "$DOCKER_NOTES"
if [ "$1" = version ]; then echo 28.0.0; fi
if [ "$1" = save ]; then echo image > "$3"; fi
`;

  test('the whole Dockerfile is built for the platform, dated with the commit, and saved', () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/docker'), client);
    chmodSync(join(folder, 'bin/docker'), 0o755);
    const notes = join(folder, 'notes');
    execFileSync(tsx, ['tools/package.ts', '--no-build', '--no-audit', '--output', folder], {
      cwd: root,
      stdio: 'pipe',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        DOCKER_NOTES: notes,
        SOURCE_DATE_EPOCH: '1700000000',
      },
    });
    const [, build = '', save = ''] = readFileSync(notes, 'utf8').split('\n--\n');
    expect(build.split('\n')).toEqual(
      expect.arrayContaining([
        ...['build', '--platform', 'linux/amd64', '--tag', `halo_halopsa:${version}`, root],
        'SOURCE_DATE_EPOCH=1700000000',
        `VERSION=${version}`,
        'CREATED=2023-11-14T22:13:20.000Z',
      ]),
    );
    expect(save.split('\n')).toEqual(['save', '--output', expect.any(String), `halo_halopsa:${version}`]);
    const name = `halo_halopsa-${version}`;
    expect(
      readdirSync(folder)
        .filter((file) => file.startsWith(name))
        .sort(),
    ).toEqual([`${name}.cdx.json`, `${name}.tar.gz`, `${name}.tar.gz.sha256`]);
    const bill: unknown = JSON.parse(readFileSync(join(folder, `${name}.cdx.json`), 'utf8'));
    expect(at(bill, 'components')).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'container', name: 'node' })]),
    );
  });
});

describe('an image for the processor of the agents', () => {
  const onMachineWith = (processor: string, ...flags: string[]) => {
    const machine = join(folder, 'machine.cjs');
    writeFileSync(machine, `Object.defineProperty(process, 'arch', { value: '${processor}' });`);
    const args = ['--require', machine, '--import', 'tsx', 'tools/package.ts', '--with', 'buildah', ...flags];
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  };

  test.each([
    ['arm64', [], 'The image is to be for x64, but buildah would make one for arm64'],
    ['x64', ['--processor', 'arm64'], 'The image is to be for arm64, but buildah would make one for x64'],
    ['x64', ['--processor', 'amd64'], '--processor amd64: it is x64 or arm64.'],
  ])('is refused before anything is built: on %s with %j', (machine, flags, said) => {
    const { status, stdout, stderr } = onMachineWith(machine, ...flags);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`package: ${said}`);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const [, imageStage = ''] = dockerfile.split(/^FROM .* AS image$/m);

  test('is based on one release of Node 24', () => {
    expect(dockerfile).toMatch(/^ARG NODE_IMAGE=node:24\.\d+\.\d+-\w+-slim(@sha256:[0-9a-f]{64})?$/m);
  });

  test('runs nothing in the stage that is built without Docker too, and leaves root behind', () => {
    expect(imageStage).not.toMatch(/^RUN /m);
    expect(imageStage).toMatch(/^USER \d+:\d+$/m);
    expect(imageStage).toMatch(/^ENTRYPOINT \["node", .*"\/app\/dist\/main.js"\]$/m);
  });
});

describe('the address of the sources', () => {
  test.each([
    ['https://code.company.com/halo_halopsa', 'https://code.company.com/halo_halopsa'],
    [{ type: 'git', url: 'git+https://code.company.com/x.git' }, 'git+https://code.company.com/x.git'],
    [{ type: 'git', url: 'git+https://git.example.com/x.git' }, 'unknown'],
    ['https://example.org/x', 'unknown'],
    [undefined, 'unknown'],
  ])('%j is shown as %s', (repository, shown) => {
    expect(sourceIn(repository)).toBe(shown);
  });

  test('package.json says whose it is, and names no address until the publisher sets one', () => {
    expect(manifest).toMatchObject({
      name: 'halo_halopsa',
      author: expect.stringMatching(/\w/),
      keywords: expect.arrayContaining(['swimlane', 'turbine', 'halopsa']),
    });
    expect(JSON.stringify(manifest)).not.toMatch(/example\.(com|org|net)/);
  });
});
