import { at, idsOf, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 120 });

const list = (parameters: JsonObject, options: JsonObject = {}) =>
  halo.run('get_tickets', { parameters, options });
const everything = { includeclosed: '0,1' };
const day = '2026-03-02';

describe('a filter that the server ignores', () => {
  test.each<[JsonObject, string]>([
    [{ client_id: 12 }, 'client_id'],
    [{ client_ids: [12, 15] }, 'client_ids'],
    [{ site_id: 2 }, 'site_id'],
    [{ site: 2 }, 'site_id'],
    [{ user_id: '5' }, 'user_id'],
    [{ agent: [3] }, 'agent'],
    [{ agent_id: 3 }, 'agent_id'],
    [{ status: '2' }, 'status'],
    [{ status_id: 2 }, 'status_id'],
    [{ requesttype: [1] }, 'requesttype'],
    [{ requesttype_id: 1 }, 'requesttype_id'],
    [{ priority: [1] }, 'priority'],
    [{ sla: [7] }, 'sla'],
    [{ ticketids: [1005, 1006] }, 'ticketids'],
    [{ excludethese: [1119, 1120] }, 'excludethese'],
    [{ lastupdatefromdate: `${day}T00:00:00Z` }, 'lastupdatefromdate'],
    [{ lastupdatetodate: '2020-01-01T00:00:00Z' }, 'lastupdatetodate'],
    [{ datesearch: 'dateoccured', startdate: day }, 'startdate'],
    [{ datesearch: 'dateoccurred', enddate: '2020-01-01' }, 'enddate'],
    [{ third_party_id: 40512 }, 'third_party_id'],
    [{ third_party_id_string: 'INC-1' }, 'third_party_id_string'],
    [{ filetype_filter: 'pdf' }, 'filetype_filter'],
  ])('%j fails the action, at the cost of one request', async (parameters, filter) => {
    halo.simulator().behaviour.ignoredFilters = [filter];
    const { code, value } = await list({ ...everything, ...parameters });
    expect(code).toBe('invalid_response');
    expect(at(value, 'message')).toMatch(new RegExp(`^HaloPSA ignored the filter ${filter}: `));
    expect(halo.requests('list')).toHaveLength(2);
    expect(halo.requests('list')[1]?.query).toMatchObject({ pageinate: 'true', page_size: '1' });
  });

  test('is found out on the first page of many', async () => {
    halo.simulator().behaviour.ignoredFilters = ['client_id'];
    const { code } = await list({ client_id: 12 }, { all_pages: true });
    expect(code).toBe('invalid_response');
    expect(halo.requests('list')).toHaveLength(2);
  });

  test('is named as it was given by name', async () => {
    halo.simulator().behaviour.ignoredFilters = ['status'];
    const { value } = await list({}, { names: { status: 'In Progress' } });
    expect(at(value, 'message')).toMatch(/^HaloPSA ignored the filter status \(options\.names\.status\): /);
  });
});

describe('a filter that the server heeds', () => {
  test.each<JsonObject>([
    { client_id: 12, status: [1, 2], agent: '3' },
    { ticketids: [1005, 1006] },
    { excludethese: [1120] },
    { datesearch: 'dateoccured', startdate: '2020-01-01', enddate: day },
  ])('%j costs nothing', async (parameters) => {
    const { ok, value } = await list(parameters);
    expect(ok).toBe(true);
    expect(value).not.toHaveProperty('summary');
    expect(halo.requests('list')).toHaveLength(1);
  });

  test('third_party_id costs nothing where all rows show the value', async () => {
    halo.simulator().store.update(1005, { third_party_id: 40512 });
    const { tickets } = await list({ ...everything, third_party_id: 40512 });
    expect(idsOf(tickets)).toEqual([1005]);
    expect(halo.requests('list')).toHaveLength(1);
  });

  test('third_party_id costs one request where rows do not show it', async () => {
    halo.simulator().behaviour.hiddenInRows = ['third_party_id'];
    halo.simulator().store.update(1005, { third_party_id: 40512 });
    const { tickets } = await list({ ...everything, third_party_id: 40512 });
    expect(idsOf(tickets)).toEqual([1005]);
    expect(halo.requests('list').map(({ query }) => query.third_party_id)).toEqual(['40512', '2147483647']);
  });

  test('filters that mean more than the member are named, and the list is given', async () => {
    const { store } = halo.simulator();
    halo.simulator().faults.add({
      route: 'list',
      query: { client_id: '12' },
      action: {
        type: 'body',
        body: {
          record_count: 2,
          tickets: [
            { id: 1005, client_id: 12 },
            { id: 1006, client_id: 13 },
          ],
        },
      },
    });
    expect(store.list()).toHaveLength(120);
    const { ok, tickets, value } = await list({ client_id: 12 });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual([1005, 1006]);
    expect(at(value, 'summary')).toEqual({ wider_filters: ['client_id'] });
    expect(halo.requests('list')).toHaveLength(2);
  });

  test('a server that refuses the impossible value has read it', async () => {
    halo.simulator().behaviour.hiddenInRows = ['third_party_id_string'];
    halo.simulator().store.update(1005, { third_party_id_string: 'INC-1' });
    const action = { type: 'status', status: 400, body: '"Invalid value"' } as const;
    halo.simulator().faults.add({ route: 'list', after: 1, action });
    const { ok, tickets } = await list({ ...everything, third_party_id_string: 'inc-1' });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toEqual([1005]);
  });
});

test('what rows cannot show is not asked for', async () => {
  await list({ open_only: true, search: 'mail', client_id: -1, parent_id: 0 });
  expect(halo.requests('list')).toHaveLength(1);
});
