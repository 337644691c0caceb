import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });
const options = { match_on: 'third_party_id_string' };
const save = (ticket: JsonObject) =>
  halo.run('add_or_update_ticket', { json_body: [{ summary: 'x', ...ticket }], options });

describe('what an unresolved expression leaves is no value of match_on', () => {
  test.each([
    ...['undefined', 'null', 'None', 'NaN', 'N/A', '[object Object]', ' undefined '],
    ...['{{alert.id}}', 'SEN-{{ alert.id }}', `\${alert.id}`, '<%= alert.id %>'],
  ])('%j', async (value) => {
    const { code, issues } = await save({ third_party_id_string: value });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([
      expect.stringMatching(/^\/json_body\/0\/third_party_id_string: is what an expression leaves/),
    ]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each(['undefined behaviour', 'Nonesuch', 'null-7'])('but %s is one', async (value) => {
    expect(await save({ third_party_id_string: value })).toMatchObject({ ok: true });
  });
});

test('a long value is searched for by its beginning, and compared whole', async () => {
  const long = (end: string) => `${'警告'.repeat(150)}${end}`;
  expect(at((await save({ third_party_id_string: long('a') })).value, 'results', 0, 'outcome')).toBe(
    'created',
  );
  expect(at((await save({ third_party_id_string: long('b') })).value, 'results', 0, 'outcome')).toBe(
    'created',
  );
  expect(at((await save({ third_party_id_string: long('a') })).value, 'results', 0, 'outcome')).toBe(
    'matched',
  );
  for (const { url } of halo.requests('list')) {
    expect(url.length).toBeLessThan(1300);
  }
});

describe('options.fields', () => {
  const list = (fields: string[], parameters: JsonObject = {}) =>
    halo.run('get_tickets', { parameters, options: { fields } });

  test.each([
    ['Summary', 'is not a field of a ticket; did you mean summary?'],
    ['statusid', 'is not a field of a ticket; did you mean status_id?'],
    ['status', 'is not a field of a ticket; did you mean status_id or status_name?'],
    ['status_name', "is on a list's rows only with parameters.includestatus: true"],
    ['actioncode', "is not on a list's rows; Get Ticket by ID returns it"],
  ])('refuses %s on a list', async (name, message) => {
    const { code, issues } = await list(['id', name]);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([`/options/fields/1: ${message}`]);
  });

  test('takes what the rows have, what was asked for, and what nothing knows', async () => {
    expect(
      await list(['status_name', 'summary', 'CFrisk', 'hostname'], { includestatus: true }),
    ).toMatchObject({
      ok: true,
    });
  });

  test('refuses a misspelt name of one ticket, and of a saved one', async () => {
    const fields = ['sumary'];
    const issue = '/options/fields/0: is not a field of a ticket; did you mean summary?';
    const get = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 }, options: { fields } });
    const saved = await halo.run('add_or_update_ticket', { json_body: [{ id: 1001 }], options: { fields } });
    expect([get.issues, saved.issues]).toEqual([[issue], [issue]]);
  });

  test('names what nothing knows and no ticket showed', async () => {
    const { value } = await list(['summary', 'hostname']);
    expect(at(value, 'summary')).toMatchObject({ fields_not_seen: ['hostname'] });
    const options = { fields: ['summary', 'hostname'] };
    const one = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 }, options });
    expect(one.value).toMatchObject({ fields_not_seen: ['hostname'] });
    expect(at((await list(['summary', 'sla_id'])).value, 'summary')).toBeUndefined();
  });

  test('names in the summary of a save what no saved ticket showed', async () => {
    const options = { fields: ['summary', 'hostname', 'rack'] };
    const saved = await halo.run('add_or_update_ticket', {
      json_body: [{ id: 1001 }, { id: 1002 }],
      options,
    });
    expect(at(saved.value, 'summary')).toMatchObject({ updated: 2, fields_not_seen: ['hostname', 'rack'] });
    halo.simulator().behaviour.answered = (ticket) =>
      ticket.id === 1002 ? { ...ticket, hostname: 'WS-0412' } : ticket;
    const again = await halo.run('add_or_update_ticket', {
      json_body: [{ id: 1001 }, { id: 1002 }],
      options,
    });
    expect(at(again.value, 'summary')).toMatchObject({ fields_not_seen: ['rack'] });
    halo.simulator().behaviour.refuse = () => 'No.';
    const refused = await halo.run('add_or_update_ticket', { json_body: [{ id: 1001 }], options });
    expect(refused).toMatchObject({ code: 'rejected' });
    expect(JSON.stringify(refused)).not.toContain('fields_not_seen');
  });

  test('never leaves out what HaloPSA says itself', async () => {
    halo.simulator().behaviour.answered = (ticket) => ({ ...ticket, _warning: 'Look' });
    const inputs = { json_body: [{ id: 1001, agent_id: 3 }], options: { fields: ['summary'] } };
    const { value } = await halo.run('add_or_update_ticket', inputs);
    expect(Object.keys(Object(at(value, 'json_body'))).sort()).toEqual(['_warning', 'id', 'summary']);
  });
});
