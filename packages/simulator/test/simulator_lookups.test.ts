import { at, entries, idsOf } from '../../../test/support/json';
import { useSimulatorCalls } from '../../../test/support/simulator_calls';
import type { Fault, Route } from '../start';

const calls = useSimulatorCalls({ tickets: 60 });
const { get, simulator } = calls;

const listOf = async (path: string, key: string): Promise<readonly unknown[]> =>
  entries(at((await get(path)).body, key));

const rowsNamed = (rows: readonly unknown[], name: string): unknown[] =>
  rows.filter((row) => String(at(row, 'name')).trim().toLowerCase() === name);

const envelopes: [path: string, key: string][] = [
  ['/api/Client', 'clients'],
  ['/api/Site', 'sites'],
  ['/api/Users', 'users'],
];

const advanced = (filter_name: string, filter_type: number, filter_value: string): string =>
  `/api/Users?advanced_search=${encodeURIComponent(JSON.stringify([{ filter_name, filter_type, filter_value }]))}`;

const bareLists: [path: string, route: Route][] = [
  ['/api/Status', 'statuses'],
  ['/api/Priority', 'priorities'],
  ['/api/Team', 'teams'],
  ['/api/TicketType', 'ticket_types'],
  ['/api/Outcome', 'outcomes'],
  ['/api/SLA', 'slas'],
  ['/api/Agent', 'agents'],
];

describe('customers', () => {
  test.each(envelopes)('%s answers an envelope of record_count and %s', async (path, key) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(Object.keys(Object(body))).toEqual(['record_count', key]);
    expect(at(body, 'record_count')).toBe(entries(at(body, key)).length);
  });

  test.each(envelopes)('%s is served in pages that together are the list', async (path, key) => {
    simulator().behaviour.pageCap = 2;
    const whole = await listOf(path, key);
    const collected: unknown[] = [];
    for (let page = 1; collected.length < whole.length; page += 1) {
      const { body } = await get(`${path}?pageinate=true&page_size=100&page_no=${page}`);
      expect(body).toMatchObject({ page_no: page, page_size: 2, record_count: whole.length });
      const rows = entries(at(body, key));
      expect(rows.length).toBeGreaterThan(0);
      collected.push(...rows);
    }
    expect(collected).toEqual(whole);
  });

  test.each(envelopes)('%s ignores page_no without pageinate', async (path, key) => {
    expect(idsOf(await listOf(`${path}?page_size=2&page_no=2`, key))).toEqual(idsOf(await listOf(path, key)));
  });

  test.each([
    ['/api/Client?search=logistics', 'clients', [13]],
    ['/api/Client?search=BLUEBIRD', 'clients', [18, 19]],
    ['/api/Client?search=nobody', 'clients', []],
    ['/api/Site?search=dock', 'sites', [104]],
    ['/api/Site?client_id=13', 'sites', [103, 104]],
    ['/api/Site?client_id=13&search=main', 'sites', [103]],
    ['/api/Users?search=reception@client15.example', 'users', [1062, 1072]],
    ['/api/Users?search=p.shah', 'users', [1012]],
    ['/api/Users?client_id=12&search=priya', 'users', [1020, 1012]],
    ['/api/Users?site_id=101', 'users', [1010, 1011, 1012]],
    [advanced('emailaddress', 2, 'P.Shah@client12.example'), 'users', [1012]],
    [advanced('emailaddress', 2, 'p.shah'), 'users', []],
    [`${advanced('emailaddress', 2, 'reception@client15.example')}&site_id=107`, 'users', [1072]],
  ])('%s finds by parts, in any case', async (path, key, ids) => {
    expect(idsOf(await listOf(path, key))).toEqual(ids);
  });

  test('an advanced search that cannot be read is refused', async () => {
    const { status, body } = await get('/api/Users?advanced_search=emailaddress');
    expect([status, at(body, 'Message')]).toEqual([400, 'Invalid advanced search parameter']);
  });

  test('a client comes by its id, with its main site', async () => {
    expect((await get('/api/Client/13')).body).toMatchObject({
      id: 13,
      name: 'Harbour Logistics Ltd',
      main_site_id: 103,
    });
    expect((await get('/api/Client/999')).status).toBe(404);
    expect((await get('/api/Client/13', 'edit:tickets')).status).toBe(403);
  });

  test.each([
    ['/api/Client', 'clients', 17],
    ['/api/Site', 'sites', 112],
    ['/api/Users', 'users', 1042],
  ])(
    '%s leaves inactive ones out unless they are asked for, or the server lists them',
    async (path, key, id) => {
      expect(idsOf(await listOf(path, key))).not.toContain(id);
      const asked = await listOf(`${path}?includeinactive=true`, key);
      expect(asked.find((row) => at(row, 'id') === id)).toMatchObject({ inactive: true });
      simulator().behaviour.listsInactive = true;
      expect(await listOf(path, key)).toEqual(asked);
    },
  );

  test('names stand twice: clients, sites of several clients and of one, users of one client', async () => {
    expect(rowsNamed(await listOf('/api/Client', 'clients'), 'bluebird care')).toHaveLength(2);
    const sites = await listOf('/api/Site', 'sites');
    expect(rowsNamed(sites, 'main').length).toBeGreaterThan(1);
    expect(new Set(rowsNamed(sites, 'branch').map((site) => at(site, 'client_id'))).size).toBe(1);
    const priyas = rowsNamed(await listOf('/api/Users', 'users'), 'priya shah');
    expect(priyas.filter((user) => at(user, 'client_id') === 12)).toHaveLength(2);
  });

  test.each(envelopes)('%s is forbidden without the right to read customers', async (path) => {
    expect((await get(path, 'read:tickets edit:tickets')).status).toBe(403);
    expect((await get(path, 'read:customers')).status).toBe(200);
    expect((await get(path, 'edit:customers')).status).toBe(200);
  });

  test('the right to read customers is none to read tickets', async () => {
    expect((await get('/api/Tickets', 'read:customers')).status).toBe(403);
  });
});

describe("the tenant's own lists", () => {
  test.each(bareLists)('%s is a bare array, and any token will do', async (path) => {
    const { status, body } = await get(path, 'read:kb');
    expect(status).toBe(200);
    expect(Array.isArray(body)).toBe(true);
    expect(entries(body).length).toBeGreaterThan(0);
  });

  test.each(bareLists)('%s needs a token', async (path) => {
    expect((await get(path, '')).status).toBe(401);
  });

  test.each([
    ['/api/Status', 'on hold'],
    ['/api/Team', 'night shift'],
    ['/api/TicketType', 'change request'],
    ['/api/Agent', 'jo lee'],
  ])('%s has two entries named %s but for case and blanks', async (path, name) => {
    expect(rowsNamed(entries((await get(path)).body), name)).toHaveLength(2);
  });

  test('the label of an outcome is its buttonname, and 7 is the note that nobody outside sees', async () => {
    expect(entries((await get('/api/Outcome')).body)).toContainEqual(
      expect.objectContaining({ id: 7, buttonname: 'Private Note' }),
    );
  });
});

describe('priorities', () => {
  const priorities = async (): Promise<readonly unknown[]> => entries((await get('/api/Priority')).body);

  test('have a GUID as id, all different, and the number that tickets carry beside it', async () => {
    const rows = await priorities();
    const ids = idsOf(rows);
    expect(
      ids.every((id) => typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect(new Set(ids).size).toBe(rows.length);
  });

  test('mean something else by the same number in another SLA, and something of the same name by another', async () => {
    const rows = await priorities();
    const named = (sla: number, number: number) =>
      at(
        rows.find((row) => at(row, 'slaid') === sla && at(row, 'priorityid') === number),
        'name',
      );
    expect(named(1, 1)).toBe('Critical');
    expect(named(2, 1)).toBe('P1 - Act Now');
    expect(named(1, 5)).toBe('Planned');
    expect(named(2, 7)).toBe('Planned');
    expect(named(2, 5)).toBe(named(2, 6));
  });

  test('cannot be had by their number', async () => {
    expect((await get('/api/Priority/1')).status).toBe(404);
  });
});

describe('ticket types', () => {
  test('tell their SLA one by one, and not in the list', async () => {
    for (const row of entries((await get('/api/TicketType')).body)) {
      expect(row).not.toHaveProperty('default_sla');
    }
    expect((await get('/api/TicketType/1')).body).toMatchObject({ name: 'Incident', default_sla: 1 });
    expect((await get('/api/tickettype/21')).body).toMatchObject({ default_sla: 2 });
    expect((await get('/api/TicketType/29')).body).toMatchObject({ default_sla: -1 });
  });

  test('that do not exist are 404, and no number is a problem of the binder', async () => {
    expect((await get('/api/TicketType/999')).status).toBe(404);
    expect((await get('/api/TicketType/Incident')).body).toEqual({
      id: ["The value 'Incident' is not valid."],
    });
  });

  test('tell their fields with details alone, some of them in groups, with the choices of a select', async () => {
    expect((await get('/api/TicketType/22')).body).not.toHaveProperty('fields');
    const fields = entries(at((await get('/api/TicketType/22?includedetails=true')).body, 'fields'));
    const grouped = fields.flatMap((field) => entries(at(field, 'group', 'fields')));
    const definitions = [...fields, ...grouped].map((field) => at(field, 'fieldinfo')).filter(Boolean);
    expect(definitions.map((definition) => at(definition, 'label'))).toEqual([
      'Alert ID',
      'Source IP',
      'Severity',
      'Detected on',
      'Source IP',
      'Indicators',
    ]);
    expect(grouped).not.toEqual([]);
    expect(definitions[2]).toMatchObject({
      id: 203,
      name: 'CFseverity',
      values: expect.arrayContaining([{ id: 3, name: 'High' }]),
    });
    expect((await get('/api/TicketType/1?includedetails=true')).body).toMatchObject({ fields: [] });
  });
});

describe('agents', () => {
  test('leave out who was switched off, and the one that stands for nobody, unless asked for', async () => {
    const listed = idsOf((await get('/api/Agent')).body);
    expect(listed).not.toContain(7);
    expect(listed).not.toContain(1);
    const all = entries((await get('/api/Agent?includedisabled=true&includeunassigned=true')).body);
    expect(all.find((agent) => at(agent, 'id') === 7)).toMatchObject({
      name: 'Femke Visser',
      isdisabled: true,
    });
    expect(all.find((agent) => at(agent, 'id') === 1)).toMatchObject({ name: 'Unassigned' });
  });

  test('come as results where they are asked for in pages', async () => {
    const all = entries((await get('/api/Agent')).body);
    const { body } = await get('/api/Agent?pageinate=true&page_size=2&page_no=2');
    expect(at(body, 'results')).toEqual(all.slice(2, 4));
    expect(at(body, 'record_count')).toBe(all.length);
  });

  test('may carry a blank behind their name', async () => {
    expect(entries((await get('/api/Agent?search=dev')).body)).toEqual([
      expect.objectContaining({ name: 'Dev Patel ' }),
    ]);
  });
});

describe('the tickets', () => {
  test('have the SLA of their type, unless another was sent', async () => {
    const sla = async (ticket: object) => {
      const id = Number(at((await calls.post('/api/Tickets', [{ summary: 'x', ...ticket }])).body, 'id'));
      const saved = simulator().store.get(id);
      return [saved?.sla_id, saved?.priority_id];
    };
    expect(await sla({ tickettype_id: 21, priority_id: 1 })).toEqual([2, 1]);
    expect(await sla({ tickettype_id: 1, priority_id: 2 })).toEqual([1, 2]);
    expect(await sla({ tickettype_id: 21, sla_id: 1 })).toEqual([1, 4]);
    expect(await sla({ tickettype_id: 29 })).toEqual([1, 4]);
    const ofType = new Map([
      [1, 1],
      [3, 1],
      [21, 2],
      [22, 2],
    ]);
    for (const ticket of simulator()
      .store.list()
      .filter(({ id }) => id < 1061)) {
      expect(ticket.sla_id).toBe(ofType.get(Number(ticket.tickettype_id)));
    }
  });

  test('refer to entries of these lists', async () => {
    const all = '?includeinactive=true&count=1000';
    const idSets: [member: string, ids: unknown[]][] = [
      ['client_id', idsOf(await listOf(`/api/Client${all}`, 'clients'))],
      ['site_id', idsOf(await listOf(`/api/Site${all}`, 'sites'))],
      ['user_id', idsOf(await listOf(`/api/Users${all}`, 'users'))],
      ['status_id', idsOf((await get('/api/Status')).body)],
      ['tickettype_id', idsOf((await get('/api/TicketType')).body)],
      ['agent_id', idsOf((await get('/api/Agent?includeunassigned=true')).body)],
      ['team', entries((await get('/api/Team')).body).map((team) => at(team, 'name'))],
    ];
    const priorities = entries((await get('/api/Priority')).body).map(
      (row) => `${at(row, 'slaid')}/${at(row, 'priorityid')}`,
    );
    const tickets = simulator().store.list();
    expect(tickets).toHaveLength(60);
    for (const ticket of tickets) {
      for (const [member, ids] of idSets) {
        expect(ids).toContain(ticket[member]);
      }
      expect(priorities).toContain(`${ticket.sla_id}/${ticket.priority_id}`);
    }
  });
});

describe('faults and records', () => {
  const routes: [route: Route, path: string][] = [
    ['clients', '/api/Client'],
    ['sites', '/api/Site'],
    ['users', '/api/Users'],
    ['ticket_type', '/api/TicketType/1'],
    ...bareLists.map(([path, route]): [Route, string] => [route, path]),
  ];
  const kinds: [kind: string, action: Fault['action'], status: number | undefined][] = [
    ['429', { type: 'status', status: 429 }, 429],
    ['503', { type: 'status', status: 503 }, 503],
    ['a reset', { type: 'reset' }, undefined],
    ['half an answer', { type: 'cut' }, 200],
  ];

  test.each(routes)('one can be aimed at %s alone, over HTTP too', async (route, path) => {
    for (const [, action, status] of kinds) {
      const posted = await calls.post('/_simulator/faults', { route, action });
      expect(posted.status).toBe(200);
      const outcome = await get(path).then(
        (reply) => reply.status,
        () => 'lost',
      );
      expect(outcome).toBe(status === undefined || action.type === 'cut' ? 'lost' : status);
      expect(simulator().requests.at(-1)).toMatchObject({ route, status });
      expect((await get(path)).status).toBe(200);
    }
  });

  test('the rate limit counts look-ups with the rest', async () => {
    simulator().behaviour.rateLimit = { requests: 1, windowMs: 300_000 };
    expect((await get('/api/Status')).status).toBe(200);
    expect((await get('/api/Client')).status).toBe(429);
  });
});
