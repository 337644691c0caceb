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
import { startSimulator } from '../packages/simulator/start';
import type { ActionName } from '../src/action';
import { actions, assets } from '../src/generated/registry';
import { actionNames, firstExample } from './support/first_examples';
import { at, entries } from './support/json';

const root = join(__dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-')));
const bundle = join(folder, 'dist');

/** Loaded before the program: tells at its exit which files it read, which modules of Node it loaded, and its pipelines. */
const witness = `
const fs = require('node:fs');
const stream = require('node:stream');
const { pipeline } = stream;
let pipelines = 0;
stream.pipeline = (...streams) => {
  pipelines += 1;
  return pipeline(...streams);
};
const { readFileSync } = fs;
const read = [];
fs.readFileSync = (path, ...more) => {
  const content = readFileSync(path, ...more);
  read.push(String(path));
  return content;
};
process.on('exit', () => fs.writeFileSync(process.env.WITNESS_FILE, JSON.stringify({
  pipelines,
  files: [...Object.keys(require.cache), ...read],
  builtIns: process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13)),
})));`;

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts', bundle], { cwd: root });
  writeFileSync(join(folder, 'witness.js'), witness);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sizeOf = (file: string) => statSync(join(bundle, file)).size;

describe('the bundle', () => {
  test('is small: the platform reads it before every action', () => {
    expect(sizeOf('main.js')).toBeLessThan(2_000);
    // The 800 fields of a ticket and the 200 filters of a list each have their names in a validator.
    const bounds = { add_or_update_ticket: 350_000, get_tickets: 230_000 };
    const bound = new Map(Object.entries(bounds));
    for (const action of actionNames) {
      expect(sizeOf(`${action}.js`)).toBeLessThan(bound.get(action) ?? 180_000);
    }
  });

  /** Of the 800 fields of a ticket and the 200 filters of a list each name costs; all others are small. */
  const large = new Map([
    ['get_tickets.input', 33_000],
    ['get_ticket_by_id.input', 16_000],
    ['add_or_update_ticket.input', 90_000],
  ]);

  test.each([...actionNames.map((name) => `${name}.input`), ...Object.keys(assets)])(
    'has a small validator %s',
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
    const programs = [
      ...actionNames.map((name) => `${name}.js`),
      'cli.js',
      'code_cache',
      'connector.js',
      'demo.js',
      'desk.js',
      'main.js',
      'mime.js',
      'name_hints.js',
      'simulator.js',
      'validators',
    ];
    expect(readdirSync(bundle).sort()).toEqual(programs.sort());
  });

  test.each([
    ...['fastify', 'Commander', 'YAMLParseError', 'ajv.validator', 'ReadableStreamDefaultReader'],
    'application/vnd',
  ])('has nothing of %s in what the platform starts', (trace) => {
    expect(readFileSync(join(bundle, 'connector.js'), 'utf8')).not.toContain(trace);
  });

  test('has no word of what one action does in the program of another', () => {
    const words = { add_or_update_ticket: 'find_duplicates', get_tickets: 'next_changed_since' };
    for (const [action, word] of Object.entries(words)) {
      const told = actionNames.filter((name) =>
        readFileSync(join(bundle, `${name}.js`), 'utf8').includes(word),
      );
      expect(told).toEqual([action]);
    }
  });
});

describe('a cold run', () => {
  interface Witnessed {
    files: string[];
    builtIns: unknown[];
    pipelines: unknown;
    /** How many answers there were. */
    answers: number;
  }

  async function loadedBy(action: ActionName): Promise<Witnessed> {
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
    const files = [...new Set(entries(at(loaded, 'files')).map(String))].filter(
      (file) => !file.endsWith('.code'),
    );
    return {
      files: files.filter((file) => file.startsWith(bundle)).map((file) => relative(bundle, file)),
      builtIns: [...entries(at(loaded, 'builtIns'))],
      pipelines: at(loaded, 'pipelines'),
      answers: simulator.requests.length,
    };
  }

  describe.each(actionNames)('of %s', (action) => {
    let witnessed: Witnessed;
    beforeAll(async () => {
      witnessed = await loadedBy(action);
    });

    test('loads its program, the validator of its asset and no more of Node than http', () => {
      const { files, builtIns } = witnessed;
      expect(files.sort()).toEqual(
        [`${action}.js`, 'main.js', 'validators/oauth2_client_credentials.js'].sort(),
      );
      // What node-fetch and our own code import for https, proxies, certificates, uploads and compression.
      const rare = [
        ...['https', 'tls', '_tls_common', '_tls_wrap', 'crypto', 'internal/crypto/x509', 'zlib'],
        ...['internal/webstreams/readablestream', 'internal/webstreams/writablestream'],
        ...['internal/fs/promises', 'internal/worker/io', 'worker_threads', 'child_process', 'dns/promises'],
        'perf_hooks',
      ];
      expect(builtIns).toContain('http');
      expect(builtIns.filter((name) => rare.some((heavy) => heavy === name))).toEqual([]);
    });

    test('makes a pipeline for each answer, and none for what it sends', () => {
      const { pipelines, answers } = witnessed;
      expect(answers).toBeGreaterThanOrEqual(2);
      expect(pipelines).toBe(answers);
    });
  });
});

describe('npm start', () => {
  const demo = (from: string, ...flags: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(from, 'demo.js'), ...flags], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return { status, lines: stdout.trimEnd().split('\n'), stderr };
  };

  test('tells of ten alerts in three days, then runs all four actions under both assets', () => {
    const { status, lines, stderr } = demo(bundle, '--verbose');
    expect([status, stderr]).toEqual([0, '']);
    const wire = lines.filter((line) => /^ {4}\w+ \{|^ {6}(sent|got) /.test(line));
    expect(wire.filter((line) => /^ {4}\w/.test(line))).toHaveLength(20);
    expect(
      wire.filter((line) => /^ {6}got {2}(created|updated|matched|read|deleted|\d+ tickets)/.test(line)),
    ).toHaveLength(20);
    expect(wire).toContainEqual(expect.stringMatching(/^ {6}sent POST \/auth\/token\S* -> 200$/));
    expect(wire).toContainEqual(expect.stringMatching(/^ {6}sent DELETE \/api\/Tickets\/\d+/));

    const story = lines.filter((line) => !wire.includes(line));
    expect(story.length).toBeLessThan(20);
    const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect(story).toEqual(expect.arrayContaining(shown.trimEnd().split('\n')));
    expect(story).toContain(
      '  day 1   A: opened 1251; A again: note on 1251; B: opened 1252, though the response was lost',
    );
    expect(story).toContainEqual(
      expect.stringMatching(
        /^ {2}day 3 {3}B again, 1252 is closed: opened 1254; .+ opened 1255 with mail.eml$/,
      ),
    );
    expect(story).toContain(
      'Ten alerts, five tickets, no duplicates, and nothing that the analyst did is undone.',
    );
    for (const asset of Object.keys(assets)) {
      const [line = ''] = story.filter((text) => text.startsWith(`  ${asset} `));
      expect(line).toMatch(/updated (\d+); read \1 with \d notes; listed \d+ .+ complete: true; deleted \1$/);
    }
    expect(story).toContain('All 20 runs succeeded. What next?');
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
    expect(lines.length).toBeLessThan(20);
    expect(lines.join('\n')).toContain('get_ticket_by_id FAILED: HaloPSA is closed.');
    expect(lines).toContain('HaloPSA holds 0 tickets of alert A, not 1.');
    expect(lines.at(-1)).toBe('20 of 20 runs failed.');
  });
});
