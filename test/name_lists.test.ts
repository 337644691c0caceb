import { at, type JsonObject, numbers } from './support/json';
import { runAction } from './support/run_action';
import { stragglersToArrive, useSimulatedTenant } from './support/simulated_tenant';
import { SleeplessClock } from './support/sleepless_clock';
import { type Arrived, sendJson, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';

const open = closeBehindEachTest();

/** How a server tells one of its lists. */
interface ToldList {
  rows: readonly JsonObject[];
  pageCap?: number;
  /** Its `record_count`; left out where it has none. */
  count?: number;
  /** Behind each request for it. */
  changed?: (rows: JsonObject[]) => void;
}

/** Saves a ticket at a server that has nothing but one list (that of clients in pages, others as an array), and the ticket 7 that a save leads to. */
async function saveWith(path: string, list: ToldList, ticket: JsonObject, options: JsonObject = {}) {
  const rows = [...list.rows];
  const pageOf = ({ url }: Arrived) => {
    if (path !== '/api/Client') {
      return rows;
    }
    const query = new URL(url, 'http://x').searchParams;
    const size = Math.min(Number(query.get('page_size') ?? 50), list.pageCap ?? 100);
    const from = (Number(query.get('page_no') ?? 1) - 1) * size;
    const page = rows.slice(from, from + size);
    list.changed?.(rows);
    return { ...(list.count !== undefined && { record_count: list.count }), clients: page };
  };
  const halo = await open(
    startHaloStub({
      api: (response, arrived) =>
        sendJson(arrived.url.startsWith(path) ? pageOf(arrived) : { id: 7, summary: 'x' })(response, arrived),
    }),
  );
  const outcome = await runAction({
    action: 'add_or_update_ticket',
    asset: { url: halo.url, client_id: 'not-a-real-id', client_secret: 'not-a-real-secret', scope: ['all'] },
    inputs: { json_body: [{ summary: 'x', ...ticket }], options },
    clock: new SleeplessClock(),
  });
  const saves = halo.calls().filter(({ method }) => method === 'POST');
  return {
    ...outcome,
    message: String(at(outcome.value, 'message')),
    sent: saves.map(({ body }): unknown => at(JSON.parse(body), 0)),
    reads: halo.calls().filter(({ url }) => url.startsWith(path)).length,
  };
}

const client = (id: number, name = `Client ${id}`): JsonObject => ({ id, name, inactive: false });
const clients = numbers(9).map((n) => client(n + 1));

describe('a list of names is read to its end', () => {
  test('without record_count, page after page, until one is empty', async () => {
    const { sent } = await saveWith(
      '/api/Client',
      { rows: clients, pageCap: 2 },
      { client_name: 'Client 9' },
    );
    expect(sent).toEqual([{ summary: 'x', client_id: 9 }]);
  });

  test('a second one of the name on the last page is seen', async () => {
    const rows = [client(20, 'Client 1'), ...clients.slice(1), client(21, 'client 1 ')];
    const { outcomes, message } = await saveWith(
      '/api/Client',
      { rows, pageCap: 4 },
      { client_name: 'Client 1' },
    );
    expect(outcomes).toEqual(['rejected']);
    expect(message).toContain('Client 1 (20), client 1 (21)');
  });

  test('in one response where it fits: one request', async () => {
    const list = { rows: clients, count: 9 };
    expect((await saveWith('/api/Client', list, { client_name: 'Client 3' })).reads).toBe(1);
  });

  test('over several pages until two readings are alike, since rows shift between them', async () => {
    let requests = 0;
    const changed = (rows: JsonObject[]) => {
      requests += 1;
      if (requests === 1) {
        // The first client leaves, and the one that is meant moves from page 2 to page 1, which has been read.
        rows.shift();
        rows.push(client(30));
      }
    };
    const list = { rows: clients, pageCap: 3, count: 9, changed };
    const { sent } = await saveWith('/api/Client', list, { client_name: 'Client 4' });
    expect(sent).toEqual([{ summary: 'x', client_id: 4 }]);
  });

  test('one that never comes the same twice is no list: nothing is sent', async () => {
    let added = 100;
    const changed = (rows: JsonObject[]) => {
      added += 1;
      rows.unshift(client(added));
    };
    const list = { rows: clients, pageCap: 3, changed };
    const { sent, outcomes, code } = await saveWith('/api/Client', list, { client_name: 'Client 4' });
    expect([sent, outcomes, code]).toEqual([[], ['rejected'], 'invalid_response']);
  });

  test('one that is short of what it counts is no list', async () => {
    const list = { rows: clients, count: 12 };
    const { sent, message } = await saveWith('/api/Client', list, { client_name: 'Client 4' });
    expect(sent).toEqual([]);
    expect(message).toContain('9 of 12 arrived');
  });
});

describe('what a name may have been meant for', () => {
  const statuses = (count: number) => numbers(count).map((n) => ({ id: n, name: `Waiting ${n}` }));

  test('of at most 20 all are named', async () => {
    const list = { rows: statuses(20) };
    const { message } = await saveWith('/api/Status', list, { status_name: 'Nowhere' });
    expect(message).toContain('There are: Waiting 0, Waiting 1,');
    expect(message).toContain('Waiting 19.');
  });

  test('of more the nearest', async () => {
    const list = { rows: [...statuses(30), { id: 90, name: 'Escalated' }] };
    const { message } = await saveWith('/api/Status', list, { status_name: 'Escalatd' });
    expect(message).toBe('HaloPSA has no status called "Escalatd". The nearest is "Escalated".');
  });
});

const halo = useSimulatedTenant({ tickets: 10 });
const save = (ticket: JsonObject, options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body: [{ summary: 'x', ...ticket }], options });

describe('the server searched by the misspelling, and the nearest is named all the same', () => {
  test.each<[JsonObject, string]>([
    [{ client_name: 'Nortwind Dental Group' }, 'Northwind Dental Group'],
    [{ site_name: 'Dok 4' }, 'Dock 4'],
  ])('%j', async (ticket, nearest) => {
    const { value } = await save(ticket);
    expect(at(value, 'message')).toContain(`The nearest is "${nearest}".`);
  });

  test('of many users by a search for their words', async () => {
    halo.simulator().behaviour.pageCap = 5;
    const { value } = await save({ user_email: 'p.shaw@client12.example' }, { resolve_names: true });
    expect(at(value, 'message')).toContain('The nearest is "p.shah@client12.example".');
  });

  test('a suggestion that fails leaves the error as it is', async () => {
    halo.simulator().faults.add({
      route: 'clients',
      after: 1,
      count: 'always',
      action: { type: 'status', status: 500 },
    });
    const { value } = await save({ client_name: 'Nortwind' });
    expect(value).toMatchObject({ code: 'rejected', message: 'HaloPSA has no client called "Nortwind".' });
  });
});

describe('lookups', () => {
  const everything = {
    client_name: 'Meridian Credit Union',
    site_name: 'Contact Centre',
    user_email: 'nobody@elsewhere.example',
    tickettype_name: 'Phishing Report',
    status_name: 'In Progress',
    priority_name: 'P2 - Within the Hour',
    agent_name: 'Chiara Rossi',
    team: 'Security Operations',
    customfields: [{ label: 'Severity', value: 3 }],
  };
  const first = ['clients', 'users', 'ticket_types', 'statuses', 'priorities', 'agents', 'teams'];
  const second = ['sites', 'ticket_type'];

  test('that need no result of another are under way at once, and each list is read once', async () => {
    const rounds = [first, second].map((routes) => ({ routes, together: awaitedMoment(), arrived: 0 }));
    halo.simulator().behaviour.meanwhile = async ({ route }) => {
      const round = rounds.find(({ routes }) => routes.includes(route));
      if (round) {
        round.arrived += 1;
        if (round.arrived === round.routes.length) {
          round.together.reach();
        }
        await round.together.reached;
      }
    };
    const json_body = [everything, everything, everything].map((ticket) => ({ summary: 'x', ...ticket }));
    const { outcomes } = await halo.run('add_or_update_ticket', { json_body });
    expect(outcomes).toEqual(['created', 'created', 'created']);
    const asked = halo.simulator().requests.map(({ route }) => route);
    expect([...asked].sort()).toEqual([...first, ...second, 'token', 'save', 'save', 'save'].sort());
  });

  test('of many users go out eight at a time', async () => {
    const together = awaitedMoment();
    let arrived = 0;
    halo.simulator().behaviour.meanwhile = async ({ route }) => {
      arrived += route === 'users' ? 1 : 0;
      if (arrived === 8) {
        // One more would have come by then.
        await stragglersToArrive();
        together.reach();
      }
      await (route === 'users' ? together.reached : undefined);
    };
    const json_body = numbers(30).map((n) => ({ summary: 'x', user_email: `u${n}@x.example` }));
    await halo.run('add_or_update_ticket', { json_body });
    expect(halo.requests('users')).toHaveLength(30);
    expect(halo.simulator().mostInFlight()).toBe(8);
  });
});
