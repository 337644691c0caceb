import { silentLog } from '../src/core/log';
import { createRedactor } from '../src/core/redact';
import { run } from '../src/run';
import { FakeClock } from './support/fake_clock';
import { at, entries, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 3 });

const save = (json: string, options: JsonObject = {}) => {
  const json_body: unknown = JSON.parse(json);
  return halo.run('add_or_update_ticket', { json_body, options });
};

describe('what cannot be sent as it was given is refused before anything is sent', () => {
  test.each([
    ['a whole number beyond 2^53', '[{"summary":"x","impact":9007199254740993}]', '/json_body/0/impact'],
    [
      'the same in an unknown field',
      '[{"summary":"x","own":{"n":[9007199254740993]}}]',
      '/json_body/0/own/n/0',
    ],
    ['a number beyond all numbers', '[{"summary":"x","own":1e400}]', '/json_body/0/own'],
    ['an id beyond 32 bits', '[{"id":2147483648}]', '/json_body/0/id'],
    ['the digits of an id beyond 32 bits', '[{"id":"2147483648"}]', '/json_body/0/id'],
    [
      'nesting without end',
      `[{"summary":"x","own":${'['.repeat(5_000)}${']'.repeat(5_000)}}]`,
      '/json_body/0/own/0',
    ],
  ])('%s', async (_what, json, pointer) => {
    const { code, issues } = await save(json);
    expect(code).toBe('invalid_input');
    expect(issues.some((issue) => issue.startsWith(pointer))).toBe(true);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('half a character in the value of match_on', async () => {
    const { code, issues } = await save('[{"summary":"\\ud83d"}]', { match_on: 'summary' });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/json_body\/0\/summary: holds half a character/)]);
  });

  test('the largest exact number and the largest id go out', async () => {
    expect((await save('[{"summary":"x","own":9007199254740991}]')).outcomes).toEqual(['created']);
  });
});

/** Steps that V8 takes are not to be had; what grows faster than its input shows in the time of a much larger one. */
describe('checking takes time in proportion to its input', () => {
  const asset = {
    url: 'https://halo.invalid',
    client_id: 'x',
    client_secret: 'not-a-real-secret',
    scope: ['all'],
  };
  const ended = async (given: JsonObject, inputs: JsonObject) => {
    const environment = {
      env: {},
      clock: new FakeClock(),
      log: silentLog,
      redactor: createRedactor(),
      stop: new AbortController().signal,
      progress: () => undefined,
    };
    const { json } = await run({ action: 'add_or_update_ticket', asset: given, inputs }, environment);
    const value: unknown = JSON.parse(json);
    return value;
  };

  test('20,000 bad tickets are all named', async () => {
    const json_body = numbers(20_000).map(() => ({ summary: true, impact: 'x' }));
    const value = await ended(asset, { json_body });
    expect(at(value, 'code')).toBe('invalid_input');
    expect(entries(at(value, 'issues')).length).toBeGreaterThan(20_000);
  });

  test('an address of 400,000 slashes is refused at once', async () => {
    const value = await ended(
      { ...asset, url: `https://halo.invalid/${'/'.repeat(400_000)}x` },
      { json_body: [] },
    );
    expect(['invalid_input', 'invalid_asset']).toContain(at(value, 'code'));
  });
});
