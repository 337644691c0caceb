import { keptMembers } from '../packages/simulator/tickets/kept_members';
import { at, entries, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 1000 });

const save = async (json_body: JsonObject[], options: JsonObject = {}) => {
  const { value, ...outcome } = await halo.run('add_or_update_ticket', { json_body, options });
  return { ...outcome, value, results: entries(at(value, 'results')), summary: at(value, 'summary') };
};

describe('a value that HaloPSA answered with success and left as it was', () => {
  test.each<[string, JsonObject]>([
    ['of a new ticket', { summary: 'x', status_id: 9 }],
    ['of one that is there', { id: 1001, status_id: 9, agent_id: '4' }],
  ])('is named: %s', async (_what, ticket) => {
    halo.simulator().behaviour.droppedMembers = ['status_id'];
    const { ok, results, summary } = await save([ticket]);
    expect(ok).toBe(true);
    expect(results[0]).toMatchObject({
      not_applied: [{ field: 'status_id', sent: 9, got: expect.any(Number) }],
    });
    expect(summary).toMatchObject({ not_applied: 1 });
  });

  test('is named of each ticket of a batch, before fields leaves anything out', async () => {
    halo.simulator().behaviour.droppedMembers = ['agent_id', 'customfields'];
    const { results, summary } = await save(
      [
        { id: 1001, agent_id: 4, status_id: 2 },
        { id: 1002, status_id: 2 },
        { id: 1003, customfields: [{ name: 'CFnew', value: 5 }] },
      ],
      { fields: ['summary'] },
    );
    expect(results.map((result) => at(result, 'not_applied', 0, 'field'))).toEqual([
      'agent_id',
      undefined,
      'customfields.CFnew',
    ]);
    expect(results[1]).not.toHaveProperty('not_applied');
    expect(summary).toMatchObject({ updated: 3, not_applied: 2 });
    expect(summary).not.toHaveProperty('not_compared');
  });

  test('is named of the ticket that match_on found', async () => {
    await save([{ summary: 'x', third_party_id_string: 'A-1' }]);
    halo.simulator().behaviour.droppedMembers = ['priority_id'];
    const { results } = await save([{ priority_id: 1, third_party_id_string: 'A-1' }], {
      match_on: 'third_party_id_string',
    });
    expect(results[0]).toMatchObject({
      outcome: 'matched',
      not_applied: [{ field: 'priority_id', sent: 1 }],
    });
  });

  test('is compared with what was sent last for that ticket', async () => {
    const { results, summary } = await save([
      { id: 1001, agent_id: 3 },
      { id: 1001, agent_id: 4 },
    ]);
    expect(results).toHaveLength(2);
    expect(summary).not.toHaveProperty('not_applied');
  });

  test('cannot be told where the response has no ticket', async () => {
    halo.simulator().behaviour.ignoreReturnall = true;
    const { summary } = await save([
      { id: 1001, agent_id: 3 },
      { id: 1002, agent_id: 3 },
      { id: 1003, agent_id: 3 },
    ]);
    expect(summary).toMatchObject({ updated: 3, not_compared: 2 });
  });
});

describe('the value of match_on that the saved ticket does not show', () => {
  test.each([
    ['trimmed', 'SEN-1  ', 'SEN-1', 100],
    ['cut to the length of a column', 'SEN-1234567890', 'SEN-12345', 9],
  ])('is said first: %s', async (_how, value, got, longestText) => {
    halo.simulator().behaviour.longestText = longestText;
    halo.simulator().behaviour.droppedMembers = ['impact'];
    const { ok, results, summary } = await save([{ summary: 'x', impact: 3, third_party_id_string: value }], {
      match_on: 'third_party_id_string',
    });
    expect(ok).toBe(true);
    expect(at(results[0], 'not_applied', 0)).toEqual({
      field: 'third_party_id_string',
      sent: value,
      got,
      lost_key: true,
    });
    expect(summary).toMatchObject({ created: 1, not_applied: 1 });
  });
});

test('a field that nothing knows and the response does not show is an unknown field', async () => {
  halo.simulator().behaviour.droppedMembers = ['hostname', 'verdict'];
  const { results } = await save([{ summary: 'x', hostname: 'FIN-22', verdict: null, kept_one: 1 }]);
  expect(results[0]).toMatchObject({ outcome: 'created', unknown_fields: ['hostname'] });
});

describe('what HaloPSA says of one ticket of a batch', () => {
  test('as an error refuses that ticket, and the others are saved', async () => {
    halo.simulator().behaviour.answered = (ticket) =>
      ticket.id === 1002 ? { id: 1002, error: 'Ticket is locked by another agent' } : ticket;
    const tickets = [1001, 1002, 1003].map((id) => ({ id, agent_id: 3 }));
    const { ok, outcomes, results } = await save(tickets, { continue_on_error: true });
    expect(ok).toBe(true);
    expect(outcomes).toEqual(['updated', 'rejected', 'updated']);
    expect(results[1]).toMatchObject({
      error: { code: 'rejected', message: 'HaloPSA refused the ticket: Ticket is locked by another agent' },
    });
    expect(await save(tickets)).toMatchObject({ ok: false, code: 'partial_failure' });
    expect(await save([{ id: 1002, agent_id: 3 }])).toMatchObject({ ok: false, code: 'rejected' });
  });

  test('as a warning stands in its result, whatever fields are kept', async () => {
    halo.simulator().behaviour.answered = (ticket) => ({
      ...ticket,
      _warning: 'The approval was not started',
    });
    const { results } = await save([{ id: 1001, agent_id: 3 }], { fields: ['summary'] });
    expect(results[0]).toMatchObject({ outcome: 'updated', warning: 'The approval was not started' });
  });
});

describe('the simulator, where it is told to be strict,', () => {
  test.each([{ status_id: 999 }, { tickettype_id: 999 }, { team_id: 999 }])('refuses %j', async (members) => {
    halo.simulator().behaviour.refusesUnknownIds = true;
    expect(await save([{ id: 1001, ...members }])).toMatchObject({ code: 'rejected' });
  });

  test('binds members in any case, the last one wins', () => {
    const behaviour = { ...halo.simulator().behaviour, bindsAnyCase: true };
    expect(keptMembers({ id: 7, ID: 5, Status_Id: 2, Other: 1 }, behaviour)).toEqual({
      id: 5,
      status_id: 2,
      Other: 1,
    });
  });

  test('ignores a filter', async () => {
    const parameters = { client_id: 12, page_size: 50 };
    const clients = async () =>
      new Set((await halo.run('get_tickets', { parameters })).tickets.map((row) => at(row, 'client_id')));
    expect([...(await clients())]).toEqual([12]);
    halo.simulator().behaviour.ignoredFilters = ['client_id'];
    const { ok, tickets } = await halo.run('get_tickets', { parameters });
    expect(!ok || tickets.some((row) => at(row, 'client_id') !== 12)).toBe(true);
  });
});

test('1,000 tickets saved back whole show all that was sent', async () => {
  const ids = halo.stored({}).map(({ id }) => id);
  const digits = (index: number): JsonObject =>
    index % 3 === 0
      ? { agent_id: '3', third_party_id: '17', customfields: [{ name: 'CFx', value: '5' }] }
      : {};
  const first = await save(
    ids.map((id, index) => ({ id, tags: [{ text: `t${index % 7}` }], ...digits(index) })),
  );
  const tickets = first.results.map((result) => Object(at(result, 'ticket')));
  expect(tickets.length).toBeGreaterThan(900);
  const back = tickets.map((ticket, index) => ({
    ...ticket,
    ...(index % 5 === 0 && {
      agent_id: String(ticket.agent_id),
      user_id: -1,
      deadlinedate: '1900-01-01T00:00:00',
    }),
    ...(index % 4 === 0 && { category_1: null, supplier_id: 0 }),
  }));
  const { ok, results, summary } = await save([...back, ...back.slice(0, 3)]);
  expect(ok).toBe(true);
  expect(results.flatMap((result) => entries(at(result, 'not_applied'))).slice(0, 10)).toEqual([]);
  expect(results.flatMap((result) => entries(at(result, 'unknown_fields'))).slice(0, 10)).toEqual([]);
  expect(summary).not.toHaveProperty('not_applied');
});
