import type { JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

const refused = async (parameters: JsonObject, options: JsonObject = {}) => {
  const { code, issues } = await halo.run('get_tickets', { parameters, options });
  expect(code).toBe('invalid_input');
  expect(halo.simulator().requests).toHaveLength(0);
  return issues;
};

const sent = async (parameters: JsonObject) => {
  expect(await halo.run('get_tickets', { parameters })).toMatchObject({ ok: true });
  return halo.requests('list').at(-1)?.query;
};

describe('parameters that silence each other, or do nothing alone, are refused:', () => {
  test.each<[JsonObject, string]>([
    [{ count: 10, page_no: 2 }, 'count: cannot be combined with page_no; for one page give page_size alone'],
    [
      { count: 10, page_size: 5 },
      'count: cannot be combined with page_size; for one page give page_size alone',
    ],
    [
      { count: 10, pageinate: 'true' },
      'count: cannot be combined with pageinate; for one page give page_size alone',
    ],
    [
      { pageinate: false, page_size: 3 },
      'pageinate: turns paging off, so that HaloPSA ignores page_size; leave one out',
    ],
    [
      { pageinate: 'false', page_no: 3 },
      'pageinate: turns paging off, so that HaloPSA ignores page_no; leave one out',
    ],
    [
      { startdate: '2026-11-20' },
      'startdate: does nothing without datesearch, which names the date, e.g. datesearch: dateoccured',
    ],
    [
      { enddate: '2026-11-20' },
      'enddate: does nothing without datesearch, which names the date, e.g. datesearch: dateoccured',
    ],
    [{ datesearch: 'dateoccured' }, 'datesearch: does nothing without startdate or enddate'],
  ])('%j', async (parameters, issue) => {
    expect(await refused(parameters)).toEqual([`/parameters/${issue}`]);
  });

  test('and what is switched off, or stands alone, is sent', async () => {
    expect(await sent({ count: 10, pageinate: false, page_no: null })).toEqual({
      count: '10',
      pageinate: 'false',
    });
  });
});

describe('an order is one field of a row', () => {
  test.each([
    ['dateocurred', '; did you mean dateoccurred?'],
    ['DateOccurred', '; did you mean dateoccurred?'],
    ['-dateoccurred', '; did you mean dateoccurred with orderdesc: true?'],
    ['dateoccurred desc', '; did you mean dateoccurred with orderdesc: true?'],
    ['dateoccurred asc', '; did you mean dateoccurred with orderdesc: false?'],
    ['id:desc', '; did you mean id with orderdesc: true?'],
    ['newest', ''],
    ['id,dateoccurred', ''],
    [7, ''],
  ])('%j is refused', async (order, hint) => {
    const said = `must be one field of a list's row, without a direction (orderdesc has it), not the text "${order}"${hint}`;
    expect(await refused({ order })).toEqual([`/parameters/order: ${said}`]);
    expect(await refused({ order: 'id', order3: order })).toEqual([
      `/parameters/order3: ${said.replaceAll('orderdesc', 'orderdesc3')}`,
    ]);
  });

  test.each(['id', 'dateoccurred', 'last_update', 'CFrisk'])('%s is sent', async (order) => {
    expect(await sent({ order })).toEqual({ order });
  });
});

describe('a date is ISO 8601, and an end is not before its start', () => {
  const day = { datesearch: 'dateoccured' };

  test.each(['yesterday', '05/11/2026', '2026-02-30', '20261120', '1h', '2026-11-20T25:00', ''])(
    '%j is refused',
    async (date) => {
      const said = date === '' ? 'empty text' : `the text "${date}"`;
      const message = `must be a date in ISO 8601, e.g. 2026-11-20T14:03:00Z, not ${said}`;
      expect(await refused({ ...day, startdate: date })).toEqual([`/parameters/startdate: ${message}`]);
      expect(await refused({ lastupdatefromdate: date })).toEqual([
        `/parameters/lastupdatefromdate: ${message}`,
      ]);
    },
  );

  test.each([
    '2026-11-20',
    '2026-11-20T14:03:00Z',
    '2026-11-20T14:03:00.1234567+02:00',
    '2026-11-20 14:03',
    '2028-02-29',
  ])('%s is sent as given', async (date) => {
    expect(await sent({ ...day, startdate: date })).toEqual({ ...day, startdate: date });
    expect(await sent({ lastupdatetodate: date })).toEqual({ lastupdatetodate: date });
  });

  test('true is sent where HaloPSA describes a switch', async () => {
    expect(await sent({ lastupdatefromdate: true })).toEqual({ lastupdatefromdate: 'true' });
  });

  test.each<[JsonObject, string]>([
    [{ ...day, startdate: '2026-11-20', enddate: '2026-11-19' }, 'enddate: is before startdate'],
    [
      { ...day, startdate: '2026-11-20T14:00:00Z', enddate: '2026-11-20T14:00:00+01:00' },
      'enddate: is before startdate',
    ],
    [
      { lastupdatefromdate: '2026-11-20T14:00', lastupdatetodate: '2026-11-20T13:59' },
      'lastupdatetodate: is before lastupdatefromdate',
    ],
  ])('%j is refused', async (parameters, issue) => {
    expect(await refused(parameters)).toEqual([
      `/parameters/${issue}, so that no ticket can be between them`,
    ]);
  });

  test.each<JsonObject>([
    { ...day, startdate: '2026-11-20T14:00:00Z', enddate: '2026-11-20' },
    { ...day, startdate: '2026-11-20T14:00:00', enddate: '2026-11-20T10:00:00Z' },
    { ...day, startdate: '2026-11-20', enddate: '2026-11-20' },
  ])('%j is sent', async (parameters) => {
    expect(await sent(parameters)).toEqual(parameters);
  });
});

describe('datesearch is a date of a ticket', () => {
  const startdate = '2026-11-20';

  test.each([
    ['dateoccurrd', '; did you mean dateoccurred?'],
    ['DateOccured', '; did you mean dateoccured?'],
    ['summary', ', e.g. dateoccured'],
    ['', ', e.g. dateoccured'],
  ])('%j is refused', async (datesearch, hint) => {
    const said = datesearch === '' ? 'empty text' : `the text "${datesearch}"`;
    expect(await refused({ startdate, datesearch })).toEqual([
      `/parameters/datesearch: must be a date of a ticket, not ${said}${hint}`,
    ]);
  });

  test.each(['dateoccured', 'datecleared', 'dateoccurred', 'dateclosed', 'fixbydate'])(
    '%s is sent',
    async (datesearch) => {
      expect(await sent({ startdate, datesearch })).toEqual({ startdate, datesearch });
    },
  );
});

describe('a number beyond the 32 bits that HaloPSA has is refused', () => {
  const said = /must be .*of 32 bits \(at most 2147483647\)/;

  test.each<[string, unknown]>([
    ['client_id', 2147483648],
    ['client_id', '2147483648'],
    ['client_id', '-2147483649'],
    ['status', [1, 2147483648]],
    ['status', '1,99999999999'],
    ['ticketids', ['2147483648']],
    ['includeclosed', 2147483648],
  ])('parameter %s: %j', async (name, value) => {
    expect(await refused({ [name]: value })).toEqual([
      expect.stringMatching(/^\/parameters\/\S+: must be .*not /),
    ]);
  });

  test.each<[string, unknown]>([
    ['status_id', 2147483648],
    ['agent_id', '99999999999'],
    ['third_party_id', 3000000000],
  ])('field %s: %j', async (name, value) => {
    const { code, issues } = await halo.run('add_or_update_ticket', {
      json_body: [{ id: 1001, [name]: value }],
    });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(said)]);
  });

  test('but for the two fields that have 64', async () => {
    const json_body = [{ id: 1001, twitterid: 3000000000 }];
    expect(await halo.run('add_or_update_ticket', { json_body })).toMatchObject({ ok: true });
  });

  test.each<[string, unknown, string]>([
    ['client_id', '2147483647', '2147483647'],
    ['client_id', -1, '-1'],
    ['status', ' 1 , 2147483647', '1,2147483647'],
  ])('and one within them is sent: %s %j', async (name, value, query) => {
    expect(String((await sent({ [name]: value }))?.[name]).replaceAll(' ', '')).toBe(query);
  });
});

describe('where HaloPSA wants text a number is sent as its digits', () => {
  test.each([
    ['inventory_number', 12, '12'],
    ['third_party_id_string', 48213, '48213'],
    ['summary', 1.5, '1.5'],
    ['phonenumber', -7, '-7'],
  ])('%s: %j', async (name, value, digits) => {
    await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, [name]: value, agent_id: 3 }] });
    expect(halo.sentTickets()).toEqual([[{ id: 1001, [name]: digits, agent_id: 3 }]]);
  });

  test('but true is no text', async () => {
    const { issues } = await halo.run('add_or_update_ticket', {
      json_body: [{ id: 1001, inventory_number: true }],
    });
    expect(issues).toEqual(['/json_body/0/inventory_number: must be text, not true']);
  });
});
