/** @slow Reads the whole contract of 1.1.0. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActionName } from '../src/action';
import previous from './fixtures/vendor/t_halopsa-1.1.0.json';
import { at, entries, idsOf, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';
import { sendJson, sendText, startHaloStub } from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { makeTestAuthority } from './wire/test_authority';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/coming-from-1.1.0.md'), 'utf8');
const manifest = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const halo = useSimulatedTenant({ tickets: 30 });
const open = closeBehindEachTest();

const list = (parameters: JsonObject) => halo.run('get_tickets', { parameters });
const listQuery = (): unknown => halo.requests('list').at(-1)?.query;

/** How many values 1.1.0 documents, those in sections and objects included. */
const count = (values: unknown): number =>
  entries(values).reduce<number>((sum, value) => sum + 1 + count(at(value, 'children')), 0);

const names = (values: unknown): unknown[] => entries(values).map((value) => at(value, 'name'));

/** What each sentence of the page rests on. */
const differences: Record<string, () => Promise<void> | void> = {
  'Assets do not carry over.': () => {
    expect(at(manifest('connector.yaml'), 'name')).not.toBe(previous.connector);
    expect(page).toContain(`this one is \`${String(at(manifest('connector.yaml'), 'name'))}\``);
    expect(entries(at(manifest('connector.yaml'), 'assets'))).toEqual(Object.keys(previous.assets));
  },

  'Certificates are checked.': async () => {
    const stub = await open(startHaloStub({ tls: makeTestAuthority().good }));
    const { verify_ssl: _left_out, ...asset } = serviceAsset(stub.url);
    expect(await runOnWire({ asset })).toMatchObject({ ok: false, code: 'tls_error' });
    expect(await runOnWire({ asset: { ...asset, verify_ssl: false } })).toMatchObject({ ok: true });
  },

  'There is more to fill in, all of it optional.': () => {
    for (const [name, { inputs }] of Object.entries(previous.assets)) {
      const ours = at(manifest(`assets/${name}.yaml`), 'inputs');
      const added = Object.keys(Object(at(ours, 'properties'))).filter((key) => !names(inputs).includes(key));
      expect(added).toEqual(['auth_url', 'ca_certificate', 'request_timeout', 'max_retries']);
      expect(entries(at(ours, 'required')).filter((key) => added.includes(String(key)))).toEqual([]);
    }
  },

  'An unknown filter is refused.': async () => {
    const { code, issues } = await list({ statuss: [1] });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/parameters\/statuss: .*status/)]);
    expect(halo.requests('list')).toEqual([]);
  },

  'An input in a place that does not read it is refused.': async () => {
    for (const inputs of [{ summary: 'x' }, { parameters: { summary: 'x' } }]) {
      expect(await halo.run('get_tickets', inputs)).toMatchObject({ code: 'invalid_input' });
    }
    const inputs = { json_body: [{ summary: 'x', search_summary: 'x' }] };
    expect(await halo.run('add_or_update_ticket', inputs)).toMatchObject({ code: 'invalid_input' });
    expect(halo.simulator().requests).toEqual([]);
  },

  'A ticket’s field under another name is refused.': async () => {
    const save = (ticket: JsonObject, options: JsonObject = {}) =>
      halo.run('add_or_update_ticket', { json_body: [{ id: 1001, ...ticket }], options });
    for (const ticket of [{ sumary: 'x' }, { statusid: 9 }, { status: 9 }, { ID: 1002 }]) {
      expect(await save(ticket)).toMatchObject({ code: 'invalid_input' });
    }
    const options = { unknown_fields: 'send' };
    expect(await save({ ID: 1002 }, options)).toMatchObject({ code: 'invalid_input' });
    expect(halo.simulator().requests).toEqual([]);
    expect(await save({ sumary: 'x', status: 9 }, options)).toMatchObject({ ok: true });
    expect(await save({ priority: { name: 'High' }, xyz: 1 })).toMatchObject({ ok: true });
  },

  'A name that HaloPSA does not know is refused.': async () => {
    for (const name of [{ client_name: 'Nobody & Sons' }, { team: 'Nobody' }]) {
      const json_body = [{ summary: 'x', ...name }];
      expect(await halo.run('add_or_update_ticket', { json_body })).toMatchObject({ code: 'rejected' });
    }
    const json_body = [{ summary: 'x', client_name: 'Nobody & Sons' }];
    const options = { resolve_names: false };
    expect(await halo.run('add_or_update_ticket', { json_body, options })).toMatchObject({ ok: true });
    expect(halo.sentTickets()).toEqual([json_body]);
  },

  '`asset_name` is refused.': async () => {
    const json_body = [{ summary: 'x', asset_name: 'WS-0412' }];
    const { issues } = await halo.run('add_or_update_ticket', { json_body });
    expect(issues).toEqual([expect.stringMatching(/^\/json_body\/0\/asset_name: .*assets/)]);
  },

  'Three names are translated.': async () => {
    expect(names(previous.actions.get_tickets.inputs[0]?.children)).toEqual(
      expect.arrayContaining(['site', 'products']),
    );
    await list({ site: 18, products: [3] });
    expect(listQuery()).toMatchObject({ site_id: '18', product: '3' });
    expect(listQuery()).not.toHaveProperty('site');
    expect(names(previous.actions.add_or_update_ticket.inputs[0]?.children)).toContain('Estimatedays');
    await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, Estimatedays: 2 }] });
    expect(halo.sentTickets().at(-1)).toEqual([{ id: 1001, estimatedays: 2 }]);
  },

  'Ids may be numbers or digits in every action.': async () => {
    const types = (['delete_ticket_by_id', 'get_ticket_by_id'] as const).map((name) =>
      at(previous.actions[name].inputs, 1, 'children', 0, 'type'),
    );
    expect(types).toEqual(['string', 'number']);
    for (const [action, id] of [
      ['get_ticket_by_id', 1001],
      ['get_ticket_by_id', '1001'],
      ['delete_ticket_by_id', 1001],
      ['delete_ticket_by_id', '1002'],
    ] satisfies [ActionName, unknown][]) {
      expect(await halo.run(action, { path_parameters: { id } })).toMatchObject({ ok: true });
    }
    expect(await halo.run('get_ticket_by_id', { path_parameters: { id: '1/../2' } })).toMatchObject({
      code: 'invalid_input',
    });
  },

  'An empty filter is refused where HaloPSA wants a number, a boolean or ids.': async () => {
    for (const parameters of [{ client_id: '' }, { open_only: '' }, { status: [] }, { status: '' }]) {
      expect(await list(parameters)).toMatchObject({ code: 'invalid_input' });
    }
    expect(await list({ client_id: null, search: '' })).toMatchObject({ ok: true });
  },

  'Filters that HaloPSA would ignore are refused.': async () => {
    for (const parameters of [
      { count: 5, page_no: 1 },
      { pageinate: false, page_size: 5 },
      { startdate: '2026-11-20' },
      { datesearch: 'dateoccured' },
      { datesearch: 'birthday', startdate: '2026-11-20' },
      { order: '-id' },
      { datesearch: 'dateoccured', startdate: 'yesterday' },
      { datesearch: 'dateoccured', startdate: '2026-11-20', enddate: '2026-11-01' },
    ]) {
      expect(await list(parameters)).toMatchObject({ code: 'invalid_input' });
    }
  },

  'A number beyond 32 bits is refused.': async () => {
    expect(await list({ client_id: 2 ** 31 })).toMatchObject({ code: 'invalid_input' });
    const json_body = [{ id: 1001, status_id: 2 ** 31 }];
    expect(await halo.run('add_or_update_ticket', { json_body })).toMatchObject({ code: 'invalid_input' });
  },

  'Ids in a list go out as one text with commas.': async () => {
    for (const status of [[1, 2], '1,2']) {
      await list({ status });
      expect(listQuery()).toMatchObject({ status: '1,2' });
    }
  },

  '`page_size` or `page_no` turn paging on.': async () => {
    for (const parameters of [{ page_size: 5 }, { page_no: 2 }]) {
      await list(parameters);
      expect(listQuery()).toMatchObject({ pageinate: 'true' });
    }
  },

  'Files are files.': async () => {
    const attachments = [{ filename: 'a.txt', data_base64: 'aGVsbG8=' }, { id: 7 }];
    const json_body = [{ summary: 'Evidence', attachments }];
    expect(await halo.run('add_or_update_ticket', { json_body })).toMatchObject({ ok: true });
    const [file] = halo.simulator().files.all();
    expect(file?.bytes.toString()).toBe('hello');
    expect(halo.sentTickets()).toEqual([
      [{ summary: 'Evidence', attachments: [{ id: 7 }, { id: file?.id }] }],
    ]);
    for (const entry of [{ filename: 'a.txt' }, { url: 'x' }, { filename: 'a', data_base64: 'aGVsbG8' }]) {
      expect(
        await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, attachments: [entry] }] }),
      ).toMatchObject({ code: 'invalid_input' });
    }
  },

  'What the JSON reader of .NET takes for its own is refused.': async () => {
    const json_body = [{ summary: 'x', customfields: [{ $type: 'x', name: 'CFx' }] }];
    expect(await halo.run('add_or_update_ticket', { json_body })).toMatchObject({ code: 'invalid_input' });
  },

  'There is a section `options`.': async () => {
    for (const { inputs } of Object.values(previous.actions)) {
      expect(names(inputs)).not.toContain('options');
    }
    await halo.run('get_tickets', { options: { fields: ['summary'] } });
    expect(listQuery()).toEqual({});
  },

  'A 4xx or 5xx is an error.': async () => {
    const { ok, value } = await halo.run('get_ticket_by_id', { path_parameters: { id: 999_999 } });
    expect(ok).toBe(false);
    expect(value).toMatchObject({ status_code: 404, reason: 'Not Found', json_body: expect.anything() });
  },

  'Header names are in lower case.': async () => {
    const headers = { 'X-Trace-ID': 'A1', 'Set-Cookie': 'a=b' };
    const stub = await open(startHaloStub({ api: sendJson({ id: 1001 }, 200, headers) }));
    const { value } = await runOnWire({ asset: serviceAsset(stub.url) });
    const shown = at(value, 'response_headers');
    expect(shown).toMatchObject({ 'content-type': 'application/json', 'x-trace-id': 'A1' });
    expect(Object.keys(Object(shown)).filter((name) => /[A-Z]|cookie/.test(name))).toEqual([]);
  },

  'The saved ticket can be picked.': () => {
    const [before] = previous.actions.add_or_update_ticket.output.filter(({ name }) => name === 'json_body');
    expect(before).not.toHaveProperty('children');
    const output = at(manifest('actions/add_or_update_ticket.yaml'), 'output', 'properties');
    expect(at(output, 'json_body', 'properties', 'id', 'type')).toBe('number');
    expect(at(output, 'results', 'type')).toBe('array');
  },

  'A list that disregards its filter is an error.': async () => {
    halo.simulator().behaviour.ignoredFilters = ['client_id'];
    expect(await list({ client_id: 12 })).toMatchObject({ code: 'invalid_response' });
    expect(halo.requests('list')).toHaveLength(2);
  },

  'What is not JSON is an error.': async () => {
    const stub = await open(startHaloStub({ api: sendText('<h1>Welcome</h1>', 200) }));
    const { code } = await runOnWire({ asset: serviceAsset(stub.url, { max_retries: 0 }) });
    expect(code).toBe('invalid_response');
  },

  'Passing failures are repeated.': async () => {
    halo.simulator().faults.add({ route: 'list', action: { type: 'status', status: 503 } });
    const { ok, tickets } = await list({ page_size: 3 });
    expect(ok).toBe(true);
    expect(idsOf(tickets)).toHaveLength(3);
    expect(halo.requests('list').map(({ status }) => status)).toEqual([503, 200]);
  },
};

test('the page counts what 1.1.0 documents', () => {
  const assets = Object.values(previous.assets).map(({ inputs }) => count(inputs));
  const actions = Object.values(previous.actions);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const inputs = sum(actions.map((action) => count(action.inputs)));
  const outputs = sum(actions.map((action) => count(action.output)));
  const said = /all (\d+) asset values, (\d+) inputs and (\d+) outputs/.exec(page)?.slice(1).map(Number);
  expect(said).toEqual([sum(assets), inputs, outputs]);
});

test('the page has exactly the differences that are shown here', () => {
  const [, chapter = ''] = page.split('## The differences');
  expect([...chapter.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, sentence]) => sentence)).toEqual(
    Object.keys(differences),
  );
});

describe('a difference from 1.1.0:', () => {
  test.each(Object.entries(differences))('%s', async (_sentence, shown) => {
    await shown();
  });
});
