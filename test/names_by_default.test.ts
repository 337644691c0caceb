import type { Route } from '../packages/simulator/start';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });

const save = (ticket: JsonObject, options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body: [{ summary: 'x', ...ticket }], options });

const sent = () => halo.sentTickets().at(-1)?.[0];
const unknownNames = (output: unknown) => at(output, 'results', 0, 'unknown_names');
const lists = (route: Route, status: number) =>
  halo.simulator().faults.add({
    route,
    count: 'always',
    action: { type: 'status', status, body: { message: 'No.' } },
  });

describe('without a word about names', () => {
  test('they are looked up', async () => {
    const { outcomes, value } = await save({
      status_name: 'In Progress',
      user_email: 'p.shah@client12.example',
    });
    expect(outcomes).toEqual(['created']);
    expect(sent()).toEqual({ summary: 'x', status_id: 2, user_id: 1012, site_id: 101 });
    expect(unknownNames(value)).toBeUndefined();
  });

  test('a ticket with ids in place of names costs no lookup', async () => {
    await save({ client_id: 12, client_name: 'x', status_id: 2, status_name: 'y', team_id: 2, team: 'z' });
    expect(halo.simulator().requests.map(({ route }) => route)).toEqual(['token', 'save']);
  });

  test.each<[string, JsonObject, JsonObject]>([
    ['is not there', { user_email: 'p.shaw@client12.example' }, {}],
    [
      'is there more than once',
      { user_email: 'reception@client15.example' },
      { reason: expect.stringContaining('2 users') },
    ],
    [
      'is switched off',
      { user_email: 'ola.brandt@client13.example' },
      { reason: expect.stringContaining('is inactive') },
    ],
    ['is not there by name', { user_name: 'Priya Shaw' }, {}],
    ['belongs to another client', { client_id: 13, user_email: 'p.shah@client12.example' }, {}],
  ])('a user who %s goes out as given and is listed', async (_what, ticket, reason) => {
    const { outcomes, value } = await save(ticket);
    expect(outcomes).toEqual(['created']);
    expect(sent()).toEqual({ summary: 'x', ...ticket });
    const [field = '', name] = Object.entries(ticket).at(-1) ?? [];
    expect(unknownNames(value)).toEqual([{ field, name, ...reason }]);
  });

  test.each<[JsonObject, Route, number]>([
    [{ user_email: 'p.shah@client12.example' }, 'users', 403],
    [{ user_name: 'Priya Shah' }, 'users', 404],
    [{ user_email: 'p.shah@client12.example' }, 'users', 500],
    [{ team: 'Security Operations' }, 'teams', 403],
    [{ team: 'Security Operations' }, 'teams', 404],
  ])(
    '%j goes out as given where the list of %s answers %d, with the reason',
    async (ticket, route, status) => {
      lists(route, status);
      const { outcomes, value } = await save(ticket);
      expect(outcomes).toEqual(['created']);
      expect(sent()).toEqual({ summary: 'x', ...ticket });
      const [[field, name] = []] = Object.entries(ticket);
      expect(unknownNames(value)).toEqual([{ field, name, reason: expect.stringContaining(String(status)) }]);
    },
  );

  test('the reason of a list that is forbidden names the scope', async () => {
    lists('users', 403);
    const { value } = await save({ user_email: 'p.shah@client12.example' });
    expect(at(value, 'results', 0, 'unknown_names', 0, 'reason')).toContain('read:customers');
  });

  test.each<[JsonObject, Route, number, string]>([
    [{ client_name: 'Northwind Dental Group' }, 'clients', 403, 'forbidden'],
    [{ client_name: 'Northwind Dental Group' }, 'clients', 404, 'rejected'],
    [{ client_id: 13, site_name: 'Dock 4' }, 'sites', 403, 'forbidden'],
    [{ status_name: 'New' }, 'statuses', 404, 'rejected'],
    [{ team_name: 'Security Operations' }, 'teams', 403, 'forbidden'],
  ])('%j is rejected where the list of %s answers %d', async (ticket, route, status, code) => {
    lists(route, status);
    const { value, outcomes } = await save(ticket, { continue_on_error: true });
    expect(outcomes).toEqual(['rejected']);
    expect(at(value, 'results', 0, 'error', 'code')).toBe(code);
    expect(at(value, 'results', 0, 'error', 'message')).not.toContain('no such ticket');
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('a forbidden list of clients names the scope', async () => {
    lists('clients', 403);
    const { value } = await save({ client_name: 'Northwind Dental Group' });
    expect(value).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('read:customers') });
  });

  test.each<[JsonObject]>([
    [{ client_name: 'Nortwind' }],
    [{ status_name: 'Nowhere' }],
    [{ team: 'Nobody' }],
  ])('%j, which HaloPSA does not have, is rejected', async (ticket) => {
    expect((await save(ticket)).outcomes).toEqual(['rejected']);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('an empty name goes out as given where HaloPSA takes text, and hides no other', async () => {
    const { value } = await save({ user_email: '', user_name: 'Tom Ohara', team: '' });
    expect(sent()).toEqual({ summary: 'x', user_email: '', user_name: 'Tom Ohara', team: '' });
    expect(unknownNames(value)).toEqual([{ field: 'user_name', name: 'Tom Ohara' }]);
    expect((await save({ client_name: ' ' })).outcomes).toEqual(['rejected']);
  });

  test('the text of a choice goes out as given, and a label is looked up', async () => {
    await save({ tickettype_id: 22, customfields: [{ label: 'Severity', value: 'Huge' }] });
    expect(sent()).toMatchObject({ customfields: [{ id: 203, value: 'Huge' }] });
  });
});

describe('with resolve_names true in so many words', () => {
  test.each<[JsonObject, Route, number, string]>([
    [{ user_email: 'p.shah@client12.example' }, 'users', 403, 'forbidden'],
    [{ team: 'Security Operations' }, 'teams', 404, 'rejected'],
  ])('%j is rejected where the list of %s answers %d', async (ticket, route, status, code) => {
    lists(route, status);
    const { value, outcomes } = await save(ticket, { resolve_names: true });
    expect([outcomes, at(value, 'code')]).toEqual([['rejected'], code]);
    expect(halo.requests('save')).toHaveLength(0);
  });
});

describe('unknown_names', () => {
  test('reject in so many words holds for users, too', async () => {
    const { outcomes } = await save({ user_email: 'p.shaw@client12.example' }, { unknown_names: 'reject' });
    expect(outcomes).toEqual(['rejected']);
  });

  test.each<[JsonObject]>([[{}], [{ resolve_names: true }]])(
    'leave_out saves the ticket without them and lists them, beside %j',
    async (options) => {
      const ticket = {
        client_name: 'Nortwind',
        site_name: 'Main',
        user_email: 'p.shaw@client12.example',
        status_name: 'Nowhere',
        priority_name: 'Soon',
        team: 'Nobody',
      };
      const { outcomes, value } = await save(ticket, { ...options, unknown_names: 'leave_out' });
      expect(outcomes).toEqual(['created']);
      expect(sent()).toEqual({ summary: 'x' });
      expect(unknownNames(value)).toHaveLength(6);
      expect(unknownNames(value)).toContainEqual({ field: 'status_name', name: 'Nowhere' });
    },
  );

  test('leave_out lists what a dry run would leave out', async () => {
    const { value } = await save({ status_name: 'Nowhere' }, { unknown_names: 'leave_out', dry_run: true });
    expect(unknownNames(value)).toEqual([{ field: 'status_name', name: 'Nowhere' }]);
  });

  test('leave_out does not guess between several', async () => {
    const { outcomes } = await save({ client_name: 'Bluebird Care' }, { unknown_names: 'leave_out' });
    expect(outcomes).toEqual(['rejected']);
  });

  test('leave_out drops a custom field whose label or choice is not there', async () => {
    const customfields = [
      { label: 'Severty', value: 'High' },
      { label: 'Severity', value: 'Huge' },
      { label: 'Alert ID', value: 'A-1' },
    ];
    const options = { unknown_names: 'leave_out', resolve_names: true };
    const { value } = await save({ tickettype_id: 22, customfields }, options);
    expect(sent()).toMatchObject({ customfields: [{ id: 201, value: 'A-1' }] });
    expect(unknownNames(value)).toEqual([
      { field: 'customfields', name: 'Severty' },
      { field: 'customfields', name: 'Huge' },
    ]);
  });

  test('beside resolve_names false it is refused', async () => {
    const { issues } = await save({}, { unknown_names: 'leave_out', resolve_names: false });
    expect(issues).toEqual([
      '/options/unknown_names: says what happens to names that are looked up: leave it out beside resolve_names false',
    ]);
  });
});

describe('a team', () => {
  test.each<[JsonObject, JsonObject]>([
    [{ team_name: ' security operations' }, { team: 'Security Operations' }],
    [{ team: 'security operations' }, { team: 'security operations' }],
    [{ team: 'Night Shift' }, { team: 'Night Shift' }],
    [{ team_name: 'Night Shift' }, { team: 'Night Shift' }],
  ])('%j goes out as %j', async (given, out) => {
    halo.simulator().behaviour.refusesUnknownIds = false;
    expect((await save(given, { resolve_names: true })).outcomes).toEqual(['created']);
    expect(sent()).toEqual({ summary: 'x', ...out });
  });

  test('that no team is called is refused, unless the ticket has it', async () => {
    halo.simulator().behaviour.refusesUnknownIds = false;
    const { id } = halo.simulator().store.add({ summary: 'there', team: 'Dissolved Team' });
    expect((await save({ team: 'Dissolved Team' })).outcomes).toEqual(['rejected']);
    expect((await save({ id, team: 'Dissolved Team' })).outcomes).toEqual(['updated']);
  });

  test('is given once: a team_name beside another team would be lost', async () => {
    const given = { team: 'Night Shift', team_name: 'Security Operations' };
    expect((await save(given)).issues).toEqual([
      '/json_body/0/team_name: is another team than team: give one of the two',
    ]);
    expect((await save({ ...given, team_name: 'night shift' })).outcomes).toEqual(['created']);
  });

  test('is a name, not a number', async () => {
    expect((await save({ team: 3 })).issues).toEqual([
      '/json_body/0/team: is the name of a team, not a number: did you mean team_id? A name can be given as team_name, too',
    ]);
  });
});

test('asset_name names the member that takes assets', async () => {
  expect((await save({ asset_name: 'FIN-22' })).issues).toEqual([
    '/json_body/0/asset_name: says nothing to HaloPSA: give the assets by their numbers, as assets: [{id}]',
  ]);
});

describe('an update is looked up within what the ticket has', () => {
  const there = (ticket: JsonObject) => halo.simulator().store.add({ summary: 'there', ...ticket }).id;

  test('its client, for a site and for a user', async () => {
    const id = there({ client_id: 13, site_id: 103, tickettype_id: 1 });
    expect((await save({ id, site_name: 'Main' })).outcomes).toEqual(['updated']);
    expect(sent()).toEqual({ id, summary: 'x', site_id: 103 });
  });

  test('a user of another client is none, and does not move it', async () => {
    const id = there({ client_id: 13, site_id: 103, tickettype_id: 1 });
    await save({ id, user_email: 'p.shah@client12.example' });
    expect(sent()).toEqual({ id, summary: 'x', user_email: 'p.shah@client12.example' });
  });

  test('its SLA, for a priority, whatever type goes along', async () => {
    const id = there({ client_id: 13, tickettype_id: 1, sla_id: 1 });
    await save({ id, tickettype_name: 'Security Alert', priority_name: 'High' });
    expect(sent()).toEqual({ id, summary: 'x', tickettype_id: 21, priority_id: 2 });
  });

  test('a new client takes its main site along, unless a site is given or it has the client', async () => {
    const id = there({ client_id: 12, site_id: 102, tickettype_id: 1 });
    await save({ id, client_name: 'Harbour Logistics Ltd' }, { dry_run: true });
    await save({ id, client_name: 'Northwind Dental Group' });
    expect(sent()).toEqual({ id, summary: 'x', client_id: 12 });
    await save({ id, client_name: 'Harbour Logistics Ltd', site_name: 'Dock 4' });
    expect(sent()).toEqual({ id, summary: 'x', client_id: 13, site_id: 104 });
    await save({ id, client_name: 'Northwind Dental Group' });
    expect(sent()).toEqual({ id, summary: 'x', client_id: 12, site_id: 101 });
    await save({ id, client_id: 13 });
    expect(sent()).toEqual({ id, summary: 'x', client_id: 13 });
  });

  test.each([403, 404])('a main site that is not to be had (%d) rejects the ticket', async (status) => {
    const id = there({ client_id: 12, site_id: 102, tickettype_id: 1 });
    lists('client', status);
    expect((await save({ id, client_name: 'Harbour Logistics Ltd' })).outcomes).toEqual(['rejected']);
  });

  test('many tickets are read in one request', async () => {
    const json_body = [1, 2, 3, 4].map(() => ({
      id: there({ client_id: 13, site_id: 104, tickettype_id: 1 }),
      site_name: 'Main',
    }));
    const { outcomes } = await halo.run('add_or_update_ticket', { json_body });
    expect(outcomes).toEqual(['updated', 'updated', 'updated', 'updated']);
    expect(halo.requests('list')).toHaveLength(1);
    expect(halo.requests('get')).toHaveLength(0);
    expect(halo.requests('sites')).toHaveLength(1);
  });
});

describe('a match is written within what the ticket that was found has', () => {
  const key = { third_party_id_string: 'SEN-1' };
  const there = (ticket: JsonObject) =>
    halo.simulator().store.add({ summary: 'there', ...key, ...ticket }).id;
  const match = (ticket: JsonObject, options: JsonObject = {}) =>
    save({ ...key, ...ticket }, { match_on: 'third_party_id_string', ...options });

  test('a client by name leaves the site that an analyst chose', async () => {
    const id = there({ client_id: 12, site_id: 102, tickettype_id: 1 });
    expect((await match({ client_name: 'Northwind Dental Group' })).outcomes).toEqual(['matched']);
    expect(sent()).toEqual({ id, summary: 'x', ...key, client_id: 12 });
  });

  test('another client takes its main site along', async () => {
    const id = there({ client_id: 12, site_id: 102, tickettype_id: 1 });
    await match({ client_name: 'Harbour Logistics Ltd' });
    expect(sent()).toEqual({ id, summary: 'x', ...key, client_id: 13, site_id: 103 });
  });

  test('a priority goes by its SLA, not by that of the type for a new one', async () => {
    const id = there({ client_id: 12, site_id: 102, tickettype_id: 1, sla_id: 1 });
    await match({ tickettype_name: 'Security Alert', priority_name: 'Planned' });
    expect(sent()).toEqual({ id, summary: 'x', ...key, tickettype_id: 21, priority_id: 5 });
  });

  test('a user of another client goes out as text, and is listed', async () => {
    const id = there({ client_id: 13, site_id: 103, tickettype_id: 1 });
    const { value } = await match({ user_email: 'p.shah@client12.example' });
    expect(sent()).toEqual({ id, summary: 'x', ...key, user_email: 'p.shah@client12.example' });
    expect(unknownNames(value)).toEqual([{ field: 'user_email', name: 'p.shah@client12.example' }]);
  });

  test('one that its names do not fit is rejected', async () => {
    there({ client_id: 13, site_id: 103, tickettype_id: 1 });
    const options = { resolve_names: true, continue_on_error: true };
    const { outcomes } = await match({ user_email: 'p.shah@client12.example' }, options);
    expect(outcomes).toEqual(['rejected']);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('only a note looks nothing up again', async () => {
    there({ client_id: 13, site_id: 103, tickettype_id: 1 });
    const ticket = {
      client_name: 'Northwind Dental Group',
      note: { text: 'Again.', outcome: 'Private Note' },
    };
    expect((await match(ticket, { on_match: 'note' })).outcomes).toEqual(['matched']);
    expect(halo.requests('client')).toHaveLength(0);
  });
});
