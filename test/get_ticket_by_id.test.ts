import { ticketAnswer } from '../packages/simulator/shape/ticket_answer';
import { at } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 20 });

const get = (inputs: Record<string, unknown>) => halo.run('get_ticket_by_id', inputs);
const byId = (id: unknown) => get({ path_parameters: { id } });

/** A ticket as the simulator answers it. */
const shown = (id: number) => ticketAnswer(halo.simulator().store.get(id) ?? { id }, 'light');

describe('the ticket', () => {
  test.each([
    ['a number', 1001],
    ['its digits', '1001'],
    ['its digits with zeros before them', '0001001'],
  ])('is read by %s', async (_what, id) => {
    const { ok, value } = await byId(id);
    expect(ok).toBe(true);
    expect(at(value, 'json_body')).toEqual(JSON.parse(JSON.stringify(shown(1001))));
    expect(halo.requests('get')).toHaveLength(1);
  });

  test('comes with status, reason and headers of its answer: names in lower case, no cookies', async () => {
    halo.simulator().faults.add({
      route: 'get',
      action: {
        type: 'status',
        status: 200,
        headers: { 'X-Trace': 'abc', 'Set-Cookie': 'session=not-for-playbooks' },
        body: { id: 1001 },
      },
    });
    const { value } = await byId(1001);
    expect(value).toMatchObject({ status_code: 200, reason: 'OK', json_body: { id: 1001 } });
    const headers = at(value, 'response_headers');
    expect(headers).toMatchObject({ 'x-trace': 'abc', 'content-type': expect.any(String) });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('X-Trace');
  });

  test('is kept to the fields asked for, and its id always stays', async () => {
    const { value } = await get({
      path_parameters: { id: 1001 },
      options: { fields: ['summary', 'no_such_field'] },
    });
    expect(at(value, 'json_body')).toEqual({
      id: 1001,
      summary: halo.simulator().store.get(1001)?.summary,
    });
  });

  test('is read by what the body is, whatever its content type and with a byte order mark', async () => {
    halo.simulator().faults.add({
      route: 'get',
      action: { type: 'body', body: '\uFEFF{"id":1001,"summary":"ä"}', contentType: 'text/html' },
    });
    expect(at((await byId(1001)).value, 'json_body')).toEqual({ id: 1001, summary: 'ä' });
  });

  test('may have any shape inside: HaloPSA’s odd types are passed on', async () => {
    const odd = { id: 1001, summary: 7, customfields: 'none', estimate: '1.5', dateoccurred: null };
    halo.simulator().faults.add({ route: 'get', action: { type: 'body', body: odd } });
    const { ok, value } = await byId(1001);
    expect(ok).toBe(true);
    expect(at(value, 'json_body')).toEqual(odd);
  });
});

describe('the request', () => {
  test('carries booleans as words, integers as given, and false and 0; null is left out', async () => {
    const { ok } = await get({
      path_parameters: { id: 1001 },
      parameters: { includedetails: true, nocache: false, includelastaction: 'true', ticketidonly: null },
    });
    expect(ok).toBe(true);
    expect(halo.requests('get')[0]?.url).toBe(
      '/api/Tickets/1001?includedetails=true&nocache=false&includelastaction=true',
    );
  });

  test('passes on a switch of the web client that no description knows', async () => {
    await get({ path_parameters: { id: 1001 }, parameters: { includeusersassets: true } });
    expect(halo.requests('get')[0]?.url).toBe('/api/Tickets/1001?includeusersassets=true');
  });

  test.each([[{ parameters: null, options: null }], [{ parameters: {}, options: {} }], [{}]])(
    'goes without a query where nothing is asked: %j',
    async (sections) => {
      expect((await get({ path_parameters: { id: 1001 }, ...sections })).ok).toBe(true);
      expect(halo.requests('get')[0]?.url).toBe('/api/Tickets/1001');
    },
  );
});

describe('a ticket that is not there', () => {
  test.each([
    ['HaloPSA does not know it', undefined, 2],
    ['404 without a body', { type: 'status', status: 404, body: '' }, 2],
    ['a web page of 404', { type: 'status', status: 404 }, 2],
    ['200 without a body', { type: 'body', body: '' }, 3],
    ['200 with a bare null', { type: 'body', body: null }, 3],
    ['200 with {}', { type: 'body', body: {} }, 3],
    ['200 with an id of null', { type: 'body', body: { id: null, summary: null } }, 3],
    ['200 with id 0', { type: 'body', body: { id: 0 } }, 3],
  ] as const)('is not_found, each time and with HaloPSA there: %s', async (_what, action, requests) => {
    if (action) {
      halo.simulator().faults.add({ route: 'get', count: 'always', action });
    }
    const { ok, value } = await byId(action ? 1001 : 999_999);
    expect(ok).toBe(false);
    expect(value).toMatchObject({ code: 'not_found', retryable: false, traceback: '' });
    expect(halo.requests('get')).toHaveLength(requests);
    const [control, ...more] = halo.requests('list');
    expect(more).toEqual([]);
    expect(control?.query).toMatchObject({ page_size: '1', _: expect.anything() });
  });

  test.each([
    ['404', { type: 'status', status: 404 }],
    ['an empty 200', { type: 'body', body: '' }],
  ] as const)(
    'is not known to be missing where HaloPSA itself does not respond: %s',
    async (_what, action) => {
      const { faults } = halo.simulator();
      faults.add({ route: 'get', count: 'always', action });
      faults.add({ route: 'list', count: 'always', action: { type: 'status', status: 404 } });
      expect((await byId(1001)).value).toMatchObject({ code: 'unavailable', retryable: true });
    },
  );

  test('is found where only a gateway said that it is missing', async () => {
    const { faults } = halo.simulator();
    faults.add({ route: 'get', count: 2, action: { type: 'status', status: 404 } });
    faults.add({ route: 'list', count: 1, action: { type: 'status', status: 404 } });
    // The third is the repetition behind a control request that HaloPSA answers.
    expect(await byId(1001)).toMatchObject({ ok: true });
    expect(halo.requests('get')).toHaveLength(3);
  });

  test.each([401, 403])('is missing where HaloPSA refuses the control request with %d', async (status) => {
    const action = { type: 'status', status, body: { message: 'No' } } as const;
    halo.simulator().faults.add({ route: 'list', count: 'always', action });
    expect(await byId(999_999)).toMatchObject({ ok: false, code: 'not_found' });
  });

  test('is asked for three times without a body, even where nothing is to be retried', async () => {
    halo.simulator().faults.add({ route: 'get', count: 2, action: { type: 'body', body: '' } });
    const inputs = { path_parameters: { id: 1001 } };
    const outcome = await halo.run('get_ticket_by_id', inputs, { asset: { max_retries: 0 } });
    expect(outcome.ok).toBe(true);
  });

  test.each([
    ['text', 'Service is starting'],
    ['half its JSON', '{"id":1001,"summ'],
    ['a bare word', '"OK"'],
    ['a bare number', '7'],
    ['an object without an id', { error: 'Service unavailable' }],
    ['a list of nothing', { record_count: 0, tickets: [] }],
  ])('is never not_found for %s: that is no answer of HaloPSA’s', async (_what, body) => {
    halo.simulator().faults.add({ route: 'get', count: 'always', action: { type: 'body', body } });
    expect(await byId(1001)).toMatchObject({ ok: false, code: 'invalid_response' });
    expect(halo.requests('get')).toHaveLength(5);
  });

  test.each([
    ['a list of one', [{ id: 1001 }]],
    ['an envelope of one', { record_count: 1, tickets: [{ id: 1001 }] }],
    ['a list that holds it', [{ id: 1002 }, { id: 1001 }]],
  ])('is found in %s', async (_what, body) => {
    halo.simulator().faults.add({ route: 'get', action: { type: 'body', body } });
    expect(await byId(1001)).toMatchObject({ ok: true, value: { json_body: { id: 1001 } } });
  });

  test('is not guessed from a list of others', async () => {
    const body = [{ id: 1002 }, { id: 1003 }];
    halo.simulator().faults.add({ route: 'get', action: { type: 'body', body } });
    expect(await byId(1001)).toMatchObject({ ok: false, code: 'invalid_response' });
  });

  test('is not_found when it was deleted', async () => {
    halo.simulator().store.remove(1002);
    expect(await byId(1002)).toMatchObject({ ok: false, code: 'not_found' });
  });
});

describe('an id that is none', () => {
  test.each([
    ['../Agent'],
    ['1001/../../Agent'],
    ['1001?deleted=true'],
    ['%2e%2e'],
    ['1001 '],
    [''],
    ['-1'],
    ['1e3'],
    ['0'],
    [0],
    [-5],
    [1001.5],
    [1e21],
    [true],
    [null],
    [[1001]],
    [{ id: 1001 }],
  ])('is refused before anything is sent: %j', async (id) => {
    const { code, issues } = await byId(id);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/path_parameters\/id: /)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('is missed by name where the section or the id is left out', async () => {
    expect((await get({})).issues).toEqual(['/path_parameters: is missing']);
    expect((await get({ path_parameters: {} })).issues).toEqual(['/path_parameters/id: is missing']);
  });
});
