import type { FaultAction } from '../packages/simulator/start';
import type { Progress } from '../src/action';
import { at, idsOf, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';
import { holdPages, holdPagesUntilTogether } from './support/together';

const halo = useSimulatedTenant({ tickets: 345 });
const everything = { includeclosed: '0,1' };
const allIds = (count = 345) => numbers(count, 1001);

const readAll = (options: JsonObject = {}, parameters: JsonObject = {}) =>
  halo.run('get_tickets', {
    parameters: { ...everything, ...parameters },
    options: { all_pages: true, ...options },
  });

const pagesAsked = () =>
  halo.requests('list').flatMap(({ query }) => (query.page_no === undefined ? [] : [Number(query.page_no)]));
const idsAsked = () => halo.requests('list').filter(({ query }) => query.ticketidonly === 'true');

describe('every page', () => {
  test('becomes one list with no ticket twice, in the order of ids', async () => {
    const { ok, value, tickets } = await readAll();
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary')).toEqual({ complete: true, pages: 4, tickets: 345, record_count: 345 });
    expect(value).toMatchObject({
      status_code: 200,
      reason: 'OK',
      json_body: { record_count: 345, page_no: 1, include_children: false },
    });
    expect(halo.requests('list')[0]?.query).toEqual({
      includeclosed: '0,1',
      order: 'id',
      pageinate: 'true',
      page_size: '100',
      page_no: '1',
    });
    expect(pagesAsked()).toEqual([1, 2, 3, 4]);
    expect(idsAsked().map(({ query }) => query)).toEqual([
      { includeclosed: '0,1', order: 'id', ticketidonly: 'true' },
    ]);
    expect(halo.requests('list')).toHaveLength(5);
    expect(halo.simulator().tokensIssued()).toBe(1);
  });

  test('keeps its place however the pages arrive', async () => {
    holdPages(
      halo,
      new Map([
        [2, 3],
        [3, 4],
      ]),
    );
    const { tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(allIds());
    expect(halo.requests('list').map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(halo.simulator().mostInFlight()).toBeGreaterThanOrEqual(3);
  });

  test('follows the order that the caller asks for', async () => {
    const { tickets } = await readAll({}, { order: 'id', orderdesc: true });
    expect(idsOf(tickets)).toEqual(allIds().reverse());
    const byClient = await readAll({}, { order: 'client_id' });
    const clients = byClient.tickets.map((ticket) => Number(at(ticket, 'client_id')));
    expect(clients).toEqual([...clients].sort((a, b) => a - b));
    expect(new Set(idsOf(byClient.tickets)).size).toBe(345);
  });

  test('is asked for with the filters of the caller, pageinate whatever the caller says', async () => {
    const { tickets } = await readAll({}, { client_id: 12, pageinate: false });
    expect(tickets).toHaveLength(halo.stored({ client_id: 12 }).length);
    expect(halo.requests('list').every(({ query }) => query.pageinate !== 'false')).toBe(true);
  });

  test('keeps only the fields asked for, and the ids', async () => {
    const { tickets } = await readAll({ fields: ['status_id'] });
    expect(tickets).toHaveLength(345);
    expect(tickets.every((ticket) => Object.keys(Object(ticket)).join() === 'id,status_id')).toBe(true);
  });

  test('is an empty list where nothing matches, and that is complete', async () => {
    const { ok, value } = await readAll({}, { client_id: 999_999 });
    expect(ok).toBe(true);
    expect(value).toMatchObject({
      json_body: { tickets: [], record_count: 0 },
      summary: { complete: true, pages: 1, tickets: 0, record_count: 0 },
    });
  });

  test('tells how far it has come', async () => {
    const steps: Progress[] = [];
    const parameters = everything;
    await halo.run(
      'get_tickets',
      { parameters, options: { all_pages: true } },
      { progress: (step) => steps.push(step) },
    );
    expect(steps).toEqual(numbers(4, 1).map((done) => ({ what: 'pages', done, total: 4 })));
  });
});

describe('2,345 tickets', () => {
  const large = useSimulatedTenant({ tickets: 2345 });

  test('are all there once, in at most 26 requests, several at once, with one token', async () => {
    holdPagesUntilTogether(large, 4);
    const { ok, value, tickets } = await large.run('get_tickets', {
      parameters: everything,
      options: { all_pages: true },
    });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds(2345));
    expect(at(value, 'summary')).toEqual({ complete: true, pages: 24, tickets: 2345, record_count: 2345 });
    expect(large.simulator().requests.length).toBeLessThanOrEqual(26);
    expect(large.simulator().mostInFlight()).toBe(4);
    expect(large.simulator().tokensIssued()).toBe(1);
  });

  test.each([1, 8])('come as many at once as asked for: %d', async (concurrency) => {
    holdPagesUntilTogether(large, concurrency);
    const options = { all_pages: true, concurrency };
    const { tickets } = await large.run('get_tickets', { parameters: everything, options });
    expect(tickets).toHaveLength(2345);
    expect(large.simulator().mostInFlight()).toBe(concurrency);
  });
});

describe('the length of a page', () => {
  test.each([
    [7, 100],
    [100, 100],
    [33, 50],
  ])('is what arrives: a cap of %d where %d are asked for', async (pageCap, page_size) => {
    halo.simulator().behaviour.pageCap = pageCap;
    const { value, tickets } = await readAll({}, { page_size });
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary', 'complete')).toBe(true);
    expect(pagesAsked().length).toBeLessThanOrEqual(Math.ceil(345 / pageCap) + 1);
  });

  test('may be smaller than the usual one', async () => {
    const { tickets } = await readAll({}, { page_size: '60' });
    expect(idsOf(tickets)).toEqual(allIds());
    expect(pagesAsked()).toHaveLength(6);
  });

  test('larger than the cap is no reason to stop early', async () => {
    const { tickets } = await readAll({}, { page_size: 1000 });
    expect(idsOf(tickets)).toEqual(allIds());
  });

  test('that ends exactly with a page is found out with one look more', async () => {
    halo.simulator().behaviour.pageCap = 69;
    const { value, tickets } = await readAll();
    expect(tickets).toHaveLength(345);
    expect(at(value, 'summary')).toEqual({ complete: true, pages: 6, tickets: 345, record_count: 345 });
  });
});

describe('a record_count that is wrong', () => {
  test('too high: all tickets are read, and the list says that it is not complete', async () => {
    halo.simulator().behaviour.recordCount = (matches) => matches + 1000;
    const { ok, value, tickets } = await readAll();
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary')).toMatchObject({ complete: false, tickets: 345, record_count: 1345 });
  });

  test.each([
    ['too low', () => 100],
    ['0', () => 0],
    ['the length of the page', (matches: number) => Math.min(100, matches)],
    ['shrinking', (matches: number, page: number) => matches - 60 * (page - 1)],
    ['growing', (matches: number, page: number) => Math.min(matches, page * 100)],
  ])('%s: all tickets are read all the same', async (_what, recordCount) => {
    halo.simulator().behaviour.recordCount = recordCount;
    const { value, tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary', 'complete')).toBe(true);
  });

  test('too low, and the count is reached with a full page: the rest is read as well', async () => {
    halo.simulator().behaviour.recordCount = () => 200;
    const { value, tickets } = await readAll();
    expect(tickets).toHaveLength(345);
    expect(at(value, 'summary')).toMatchObject({ complete: true, record_count: 200 });
  });

  test('absent: the pages tell the end, twice alike', async () => {
    for (const page_no of ['1', '2', '3', '4', '5']) {
      const number = Number(page_no);
      const tickets = number < 4 ? numbers(10, number * 10).map((id) => ({ id })) : [];
      const action: FaultAction = { type: 'body', body: { tickets } };
      halo.simulator().faults.add({ route: 'list', query: { page_no }, count: 'always', action });
    }
    const action: FaultAction = { type: 'status', status: 400 };
    halo.simulator().faults.add({ route: 'list', query: { ticketidonly: 'true' }, action });
    const { value, tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(numbers(30, 10));
    expect(at(value, 'summary')).toMatchObject({ complete: true, record_count: 0 });
  });
});

describe('pages that come wrong', () => {
  test('again and again: the reading ends, and the rest is read by its ids', async () => {
    halo.simulator().behaviour.servedPage = () => 1;
    const { ok, value, tickets } = await readAll();
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary')).toEqual({ complete: true, pages: 2, tickets: 345, record_count: 345 });
    expect(halo.requests('list').length).toBeLessThanOrEqual(10);
  });

  test('again and again where ids do not come whole: the list says that it is not complete', async () => {
    halo.simulator().behaviour.servedPage = () => 1;
    halo.simulator().behaviour.idCap = 300;
    const { ok, value, tickets } = await readAll();
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds(100));
    expect(at(value, 'summary')).toEqual({ complete: false, pages: 2, tickets: 100, record_count: 345 });
    expect(halo.requests('list').length).toBeLessThanOrEqual(14);
  });

  test('the last one again and again behind the end', async () => {
    halo.simulator().behaviour.pageCap = 69;
    halo.simulator().behaviour.servedPage = (page) => Math.min(page, 5);
    const { value, tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary', 'complete')).toBe(true);
  });

  test('empty in the middle: the reading ends, and the rest is read by its ids', async () => {
    halo.simulator().behaviour.servedPage = (page) => (page === 2 ? 1000 : page);
    const { ok, value, tickets } = await readAll();
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary')).toMatchObject({ complete: true, record_count: 345 });
  });

  test.each([
    ['no list', { error: 'busy' }],
    ['a sentence', 'busy'],
    ['a web page', '<html><title>Sign in</title></html>'],
  ])('as %s: the action fails', async (_what, body) => {
    const action: FaultAction = { type: 'body', body };
    halo.simulator().faults.add({ route: 'list', query: { page_no: '3' }, count: 'always', action });
    const { ok, code, value } = await readAll();
    expect({ ok, code }).toEqual({ ok: false, code: 'invalid_response' });
    expect(value).not.toHaveProperty('summary');
  });

  test('as a web page for once: it is asked for again', async () => {
    const action: FaultAction = { type: 'body', body: '<html><title>Sign in</title></html>' };
    halo.simulator().faults.add({ route: 'list', query: { page_no: '3' }, action });
    const { value, tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary', 'complete')).toBe(true);
  });

  test.each([
    ['503', { type: 'status', status: 503 }, 'unavailable'],
    ['403', { type: 'status', status: 403, body: { error: 'forbidden' } }, 'forbidden'],
    ['400', { type: 'status', status: 400, body: '"Invalid advanced search parameter"' }, 'rejected'],
    ['a reset', { type: 'reset' }, 'network_error'],
    ['429', { type: 'status', status: 429 }, 'rate_limited'],
    ['an answer that breaks off', { type: 'cut' }, 'invalid_response'],
  ] as const)('for good as %s: the action fails, never with a shorter list', async (_what, action, code) => {
    halo.simulator().faults.add({ route: 'list', query: { page_no: '3' }, count: 'always', action });
    const outcome = await readAll();
    expect(outcome).toMatchObject({ ok: false, code });
    expect(outcome.tickets).toEqual([]);
  });

  test('for a while: they are read again, and the list is whole', async () => {
    const passing = (page_no: string, count: number) => ({
      route: 'list' as const,
      query: { page_no },
      count,
    });
    halo
      .simulator()
      .faults.add(
        { ...passing('1', 2), action: { type: 'status', status: 503 } },
        { ...passing('2', 3), action: { type: 'reset' } },
        { ...passing('3', 1), action: { type: 'status', status: 429 } },
        { ...passing('4', 1), action: { type: 'cut' } },
      );
    const { value, tickets } = await readAll();
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary', 'complete')).toBe(true);
  });

  test('with rows that repeat across pages: no ticket is there twice', async () => {
    halo.simulator().behaviour.meanwhile = ({ query }) => {
      // Newest first, a new ticket pushes all others one place on; it is read late, by its id.
      if (query.page_no === '2') {
        halo.simulator().store.add({ summary: 'meanwhile' });
      }
    };
    const { value, tickets } = await readAll({ concurrency: 1 }, { order: 'id', orderdesc: true });
    expect(idsOf(tickets)).toEqual(allIds(346).reverse());
    expect(at(value, 'summary')).toMatchObject({ complete: true, tickets: 346, record_count: 346 });
  });
});

describe('tickets that change meanwhile', () => {
  test('added at the end are there as well', async () => {
    halo.simulator().behaviour.meanwhile = ({ query }) => {
      if (query.page_no === '3') {
        halo.simulator().store.add({ summary: 'meanwhile' });
      }
    };
    const { value, tickets } = await readAll({ concurrency: 1 });
    expect(idsOf(tickets)).toEqual(allIds(346));
    expect(at(value, 'summary')).toMatchObject({ complete: true, tickets: 346, record_count: 346 });
  });

  test('deleted from a page already read: the ticket that slipped through is read by its id', async () => {
    halo.simulator().behaviour.meanwhile = ({ query }) => {
      if (query.page_no === '2') {
        halo.simulator().store.remove(1050);
      }
    };
    const { ok, value, tickets } = await readAll({ concurrency: 1 });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds());
    expect(at(value, 'summary')).toMatchObject({ complete: true, tickets: 345, record_count: 344 });
    expect(halo.requests('list').at(-1)?.query).toEqual({
      ...{ includeclosed: '0,1', order: 'id', ticketids: '1101' },
      ...{ pageinate: 'true', page_size: '100', page_no: '1' },
    });
  });

  test('one deleted and one opened, so that the count stays: none that was there all the while is missing', async () => {
    halo.simulator().behaviour.meanwhile = ({ query }) => {
      if (query.page_no === '2') {
        halo.simulator().store.remove(1050);
        halo.simulator().store.add({ summary: 'meanwhile' });
      }
    };
    const { value, tickets } = await readAll({ concurrency: 1 });
    expect(idsOf(tickets)).toEqual(allIds(346));
    expect(at(value, 'summary', 'complete')).toBe(true);
  });

  test.each([
    ['are cut at the default page', { idCap: 50 }],
    ['are refused', { refused: true }],
    ['come as the usual page', { knowsTicketIdOnly: false }],
  ])(
    'where ids %s: two readings alike prove the list',
    async (_how, { refused, ...behaviour }: JsonObject) => {
      Object.assign(halo.simulator().behaviour, behaviour);
      if (refused) {
        const action: FaultAction = { type: 'status', status: 503 };
        halo
          .simulator()
          .faults.add({ route: 'list', query: { ticketidonly: 'true' }, count: 'always', action });
      }
      let changed = false;
      halo.simulator().behaviour.meanwhile = ({ query }) => {
        if (query.page_no === '2' && !changed) {
          changed = true;
          halo.simulator().store.remove(1050);
          halo.simulator().store.add({ summary: 'meanwhile' });
        }
      };
      const { value, tickets } = await readAll({ concurrency: 1 });
      expect(idsOf(tickets)).toEqual(allIds(346));
      expect(at(value, 'summary', 'complete')).toBe(true);
      expect(idsAsked()).toHaveLength(1);
      expect(pagesAsked()).toEqual([
        ...[1, 2, 3, 4],
        ...(refused ? [] : [1]),
        ...[1, 2, 3, 4],
        ...[1, 2, 3, 4],
      ]);
    },
  );

  test('without end: the reading ends, and says that it is not complete', async () => {
    halo.simulator().behaviour.knowsTicketIdOnly = false;
    let removed = 1001;
    halo.simulator().behaviour.meanwhile = ({ route }) => {
      if (route === 'list') {
        halo.simulator().store.remove(removed);
        halo.simulator().store.add({ summary: 'meanwhile' });
        removed += 1;
      }
    };
    const { ok, value } = await readAll({ concurrency: 1 });
    expect(ok).toBe(true);
    expect(at(value, 'summary', 'complete')).toBe(false);
    expect(pagesAsked()).toHaveLength(4 * 4 + 1);
  });

  test('all deleted: what was read stays, and nothing else matches any more', async () => {
    const { store, behaviour } = halo.simulator();
    behaviour.meanwhile = ({ query }) => {
      if (query.page_no === '2') {
        for (const id of allIds()) {
          store.remove(id);
        }
      }
    };
    const { ok, value, tickets } = await readAll({ concurrency: 1 });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual(allIds(100));
    expect(at(value, 'summary', 'complete')).toBe(true);
  });
});

describe('max_tickets', () => {
  test.each([
    [1, false, 1],
    [50, false, 1],
    [100, false, 1],
    [101, false, 2],
    [250, false, 3],
    [345, true, 5],
    [1000, true, 5],
  ])('%d: the first ones, and whether that was all', async (max_tickets, complete, requests) => {
    const { value, tickets } = await readAll({ max_tickets });
    const count = Math.min(max_tickets, 345);
    expect(idsOf(tickets)).toEqual(allIds(count));
    expect(at(value, 'summary')).toMatchObject({ complete, tickets: count, record_count: 345 });
    expect(halo.requests('list')).toHaveLength(requests);
  });

  test('may come as text', async () => {
    const { tickets } = await readAll({ all_pages: 'true', max_tickets: '120', concurrency: '2' });
    expect(tickets).toHaveLength(120);
  });
});
