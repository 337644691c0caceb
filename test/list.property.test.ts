/** @slow @long Draws random scenarios. */
import fc from 'fast-check';
import type { Fault, FaultAction } from '../packages/simulator/start';
import { at, idsOf } from './support/json';
import type { Outcome } from './support/run_action';
import { holdsForAll } from './support/seeded_property';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 0 });

/** A random list, and how the server tells it. */
interface ListScenario {
  tickets: number;
  pageCap: number;
  pageSize: number | undefined;
  concurrency: number;
  maxTickets: number | undefined;
  descending: boolean;
  maxRetries: number;
  count: Count;
  /** The last page comes again for every page behind it. */
  repeatsLast: boolean;
  faults: Fault[];
}

/** What the server says of the number of tickets. */
type Count =
  | { kind: 'true' | 'zero' | 'page' }
  | { kind: 'off'; by: number }
  | { kind: 'shrinking'; by: number };

const listFault: fc.Arbitrary<Fault> = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom(1, 1, 2, 5),
    fc.constantFrom<FaultAction>(
      { type: 'reset' },
      { type: 'cut' },
      { type: 'status', status: 503 },
      { type: 'status', status: 429 },
      { type: 'status', status: 401 },
      { type: 'delay', ms: 3 },
      { type: 'body', body: { error: 'busy' } },
    ),
  )
  .map(([page, count, action]) => ({ route: 'list', query: { page_no: String(page) }, count, action }));

const counts: fc.Arbitrary<Count> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Count>({ kind: 'true' }) },
  { weight: 1, arbitrary: fc.constantFrom<Count>({ kind: 'zero' }, { kind: 'page' }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('off' as const), by: fc.integer({ min: -30, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('shrinking' as const), by: fc.integer({ min: 1, max: 9 }) }),
  },
);

const scenarios: fc.Arbitrary<ListScenario> = fc.record({
  tickets: fc.nat(60),
  pageCap: fc.integer({ min: 1, max: 25 }),
  pageSize: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  maxTickets: fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined, freq: 2 }),
  descending: fc.boolean(),
  maxRetries: fc.integer({ min: 0, max: 4 }),
  count: counts,
  repeatsLast: fc.boolean(),
  faults: fc.array(listFault, { maxLength: 3 }),
});

const pageLength = ({ pageCap, pageSize, maxTickets }: ListScenario) =>
  Math.min(pageCap, pageSize ?? 100, maxTickets ?? 100);

function claimed(scenario: ListScenario, matches: number, page: number): number {
  const { count } = scenario;
  switch (count.kind) {
    case 'true':
      return matches;
    case 'zero':
      return 0;
    case 'page':
      return Math.min(matches, pageLength(scenario));
    case 'off':
      return Math.max(0, matches + count.by);
    case 'shrinking':
      return Math.max(0, matches - count.by * (page - 1));
  }
}

async function play(scenario: ListScenario): Promise<Outcome> {
  await halo.fresh();
  const { store, behaviour, faults } = halo.simulator();
  for (let added = 0; added < scenario.tickets; added += 1) {
    store.add({ summary: 'x' });
  }
  behaviour.pageCap = scenario.pageCap;
  behaviour.recordCount = (matches, page) => claimed(scenario, matches, page);
  const last = Math.max(1, Math.ceil(scenario.tickets / pageLength(scenario)));
  behaviour.servedPage = (page) => (scenario.repeatsLast ? Math.min(page, last) : page);
  faults.add(...scenario.faults);
  return halo.run(
    'get_tickets',
    {
      parameters: {
        page_size: scenario.pageSize ?? null,
        ...(scenario.descending && { order: 'id', orderdesc: true }),
      },
      options: {
        all_pages: true,
        concurrency: scenario.concurrency,
        max_tickets: scenario.maxTickets ?? null,
        fields: ['status_id'],
      },
    },
    { asset: { max_retries: scenario.maxRetries } },
  );
}

function check(scenario: ListScenario, { ok, value, code, tickets }: Outcome): void {
  if (!ok) {
    // Only what went wrong on purpose may fail the action, and then there is no list at all.
    expect(scenario.faults.length).toBeGreaterThan(0);
    expect([
      'network_error',
      'unavailable',
      'rate_limited',
      'invalid_response',
      'authentication_failed',
    ]).toContain(code);
    expect(value).not.toHaveProperty('summary');
    return;
  }
  const all = idsOf(halo.simulator().store.list());
  const wanted = (scenario.descending ? all.reverse() : all).slice(0, scenario.maxTickets);
  expect(idsOf(tickets)).toEqual(wanted);
  expect(at(value, 'summary', 'tickets')).toBe(wanted.length);
  const largest = Number(at(value, 'summary', 'record_count'));
  if (at(value, 'summary', 'complete') === true) {
    expect(wanted).toHaveLength(all.length);
  } else if (scenario.count.kind === 'true' && scenario.faults.length === 0) {
    expect(scenario.maxTickets ?? all.length).toBeLessThan(all.length);
  }
  const answered = halo.requests('list').filter(({ status }) => status === 200).length;
  expect(answered).toBeLessThanOrEqual(pageBudget(scenario, largest));
}

/** Pages that may be read: those of the tickets or of the count, and some behind the end. Each fault may cost some. */
function pageBudget(scenario: ListScenario, largest: number): number {
  const pages = Math.ceil(Math.max(scenario.tickets, largest, 1) / pageLength(scenario));
  // Two passes at the usual, four at the most, with what is under way behind the end, and the proof itself.
  return 4 * (pages + 1 + 2 * scenario.concurrency) + 3 + scenario.faults.length * 5;
}

test('whatever the server says: every ticket is listed exactly once, or the action fails', async () => {
  await holdsForAll(scenarios, 100, async (scenario) => check(scenario, await play(scenario)));
});

interface ChangingScenario {
  tickets: number;
  pageCap: number;
  concurrency: number;
  changes: { page: number; kind: 'add' | 'remove'; position: number }[];
}

const changing: fc.Arbitrary<ChangingScenario> = fc.record({
  tickets: fc.integer({ min: 1, max: 50 }),
  pageCap: fc.integer({ min: 1, max: 20 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
  changes: fc.array(
    fc.record({
      page: fc.integer({ min: 1, max: 6 }),
      kind: fc.constantFrom('add' as const, 'remove' as const),
      position: fc.nat(49),
    }),
    { maxLength: 4 },
  ),
});

test('while tickets come and go: no ticket twice, and none missing that stayed', async () => {
  await holdsForAll(changing, 50, async ({ tickets: count, pageCap, concurrency, changes }) => {
    await halo.fresh();
    const { store, behaviour } = halo.simulator();
    for (let added = 0; added < count; added += 1) {
      store.add({ summary: 'x' });
    }
    const atStart = idsOf(store.list());
    behaviour.pageCap = pageCap;
    let most = 0;
    behaviour.recordCount = (matches) => {
      most = Math.max(most, matches);
      return matches;
    };
    behaviour.meanwhile = ({ route, query }) => {
      if (route !== 'list') {
        return;
      }
      for (const { kind, position } of changes.filter(({ page }) => String(page) === query.page_no)) {
        if (kind === 'add') {
          store.add({ summary: 'meanwhile' });
        } else {
          store.remove(1001 + position);
        }
      }
    };
    const { ok, value, tickets } = await halo.run('get_tickets', {
      options: { all_pages: true, concurrency },
    });
    expect(ok).toBe(true);
    const ids = idsOf(tickets);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Number(at(value, 'summary', 'record_count'))).toBeLessThanOrEqual(most);
    expect(at(value, 'summary', 'complete')).toBe(true);
    const stayed = halo.simulator().store.list();
    expect(idsOf(stayed).filter((id) => atStart.includes(id) && !ids.includes(id))).toEqual([]);
    if (changes.every(({ kind }) => kind === 'add')) {
      expect(ids.slice(0, atStart.length)).toEqual(atStart);
    }
  });
});
