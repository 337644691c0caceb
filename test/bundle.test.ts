/** @slow Starts programs. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ActionName } from '../src/action';
import { actions, assets } from '../src/generated/registry';
import { startSimulator } from '../src/simulator/start';
import { actionNames, firstExample } from './support/first_examples';
import { at, entries } from './support/json';

const root = join(__dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-')));
const bundle = join(folder, 'dist');

/** Loaded before the program: tells at its exit which files and which modules of Node it has loaded. */
const witness = `process.on('exit', () => require('node:fs').writeFileSync(process.env.WITNESS_FILE, JSON.stringify({
  files: Object.keys(require.cache),
  builtIns: process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13)),
})));`;

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', bundle], { cwd: root });
  writeFileSync(join(folder, 'witness.js'), witness);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sizeOf = (file: string) => statSync(join(bundle, file)).size;

describe('the bundle', () => {
  test('is small: the platform reads main.js before every action', () => {
    expect(sizeOf('main.js')).toBeLessThan(130_000);
  });

  /** Of the 800 fields of a ticket and the 200 filters of a list each name costs; all others are small. */
  const large = new Map([
    ['get_tickets.input', 25_000],
    ['add_or_update_ticket.input', 130_000],
  ]);

  test.each([...actionNames.map((name) => `${name}.input`), ...Object.keys(assets)])(
    'has a small validator %s, which a run reads',
    (name) => {
      expect(sizeOf(`validators/${name}.js`)).toBeLessThan(large.get(name) ?? 12_000);
    },
  );

  test('has a file for each validator and no other parts', () => {
    const validators = [
      ...Object.keys(actions).flatMap((name) => [`${name}.input.js`, `${name}.output.js`]),
      ...Object.keys(assets).map((name) => `${name}.js`),
    ];
    expect(readdirSync(join(bundle, 'validators')).sort()).toEqual(validators.sort());
    const programs = ['cli.js', 'demo.js', 'main.js', 'simulator.js', 'validators'];
    expect(readdirSync(bundle).sort()).toEqual(programs);
  });

  test.each(['fastify', 'Commander', 'YAMLParseError', 'ajv.validator', 'ReadableStreamDefaultReader'])(
    'has nothing of %s in what the platform starts',
    (trace) => {
      expect(readFileSync(join(bundle, 'main.js'), 'utf8')).not.toContain(trace);
    },
  );
});

describe('a cold run', () => {
  async function loadedBy(action: ActionName): Promise<{ files: string[]; builtIns: unknown[] }> {
    const simulator = await startSimulator({ tickets: 3 });
    const asset = simulator.assets.oauth2_client_credentials;
    const report = join(folder, `${action}.json`);
    try {
      const args = ['--require', join(folder, 'witness.js'), join(bundle, 'main.js'), action];
      const env = {
        PATH: process.env.PATH,
        ASSET_KEYS: Object.keys(asset).join(),
        WITNESS_FILE: report,
      };
      const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'ignore', 'inherit'] });
      child.stdin.end(JSON.stringify({ ...asset, ...firstExample(action) }));
      expect(await once(child, 'close')).toEqual([0, null]);
    } finally {
      await simulator.close();
    }
    const loaded: unknown = JSON.parse(readFileSync(report, 'utf8'));
    const files = entries(at(loaded, 'files')).map(String);
    return {
      files: files.filter((file) => file.startsWith(bundle)).map((file) => relative(bundle, file)),
      builtIns: [...entries(at(loaded, 'builtIns'))],
    };
  }

  test.each(actionNames)(
    'of %s loads the program, its own two validators and no more of Node than http',
    async (action) => {
      const { files, builtIns } = await loadedBy(action);
      expect(files.sort()).toEqual([
        'main.js',
        `validators/${action}.input.js`,
        'validators/oauth2_client_credentials.js',
      ]);
      // What node-fetch, hpagent and our own code import for https, proxies, certificates, uploads and compression.
      const rare = [
        ...['https', 'tls', '_tls_common', '_tls_wrap', 'crypto', 'internal/crypto/x509', 'zlib'],
        ...['internal/webstreams/readablestream', 'internal/webstreams/writablestream'],
        ...['internal/fs/promises', 'internal/worker/io', 'worker_threads', 'child_process', 'dns/promises'],
      ];
      expect(builtIns).toContain('http');
      expect(builtIns.filter((name) => rare.some((heavy) => heavy === name))).toEqual([]);
    },
  );
});

describe('npm start', () => {
  const demo = (from: string, ...flags: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(from, 'demo.js'), ...flags], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return { status, lines: stdout.trimEnd().split('\n'), stderr };
  };

  test('tells the main job in few lines: its actions, both assets, no alert doubled', () => {
    const { status, lines, stderr } = demo(bundle);
    expect([status, stderr]).toEqual([0, '']);
    expect(lines.length).toBeLessThan(25);
    const [, ...stories] = lines.join('\n').split(/^Signed in with /m);
    expect(stories.map((story) => story.split(':')[0])).toEqual([
      'client credentials',
      "an agent's password",
    ]);
    for (const story of stories) {
      const told = ['add_or_update_ticket', 'get_tickets', 'get_ticket_by_id', 'delete_ticket_by_id'];
      expect(told.filter((name) => !story.includes(`  ${name} `))).toEqual([]);
      expect(story).toMatch(/opened (\d+) for alert .+\n.+ same alert again: \1 updated, no double\n/);
      expect(story).toMatch(/the answer is lost: .+ found \d+, no double\n/);
      expect(story).toContain('complete: true');
    }
    expect(lines.join('\n')).toMatch(/\nAll 12 runs succeeded\. What next\?\n {2}npm start -- --verbose/);
  });

  test('shows with --verbose what each run was given, sent and got', () => {
    const { status, lines } = demo(bundle, '--verbose');
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith('    given {'))).toHaveLength(12);
    expect(lines.filter((line) => line.startsWith('    got   ::set-output {'))).toHaveLength(12);
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}sent {2}POST \/auth\/token -> 200$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}sent {2}DELETE \/api\/Tickets\/\d+/));
  });

  test('says what failed, and ends as a failure', () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    copyFileSync(join(bundle, 'demo.js'), join(broken, 'demo.js'));
    copyFileSync(join(bundle, 'simulator.js'), join(broken, 'simulator.js'));
    const line = `::set-error ${JSON.stringify({ message: 'HaloPSA is closed.' })}`;
    writeFileSync(join(broken, 'main.js'), `console.error(${JSON.stringify(line)}); process.exit(1);`);
    const { status, lines } = demo(broken);
    expect(status).toBe(1);
    expect(lines).toContain('  get_ticket_by_id      FAILED: HaloPSA is closed.');
    expect(lines).toContain('HaloPSA holds 0 tickets of alert A-2, not 1.');
    expect(lines.at(-1)).toBe('12 of 12 runs failed.');
  });
});
