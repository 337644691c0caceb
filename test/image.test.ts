/** @tools @first Builds images. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionNames } from './support/first_examples';
import { type ImageArchive, openImage } from './support/image_archive';
import { at, entries, idsOf, type JsonObject } from './support/json';
import { commitAll, copyProject } from './support/project_copy';
import {
  obstacleToContainers,
  type Printed,
  type SealedMachine,
  sealedMachine,
} from './support/sealed_machine';

/** Building and running an image needs more than Node; in CI it has to be there. */
const obstacle =
  obstacleToContainers() ??
  ['buildah', 'apt-get', 'dpkg-deb', 'npm']
    .filter((tool) => spawnSync('which', [tool]).status !== 0)
    .map((tool) => `${tool} is not installed`)[0];

if (obstacle !== undefined) {
  process.stderr.write(`The image is neither built nor run: ${obstacle}.\n`);
}

if (process.env.CI === 'true') {
  test('CI can build and run the image', () => {
    expect(obstacle).toBeUndefined();
  });
}

const describeImage = obstacle === undefined ? describe : describe.skip;

describeImage(`the image${obstacle === undefined ? '' : ` (skipped: ${obstacle})`}`, () => {
  let project: string;
  let release: JsonObject;
  let archive: string;
  let image: ImageArchive;
  let machine: SealedMachine;

  /** Builds and packages, just as for a release, but with nothing asked of the network that may have no answer. */
  const makePackage = (output: string): string => {
    const args = ['tools/package.ts', '--with', 'buildah', '--no-audit', '--output', output];
    execFileSync(join(project, 'node_modules/.bin/tsx'), args, { cwd: project, stdio: 'pipe' });
    return join(project, output, `halo_halopsa-${release.version}.tar.gz`);
  };

  beforeAll(async () => {
    // Other tests run dist/, and whoever works on the project goes on while this takes its time.
    project = copyProject();
    commitAll(project);
    release = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    archive = makePackage('first');
    image = openImage(archive);
    machine = await sealedMachine(project, image);
  });

  afterAll(async () => {
    await machine?.close();
    image?.remove();
    rmSync(project, { recursive: true, force: true });
  });

  describe('is what the platform takes', () => {
    test('a docker-archive with one name, and a check sum beside it', () => {
      const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
      expect(readFileSync(`${archive}.sha256`, 'utf8')).toBe(
        `${sha256}  halo_halopsa-${release.version}.tar.gz\n`,
      );
      expect(image.names.map((name) => String(name).replace('docker.io/library/', ''))).toEqual([
        `halo_halopsa:${release.version}`,
      ]);
      expect(image.namedLayers).toEqual(image.layers);
    });

    test('processor, entry point, user, folder and labels', () => {
      const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: project, encoding: 'utf8' }).trim();
      expect(image.config).toMatchObject({
        architecture: 'amd64',
        entrypoint: [
          'node',
          '--max-old-space-size=512',
          '--min-semi-space-size=4',
          '--disable-sigusr1',
          '/app/dist/main.js',
        ],
        user: '1000:1000',
        workingFolder: '/app',
        labels: {
          'org.opencontainers.image.title': 'HaloPSA',
          'org.opencontainers.image.description': release.description,
          'org.opencontainers.image.version': release.version,
          'org.opencontainers.image.licenses': release.license,
          'org.opencontainers.image.source': expect.stringMatching(/./),
          'org.opencontainers.image.revision': commit,
          'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        },
      });
    });

    test('a second build of the same commit has the same layers', () => {
      const second = openImage(makePackage('second'));
      try {
        expect(second.layers).toEqual(image.layers);
      } finally {
        second.remove();
      }
    });
  });

  describe('holds what it needs and nothing else', () => {
    const files = () => image.entriesBelow('app').filter(({ kind }) => kind === 'file');

    test('the program, the manifests, the logo and the documents', () => {
      const paths = files().map(({ path }) => path);
      expect(paths.filter((path) => !path.startsWith('dist/'))).toEqual([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'THIRD_PARTY_NOTICES.md',
        'connector/assets/logo.png',
        ...actionNames.map((name) => `connector/config/actions/${name}.yaml`),
        'connector/config/assets/oauth2_client_credentials.yaml',
        'connector/config/assets/oauth2_password.yaml',
        'connector/connector.yaml',
      ]);
      expect(paths).toContain('dist/main.js');
      expect(paths.filter((path) => /(cli|simulator|demo)\.js$|\.map$|node_modules/.test(path))).toEqual([]);
    });

    /** What the platform's own library finds: every *.yaml below the working folder that has a schema and a name. */
    const manifestsFound = () =>
      image
        .entriesBelow(image.config.workingFolder)
        .filter(({ path }) => path.endsWith('.yaml'))
        .map(({ path }) => readFileSync(join(image.rootFolder, image.config.workingFolder, path), 'utf8'))
        .map((text): unknown => parse(text))
        .map((manifest) => [at(manifest, 'schema'), at(manifest, 'name')].join(' '))
        .sort();

    test('each manifest once, where a walk through all YAML files finds it', () => {
      expect(manifestsFound()).toEqual([
        ...actionNames.map((name) => `action/1 ${name}`),
        'asset/1 oauth2_client_credentials',
        'asset/1 oauth2_password',
        'connector/1 halo_halopsa',
      ]);
    });

    test('the logo, where the manifest names it', () => {
      const folder = join(image.rootFolder, 'app/connector');
      const manifest: unknown = parse(readFileSync(join(folder, 'connector.yaml'), 'utf8'));
      expect(existsSync(join(folder, String(at(manifest, 'logo'))))).toBe(true);
    });

    test('no other YAML anywhere, which the platform would take for a manifest', () => {
      const yaml = image.entriesBelow('.').filter(({ path }) => /\.ya?ml$/.test(path));
      expect(yaml).toHaveLength(manifestsFound().length);
    });

    test('no code of packages that only build and test, and no source map', () => {
      const code = files()
        .filter(({ path }) => path.endsWith('.js'))
        .map(({ path }) => readFileSync(join(image.rootFolder, 'app', path), 'utf8'))
        .join('\n');
      expect(code).not.toMatch(/fastify|commander|fast-check|sourceMappingURL/);
    });

    test('nothing that the user of the image may write, and nothing that lends rights', () => {
      const writable = image
        .entriesBelow('.')
        .filter(({ kind, mode, owner }) => kind !== 'other' && (owner !== '0:0' || (mode & 0o6022) !== 0));
      expect(writable).toEqual([]);
    });

    test('at most 25 MB above its Node base', () => {
      expect(files().reduce((sum, { size }) => sum + size, 0)).toBeLessThan(25e6);
    });

    test('a bill of materials that names what is bundled and what it stands on', () => {
      const bill: unknown = JSON.parse(readFileSync(archive.replace('.tar.gz', '.cdx.json'), 'utf8'));
      const names = entries(at(bill, 'components')).map((component) => String(at(component, 'name')));
      const bundled = [
        ...readFileSync(join(project, 'THIRD_PARTY_NOTICES.md'), 'utf8').matchAll(/^## (\S+) /gm),
      ];
      const base = ['node', 'libc6', 'libstdc++6', 'libgcc-s1', 'ca-certificates', 'base-files'];
      expect(at(bill, 'bomFormat')).toBe('CycloneDX');
      expect(at(bill, 'metadata', 'component')).toMatchObject({
        name: 'halo_halopsa',
        version: release.version,
      });
      expect(names.filter((name) => !/^gcc-\d+-base$/.test(name)).sort()).toEqual(
        [...bundled.map(([, name]) => name), ...base].sort(),
      );
    });
  });

  describe('runs sealed off', () => {
    const probe = async (code: string): Promise<unknown> => {
      const printed = await machine.run({
        entrypoint: ['node', '-e'],
        args: [`console.log(JSON.stringify(${code}))`],
      });
      return JSON.parse(printed.stdout || JSON.stringify(printed));
    };

    test('as number 1, on Node 24, in /app, without rights', async () => {
      expect(
        await probe(`[process.pid, process.version.split('.')[0], process.cwd(), process.getuid(), process.getgid(),
          process.getgroups(), /CapEff:\\s*0+\\n/.test(require('fs').readFileSync('/proc/self/status', 'utf8'))]`),
      ).toEqual([1, 'v24', '/app', 1000, 1000, expect.anything(), true]);
    });

    test('with a root that cannot be written, and no network but loopback', async () => {
      const write = (path: string) =>
        `(() => { try { require('fs').writeFileSync('${path}', ''); } catch (error) { return error.code; } })()`;
      expect(
        await probe(
          `[${write('/home/node/x')}, ${write('/app/x')}, Object.keys(require('os').networkInterfaces())]`,
        ),
      ).toEqual([expect.stringMatching(/EROFS|EACCES/), expect.stringMatching(/EROFS|EACCES/), ['lo']]);
    });
  });

  describe.each(['oauth2_client_credentials', 'oauth2_password'])('with the asset %s', (type) => {
    /** Starts an action as the platform does. */
    const action = (name: string, inputs: JsonObject, changes: JsonObject = {}): Promise<Printed> => {
      const asset = { ...machine.assets[type], ...changes };
      return machine.run({
        args: [name],
        environment: { ASSET_KEYS: Object.keys(asset).join(',') },
        stdin: JSON.stringify({ ...asset, ...inputs }),
      });
    };
    const output = async (name: string, inputs: JsonObject): Promise<unknown> => {
      const { stdout, stderr, exitCode } = await action(name, inputs);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^::set-output \{[^\n]*\}\n$/);
      return JSON.parse(stdout.replace('::set-output ', ''));
    };
    const error = ({ stdout, stderr, exitCode }: Printed): unknown => {
      expect([exitCode, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^::set-error \{[^\n]*\}\n$/);
      return JSON.parse(stderr.replace('::set-error ', ''));
    };

    test('opens, reads, lists and deletes a ticket', async () => {
      const ticket = { summary: `Opened from the image with ${type}`, client_id: 12 };
      const saved = await output('add_or_update_ticket', { json_body: [ticket] });
      const id = at(saved, 'json_body', 'id');
      expect(id).toEqual(expect.any(Number));
      expect(at(saved, 'results', 0, 'outcome')).toBe('created');

      const read = await output('get_ticket_by_id', { path_parameters: { id } });
      expect(at(read, 'json_body')).toMatchObject({ id, ...ticket });

      const inputs = { parameters: { open_only: true }, options: { all_pages: true, fields: ['summary'] } };
      const listed = await output('get_tickets', inputs);
      expect(at(listed, 'summary', 'complete')).toBe(true);
      expect(idsOf(at(listed, 'json_body', 'tickets'))).toContain(id);

      expect(await output('delete_ticket_by_id', { path_parameters: { id: String(id) } })).toMatchObject({
        status_code: 200,
      });
      expect(error(await action('get_ticket_by_id', { path_parameters: { id } }))).toMatchObject({
        code: 'not_found',
      });
    });

    test('says what is wrong on standard error, with exit code 1', async () => {
      expect(error(await action('no_such_action', {}))).toMatchObject({ code: 'invalid_usage' });
      expect(error(await action('get_tickets', { parameters: { cliend_id: 12 } }))).toMatchObject({
        code: 'invalid_input',
      });
      expect(error(await action('get_tickets', {}, { client_id: 'not-an-application' }))).toMatchObject({
        code: 'authentication_failed',
      });
    });
  });

  test('starts each action with the code that was recorded for it', async () => {
    const witness = `
      const vm = require('node:vm');
      const { Script } = vm;
      const told = [];
      vm.Script = class extends Script {
        constructor(source, options) {
          super(source, options);
          told.push([options.filename, options.cachedData !== undefined && !this.cachedDataRejected]);
        }
      };
      process.on('exit', () => console.error(JSON.stringify(Object.fromEntries(told))));
      process.argv.splice(1, 0, '/app/dist/main.js');
      require('/app/dist/main.js');`;
    const [node = '', ...flags] = image.config.entrypoint.slice(0, -1);
    const asset = { ...machine.assets.oauth2_client_credentials };
    const inputs = {
      add_or_update_ticket: { json_body: [{ summary: 'Opened to see how' }] },
      delete_ticket_by_id: { path_parameters: { id: 1001 } },
      get_ticket_by_id: { path_parameters: { id: 1002 } },
      get_tickets: {},
    };
    for (const [name, given] of Object.entries(inputs)) {
      const { stdout, stderr } = await machine.run({
        entrypoint: [node, ...flags, '-e', witness],
        args: [name],
        environment: { ASSET_KEYS: Object.keys(asset).join(',') },
        stdin: JSON.stringify({ ...asset, ...given }),
      });
      expect(stdout).toMatch(/^::set-output /);
      expect(JSON.parse(stderr)).toEqual({
        [`./${name}.js`]: true,
        './validators/oauth2_client_credentials.js': true,
      });
    }
  });

  test('gives a run so much memory, and no more', async () => {
    const [, ceiling] = image.config.entrypoint;
    const printed = await machine.run({
      entrypoint: ['node', String(ceiling), '-p'],
      args: ['require("v8").getHeapStatistics().heap_size_limit / 1024 ** 2'],
    });
    // What Node is told is without the space for what has only just been made: three times 64 MiB.
    expect(Number(printed.stdout)).toBeGreaterThanOrEqual(512);
    expect(Number(printed.stdout)).toBeLessThanOrEqual(512 + 3 * 64);
  });

  describe('while HaloPSA takes its time', () => {
    let slow: SealedMachine;

    beforeAll(async () => {
      slow = await sealedMachine(project, image, 500);
    });

    afterAll(() => slow?.close());

    /** A run whose token has come and whose request for the tickets is on its way. */
    const underWay = async () => {
      const asset = { ...slow.assets.oauth2_client_credentials };
      const container = slow.start({
        args: ['get_tickets'],
        environment: { ASSET_KEYS: Object.keys(asset).join(','), LOG_LEVEL: 'info' },
        stdin: JSON.stringify(asset),
      });
      await container.saysOnStderr('"event":"request"');
      return container;
    };

    test('ends when the platform stops it', async () => {
      const container = await underWay();
      container.signal('SIGTERM');
      const { stdout, stderr, exitCode } = await container.ended;
      expect([exitCode, stdout]).toEqual([1, '']);
      const last = stderr.trim().split('\n').at(-1) ?? '';
      expect(JSON.parse(last.replace('::set-error ', ''))).toMatchObject({ code: 'cancelled' });
    });

    test('lets nobody in by SIGUSR1, at which Node would open its inspector', async () => {
      const container = await underWay();
      container.signal('SIGUSR1');
      const { stderr, exitCode } = await container.ended;
      expect(exitCode).toBe(0);
      expect(stderr.split('\n').filter((line) => !line.startsWith('{"') && line !== '')).toEqual([]);
    });
  });
});
