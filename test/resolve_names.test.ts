import type { Route } from '../packages/simulator/start';
import { at, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });

const save = (json_body: JsonObject[], options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body, options: { resolve_names: true, ...options } });

interface Kind {
  route: Route;
  /** The members that name it, spelt exactly; what goes with them is left out where a name alone will do. */
  exact: JsonObject;
  otherCase: JsonObject;
  none: JsonObject;
  several: JsonObject;
  inactive?: JsonObject;
  ids: JsonObject;
}

const kinds: Record<string, Kind> = {
  client: {
    route: 'clients',
    exact: { client_name: 'Northwind Dental Group' },
    otherCase: { client_name: ' northwind DENTAL group ' },
    none: { client_name: 'Northwind Dental Grup' },
    several: { client_name: 'Bluebird Care' },
    inactive: { client_name: 'Redwood Veterinary Group' },
    ids: { client_id: 12 },
  },
  site: {
    route: 'sites',
    exact: { client_id: 13, site_name: 'Dock 4' },
    otherCase: { client_id: 13, site_name: 'dock 4' },
    none: { client_id: 13, site_name: 'Dock 5' },
    several: { client_id: 14, site_name: 'Branch' },
    inactive: { client_id: 13, site_name: 'Old Warehouse' },
    ids: { client_id: 13, site_id: 104 },
  },
  'user by e-mail': {
    route: 'users',
    exact: { user_email: 'p.shah@client12.example' },
    otherCase: { user_email: 'P.Shah@Client12.example' },
    none: { user_email: 'p.shaw@client12.example' },
    several: { user_email: 'reception@client15.example' },
    inactive: { user_email: 'ola.brandt@client13.example' },
    ids: { user_id: 1012, site_id: 101 },
  },
  'user by name': {
    route: 'users',
    exact: { site_id: 101, user_name: 'Priya Shah' },
    otherCase: { site_id: 101, user_name: 'priya shah' },
    none: { user_name: 'Priya Shaw' },
    several: { user_name: 'Priya Shah' },
    inactive: { user_name: 'Ola Brandt' },
    ids: { site_id: 101, user_id: 1012 },
  },
  status: {
    route: 'statuses',
    exact: { status_name: 'In Progress' },
    otherCase: { status_name: 'in progress' },
    none: { status_name: 'In Progres' },
    several: { status_name: 'On Hold' },
    ids: { status_id: 2 },
  },
  'ticket type': {
    route: 'ticket_types',
    exact: { tickettype_name: 'Security Alert' },
    otherCase: { tickettype_name: 'security alert' },
    none: { tickettype_name: 'Security Alarm' },
    several: { tickettype_name: 'Change Request' },
    ids: { tickettype_id: 21 },
  },
  priority: {
    route: 'priorities',
    exact: { tickettype_id: 21, priority_name: 'P2 - Within the Hour' },
    otherCase: { tickettype_id: 21, priority_name: 'p2 - within the hour' },
    none: { tickettype_id: 21, priority_name: 'High' },
    several: { tickettype_id: 21, priority_name: 'Watch List' },
    ids: { tickettype_id: 21, priority_id: 2 },
  },
  agent: {
    route: 'agents',
    exact: { agent_name: 'Dev Patel' },
    otherCase: { agent_name: 'dev patel' },
    none: { agent_name: 'Dev Patal' },
    several: { agent_name: 'Jo Lee' },
    inactive: { agent_name: 'Femke Visser' },
    ids: { agent_id: 5 },
  },
};

const entriesOfKinds = Object.entries(kinds);

describe('a name in place of an id', () => {
  test.each(
    entriesOfKinds.flatMap(([what, kind]) => [
      [what, 'exact', kind.exact, kind.ids] as const,
      [what, 'in another case', kind.otherCase, kind.ids] as const,
    ]),
  )('%s, %s, becomes the id, and the name does not go out', async (_what, _how, names, ids) => {
    const { outcomes } = await save([{ summary: 'x', ...names }]);
    expect(outcomes).toEqual(['created']);
    expect(halo.sentTickets()).toEqual([[{ summary: 'x', ...ids }]]);
  });

  test.each(
    entriesOfKinds.flatMap(([what, kind]) => [
      [what, 'that is not there', kind.none, /has no/] as const,
      [what, 'that is there more than once', kind.several, /are called .*\d+/] as const,
      ...(kind.inactive ? [[what, 'that is switched off', kind.inactive, /is inactive/] as const] : []),
    ]),
  )('%s %s is rejected before anything is sent', async (_what, _how, names, message) => {
    const { value } = await save([{ summary: 'x' }, { summary: 'y', ...names }]);
    expect(value).toMatchObject({
      code: 'rejected',
      message: expect.stringMatching(message),
      results: [{ outcome: 'not_sent' }, { outcome: 'rejected' }],
    });
    expect(halo.requests('save')).toHaveLength(0);
  });

  test.each(
    entriesOfKinds.flatMap(([what, { route, exact }]) => [
      [what, route, exact, 403, 'forbidden'] as const,
      [what, route, exact, 500, 'unavailable'] as const,
      [what, route, exact, 429, 'rate_limited'] as const,
    ]),
  )('%s: a look-up (%s) of %j that meets %d sends nothing', async (_what, route, names, status, code) => {
    const action = { type: 'status', status, body: { message: 'No' } } as const;
    halo.simulator().faults.add({ route, count: 'always', action });
    const outcome = await save([{ summary: 'x', ...names }]);
    expect(outcome.code).toBe(code);
    expect(outcome.outcomes).toEqual(['rejected']);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('403 names the scope that is missing', async () => {
    const action = { type: 'status', status: 403, body: '' } as const;
    halo.simulator().faults.add({ route: 'clients', count: 'always', action });
    const { value } = await save([{ summary: 'x', client_name: 'Northwind Dental Group' }]);
    expect(at(value, 'hint')).toContain('read:customers');
  });

  test('is told with the nearest, or with all candidates and their ids', async () => {
    const { value } = await save(
      [
        { summary: 'x', status_name: 'In Progres' },
        { summary: 'x', client_name: 'Bluebird Care' },
      ],
      { continue_on_error: true },
    );
    expect(at(value, 'results', 0, 'error', 'message')).toContain('The nearest is "In Progress"');
    expect(at(value, 'results', 1, 'error', 'message')).toContain('Bluebird Care (18), Bluebird Care (19)');
  });

  test('loses against an id that is given, and then goes out as given', async () => {
    await save([{ summary: 'x', status_id: 3, status_name: 'New' }]);
    expect(halo.sentTickets()).toEqual([[{ summary: 'x', status_id: 3, status_name: 'New' }]]);
  });

  test('goes out as given where the option is false', async () => {
    await save([{ summary: 'x', status_name: 'New' }], { resolve_names: false });
    expect(halo.sentTickets()).toEqual([[{ summary: 'x', status_name: 'New' }]]);
    expect(halo.requests('statuses')).toHaveLength(0);
  });

  test('the others are saved where the run goes on after errors', async () => {
    const tickets = [
      { summary: 'a', status_name: 'Nowhere' },
      { summary: 'b', status_name: 'New' },
    ];
    const { outcomes } = await save(tickets, { continue_on_error: true });
    expect(outcomes).toEqual(['rejected', 'created']);
  });

  test('the site is looked for within the client that was named', async () => {
    await save([{ summary: 'x', client_name: 'Harbour Logistics Ltd', site_name: 'Main' }]);
    expect(halo.sentTickets()).toEqual([[{ summary: 'x', client_id: 13, site_id: 103 }]]);
  });

  test('the priority of a ticket that is there goes by its own SLA', async () => {
    const { id } = halo.simulator().store.add({ summary: 'there', tickettype_id: 21 });
    const { outcomes } = await save([{ id, priority_name: 'P3 - Today' }]);
    expect(outcomes).toEqual(['updated']);
    expect(halo.sentTickets()).toEqual([[{ id, priority_id: 3 }]]);
  });

  test('a hidden priority is told as hidden, and is no second one of a name', async () => {
    const { value } = await save([{ summary: 'x', tickettype_id: 1, priority_name: 'Before 2020' }]);
    expect(value).toMatchObject({
      code: 'rejected',
      message: 'The priority "Before 2020" is hidden in HaloPSA in SLA 1, the ticket\'s.',
    });
    const { value: other } = await save([{ summary: 'x', tickettype_id: 1, priority_name: 'Hihg' }]);
    expect(at(other, 'message')).toContain('There are: Critical, High, Medium, Low, Planned.');
  });

  test('a thousand tickets cost the look-ups of their distinct names', async () => {
    const tickets = numbers(1_000).map((n) => ({
      id: 1001 + (n % 10),
      client_name: n % 2 ? 'Northwind Dental Group' : 'Harbour Logistics Ltd',
      status_name: 'In Progress',
    }));
    const { outcomes } = await save(tickets, { dry_run: false });
    expect(outcomes).toHaveLength(1_000);
    expect(halo.requests('statuses')).toHaveLength(1);
    expect(halo.requests('clients').length).toBeLessThanOrEqual(4);
  });
});

describe('a custom field by its label, and a choice by its text', () => {
  const withFields = (customfields: JsonObject[], more: JsonObject = { tickettype_id: 22 }) =>
    save([{ summary: 'x', ...more, customfields }]);
  const sent = () => at(halo.sentTickets().at(-1), 0, 'customfields');

  /** The fields of the type as they would be with choices that are called by digits. */
  const withDigits = () =>
    halo.simulator().faults.add({
      route: 'ticket_type',
      action: {
        type: 'body',
        body: {
          id: 22,
          fields: [
            {
              fieldinfo: {
                id: 203,
                name: 'CFseverity',
                label: 'Severity',
                type: 2,
                values: [
                  { id: 1, name: '2' },
                  { id: 2, name: '3' },
                  { id: 4, name: '4' },
                ],
              },
            },
          ],
        },
      },
    });

  test.each<[unknown, unknown]>([
    [2, 2],
    ['4', 4],
    ['1', '1'],
    ['3', 2],
    ['99', '99'],
  ])('a choice given as %j goes out as %j, where choices are called by digits', async (value, out) => {
    withDigits();
    await withFields([{ id: 203, value }]);
    expect(sent()).toEqual([{ id: 203, value: out }]);
  });

  test('digits that are the id of one choice and the text of another are refused', async () => {
    withDigits();
    const { value } = await withFields([{ id: 203, value: '2' }]);
    expect(value).toMatchObject({
      code: 'rejected',
      message:
        'The custom field "Severity" has a choice called "2" (1), and 2 is the number of another, "3".',
    });
    expect(halo.requests('save')).toHaveLength(0);
  });

  test.each<[unknown, unknown]>([
    [
      ['link', 'Attachment'],
      [{ id: 1 }, { id: 2 }],
    ],
    [
      ['Link', { id: 3 }, 2],
      [{ id: 1 }, { id: 3 }, { id: 2 }],
    ],
    ['Spoofed sender', [{ id: 3 }]],
    [[{ id: 3 }], [{ id: 3 }]],
  ])('several choices given as %j go out as %j', async (value, out) => {
    await withFields([{ label: 'Indicators', value }]);
    expect(sent()).toEqual([{ id: 206, value: out }]);
  });

  test.each<[JsonObject, JsonObject]>([
    [
      { label: 'severity', value: 'High' },
      { id: 203, value: 3 },
    ],
    [
      { id: 203, value: 'critical' },
      { id: 203, value: 4 },
    ],
    [
      { label: 'Severity', value: 2 },
      { id: 203, value: 2 },
    ],
    [
      { name: 'CFreporterIp', value: '10.0.0.1' },
      { name: 'CFreporterIp', value: '10.0.0.1' },
    ],
  ])('%j goes out as %j', async (given, out) => {
    expect((await withFields([given])).outcomes).toEqual(['created']);
    expect(sent()).toEqual([out]);
  });

  test.each<[JsonObject, JsonObject | undefined, RegExp]>([
    [{ label: 'Severty', value: 'High' }, undefined, /no custom field labelled .* The nearest is "Severity"/],
    [{ label: 'Source IP', value: 'x' }, undefined, /2 custom fields are labelled "Source IP"/],
    [{ label: 'Severity', value: 'Huge' }, undefined, /no choice called "Huge"/],
    [{ label: 'Severity', value: 'unrated' }, undefined, /2 choices called "unrated"/],
    [{ label: 'Severity', value: 'High' }, {}, /type of the ticket is not known/],
  ])('%j is refused, never guessed', async (given, more, message) => {
    const { value } = await withFields([given], more);
    expect(value).toMatchObject({ code: 'rejected', message: expect.stringMatching(message) });
    expect(halo.requests('save')).toHaveLength(0);
  });
});

describe('a list filtered by names', () => {
  const list = (names: JsonObject, parameters: JsonObject = {}) =>
    halo.run('get_tickets', { parameters, options: { names } });
  const asked = () => halo.requests('list').at(-1)?.query;

  test.each<[JsonObject, JsonObject]>([
    [{ client: 'Northwind Dental Group' }, { client_ids: '12' }],
    [{ client: ['Northwind Dental Group', 'Harbour Logistics Ltd'] }, { client_ids: '12,13' }],
    [
      { client: 'Harbour Logistics Ltd', site: 'Main' },
      { client_ids: '13', site_id: '103' },
    ],
    [{ user_email: 'p.shah@client12.example' }, { user_id: '1012' }],
    [{ status: ['New', 'in progress'] }, { status: '1,2' }],
    [
      { tickettype: 'Security Alert', priority: 'P2 - Within the Hour' },
      { requesttype: '21', priority: '2' },
    ],
    [{ priority: ['Critical', 'P1 - Act Now'] }, { priority: '1' }],
    [
      { tickettype: ['Security Alert', 'Phishing Report'], priority: 'Planned' },
      { requesttype: '21,22', priority: '7' },
    ],
    [{ agent: 'Unassigned' }, { agent: '1' }],
    [{ team: 'Security Operations' }, { team: '2' }],
  ])('%j asks for %j', async (names, query) => {
    expect((await list(names)).ok).toBe(true);
    expect(asked()).toMatchObject(query);
  });

  test.each<[JsonObject, RegExp]>([
    [{ status: 'Nowhere' }, /no status called/],
    [{ team: 'Night Shift' }, /2 teams are called/],
    [{ priority: 'High' }, /means "P2 - Within the Hour" in SLA 2/],
    [{ tickettype: ['Security Alert', 'Question'], priority: 'Watch List' }, /means "Planned" in SLA 1/],
    [{ priority: 'Hihg' }, /no priority called .* The nearest is "High"/],
  ])('%j reads no ticket', async (names, message) => {
    const { value } = await list(names);
    expect(value).toMatchObject({ code: 'rejected', message: expect.stringMatching(message) });
    expect(halo.requests('list')).toHaveLength(0);
  });

  test.each<[JsonObject, string]>([
    [{ status: 'Nowhere' }, 'Correct options.names.status, or give parameters.status.'],
    [{ priority: 'Soon' }, 'Correct options.names.priority, or give parameters.priority.'],
    [{ client: 'Nortwind' }, 'Correct options.names.client, or give parameters.client_id.'],
  ])('%j is told in the words of the option', async (names, hint) => {
    expect((await list(names)).value).toMatchObject({ code: 'rejected', hint });
  });

  test('a site is looked for within the client that is given by its id', async () => {
    await list({ site: 'Main' }, { client_id: 13 });
    expect(asked()).toMatchObject({ client_id: '13', site_id: '103' });
  });

  test('a list that the server does not have is no missing ticket', async () => {
    halo
      .simulator()
      .faults.add({ route: 'statuses', count: 'always', action: { type: 'status', status: 404 } });
    const { value } = await list({ status: 'New' });
    expect(value).toMatchObject({
      code: 'rejected',
      message: 'The list of statuses could not be read: HaloPSA does not have it (404).',
    });
  });

  test('a name beside the filter that it stands for is refused', async () => {
    const { code, issues } = await list({ status: 'New' }, { status: [2] });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual(['/parameters/status: cannot be combined with options.names.status']);
  });
});
