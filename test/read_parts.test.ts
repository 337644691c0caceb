import { at, entries, idsOf, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });

const read = (options: object) =>
  halo.run('get_ticket_by_id', {
    path_parameters: { id: 1001 },
    options: { fields: ['summary'], ...options },
  });

describe('a ticket with what belongs to it', () => {
  test('brings its notes, oldest first, without the entries of the system', async () => {
    for (const text of ['first', 'second']) {
      const note = { text, outcome: 'Private Note' };
      await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, status_id: 2, note }] });
    }
    const { value } = await read({ notes: true });
    expect(entries(at(value, 'notes')).map((note) => at(note, 'note'))).toEqual(['first', 'second']);
  });

  test('brings neither notes nor files unless asked', async () => {
    const { value } = await read({});
    expect(Object.keys(Object(value)).sort()).toEqual(
      ['json_body', 'reason', 'response_headers', 'status_code', 'ticket_url'].sort(),
    );
    expect(halo.requests('notes').length + halo.requests('files').length).toBe(0);
  });

  test('lists its files without their content', async () => {
    halo.simulator().files.add({
      ticket_id: 1001,
      filename: 'mail.eml',
      content_type: 'message/rfc822',
      isimage: false,
      bytes: Buffer.from('Subject: invoice'),
    });
    const { value } = await read({ attachments: true });
    expect(at(value, 'attachments')).toMatchObject([{ filename: 'mail.eml', filesize: 16 }]);
    expect(JSON.stringify(at(value, 'attachments'))).not.toContain('data');
  });
});

describe.each([
  { list: 'notes', route: 'notes', member: 'actions' },
  { list: 'attachments', route: 'files', member: 'attachments' },
] as const)('a list of $list', ({ list, route, member }) => {
  const rows = (from: number, count: number) =>
    numbers(count, from).map((id) => ({ id, note: 'x', filename: 'x' }));
  const serve = (page: JsonObject, query: Record<string, string> = {}) =>
    halo.simulator().faults.add({ route, query, count: 'always', action: { type: 'body', body: page } });

  test('that shows fewer than HaloPSA counts fails the action', async () => {
    serve({ record_count: 30, [member]: rows(1, 20) });
    const { code, value } = await read({ [list]: true });
    expect(code).toBe('invalid_response');
    const what = list === 'notes' ? 'notes' : 'files';
    expect(at(value, 'message')).toBe(`HaloPSA counts 30 ${what} and sent 20.`);
  });

  test('that comes in pages is read to its end, twice alike', async () => {
    serve({ record_count: 130, [member]: rows(1, 100) }, { page_no: '1' });
    serve({ record_count: 130, [member]: rows(101, 30) }, { page_no: '2' });
    serve({ record_count: 130, [member]: rows(1, 50) });
    const { value } = await read({ [list]: true });
    expect(idsOf(entries(at(value, list)))).toEqual(numbers(130, 1));
    expect(halo.requests(route)).toHaveLength(5);
  });

  test('whose count says less than it shows is whole', async () => {
    serve({ record_count: 0, [member]: rows(1, 20) });
    const { value } = await read({ [list]: true });
    expect(entries(at(value, list))).toHaveLength(20);
    expect(halo.requests(route)).toHaveLength(1);
  });
});

describe('a dry run of a deletion', () => {
  test('tells which ticket would go, and deletes nothing', async () => {
    const { value } = await halo.run('delete_ticket_by_id', {
      path_parameters: { id: '1001' },
      options: { dry_run: true },
    });
    expect(value).toMatchObject({ json_body: { id: 1001 }, plan: { action: 'delete', id: 1001 } });
    expect(
      halo
        .simulator()
        .store.list()
        .some(({ id }) => id === 1001),
    ).toBe(true);
    expect(halo.simulator().requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  test('of a ticket that is not there is not_found', async () => {
    const outcome = await halo.run('delete_ticket_by_id', {
      path_parameters: { id: 4711 },
      options: { dry_run: true },
    });
    expect(outcome.code).toBe('not_found');
  });
});

describe('a dry run of a save', () => {
  test('tells what would be done with each ticket, and writes nothing', async () => {
    halo.simulator().store.add({ summary: 'there', third_party_id_string: 'A-1', team: 'Service Desk' });
    const before = JSON.stringify(halo.simulator().store.list());
    const note = { text: 'again', outcome: 'Private Note' };
    const { ok, value } = await halo.run('add_or_update_ticket', {
      json_body: [
        { summary: 'there', third_party_id_string: 'A-1', team: 'Security Operations', note },
        { summary: 'new', third_party_id_string: 'A-2' },
        { id: 1001, status_id: 2 },
        { id: 4711, status_id: 2 },
      ],
      options: { match_on: 'third_party_id_string', dry_run: true },
    });
    expect(ok).toBe(true);
    expect(at(value, 'results')).toMatchObject([
      {
        outcome: 'not_sent',
        plan: {
          action: 'update',
          id: 1011,
          note: true,
          changes: [{ field: 'team', from: 'Service Desk', to: 'Security Operations' }],
        },
      },
      { outcome: 'not_sent', plan: { action: 'create' } },
      { outcome: 'not_sent', plan: { action: 'update', id: 1001 } },
      { outcome: 'rejected', error: { code: 'not_found' } },
    ]);
    expect(at(value, 'summary')).toMatchObject({ not_sent: 3, rejected: 1, created: 0 });
    expect(JSON.stringify(halo.simulator().store.list())).toBe(before);
    expect(
      halo.simulator().requests.filter(({ method, route }) => method !== 'GET' && route !== 'token'),
    ).toEqual([]);
  });

  test.each([
    ['note', { action: 'note', id: 1011 }],
    ['leave', { action: 'leave', id: 1011 }],
  ])('tells of a match with on_match %s', async (on_match, plan) => {
    halo.simulator().store.add({ summary: 'there', third_party_id_string: 'A-1' });
    const { value } = await halo.run('add_or_update_ticket', {
      json_body: [{ summary: 'other', third_party_id_string: 'A-1' }],
      options: { match_on: 'third_party_id_string', on_match, dry_run: true },
    });
    expect(at(value, 'results', 0, 'plan')).toEqual(plan);
  });
});
