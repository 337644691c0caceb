/** @slow Starts programs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Fault } from '../packages/simulator/start';
import { HandWoundClock } from './support/fake_clock';
import { at, entries, type JsonObject, numbers } from './support/json';
import { stragglersToArrive, useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 200 });

/** Waits for something that happens by itself; jest's own limit ends it where it never does. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) {
    await pause(1);
  }
}

/** Begins a run on a clock that stands still, to be stopped by hand. */
function begin(action: 'add_or_update_ticket' | 'get_tickets', inputs: JsonObject) {
  const clock = new HandWoundClock();
  const stop = new AbortController();
  let ended = false;
  const outcome = halo.run(action, inputs, { clock, stop: stop.signal }).finally(() => {
    ended = true;
  });
  return { clock, stop: () => stop.abort(), outcome, ended: () => ended };
}

const onSave = (fault: Omit<Fault, 'route'>) => halo.simulator().faults.add({ route: 'save', ...fault });
const arrived = (route: 'save' | 'list', count: number) => () => halo.requests(route).length >= count;
const creates = (count: number) => ({
  json_body: numbers(count).map((number) => ({ summary: `new ${number}` })),
});

describe('an action that is stopped', () => {
  test('waits for a write under way, so that its outcome is known', async () => {
    onSave({ after: 1, when: 'after', action: { type: 'delay', ms: 60 } });
    const { outcome, stop } = begin('add_or_update_ticket', creates(4));
    await until(arrived('save', 2));
    stop();
    const { value, outcomes } = await outcome;
    expect(value).toMatchObject({ code: 'cancelled', retryable: false });
    expect(outcomes).toEqual(['created', 'created', 'not_sent', 'not_sent']);
    expect(halo.simulator().store.list()).toHaveLength(202);
    expect(at(value, 'results', 1)).toMatchObject({ id: 1202, ticket: { id: 1202 } });
  });

  test('waits no longer than 5 s; then the outcome is unknown', async () => {
    onSave({ after: 1, action: { type: 'hang' } });
    const { outcome, stop, clock, ended } = begin('add_or_update_ticket', creates(3));
    await until(arrived('save', 2));
    stop();
    clock.advance(4_999);
    await stragglersToArrive();
    expect(ended()).toBe(false);
    clock.advance(1);
    const { value, outcomes } = await outcome;
    expect(outcomes).toEqual(['created', 'unknown', 'not_sent']);
    expect(value).toMatchObject({ code: 'outcome_unknown', retryable: false });
  });

  test('in a batch of updates tells of each of them', async () => {
    onSave({ after: 1, when: 'after', action: { type: 'delay', ms: 40 } });
    const { outcome, stop } = begin('add_or_update_ticket', {
      json_body: numbers(6, 1001).map((id) => ({ id, details: 'x' })),
      options: { batch_size: 2 },
    });
    await until(arrived('save', 2));
    stop();
    const { value, outcomes } = await outcome;
    expect(at(value, 'code')).toBe('cancelled');
    expect(outcomes).toEqual(['updated', 'updated', 'updated', 'updated', 'not_sent', 'not_sent']);
  });

  test('before anything was sent may be repeated', async () => {
    const { outcome, stop } = begin('add_or_update_ticket', creates(2));
    stop();
    const { value, outcomes } = await outcome;
    expect(value).toMatchObject({ code: 'cancelled', retryable: true });
    expect(outcomes).toEqual(['not_sent', 'not_sent']);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('does not wait out the rate limit', async () => {
    onSave({ action: { type: 'status', status: 429 } });
    const { outcome, stop } = begin('add_or_update_ticket', creates(2));
    await until(() => halo.requests('save')[0]?.status === 429);
    await stragglersToArrive();
    stop();
    const { value, outcomes } = await outcome;
    expect(value).toMatchObject({ code: 'cancelled', retryable: true });
    expect(outcomes).toEqual(['not_sent', 'not_sent']);
    expect(halo.requests('save')).toHaveLength(1);
  });

  test('while it looks for a ticket whose answer was lost leaves that one unknown', async () => {
    onSave({ action: { type: 'reset' } });
    const { outcome, stop } = begin('add_or_update_ticket', {
      json_body: [{ summary: 'a' }, { summary: 'b' }],
      options: { match_on: 'summary' },
    });
    // The look before the create and the first one behind it; the next would come after a second.
    await until(arrived('list', 2));
    await stragglersToArrive();
    stop();
    const { value, outcomes } = await outcome;
    expect(at(value, 'code')).toBe('outcome_unknown');
    expect(outcomes).toEqual(['unknown', 'not_sent']);
    expect(halo.requests('save')).toHaveLength(1);
  });

  test('between two attempts at an update leaves it unknown', async () => {
    onSave({ when: 'after', action: { type: 'status', status: 503 } });
    const { outcome, stop } = begin('add_or_update_ticket', { json_body: [{ id: 1001, details: 'x' }] });
    await until(() => halo.requests('save')[0]?.status === 503);
    await stragglersToArrive();
    stop();
    expect((await outcome).outcomes).toEqual(['unknown']);
  });

  test('while it asks for a token ends at once, and nothing was sent', async () => {
    halo.simulator().faults.add({ route: 'token', action: { type: 'hang' } });
    const { outcome, stop } = begin('add_or_update_ticket', creates(1));
    await until(() => halo.requests('token').length === 1);
    stop();
    const { value, outcomes } = await outcome;
    expect(value).toMatchObject({ code: 'cancelled', retryable: true });
    expect(outcomes).toEqual(['not_sent']);
  });

  test('while it reads ends at once, without a list', async () => {
    halo.simulator().faults.add({ route: 'list', query: { page_no: '2' }, action: { type: 'hang' } });
    const { outcome, stop } = begin('get_tickets', { options: { all_pages: true } });
    await until(arrived('list', 2));
    stop();
    const { value, tickets } = await outcome;
    expect(value).toMatchObject({ code: 'cancelled', retryable: true });
    expect(tickets).toEqual([]);
  });
});

describe('the process on the platform', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halopsa-cancel-'));
  const program = join(folder, 'main.js');
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    await build({
      entryPoints: [join(__dirname, '../src/main.ts')],
      outfile: program,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      legalComments: 'none',
      logLevel: 'silent',
    });
  });

  afterAll(() => {
    for (const child of children.filter(({ exitCode }) => exitCode === null)) {
      child.kill('SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts an action as the platform does. */
  function start(action: string, inputs: JsonObject) {
    const asset = halo.simulator().assets.oauth2_client_credentials;
    const child = spawn(process.execPath, [program, action], {
      env: { PATH: process.env.PATH, ASSET_KEYS: Object.keys(asset).join() },
    });
    children.push(child);
    let stderr = '';
    let stdout = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.end(JSON.stringify({ ...asset, ...inputs }));
    return { child, ended, stderr: () => stderr, stdout: () => stdout };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends soon after %s in a batch, with every result',
    async (signal) => {
      onSave({ count: 'always', when: 'after', action: { type: 'delay', ms: 10 } });
      const json_body = numbers(200, 1001).map((id) => ({ id, closure_note: 'stopped' }));
      const run = start('add_or_update_ticket', { json_body, options: { batch_size: 1 } });
      await until(arrived('save', 5));
      run.child.kill(signal);
      expect(await run.ended).toBe(1);
      expect(run.stdout()).toBe('');
      expect(run.stderr()).toMatch(/^::set-error \{.*\}\n$/);
      const error: unknown = JSON.parse(run.stderr().slice('::set-error '.length));
      expect(error).toMatchObject({ code: 'cancelled', retryable: false });
      const results = entries(at(error, 'results'));
      expect(results).toHaveLength(200);
      const updated = results.filter((result) => at(result, 'outcome') === 'updated').length;
      expect(updated).toBeGreaterThanOrEqual(4);
      expect(updated).toBeLessThan(200);
      expect(results.slice(updated).every((result) => at(result, 'outcome') === 'not_sent')).toBe(true);
      expect(halo.stored({ closure_note: 'stopped' })).toHaveLength(updated);
    },
  );

  test('ends while HaloPSA leaves it waiting for a list', async () => {
    halo.simulator().faults.add({ route: 'list', action: { type: 'hang' } });
    const run = start('get_tickets', {});
    await until(arrived('list', 1));
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(1);
    expect(run.stderr()).toContain('"code":"cancelled"');
  });
});
