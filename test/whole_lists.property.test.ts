/** @slow @long Draws random scenarios. */
import fc from 'fast-check';
import { readAllPages } from '../src/tickets/list/all_pages';
import { ChangingList, type ListServer, randomNumbers } from './support/changing_list';
import { idsOf } from './support/json';
import { holdsForAll } from './support/seeded_property';

interface Scenario {
  tickets: number;
  changes: number;
  seed: number;
  concurrency: number;
  descending: boolean;
  server: ListServer;
}

const servers: fc.Arbitrary<ListServer> = fc.record({
  pageCap: fc.constantFrom(7, 20, 50, 100),
  ids: fc.constantFrom<ListServer['ids']>('all', 'all', 'ignored', 'refused', 50, 100, 1000),
  count: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ListServer['count']>('true') },
    { weight: 1, arbitrary: fc.constantFrom<ListServer['count']>('absent', 'page') },
    { weight: 1, arbitrary: fc.record({ off: fc.integer({ min: -60, max: 60 }) }) },
  ),
  repeatsLast: fc.boolean(),
});

const scenarioOf = (server: fc.Arbitrary<ListServer>): fc.Arbitrary<Scenario> =>
  fc.record({
    tickets: fc.nat(260),
    changes: fc.constantFrom(0, 0.1, 0.5, 1, 3),
    seed: fc.nat(2 ** 31),
    concurrency: fc.constantFrom(1, 4, 8),
    descending: fc.boolean(),
    server,
  });

async function read({ tickets, changes, seed, concurrency, descending, server }: Scenario) {
  const list = new ChangingList(tickets, server, changes, randomNumbers(seed));
  const query = descending ? { order: 'id', orderdesc: true } : {};
  const whole = await readAllPages(list.client(), '/api/Tickets', query, { concurrency });
  const ids = idsOf(whole.tickets).map(Number);
  const lacking = list.alwaysThere.filter((id) => !ids.includes(id));
  return { list, ids, lacking, complete: whole.summary.complete };
}

test('a list that is told as complete lacks no ticket that was there all the while', async () => {
  await holdsForAll(scenarioOf(servers), 300, async (scenario) => {
    const { list, ids, lacking, complete } = await read(scenario);
    expect(complete && lacking.length > 0).toBe(false);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort((a, b) => (scenario.descending ? b - a : a - b)));
    // Four passes at the most, each with the pages under way at once that turn out to be behind the end.
    const pages = Math.ceil((scenario.tickets + 60) / scenario.server.pageCap) + 2 * scenario.concurrency;
    expect(list.requests).toBeLessThanOrEqual(4 * (pages + 4));
  });
});

test('while tickets come and go it is complete nearly always where ids come whole', async () => {
  const server: fc.Arbitrary<ListServer> = fc.record({
    pageCap: fc.constantFrom(20, 50, 100),
    ids: fc.constant('all' as const),
    count: fc.constant('true' as const),
    repeatsLast: fc.boolean(),
  });
  let complete = 0;
  let runs = 0;
  const busy = scenarioOf(server).map((scenario) => ({ ...scenario, tickets: 250, changes: 0.2 }));
  await holdsForAll(busy, 100, async (scenario) => {
    runs += 1;
    const outcome = await read(scenario);
    complete += outcome.complete ? 1 : 0;
    expect(outcome.lacking).toEqual([]);
  });
  expect(complete).toBeGreaterThan(0.95 * runs);
});

test('while nothing changes it costs one request more, and none where one response had it all', async () => {
  const honest = { ids: 'all', count: 'true', repeatsLast: false } as const;
  await holdsForAll(
    fc.record({ tickets: fc.nat(260), pageCap: fc.constantFrom(20, 50, 100), seed: fc.nat() }),
    50,
    async ({ tickets, pageCap, seed }) => {
      const scenario = { tickets, seed, changes: 0, concurrency: 1, descending: false };
      const { list, complete, lacking } = await read({ ...scenario, server: { ...honest, pageCap } });
      expect({ complete, lacking }).toEqual({ complete: true, lacking: [] });
      const pages = Math.ceil(tickets / pageCap);
      const behindFullPage = tickets % pageCap === 0 && pages > 1 ? 1 : 0;
      expect(list.requests).toBe(pages > 1 ? pages + behindFullPage + 1 : pages + 1);
    },
  );
});
