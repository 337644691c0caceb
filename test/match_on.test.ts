import { at, idsOf, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 60 });
const closed = 9;

const save = (json_body: JsonObject[], match_on: string, options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body, options: { match_on, ...options } });

const add = (ticket: JsonObject) => halo.simulator().store.add({ summary: 'already there', ...ticket });

describe('a ticket that is already there', () => {
  test.each([
    ['third_party_id_string', 'ALERT-1'],
    ['third_party_id', 4711],
    ['supplier_reference', 'CASE & 100% #1'],
    ['summary', 'Phishing, again: "ü"'],
  ])('is found by %s and updated', async (field, value) => {
    const { id } = add({ [field]: value });
    const outcome = await save([{ summary: String(value), [field]: value, details: 'new' }], field);
    expect(outcome.value).toMatchObject({
      json_body: { id, details: 'new' },
      results: [{ index: 0, outcome: 'matched', id, ticket: { id } }],
      summary: { matched: 1, created: 0 },
    });
    expect(halo.stored({ [field]: value })).toHaveLength(1);
    expect(halo.sentTickets()).toEqual([[{ id, summary: String(value), [field]: value, details: 'new' }]]);
  });

  test.each([
    ['as digits', '4711'],
    ['with zeros before them', '004711'],
  ])('is found by a number given %s', async (_what, third_party_id) => {
    const { id } = add({ third_party_id: 4711 });
    const { value } = await save([{ summary: 'x', third_party_id }], 'third_party_id');
    expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id });
  });
});

test('numbers that are the same count as one value in one call, however they are written', async () => {
  const ticket = { summary: 'x', third_party_id: 4711 };
  const tickets = [ticket, ticket, { summary: 'x', third_party_id: '04711' }];
  const { outcomes } = await save(tickets, 'third_party_id');
  expect(outcomes).toEqual(['created', 'matched', 'matched']);
  expect(halo.stored({ third_party_id: 4711 })).toHaveLength(1);
});

describe('a ticket without the value', () => {
  test.each([
    ['third_party_id_string', {}],
    ['third_party_id_string', { third_party_id_string: null }],
    ['third_party_id_string', { third_party_id_string: '' }],
    ['third_party_id_string', { third_party_id_string: '  ' }],
    ['third_party_id', { third_party_id: 0 }],
    ['third_party_id', { third_party_id: null }],
    ['supplier_reference', { summary: 'x' }],
  ])('is refused before anything is sent: %s in %j', async (field, ticket) => {
    const { code, issues } = await save([{ id: 1001 }, ticket], field);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(`/json_body/1/${field}: `)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('a server of 2024 or 2025, which ignores the filters of 2026', () => {
  beforeEach(() => {
    halo.simulator().behaviour.knowsThirdPartyFilter = false;
    halo.simulator().behaviour.pageCap = 20;
  });

  test.each([
    ['third_party_id_string', 'ALERT-1'],
    ['third_party_id', 4711],
  ])('is found out by %s in four requests, before anything is saved', async (field, value) => {
    add({ [field]: value });
    const { value: error } = await save([{ summary: 'x', [field]: value }], field);
    expect(error).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('answers with every ticket'),
      hint: expect.stringContaining('options.match_on: supplier_reference'),
      results: [{ outcome: 'rejected' }],
    });
    expect(halo.requests('list').length).toBeLessThanOrEqual(4);
    expect(halo.requests('get')).toHaveLength(0);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('is asked no more than once, however many tickets are given', async () => {
    const tickets = numbers(5).map((n) => ({ summary: 'x', third_party_id_string: `ALERT-${n}` }));
    const { outcomes } = await save(tickets, 'third_party_id_string', { continue_on_error: true });
    expect(outcomes).toEqual(numbers(5).map(() => 'rejected'));
    expect(halo.requests('list').length).toBeLessThanOrEqual(3 + 5);
  });

  test.each([
    ['supplier_reference', 'CASE-1'],
    ['summary', 'Phishing, again'],
  ])('finds by %s, which it does know', async (field, value) => {
    const { id } = add({ [field]: value });
    const { value: output } = await save([{ summary: String(value), [field]: value }], field);
    expect(at(output, 'results', 0)).toMatchObject({ outcome: 'matched', id });
  });

  test('opens the first ticket of an empty server all the same', async () => {
    for (const { id } of halo.simulator().store.list()) {
      halo.simulator().store.remove(id);
    }
    const { outcomes } = await save(
      [{ summary: 'x', third_party_id_string: 'ALERT-1' }],
      'third_party_id_string',
    );
    expect(outcomes).toEqual(['created']);
  });
});

describe('a server that knows the filters', () => {
  const fields = [
    ['third_party_id_string', 'ALERT-1'],
    ['third_party_id', 4711],
    ['supplier_reference', 'CASE-1'],
    ['summary', 'Phishing, again'],
  ] as const;

  test.each(fields)('is asked at most four times more than the save: %s is there', async (field, value) => {
    add({ [field]: value });
    const { outcomes } = await save([{ summary: 'x', [field]: value }], field);
    expect(outcomes).toEqual(['matched']);
    expect(halo.requests('list').length + halo.requests('get').length).toBeLessThanOrEqual(4);
  });

  test.each(fields)(
    'is asked at most four times more than the save: %s is not there',
    async (field, value) => {
      const { outcomes } = await save([{ summary: 'x', [field]: value }], field);
      expect(outcomes).toEqual(['created']);
      expect(halo.requests('list').length + halo.requests('get').length).toBeLessThanOrEqual(4);
    },
  );
});

/** What a match does is the same wherever the filter is known: the text of a third party is not, before 2026. */
const servers = [
  { server: 'a server of 2026', field: 'third_party_id_string', knowsThirdPartyFilter: true },
  { server: 'an earlier server', field: 'supplier_reference', knowsThirdPartyFilter: false },
] as const;

describe.each(servers)('on $server, by $field,', ({ field, knowsThirdPartyFilter }) => {
  beforeEach(() => {
    halo.simulator().behaviour.knowsThirdPartyFilter = knowsThirdPartyFilter;
  });

  describe('a ticket that is already there', () => {
    test.each(['object', 'array', 'envelope'] as const)(
      'is found in the answer as %s',
      async (replyShape) => {
        halo.simulator().behaviour.replyShape = replyShape;
        const { id } = add({ [field]: 'ALERT-1' });
        const { value } = await save([{ [field]: 'ALERT-1', details: 'new' }], field);
        expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id, ticket: { details: 'new' } });
      },
    );

    test('counts when it was closed long ago', async () => {
      const { id } = add({ [field]: 'ALERT-1', status_id: closed });
      halo.clock.advance(200 * 24 * 3600 * 1000);
      const { outcomes } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['matched']);
      expect(halo.stored({ [field]: 'ALERT-1' })).toMatchObject([{ id }]);
    });

    test('does not count when it was deleted', async () => {
      const { id } = add({ [field]: 'ALERT-1' });
      halo.simulator().store.remove(id);
      const { outcomes } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['created']);
    });

    test('does not count when it only contains the value', async () => {
      add({ [field]: 'ALERT-10' });
      add({ [field]: 'x ALERT-1' });
      add({ [field]: 'alert-1' });
      const { outcomes } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['created']);
      expect(halo.stored({ [field]: 'ALERT-1' })).toHaveLength(1);
    });

    test('is found on a later page, behind many that contain the value', async () => {
      for (const number of numbers(130)) {
        add({ [field]: `ALERT-1-${number}` });
      }
      const { id } = add({ [field]: 'ALERT-1' });
      const { value } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id });
    });

    test('is found although pages shift while they are read', async () => {
      const similar = numbers(100).map((number) => add({ [field]: `ALERT-1-${number}` }).id);
      const { id } = add({ [field]: 'ALERT-1' });
      for (const number of numbers(30)) {
        add({ [field]: `ALERT-1-${100 + number}` });
      }
      halo.simulator().behaviour.meanwhile = ({ query }) => {
        if (query.page_no === '2' && similar.length === 100) {
          halo.simulator().store.remove(Number(similar.pop()));
          add({ [field]: 'ALERT-1-000' });
        }
      };
      const { value } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id });
      expect(halo.stored({ [field]: 'ALERT-1' })).toHaveLength(1);
    });

    test('is read in full where its row does not show the field', async () => {
      const { id } = add({ [field]: 'ALERT-1' });
      const row = { id, summary: 'already there' };
      halo.simulator().faults.add({
        route: 'list',
        count: 2,
        action: { type: 'body', body: { record_count: 1, tickets: [row] } },
      });
      const { outcomes } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['matched']);
      expect(halo.requests('get').map(({ path }) => path)).toEqual([`/api/Tickets/${id}`]);
    });
  });

  describe('several tickets with the value', () => {
    test('are not chosen from: the ticket is rejected, and all their ids are named', async () => {
      const ids = [1, 2, 3].map(() => add({ [field]: 'ALERT-1' }).id);
      const { ok, value } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(ok).toBe(false);
      expect(at(value, 'code')).toBe('rejected');
      for (const id of ids) {
        expect(at(value, 'message')).toContain(String(id));
      }
      expect(at(value, 'results')).toMatchObject([{ outcome: 'rejected' }]);
      expect(halo.requests('save')).toHaveLength(0);
    });

    test('stop the run, or only themselves when it goes on', async () => {
      add({ [field]: 'ALERT-1' });
      add({ [field]: 'ALERT-1' });
      const tickets = ['ALERT-0', 'ALERT-1', 'ALERT-2'].map((value) => ({
        summary: 'x',
        [field]: value,
      }));
      expect((await save(tickets, field)).outcomes).toEqual(['created', 'rejected', 'not_sent']);
      const { ok, outcomes } = await save(tickets, field, { continue_on_error: true });
      expect(ok).toBe(true);
      expect(outcomes).toEqual(['matched', 'rejected', 'created']);
    });
  });

  describe('one value twice in one call', () => {
    test('is one ticket: the first opens it, the second updates it', async () => {
      const { value, outcomes } = await save(
        [
          { summary: 'first', [field]: 'ALERT-1' },
          { summary: 'other', [field]: 'ALERT-2' },
          { summary: 'second', [field]: 'ALERT-1' },
        ],
        field,
      );
      expect(outcomes).toEqual(['created', 'created', 'matched']);
      expect(idsOf(at(value, 'results'))).toEqual([1061, 1062, 1061]);
      expect(halo.stored({ [field]: 'ALERT-1' })).toMatchObject([{ id: 1061, summary: 'second' }]);
    });

    test('is one ticket also where the look-up would not show it yet', async () => {
      halo.simulator().faults.add({
        route: 'list',
        count: 'always',
        action: { type: 'body', body: { record_count: 0, tickets: [] } },
      });
      const ticket = { summary: 'x', [field]: 'ALERT-1' };
      const { outcomes } = await save([ticket, ticket, { summary: 'y', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['created', 'matched', 'matched']);
      expect(halo.stored({ [field]: 'ALERT-1' })).toHaveLength(1);
    });
  });

  describe('tickets with an id', () => {
    const add = (value?: string) =>
      halo.simulator().store.add({ summary: 'there', ...(value && { [field]: value }) });

    test('and no value are updated without a lookup', async () => {
      const { outcomes } = await save([{ id: 1002, details: 'x' }], field);
      expect(outcomes).toEqual(['updated']);
      expect(halo.requests('list')).toHaveLength(0);
    });

    test('and the value that they carry are updated, 100 looked up at a time', async () => {
      const tickets = numbers(30).map((n) => ({
        id: add(`ALERT-${n}`).id,
        [field]: `ALERT-${n}`,
        details: 'x',
      }));
      const { outcomes } = await save(tickets, field);
      expect(new Set(outcomes)).toEqual(new Set(['updated']));
      expect(halo.requests('list').filter(({ query }) => 'ticketids' in query)).toHaveLength(1);
    });

    test.each([
      ['another value', () => add('ALERT-2').id],
      ['no value', () => add().id],
      ['nothing, since it is gone', () => 999_999],
    ])('are rejected where the ticket carries %s: it is not the ticket that is meant', async (_, idOf) => {
      const id = idOf();
      const { value, outcomes } = await save([{ id, [field]: 'ALERT-1', details: 'x' }], field);
      expect(outcomes).toEqual(['rejected']);
      expect(value).toMatchObject({
        code: 'rejected',
        message: expect.stringContaining(`Ticket ${id} carries`),
        hint: expect.stringContaining('Leave id out'),
      });
      expect(halo.requests('save')).toHaveLength(0);
    });

    test('that are rejected leave those before saved, and with continue_on_error those behind', async () => {
      const [one, two] = [add('ALERT-1'), add('ALERT-2')];
      const tickets = [
        { id: one.id, [field]: 'ALERT-1', details: 'x' },
        { id: two.id, [field]: 'ALERT-9', details: 'x' },
        { id: one.id, [field]: 'ALERT-1', details: 'y' },
      ];
      expect((await save(tickets, field)).outcomes).toEqual(['updated', 'rejected', 'not_sent']);
      const goingOn = await halo.run('add_or_update_ticket', {
        json_body: tickets,
        options: { match_on: field, continue_on_error: true },
      });
      expect(goingOn.outcomes).toEqual(['updated', 'rejected', 'updated']);
    });
  });

  describe('a look-up that cannot be trusted', () => {
    const alert = { summary: 'x', [field]: 'ALERT-1' };

    test.each([
      ['fails', { type: 'status', status: 403, body: { message: 'No' } }, 'forbidden'],
      ['breaks down', { type: 'status', status: 503 }, 'unavailable'],
      ['is no list', { type: 'body', body: { error: 'busy' } }, 'invalid_response'],
    ] as const)('opens nothing when it %s', async (_what, action, code) => {
      halo.simulator().faults.add({ route: 'list', count: 'always', action });
      const { value } = await save([alert], field);
      expect(value).toMatchObject({ code, results: [{ outcome: 'not_sent' }] });
      expect(halo.requests('save')).toHaveLength(0);
    });

    test('opens nothing when it cannot be read to its end', async () => {
      halo.simulator().behaviour.recordCount = (matches) => matches + 10;
      const { value } = await save([alert], field);
      expect(value).toMatchObject({ code: 'invalid_response', results: [{ outcome: 'not_sent' }] });
      expect(halo.requests('save')).toHaveLength(0);
    });
  });

  describe('a ticket that does not show the field even when it is read in full', () => {
    test('does not carry the value, since HaloPSA leaves unset members out', async () => {
      const tickets = [{ id: 1001, summary: 'a' }];
      halo
        .simulator()
        .faults.add(
          { route: 'list', count: 'always', action: { type: 'body', body: { record_count: 1, tickets } } },
          { route: 'get', count: 'always', action: { type: 'body', body: tickets[0] } },
        );
      const { outcomes } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
      expect(outcomes).toEqual(['created']);
    });
  });

  test('the update of a found ticket that is refused is rejected', async () => {
    add({ [field]: 'ALERT-1' });
    halo.simulator().behaviour.refuse = () => 'You do not have permission to update this Ticket';
    const { value } = await save([{ summary: 'x', [field]: 'ALERT-1' }], field);
    expect(value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('You do not have permission to update this Ticket'),
      results: [{ outcome: 'rejected' }],
    });
  });
});
