/** @slow Starts programs. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from '../../../test/support/json';
import { bundleConnector, type ConnectorBundle } from '../../../test/wire/connector_process';
import { awaitedMoment } from '../../../test/wire/moment';
import { type Simulator, startSimulator } from '../../simulator/start';

let simulator: Simulator;
let desk: ConnectorBundle;
let folder: string;

beforeAll(async () => {
  desk = await bundleConnector('cli');
  simulator = await startSimulator({ tickets: 3 });
});

afterAll(async () => {
  await simulator.close();
  desk.remove();
});

const action = 'add_or_update_ticket';
const input = JSON.stringify({ json_body: [{ summary: 'Made at a desk' }] });

beforeEach(() => {
  simulator.reset();
  folder = mkdtempSync(join(tmpdir(), 'desk-files-'));
  mkdirSync(join(folder, 'data'));
  write('data/asset.json', JSON.stringify(simulator.assets.oauth2_client_credentials));
  write(`data/${action}.json`, input);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (path: string): string => join(folder, path);
const write = (path: string, text: string): void => writeFileSync(place(path), text);
const read = (path: string): string => readFileSync(place(path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const run = (...flags: string[]) => desk.run({ args: ['run', action, ...flags], cwd: folder });

/** Nothing was sent, not even for a token. */
const expectNothingSent = (): void => expect(simulator.requests).toEqual([]);

const expectOneSaved = (output: unknown): void => {
  expect(simulator.store.list()).toHaveLength(4);
  expect(at(output, 'results', 0, 'outcome')).toBe('created');
};

describe('where a result cannot be written is known before anything is sent', () => {
  test.each([
    ['a folder that cannot be made', '/proc/nobody/result.json'],
    ['a folder in which nothing can be made', '/proc/result.json'],
    ['a file in place of a folder', 'data/asset.json/result.json'],
    ['a folder', 'data'],
    ['no path at all', ''],
    ['a path of blanks', ' '],
  ])('%s', async (_, path) => {
    const { exitCode, stderr } = await run('--output-path', path);
    expect(exitCode).toBe(1);
    expectNothingSent();
    expect(stderr).toContain(
      `invalid_usage: The output cannot be written to ${path.trim() === '' ? `"${path}"` : path}: `,
    );
    expect(stderr).not.toMatch(/'|, (open|rename|mkdir)/);
    expect(at(readJson(`data/${action}_error.json`), 'code')).toBe('invalid_usage');
    expect(readJson(`data/${action}.json`)).toEqual(JSON.parse(input));
  });

  test('nor can the error: it goes to standard output', async () => {
    const { exitCode, stdout, stderr } = await run('--error-path', 'data/asset.json/error.json');
    expect(exitCode).toBe(1);
    expectNothingSent();
    expect(stderr).toContain('The error cannot be written to data/asset.json/error.json');
    expect(stderr).toContain('stands on standard output');
    expect(at(JSON.parse(stdout), 'code')).toBe('invalid_usage');
  });
});

describe('what was saved is told where writing fails all the same', () => {
  test('on standard output', async () => {
    const { exitCode, stdout, stderr } = await run('--output-path', '/dev/full');
    expect(exitCode).toBe(1);
    expectOneSaved(JSON.parse(stdout));
    expect(stderr).toMatch(/succeeded, but its result could not be written to \/dev\/full: .*ENOSPC/);
    expect(stderr).toContain('The result stands on standard output instead.');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('in a folder that goes while the action runs', async () => {
    mkdirSync(place('out'));
    const gone = atMostOnce(() => rmSync(place('out'), { recursive: true }));
    const watch = setInterval(() => simulator.requests.length > 0 && gone(), 1);
    simulator.faults.add({ route: 'token', count: 'always', action: { type: 'delay', ms: 50 } });
    const { exitCode, stdout, stderr } = await run('--output-path', 'out/result.json');
    clearInterval(watch);
    expect(exitCode).toBe(1);
    expectOneSaved(JSON.parse(stdout));
    expect(stderr).toContain('could not be written to out/result.json');
  });

  test('on standard error, where standard output itself is full', async () => {
    const args = [desk.program, 'run', action, '--output-path', '-'];
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('could not be written to standard output');
    expectOneSaved(JSON.parse(stderr.slice(stderr.indexOf('\n{'))));
  });
});

describe('Ctrl+C ends the waiting for a reader, and what was saved is told all the same', () => {
  test('of a FIFO', async () => {
    execFileSync('mkfifo', [place('pipe')]);
    const { child, ending } = desk.start({ args: ['run', action, '--output-path', 'pipe'], cwd: folder });
    let isTold = false;
    child.stderr.once('data', () => {
      isTold = true;
    });
    while (simulator.requests.at(-1)?.status !== 201) {
      await pause(5);
    }
    // One that arrives while the action still runs cannot hinder a ticket that is saved: the waiting comes after it.
    while (!isTold && child.exitCode === null && child.signalCode === null) {
      await pause(200);
      child.kill('SIGINT');
      await pause(200);
    }
    const { exitCode, stdout, stderr } = await ending;
    expect(exitCode).toBe(130);
    expect(stderr).toContain('could not be written to pipe: the writing was interrupted');
    expectOneSaved(JSON.parse(stdout));
  });

  test('of standard output', async () => {
    const details = 'more than a pipe holds'.repeat(100_000);
    write(`data/${action}.json`, JSON.stringify({ json_body: [{ summary: 'Made at a desk', details }] }));
    const { child, ending } = desk.start({ args: ['run', action, '--output-path', '-'], cwd: folder });
    // As long as somebody listens for this, no more is read than the pipe's other end holds.
    const writing = awaitedMoment();
    child.stdout.on('readable', writing.reach);
    await writing.reached;
    child.kill('SIGINT');
    await once(child.stderr, 'data');
    child.stdout.off('readable', writing.reach);
    const { exitCode, stderr } = await ending;
    expect(exitCode).toBe(130);
    expect(stderr).toContain('could not be written to standard output: the writing was interrupted');
    expectOneSaved(JSON.parse(stderr.slice(stderr.indexOf('\n{'))));
  });

  test('nor is standard input waited for any longer, and no earlier result is left', async () => {
    write(`data/${action}_output.json`, '{}');
    const { child, ending } = desk.start({ args: ['run', action, '--input-path', '-'], cwd: folder });
    // More than a pipe holds: once it is through, the input is being read.
    await new Promise((taken) => child.stdin.write(' '.repeat(8_000_000), taken));
    child.kill('SIGINT');
    const { exitCode, stderr } = await ending;
    expect(exitCode).toBe(130);
    expect(stderr).toContain('cancelled: The action was stopped before its inputs had arrived.');
    expect(existsSync(place(`data/${action}_output.json`))).toBe(false);
  });
});

describe('what is read is never written over', () => {
  const inputFile = `data/${action}.json`;
  const cases: [string, string, () => string][] = [
    ['the input by its own name', inputFile, () => inputFile],
    ['the input by ./', inputFile, () => `./data/../${inputFile}`],
    ['the asset by its whole path', 'data/asset.json', () => place('data/asset.json')],
    [
      'the input through a link',
      inputFile,
      () => {
        symlinkSync(place(inputFile), place('link.json'));
        return 'link.json';
      },
    ],
    [
      'the asset through a linked folder',
      'data/asset.json',
      () => {
        symlinkSync(place('data'), place('other'));
        return 'other/asset.json';
      },
    ],
    [
      'the asset by a second name',
      'data/asset.json',
      () => {
        linkSync(place('data/asset.json'), place('second.json'));
        return 'second.json';
      },
    ],
  ];

  test.each(
    cases.flatMap(([what, source, path]) =>
      ['--output-path', '--error-path'].map((flag) => [flag, what, source, path] as const),
    ),
  )('%s leads to %s', async (flag, _, source, path) => {
    const before = read(source);
    const named = path();
    const { exitCode, stderr } = await run(flag, named);
    expect(exitCode).toBe(1);
    expectNothingSent();
    expect(read(source)).toBe(before);
    expect(stderr).toContain(`cannot be written to ${named}: `);
    expect(stderr).toMatch(/which is read|is read, too/);
  });

  test.each(['--output-path', '--error-path'])('%s leads to a file that a ticket brings', async (flag) => {
    write('data/mail.eml', 'the only copy');
    const attachments = [{ path: 'mail.eml' }];
    write(inputFile, JSON.stringify({ json_body: [{ summary: 'x', attachments }] }));
    const { exitCode, stderr } = await run(flag, 'data/mail.eml');
    expect(exitCode).toBe(1);
    expectNothingSent();
    expect(read('data/mail.eml')).toBe('the only copy');
    expect(stderr).toContain('which is read');
  });

  test('nor an input that is not there yet', async () => {
    const { stderr } = await run('--input-path', 'data/mine.json', '--output-path', './data/mine.json');
    expect(stderr).toContain('which is read');
    expect(existsSync(place('data/mine.json'))).toBe(false);
  });
});

describe('files that are not ours are written through', () => {
  test('a device stays a device', async () => {
    const null_ = place('null');
    if (!made('mknod', [null_, 'c', '1', '3'])) {
      console.warn('No device can be made here: not tested.');
      return;
    }
    const { exitCode, stderr } = await run('--output-path', null_, '--error-path', null_);
    expect(stderr).toMatch(/^created \d+, /);
    expect(exitCode).toBe(0);
    expect(statSync(null_).isCharacterDevice()).toBe(true);
  });

  test('a FIFO hands the result to its reader', async () => {
    execFileSync('mkfifo', [place('pipe')]);
    const reader = spawn('cat', [place('pipe')]);
    let text = '';
    reader.stdout.on('data', (chunk) => {
      text += chunk;
    });
    const closed = new Promise((resolve) => reader.once('close', resolve));
    const { exitCode } = await run('--output-path', 'pipe');
    if (exitCode !== 0 || !lstatSync(place('pipe')).isFIFO()) {
      reader.kill();
    }
    await closed;
    expect(exitCode).toBe(0);
    expect(lstatSync(place('pipe')).isFIFO()).toBe(true);
    expectOneSaved(JSON.parse(text));
  });

  test.each([
    ['a file', true],
    ['nothing yet', false],
  ])('a link to %s stays a link', async (_, exists) => {
    if (exists) {
      write('real.json', 'of yesterday, and longer than what is written today'.repeat(200));
    }
    symlinkSync('real.json', place('link.json'));
    const { exitCode } = await run('--output-path', 'link.json');
    expect(exitCode).toBe(0);
    expect(lstatSync(place('link.json')).isSymbolicLink()).toBe(true);
    expectOneSaved(readJson('real.json'));
  });

  test('standard output by its name in /dev is added to what stands there', async () => {
    write('log.jsonl', '{"of": "yesterday"}\n');
    const log = openSync(place('log.jsonl'), 'a');
    const args = [desk.program, 'run', action, '--output-path', '/dev/stdout'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', log, 'ignore'] });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    const [yesterday, today] = read('log.jsonl').trimEnd().split('\n');
    expect(yesterday).toBe('{"of": "yesterday"}');
    expectOneSaved(JSON.parse(String(today)));
  });
});

describe('files of ours', () => {
  test('are replaced whole, and only their owner reads them', async () => {
    write('result.json', 'of yesterday');
    chmodSync(place('result.json'), 0o644);
    const before = openSync(place('result.json'), 'r');
    const { exitCode } = await run('--output-path', 'result.json');
    expect(exitCode).toBe(0);
    expect(readFileSync(before, 'utf8')).toBe('of yesterday');
    expect(statSync(place('result.json')).mode & 0o777).toBe(0o600);
    expectOneSaved(readJson('result.json'));
    expect(readdirSync(folder).sort()).toEqual(['data', 'result.json']);
  });

  test('a result of an earlier run does not outlive a failure, nor an error a success', async () => {
    const [output, error] = [`data/${action}_output.json`, `data/${action}_error.json`];
    write(output, '{}');
    await run('--input-path', 'nowhere.json');
    expect([existsSync(place(output)), existsSync(place(error))]).toEqual([false, true]);
    await run();
    expect([existsSync(place(output)), existsSync(place(error))]).toEqual([true, false]);
    await run('--error-path', 'data/asset.json');
    expect(existsSync(place(output))).toBe(false);
  });

  test('a result behind a link does not outlive a failure', async () => {
    write('real.json', '{"of": "yesterday"}');
    symlinkSync('real.json', place('link.json'));
    const { exitCode } = await run('--output-path', 'link.json', '--input-path', 'nowhere.json');
    expect(exitCode).toBe(1);
    expect(read('real.json')).toBe('');
  });
});

function atMostOnce(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      work();
    }
  };
}

function made(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
