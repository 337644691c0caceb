import vendor from './fixtures/vendor/t_halopsa-1.1.0.json';
import { at, idsOf, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 120 });

const list = (parameters?: unknown, options?: unknown) => halo.run('get_tickets', { parameters, options });
const sentUrl = () => halo.requests('list')[0]?.url;

/** Lists with these parameters and tells the query that HaloPSA got, decoded. */
async function queryFor(parameters: Record<string, unknown>): Promise<unknown> {
  const { ok, issues } = await list(parameters);
  expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  return halo.requests('list')[0]?.query;
}

describe('one page', () => {
  test('is passed on as HaloPSA answers it', async () => {
    const { value } = await list({ page_size: 3, page_no: 2, order: 'id', includeclosed: '0,1' });
    expect(value).toMatchObject({
      status_code: 200,
      reason: 'OK',
      response_headers: { 'content-type': 'application/json; charset=utf-8' },
      json_body: { record_count: 120, page_no: 2, page_size: 3, include_children: false },
    });
    expect(idsOf(at(value, 'json_body', 'tickets'))).toEqual([1004, 1005, 1006]);
    expect(value).not.toHaveProperty('summary');
  });

  test('is HaloPSA’s default page where nothing is asked', async () => {
    const { tickets } = await list();
    expect(tickets).toHaveLength(50);
    expect(sentUrl()).toBe('/api/Tickets');
  });

  test('is kept to the fields asked for, with the ids', async () => {
    const { tickets } = await list({ page_size: 2 }, { fields: ['status_id'] });
    expect(tickets).toEqual([
      { id: expect.any(Number), status_id: expect.any(Number) },
      { id: expect.any(Number), status_id: expect.any(Number) },
    ]);
  });

  test('that is a bare array is a list all the same', async () => {
    halo.simulator().faults.add({ route: 'list', action: { type: 'body', body: [{ id: 5 }, { id: 6 }] } });
    expect(at((await list()).value, 'json_body')).toEqual({
      record_count: 2,
      tickets: [{ id: 5 }, { id: 6 }],
    });
  });

  test.each([
    ['"Invalid advanced search parameter"'],
    ['7'],
    [''],
    [{ error: 'No permission' }],
    [{ status: 'error', message: 'Try again' }],
    [{ record_count: 3 }],
    [{ tickets: {} }],
    [{}],
  ])('that is no list at all is refused: %j', async (body) => {
    halo.simulator().faults.add({ route: 'list', count: 'always', action: { type: 'body', body } });
    expect(await list()).toMatchObject({ ok: false, code: 'invalid_response' });
  });
});

test('rows without a number that come again and again end the reading', async () => {
  const body = { record_count: 1, tickets: [{ summary: 'x' }] };
  halo.simulator().faults.add({ route: 'list', count: 'always', action: { type: 'body', body } });
  await list({}, { all_pages: true });
  expect(halo.requests('list').length).toBeLessThan(15);
});

describe('paging', () => {
  test.each([
    [{ page_size: 5 }, '/api/Tickets?pageinate=true&page_no=1&page_size=5'],
    [{ page_size: 5, pageinate: true }, '/api/Tickets?pageinate=true&page_no=1&page_size=5'],
    [{ page_no: 2 }, '/api/Tickets?pageinate=true&page_no=2'],
    [{ page_no: '2', page_size: '5' }, '/api/Tickets?pageinate=true&page_no=2&page_size=5'],
    [{ page_size: 5, pageinate: null }, '/api/Tickets?pageinate=true&page_no=1&page_size=5'],
    [{ page_size: null, page_no: null }, '/api/Tickets'],
  ])('is turned on by page_size and page_no: %j', async (parameters, url) => {
    expect((await list(parameters)).ok).toBe(true);
    expect(sentUrl()).toBe(url);
  });
});

describe('values on the wire', () => {
  test.each([
    [{ status: [1, 2, '3'] }, 'status=1,2,3'],
    [{ status: '1,2' }, 'status=1,2'],
    [{ status: 4 }, 'status=4'],
    [{ priority: ['-1'] }, 'priority=-1'],
    [{ includeclosed: [0, 1] }, 'includeclosed=0,1'],
    [{ includeclosed: true }, 'includeclosed=true'],
    [{ includeclosed: 'false' }, 'includeclosed=false'],
    [{ open_only: true, orderdesc: false }, 'open_only=true&orderdesc=false'],
    [{ open_only: 'true' }, 'open_only=true'],
    [{ client_id: 0, third_party_id: '0' }, 'client_id=0&third_party_id=0'],
    [{ client_id: '-1' }, 'client_id=-1'],
    [{ search: '' }, 'search='],
    [
      { search: 'a&b=c #1 100% ü,é' },
      `search=${encodeURIComponent('a&b=c #1 100% ü,é').replaceAll('%2C', ',')}`,
    ],
    [{ search: 1001 }, 'search=1001'],
    [{ lastupdatefromdate: '2026-03-01T00:00:00Z' }, 'lastupdatefromdate=2026-03-01T00%3A00%3A00Z'],
    [{ lastupdatefromdate: true }, 'lastupdatefromdate=true'],
    [{ includefirstresponse: true }, 'includefirstresponse=true'],
    [{ includehoversummary: true }, 'includehoversummary=true'],
    [{ client_id: null, search: null, status: null }, ''],
  ])('%j', async (parameters, query) => {
    const { ok, issues } = await list(parameters);
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
    expect(sentUrl()).toBe(`/api/Tickets${query && `?${query}`}`);
  });

  test('a filter that HaloPSA knows filters', async () => {
    const { tickets } = await list({ client_id: 12, page_size: 100, includeclosed: '0,1' });
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.every((ticket) => at(ticket, 'client_id') === 12)).toBe(true);
    expect(tickets).toHaveLength(halo.stored({ client_id: 12 }).length);
  });
});

describe('the names of the vendor’s connector 1.1.0', () => {
  const inputs = vendor.actions.get_tickets.inputs;
  const children: { name: string; type: string }[] = inputs.flatMap((input) =>
    'children' in input ? input.children : [],
  );
  const sample = (type: string) => ({ number: 1, boolean: true, array: [1], string: 'x' })[type] ?? 1;

  const date = '2026-11-20T14:03:00Z';
  const ofItsKind: Readonly<Record<string, JsonObject>> = {
    order: { order: 'id' },
    datesearch: { datesearch: 'dateoccured', startdate: date },
    startdate: { datesearch: 'dateoccured', startdate: date },
    enddate: { datesearch: 'dateoccured', enddate: date },
  };

  test('are many', () => expect(children.length).toBeGreaterThanOrEqual(67));

  test.each(children.map(({ name, type }) => [name, type] as const))(
    '%s (%s) is taken',
    async (name, type) => {
      // Some ids are declared as text there, so digits are what every text parameter takes that has no kind of its own.
      const value = type === 'string' ? '1' : sample(type);
      const { issues } = await list(ofItsKind[name] ?? { [name]: value });
      expect(issues).toEqual([]);
    },
  );

  test('site and products go out as site_id and product', async () => {
    expect(await queryFor({ site: 101, products: [3, 4] })).toEqual({ site_id: '101', product: '3,4' });
  });

  test.each([
    [{ site: 101, site_id: '101' }, { site_id: '101' }],
    [{ products: [1, 2], product: '1, 2' }, { product: '1, 2' }],
    [{ site: null, site_id: 5 }, { site_id: '5' }],
    [{ site: 5, site_id: null }, { site_id: '5' }],
    [{ site_id: 5, site: null }, { site_id: '5' }],
  ])('may stand beside the new one with the same value or none: %j', async (parameters, query) => {
    expect(await queryFor(parameters)).toEqual(query);
  });

  test.each([
    [{ site: 101, site_id: 102 }, '/parameters/site: '],
    [{ products: [1], product: [2] }, '/parameters/products: '],
    [{ site: 0, site_id: 102 }, '/parameters/site: '],
  ])('contradict the new one with another value: %j', async (parameters, pointer) => {
    const { code, issues } = await list(parameters);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(pointer)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('refused before anything is sent', () => {
  test.each([
    [{ clientid: 12 }, '/parameters/clientid', 'client_id'],
    [{ page_nr: 1 }, '/parameters/page_nr', 'page_no'],
    [{ paginate: true }, '/parameters/paginate', 'pageinate'],
    [{ openonly: true }, '/parameters/openonly', 'open_only'],
    [{ Search: 'x' }, '/parameters/Search', 'search'],
  ])('an unknown name, with its nearest spelling: %j', async (parameters, pointer, nearest) => {
    const { code, issues } = await list(parameters);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(new RegExp(`^${pointer}: .*did you mean ${nearest}\\?$`))]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('a name that is like no other, without a guess', async () => {
    expect((await list({ 'x/y~z': 1 })).issues).toEqual([
      expect.stringMatching(/^\/parameters\/x~1y~0z: (?!.*did you mean)/),
    ]);
  });

  test.each([
    [{ client_id: '' }],
    [{ open_only: '' }],
    [{ status: '' }],
    [{ status: [] }],
    [{ status: [''] }],
    [{ status: '1,,2' }],
    [{ includeclosed: '' }],
    [{ page_size: '' }],
    [{ count: '' }],
    [{ client_id: 'Northwind' }],
    [{ client_id: 1.5 }],
    [{ client_id: '1.0' }],
    [{ client_id: true }],
    [{ client_id: [1] }],
    [{ status: 'open' }],
    [{ status: [1, 'two'] }],
    [{ status: [[1]] }],
    [{ status: true }],
    [{ open_only: 'yes' }],
    [{ open_only: 1 }],
    [{ search: ['a'] }],
    [{ search: {} }],
    [{ search: true }],
  ])('a value that would turn into every ticket or none: %j', async (parameters) => {
    const { code, issues } = await list(parameters);
    expect(code).toBe('invalid_input');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^/parameters/${Object.keys(parameters)[0]}`));
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each([
    [{ all_pages: true }, { page_no: 1 }, '/parameters/page_no'],
    [{ all_pages: true }, { page_no: 0 }, '/parameters/page_no'],
    [{ all_pages: true }, { count: 10 }, '/parameters/count'],
    [{ all_pages: true }, { ticketidonly: true }, '/parameters/ticketidonly'],
    [{ max_tickets: 5 }, {}, '/options/max_tickets'],
    [{ all_pages: false, concurrency: 2 }, {}, '/options/concurrency'],
    [{ all_pages: true, concurrency: 9 }, {}, '/options/concurrency'],
    [{ all_pages: true, concurrency: 0 }, {}, '/options/concurrency'],
    [{ all_pages: true, max_tickets: 0 }, {}, '/options/max_tickets'],
    [{ all_pages: 'yes' }, {}, '/options/all_pages'],
    [{ all_pages: '' }, {}, '/options/all_pages'],
    [{ all_pages: 'true' }, { page_no: '1' }, '/parameters/page_no'],
    [{ all_pages: true }, { page_size: 0 }, '/parameters/page_size'],
    [{ all_pages: true }, { page_size: '-1' }, '/parameters/page_size'],
    [{ all_pages: 'false', max_tickets: 5 }, {}, '/options/max_tickets'],
    [{ fields: 'id' }, {}, '/options/fields'],
    [{ fields: [] }, {}, '/options/fields'],
    [{ fields: [7] }, {}, '/options/fields/0'],
    [{ allpages: true }, {}, '/options/allpages'],
  ])('the options %j beside the parameters %j', async (options, parameters, pointer) => {
    const { code, issues } = await list(parameters, options);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(`${pointer}: `)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each([[{ page_no: null, count: null, ticketidonly: false }], [{ ticketidonly: 'false' }]])(
    'not the absent ones beside all_pages: %j',
    async (parameters) => {
      expect((await list(parameters, { all_pages: true })).issues).toEqual([]);
    },
  );

  test('all problems at once', async () => {
    const { issues } = await list({ clientid: 1, status: '', site: 1, site_id: 2 }, { concurrency: 4 });
    expect(issues.map((issue) => issue.split(':')[0]).sort()).toEqual([
      '/options/concurrency',
      '/parameters/clientid',
      '/parameters/site',
      '/parameters/status',
    ]);
  });
});
