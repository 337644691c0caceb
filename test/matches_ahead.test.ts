import { MatchesAhead } from '../src/tickets/match/matches_ahead';
import { HandWoundClock } from './support/fake_clock';
import type { JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';
import { type Arrived, sendJson, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const halo = useSimulatedTenant({ tickets: 10 });
const open = closeBehindEachTest();

const matchOn = { match_on: 'third_party_id_string', find_duplicates: false };
const alerts = (...values: string[]) =>
  values.map((value) => ({ summary: `Alert ${value}`, third_party_id_string: value }));
const save = (json_body: JsonObject[], options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body, options: { ...matchOn, ...options } });

const routes = () =>
  halo
    .simulator()
    .requests.map(({ route }) => route)
    .filter((route) => route !== 'token');

test('the next ticket is looked up while the one before is being opened', async () => {
  const asked = awaitedMoment();
  const isLookup = ({ method }: Arrived) => method === 'GET';
  const stub = await open(
    startHaloStub({
      api: async (response, arrived) => {
        const lookups = stub.calls().filter(isLookup).length;
        if (isLookup(arrived)) {
          sendJson({ record_count: 0, tickets: [] })(response, arrived);
          if (lookups === 2) {
            asked.reach();
          }
          return;
        }
        await asked.reached;
        sendJson({ id: stub.calls().length, third_party_id_string: 'any' }, 201)(response, arrived);
      },
    }),
  );
  const inputs = { json_body: alerts('A', 'B'), options: matchOn };
  const outcome = await runOnWire({ action: 'add_or_update_ticket', asset: serviceAsset(stub.url), inputs });
  expect(outcome).toMatchObject({ ok: true, outcomes: ['created', 'created'] });
  expect(stub.calls()).toHaveLength(4);
});

test('a ticket with the value of the one before is not looked up at all', async () => {
  await save(alerts('A', 'A', 'B'));
  expect(routes()).toEqual(['list', 'save', 'save', 'list', 'save']);
});

describe('a lookup ahead of its turn', () => {
  const response = { status: 200, reason: 'OK', headers: {}, body: undefined, sinceSentMs: 0, size: 0 };
  const found = { passedOver: new Set<number>(), response };

  /** Looks up values ahead while saves take their time; returns when each value was asked for, in milliseconds. */
  async function lookUp(values: string[], saveMs: number): Promise<[value: string, at: number][]> {
    const clock = new HandWoundClock();
    const start = clock.now();
    const asked: [string, number][] = [];
    const ahead = new MatchesAhead(
      async (value) => {
        asked.push([value, clock.now() - start]);
        return found;
      },
      clock,
      new AbortController().signal,
    );
    for (const value of values) {
      ahead.begin(value);
      for (let passed = 0; passed < saveMs; passed += 500) {
        clock.advance(500);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await ahead.take(value);
    }
    return asked;
  }

  test('is used when it is fresh', async () => {
    expect(await lookUp(['A', 'B'], 1_000)).toEqual([
      ['A', 0],
      ['B', 1_000],
    ]);
  });

  test('is made again when it is older than two seconds, and begun later the next time', async () => {
    expect(await lookUp(['A', 'B', 'C'], 3_000)).toEqual([
      ['A', 0],
      ['A', 3_000],
      ['B', 4_500],
      ['C', 7_500],
    ]);
  });
});

test('a lookup that fails ahead is told at its own turn, and what was saved before is told', async () => {
  halo.simulator().faults.add({
    route: 'list',
    query: { third_party_id_string: 'B' },
    action: { type: 'status', status: 403 },
  });
  const { code, value, outcomes } = await save(alerts('A', 'B', 'C'));
  expect({ code, outcomes }).toEqual({
    code: 'partial_failure',
    outcomes: ['created', 'not_sent', 'not_sent'],
  });
  expect(value).toMatchObject({ summary: { created: 1 } });
});
