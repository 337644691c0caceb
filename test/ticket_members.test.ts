import { otherTicketNames, ticketNames } from '../src/generated/ticket_names';
import { saveIssues } from '../src/tickets/save/rules/save_input_rules';
import recorded from './fixtures/vendor/halo-recorded.json';
import { at, entries, isJsonObject, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 30, weight: 'recorded' });

const refused = async (ticket: JsonObject, options: JsonObject = {}) => {
  const { code, issues } = await halo.run('add_or_update_ticket', { json_body: [ticket], options });
  expect(code).toBe('invalid_input');
  expect(halo.simulator().requests).toHaveLength(0);
  return issues;
};

const sent = async (ticket: JsonObject, options: JsonObject = {}) => {
  expect(await halo.run('add_or_update_ticket', { json_body: [ticket], options })).toMatchObject({
    ok: true,
  });
  expect(halo.sentTickets()).toEqual([[ticket]]);
};

describe('a member that differs from a known one by letter case alone', () => {
  test.each([
    [{ ID: 1005, summary: 'x' }, 'ID', 'id'],
    [{ id: 1007, Id: 1005 }, 'Id', 'id'],
    [{ summary: 'x', Summary: 'y' }, 'Summary', 'summary'],
    [{ id: 1007, Status_ID: null }, 'Status_ID', 'status_id'],
    [{ summary: 'x', CustomFields: [] }, 'CustomFields', 'customfields'],
  ])('is refused, since HaloPSA takes it for the known one: %j', async (ticket, name, meant) => {
    const said = `/json_body/0/${name}: differs from ${meant} by letter case alone, and HaloPSA would take it for ${meant}; did you mean ${meant}?`;
    expect(await refused(ticket)).toEqual([said]);
    expect(await refused(ticket, { unknown_fields: 'send' })).toEqual([said]);
  });

  test('is refused for every known name', () => {
    const folded = new Set(ticketNames.map((name) => name.toUpperCase()));
    const ticket = Object.fromEntries(
      [...folded].filter((name) => /[A-Z]/.test(name)).map((name) => [name, 1]),
    );
    expect(saveIssues({ json_body: [ticket] })).toHaveLength(Object.keys(ticket).length);
  });

  test('is sent where both are names of 1.1.0 or HaloPSA', () => sent({ summary: 'x', estimatedays: 2 }));
});

describe('a misspelt member, whose right name is not there,', () => {
  test.each([
    [{ id: 1002, sumary: 'new' }, 'sumary', 'summary'],
    [{ id: 1002, statusid: 9 }, 'statusid', 'status_id'],
    [{ summary: 'x', tickettpye_id: 2 }, 'tickettpye_id', 'tickettype_id'],
    [{ summary: 'x', ticket_type_id: 2 }, 'ticket_type_id', 'tickettype_id'],
    [{ summary: 'x', client__name: 'y' }, 'client__name', 'client_name'],
    [{ summary: 'x', custom_fields: [] }, 'custom_fields', 'customfields'],
    [{ summary: 'x', thirdparty_id_strin: 'y' }, 'thirdparty_id_strin', 'third_party_id_string'],
    [{ summary: 'x', category_5: 'y' }, 'category_5', 'category_1 or category_2 or category_3 or category_4'],
  ])('is refused with all that are equally near: %j', async (ticket, name, meant) => {
    expect(await refused(ticket)).toEqual([
      `/json_body/0/${name}: is not known to HaloPSA, which would ignore it; did you mean ${meant}?`,
    ]);
  });

  test.each([
    ['the right name is there', { id: 1002, summary: 'x', sumary: 'y' }],
    ['it is short', { summary: 'x', flag: true }],
    ['two letters differ in a short name', { summary: 'x', severity: 'high' }],
    ['nothing is like it', { summary: 'x', hostname: 'FIN-22' }],
    ['it is named as custom fields are', { summary: 'x', CFclient_nam: 1 }],
  ])('is sent where %s', (_why, ticket) => sent(ticket));

  test('is sent where unknown fields are to be sent', () =>
    sent({ id: 1002, sumary: 'new', status: 9 }, { unknown_fields: 'send' }));
});

describe('what people call a member elsewhere', () => {
  test.each([
    [{ ticket_id: 1002, summary: 'x' }, 'ticket_id', 'id'],
    [{ ticketid: 1002, summary: 'x' }, 'ticketid', 'id'],
    [{ ticket_number: 1002, summary: 'x' }, 'ticket_number', 'id'],
    [{ faultid: 1002, summary: 'x' }, 'faultid', 'id'],
    [{ id: 1002, status: 9 }, 'status', 'status_id or status_name'],
    [{ id: 1002, status: 'Closed' }, 'status', 'status_id or status_name'],
    [{ id: 1002, priority: 2 }, 'priority', 'priority_id or priority_name'],
    [{ summary: 'x', type: 'Incident' }, 'type', 'tickettype_id or tickettype_name'],
    [{ summary: 'x', tickettype: 'Incident' }, 'tickettype', 'tickettype_id or tickettype_name'],
    [{ summary: 'x', client: 'Contoso' }, 'client', 'client_id or client_name'],
    [{ summary: 'x', site: 'Main' }, 'site', 'site_id or site_name'],
    [{ summary: 'x', user: 'dana' }, 'user', 'user_id or user_name or user_email'],
    [{ summary: 'x', agent: 4 }, 'agent', 'agent_id or agent_name'],
    [{ summary: 'x', assignment_group: 'SOC' }, 'assignment_group', 'team or team_id or team_name'],
  ])('is refused with what is meant: %j', async (ticket, name, meant) => {
    expect(await refused(ticket)).toEqual([
      `/json_body/0/${name}: is not known to HaloPSA, which would ignore it; did you mean ${meant}?`,
    ]);
  });

  test.each<[string, JsonObject, JsonObject?]>([
    ['the right name is there', { id: 1002, status_id: 2, status: 'New' }],
    ['it is an object, as responses have it', { id: 1002, priority: { priorityid: 2 }, user: { id: 3 } }],
    ['it is null', { id: 1002, agent: null, status: null }],
    ['unknown fields are to be sent', { id: 1002, status: 'New' }, { unknown_fields: 'send' }],
  ])('is sent where %s', (_why, ticket, options = {}) => sent(ticket, options));

  test('is no field that takes a plain value itself', () => {
    const plain = otherTicketNames
      .flatMap(([, names]) => names.split(' '))
      .filter((name) => ticketNames.includes(name));
    expect(plain.sort()).toEqual(['agent', 'priority', 'supplier', 'tickettype', 'user']);
  });
});

describe('an entry of customfields', () => {
  const withField = (field: JsonObject) => ({ id: 1002, customfields: [field] });
  const at0 = '/json_body/0/customfields/0';

  test.each([
    [{ name: 'CFrisk', vaule: 5 }, `${at0}/vaule`, 'value'],
    [{ name: 'CFrisk', Value: 5 }, `${at0}/Value`, 'value'],
    [{ name: 'CFrisk', values: 5 }, `${at0}/values`, 'value'],
    [{ Name: 'CFrisk', value: 5, id: 3 }, `${at0}/Name`, 'name'],
  ])('with a misspelt member is refused: %j', async (field, pointer, meant) => {
    expect(await refused(withField(field))).toEqual([
      expect.stringMatching(new RegExp(`^${pointer}: .*did you mean ${meant}\\?$`)),
    ]);
  });

  test('with an empty name is refused', async () => {
    expect(await refused(withField({ name: '', value: 5 }))).toEqual([
      `${at0}/name: is empty, so that it names no custom field`,
    ]);
  });

  test('goes out with whatever a response has beside it', () =>
    sent(
      withField({ id: 204, name: 'CFrisk', label: 'Risk', value: 5, display: '5', type: 2, url: '', xyz: 1 }),
    ));
});

describe('a ticket as HaloPSA returned it is never refused:', () => {
  /** A value of each recorded type. */
  const exampleOf = (shape: unknown): unknown => {
    switch (shape) {
      case 'string':
        return '2026-11-20T14:03:00Z';
      case 'number':
        return 3;
      case 'boolean':
        return false;
      case 'null':
        return null;
      default:
        return Array.isArray(shape)
          ? shape.map(exampleOf)
          : isJsonObject(shape)
            ? Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, exampleOf(inner)]))
            : String(shape);
    }
  };

  test.each([recorded.post_tickets_answer_1, recorded.post_tickets_answer_2])(
    'recording %#',
    async ({ members }) => {
      const ticket = { ...Object(exampleOf(members)), id: 1002 };
      expect(Object.keys(ticket).length).toBeGreaterThan(200);
      const { code, issues } = await halo.run('add_or_update_ticket', { json_body: [ticket] });
      expect(issues).toEqual([]);
      expect(code).not.toBe('invalid_input');
    },
  );

  test('by Get Ticket', async () => {
    const { tickets } = await halo.run('get_tickets', {
      parameters: { includeclosed: true },
      options: { all_pages: true, fields: ['summary'] },
    });
    expect(tickets.length).toBeGreaterThan(20);
    for (const row of tickets) {
      const { value } = await halo.run('get_ticket_by_id', {
        path_parameters: { id: at(row, 'id') },
        parameters: { includedetails: true },
      });
      const { code, issues } = await halo.run('add_or_update_ticket', {
        json_body: [at(value, 'json_body')],
      });
      expect(issues).toEqual([]);
      expect(code).not.toBe('invalid_input');
    }
  });

  test('by Get Tickets', async () => {
    const { tickets } = await halo.run('get_tickets', { parameters: { page_size: 20, includestatus: true } });
    expect(await halo.run('add_or_update_ticket', { json_body: entries(tickets) })).toMatchObject({
      ok: true,
    });
  });
});
