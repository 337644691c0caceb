/** @slow Starts programs. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent as HttpsAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import fetch from 'node-fetch';
import { simulateCommand } from '../../cli/simulate';
import { type Fault, type Simulator, startSimulator } from '../start';

const start = Date.parse('2026-03-02T10:00:00Z');
const day = 24 * 60 * 60 * 1000;
let now = start;
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ clock: () => new Date(now), tickets: 240, weight: 'light' });
});

beforeEach(() => {
  now = start;
  simulator.reset();
});

afterAll(() => simulator.close());

interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: unknown;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

async function call(path: string, sent: Sent = {}): Promise<Reply> {
  const response = await fetch(`${simulator.url}${path}`, sent);
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    body: parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const service = (): Record<string, string> => {
  const { client_id, client_secret } = simulator.assets.oauth2_client_credentials;
  return { grant_type: 'client_credentials', client_id, client_secret, scope: 'all' };
};

const login = (): Record<string, string> => {
  const { oauth2_username, oauth2_password, client_id } = simulator.assets.oauth2_password;
  return {
    grant_type: 'password',
    username: oauth2_username,
    password: oauth2_password,
    client_id,
    scope: 'read:tickets edit:tickets',
  };
};

const askToken = (form: Record<string, string>, path = '/auth/token', headers = {}): Promise<Reply> =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

async function bearer(scope = 'all'): Promise<Record<string, string>> {
  const { body } = await askToken({ ...service(), scope });
  return { authorization: `Bearer ${member(body, 'access_token')}` };
}

async function list(query: string, headers?: Record<string, string>): Promise<Reply> {
  return call(`/api/Tickets${query === '' ? '' : `?${query}`}`, { headers: headers ?? (await bearer()) });
}

function idsIn(reply: Reply): unknown[] {
  const tickets = member(reply.body, 'tickets');
  return Array.isArray(tickets) ? tickets.map((ticket) => member(ticket, 'id')) : [];
}

async function save(body: unknown, query = ''): Promise<Reply> {
  return call(`/api/Tickets${query}`, {
    method: 'POST',
    headers: { ...(await bearer()), 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('the token endpoint', () => {
  test('gives a token for client credentials and says what was granted and for how long', async () => {
    const { status, body } = await askToken({ ...service(), scope: 'read:tickets edit:tickets' });
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^simulated-/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'read:tickets edit:tickets',
    });
    expect(simulator.tokensIssued()).toBe(1);
  });

  test.each([
    ['all', ['id_token', 'refresh_token']],
    ['read:tickets offline_access', ['refresh_token']],
    ['read:tickets edit:tickets', []],
  ])('brings with scope %s, for either grant, also %j', async (scope, names) => {
    for (const form of [service(), login()]) {
      const { body } = await askToken({ ...form, scope });
      const more = Object.keys(Object(body)).filter((name) => /^(id|refresh)_token$/.test(name));
      expect(more.sort()).toEqual(names);
    }
  });

  test('takes the client id and secret as HTTP Basic', async () => {
    const { client_id, client_secret } = simulator.assets.oauth2_client_credentials;
    const basic = Buffer.from(`${client_id}:${client_secret}`).toString('base64');
    const reply = await askToken({ grant_type: 'client_credentials', scope: 'all' }, '/auth/token', {
      authorization: `Basic ${basic}`,
    });
    expect(reply.status).toBe(200);
  });

  test('gives a token for a user name and a password with characters that a form encodes', async () => {
    const { status, body } = await askToken(login(), '/auth/token?tenant=simulated');
    expect(status).toBe(200);
    expect(body).toMatchObject({ scope: 'read:tickets edit:tickets' });
    expect(body).not.toHaveProperty('refresh_token');
  });

  test('gives a login with all scopes a refresh token that works once', async () => {
    const { body } = await askToken({ ...login(), scope: 'all' });
    const form = { grant_type: 'refresh_token', refresh_token: String(member(body, 'refresh_token')) };
    expect((await askToken(form)).status).toBe(200);
    expect((await askToken(form)).body).toEqual({ error: 'invalid_grant' });
  });

  test.each([
    ['a wrong secret', () => ({ ...service(), client_secret: 'wrong' }), 401, 'invalid_client'],
    ['a wrong client id', () => ({ ...service(), client_id: 'wrong' }), 401, 'invalid_client'],
    ['a wrong client id of a login', () => ({ ...login(), client_id: 'wrong' }), 401, 'invalid_client'],
    ['a wrong password', () => ({ ...login(), password: 'wrong' }), 400, 'invalid_grant'],
    ['a wrong user', () => ({ ...login(), username: 'wrong' }), 400, 'invalid_grant'],
    [
      'one unknown scope among known ones',
      () => ({ ...service(), scope: 'all read:actions' }),
      400,
      'invalid_scope',
    ],
    [
      'scopes joined by commas',
      () => ({ ...service(), scope: 'read:tickets,edit:tickets' }),
      400,
      'invalid_scope',
    ],
    ['an unknown grant', () => ({ ...service(), grant_type: 'implicit' }), 400, 'unsupported_grant_type'],
    ['no grant', () => ({ scope: 'all' }), 400, 'invalid_request'],
    [
      'a login of the service application',
      () => ({ ...login(), client_id: service().client_id ?? '' }),
      400,
      'unauthorized_client',
    ],
  ])('refuses %s', async (_what, form, status, error) => {
    const reply = await askToken(form());
    expect(reply).toMatchObject({ status, body: { error } });
    expect(simulator.tokensIssued()).toBe(0);
  });

  test('refuses a body that is no form', async () => {
    const reply = await call('/auth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(service()),
    });
    expect(reply).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  test('answers a wrong tenant with status 500 and a quarter of a megabyte of HTML', async () => {
    const reply = await askToken(service(), '/auth/token?tenant=somebody-else');
    expect(reply.status).toBe(500);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.text.length).toBeGreaterThan(250_000);
  });

  test('also stands at /token, and nowhere else', async () => {
    expect((await askToken(service(), '/token')).status).toBe(200);
    const elsewhere = await askToken(service(), '/oauth/token');
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.text).toMatch(/^<!DOCTYPE html>/);
  });

  test('is found by way of authinfo and discovery, without a token', async () => {
    expect((await call('/api/authinfo')).body).toEqual({
      auth_url: `${simulator.url}/auth`,
      tenant_id: 'simulated',
    });
    expect((await call('/auth/.well-known/openid-configuration')).body).toMatchObject({
      token_endpoint: `${simulator.url}/auth/token`,
    });
  });
});

describe('tokens and rights', () => {
  test('no token, an unknown token and one without a scope meet 401 with an empty body', async () => {
    expect(await call('/api/Tickets')).toMatchObject({ status: 401, text: '' });
    expect(await list('', { authorization: 'Bearer made-up' })).toMatchObject({ status: 401, text: '' });
    expect((await list('', await bearer(''))).status).toBe(401);
  });

  test('an expired token and a revoked one meet 401, a new one works', async () => {
    const headers = await bearer();
    expect((await list('', headers)).status).toBe(200);
    now += 3_600_000;
    expect((await list('', headers)).status).toBe(401);
    const renewed = await bearer();
    simulator.revokeTokens();
    expect((await list('', renewed)).status).toBe(401);
    expect((await list('', await bearer())).status).toBe(200);
    expect(simulator.tokensIssued()).toBe(3);
  });

  test('how long tokens last can be set', async () => {
    simulator.behaviour.tokenLifetime = 60;
    expect((await askToken(service())).body).toMatchObject({ expires_in: 60 });
    const headers = await bearer();
    now += 60_000;
    expect((await list('', headers)).status).toBe(401);
  });

  test.each([
    ['read:tickets', 200, 403],
    ['edit:tickets', 200, 201],
    ['all:standard', 200, 201],
    ['admin', 200, 201],
    ['read:assets edit:customers', 403, 403],
    ['offline_access', 403, 403],
  ])('scope %s reads with %i and saves with %i', async (scope, reading, saving) => {
    const headers = await bearer(scope);
    expect((await list('', headers)).status).toBe(reading);
    expect((await call('/api/Tickets/1001', { headers })).status).toBe(reading);
    const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
    expect((await call('/api/Tickets', { ...sent, body: '[{"summary":"x"}]' })).status).toBe(saving);
    const removed = await call('/api/Tickets/1001', { method: 'DELETE', headers });
    expect(removed.status).toBe(saving === 403 ? 403 : 200);
  });
});

describe('listing tickets', () => {
  test('answers the default page of 50, newest first, without pageinate', async () => {
    const reply = await list('page_size=100&page_no=2');
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      page_no: 1,
      page_size: 50,
      record_count: 50,
      include_children: false,
    });
    const ids = idsIn(reply);
    expect(ids).toHaveLength(50);
    expect(ids).toEqual([...ids].sort((one, other) => Number(other) - Number(one)));
  });

  test('pages from 1 with pageinate and never gives more than 100', async () => {
    const query = 'pageinate=true&page_size=1000&order=id&includeclosed=true';
    const headers = await bearer();
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`${query}&page_no=${page}`, headers)));
    expect(pages.map((page) => idsIn(page).length)).toEqual([100, 100, 40, 0]);
    expect(pages[0]?.body).toMatchObject({ page_no: 1, page_size: 100, record_count: 240 });
    expect(new Set(pages.flatMap(idsIn)).size).toBe(240);
    expect(pages[0] && idsIn(pages[0])[0]).toBe(1001);
  });

  test('ignores paginate, which is no parameter of HaloPSA, and every other unknown name', async () => {
    const headers = await bearer();
    const plain = await list('', headers);
    const misspelt = await list('paginate=true&page_size=10&tickettype_id=21&Made=Up', headers);
    expect(misspelt.body).toEqual(plain.body);
  });

  test('caps count at 1000 and then tells only what it sent', async () => {
    for (let added = 0; added < 1000; added += 1) {
      simulator.store.add({ summary: `Bulk ${added}` });
    }
    const reply = await list('count=5000');
    expect(reply.body).toMatchObject({ record_count: 1000 });
    expect(idsIn(reply)).toHaveLength(1000);
  });

  test('leaves out tickets closed more than 30 days ago unless asked for', async () => {
    const recent = simulator.store.add({ summary: 'Closed lately', status_id: 9 }).id;
    now += 31 * day;
    const old = recent;
    const fresh = simulator.store.add({ summary: 'Closed today', status_id: 9 }).id;
    const headers = await bearer();
    const about = async (query: string): Promise<unknown[]> =>
      idsIn(await list(`${query}&search_summary=closed%20&order=id`, headers));
    expect(await about('')).toEqual([fresh]);
    expect(await about('includeclosed=true')).toEqual([old, fresh]);
    expect(await about('includeclosed=1')).toEqual([old, fresh]);
    expect(await about('includeclosed=0,1')).toEqual([old, fresh]);
    expect(await about('closed_only=true')).toEqual([old, fresh]);
    expect(await about('open_only=true')).toEqual([]);
  });

  test('filters by comma-joined ids and by single ids', async () => {
    const a = simulator.store.add({
      summary: 'one',
      status_id: 2,
      agent_id: 3,
      team_id: 4,
      client_id: 13,
    }).id;
    const b = simulator.store.add({
      summary: 'two',
      status_id: 4,
      agent_id: 4,
      team_id: 4,
      client_id: 14,
    }).id;
    const headers = await bearer();
    const among = async (query: string): Promise<unknown[]> =>
      idsIn(await list(`ticketids=${a},${b}&order=id&${query}`, headers));
    expect(await among('')).toEqual([a, b]);
    expect(await among('status=2,4')).toEqual([a, b]);
    expect(await among('status=4')).toEqual([b]);
    expect(await among('agent=3,5')).toEqual([a]);
    expect(await among('team=4')).toEqual([a, b]);
    expect(await among('client_ids=14')).toEqual([b]);
    expect(await among('client_id=13')).toEqual([a]);
    expect(await among(`excludethese=${a}`)).toEqual([b]);
    expect(await among('status=[4]')).toEqual([]);
    expect(await among('status=')).toEqual([a, b]);
  });

  test('finds parts in any case, so that a look-up must compare by itself', async () => {
    const ids = ['CASE-1', 'case-10', 'CASE-100'].map(
      (reference) =>
        simulator.store.add({
          summary: `About ${reference}`,
          third_party_id_string: reference,
          supplier_reference: reference,
        }).id,
    );
    const headers = await bearer();
    for (const name of ['third_party_id_string', 'search_supplier_reference', 'search_summary', 'search']) {
      expect(idsIn(await list(`${name}=Case-1&order=id&pageinate=true&page_no=1`, headers))).toEqual(
        expect.arrayContaining(ids),
      );
      expect(idsIn(await list(`${name}=case-100&order=id`, headers))).toEqual(ids.slice(2));
    }
  });

  test('knows third_party_id, exactly, unless it plays an older server', async () => {
    const { id } = simulator.store.add({ summary: 'ours', third_party_id: 77 });
    const headers = await bearer();
    expect(idsIn(await list('third_party_id=77', headers))).toEqual([id]);
    expect(idsIn(await list('third_party_id=7', headers))).toEqual([]);
    simulator.behaviour.knowsThirdPartyFilter = false;
    expect(idsIn(await list('third_party_id=7', headers))).toHaveLength(50);
    expect(idsIn(await list('third_party_id_string=nowhere', headers))).toHaveLength(50);
  });

  test('lists deleted tickets with deleted=true and only there', async () => {
    simulator.store.remove(1001);
    expect(idsIn(await list('deleted=true'))).toEqual([1001]);
    expect(idsIn(await list('ticketids=1001&includeclosed=true'))).toEqual([]);
  });

  test('looks at dates only beside datesearch, in either spelling', async () => {
    now += day;
    const { id } = simulator.store.add({ summary: 'of tomorrow' });
    const headers = await bearer();
    const since = 'startdate=2026-03-03T00:00:00Z&enddate=2026-03-03';
    expect(idsIn(await list(`datesearch=dateoccured&${since}`, headers))).toEqual([id]);
    expect(idsIn(await list(`datesearch=dateoccurred&${since}`, headers))).toEqual([id]);
    expect(idsIn(await list(since, headers))).toHaveLength(50);
  });

  test('orders by any member, up or down, and by several', async () => {
    const [b, c, a] = ['Beta', 'gamma', 'alpha'].map(
      (summary) => simulator.store.add({ summary, estimate: summary === 'gamma' ? 2 : 1 }).id,
    );
    const headers = await bearer();
    const among = async (query: string): Promise<unknown[]> =>
      idsIn(await list(`ticketids=${a},${b},${c}&${query}`, headers));
    expect(await among('order=summary')).toEqual([a, b, c]);
    expect(await among('order=summary&orderdesc=true')).toEqual([c, b, a]);
    expect(await among('order=estimate&orderdesc=true&order2=summary')).toEqual([c, a, b]);
    expect(await among('order=id&orderdesc=true')).toEqual([a, c, b]);
    expect(await among('order=nothing')).toEqual([a, c, b]);
  });

  test('gives rows without names and custom fields unless asked for them', async () => {
    const headers = await bearer();
    const plain = await list('ticketids=1001', headers);
    const [row] = rowsOf(plain);
    expect(row).toMatchObject({ id: 1001, use: 'ticket', responsedate: '1900-01-01T00:00:00' });
    for (const name of [
      'agent_name',
      'status_name',
      'priority_name',
      'customfields',
      'deleted',
      'tickettype',
    ]) {
      expect(row).not.toHaveProperty(name);
    }
    const [full] = rowsOf(
      await list('ticketids=1001&includeagent=true&includestatus=true&include_custom_fields=203', headers),
    );
    expect(full).toMatchObject({ agent_name: expect.any(String), status_name: expect.any(String) });
    expect(full).toMatchObject({ customfields: [{ id: 203, name: 'CFseverity' }] });
  });

  test('leaves few members with ticketidonly, and then gives all rows without pages', async () => {
    const reply = await list('ticketidonly=true&includeclosed=true&pageinate=true&page_size=5');
    const rows = rowsOf(reply);
    expect(rows).toHaveLength(240);
    const members = ['client_id', 'id', 'lastincomingemail', 'sla_id', 'status_id'];
    expect(Object.keys(Object(rows[0])).sort()).toEqual(members);
    const one = await call('/api/Tickets/1001?ticketidonly=true', { headers: await bearer() });
    expect(Object.keys(Object(one.body)).sort()).toEqual(members);
  });

  test('takes values of the wrong type for none, as clients that send them have seen', async () => {
    const headers = await bearer();
    const plain = await list('', headers);
    for (const query of ['count=true', 'page_size=ten&pageinate=yes', 'client_id=abc', 'orderdesc=1']) {
      expect((await list(query, headers)).body).toEqual(plain.body);
    }
    expect((await list('order=id&orderdesc=1', headers)).body).toEqual(
      (await list('order=id', headers)).body,
    );
  });

  test('filters by the date of the last change, unless it plays a server that does not', async () => {
    now += day;
    const { id } = simulator.store.add({ summary: 'of tomorrow' });
    now += day;
    simulator.store.update(1001, { summary: 'changed' });
    const headers = await bearer();
    const among = async (query: string) => idsIn(await list(`${query}&order=id`, headers));
    expect(await among('lastupdatefromdate=2026-03-03T10:00:00.000000Z')).toEqual([1001, id]);
    expect(await among('lastupdatefromdate=2026-03-04T09:59:59Z')).toEqual([1001]);
    expect(
      await among('lastupdatefromdate=2026-03-03T00:00:00Z&lastupdatetodate=2026-03-04T00:00:00Z'),
    ).toEqual([id]);
    expect(await among('lastupdatefromdate=true')).toHaveLength(50);
    simulator.behaviour.knowsChangeFilter = false;
    expect(await among('lastupdatefromdate=2026-03-03T10:00:00Z')).toHaveLength(50);
  });

  test('can overstate, repeat and change what it lists while it is read', async () => {
    simulator.behaviour.recordCount = (matches) => matches + 7;
    simulator.behaviour.servedPage = () => 1;
    simulator.behaviour.meanwhile = () => void simulator.store.add({ summary: 'slipped in' });
    const query = 'pageinate=true&page_size=10&includeclosed=true&order=id';
    const [first, second] = [await list(`${query}&page_no=1`), await list(`${query}&page_no=2`)];
    expect(idsIn(second)).toEqual(idsIn(first));
    expect(member(first.body, 'record_count')).toBe(240 + 7 + 2); // The token request let one slip in as well.
  });
});

const rowsOf = (reply: Reply): unknown[] => {
  const tickets = member(reply.body, 'tickets');
  return Array.isArray(tickets) ? tickets : [];
};

describe('one ticket', () => {
  test('is answered whole, under a path in any case', async () => {
    const headers = await bearer();
    const reply = await call('/api/tickets/1001', { headers });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.body).toMatchObject(simulator.store.get(1001) ?? {});
    expect(reply.body).toMatchObject({
      id: 1001,
      details_html: expect.stringMatching(/^<p>/),
      priority: { name: expect.any(String) },
      tickettype: { name: expect.any(String) },
      user: { emailaddress: expect.stringContaining('@') },
    });
    expect(member(reply.body, 'status_id')).not.toBe(9);
  });

  test('that does not exist or was deleted is 404 with a bare sentence', async () => {
    const headers = await bearer();
    simulator.store.remove(1002);
    expect(await call('/api/Tickets/999999', { headers })).toMatchObject({
      status: 404,
      body: 'Ticket not found',
    });
    expect((await call('/api/Tickets/1002', { headers })).status).toBe(404);
  });

  test('under an id that is no number is 400, and other addresses of the API are a page of HTML', async () => {
    const headers = await bearer();
    expect((await call('/api/Tickets/ten', { headers })).status).toBe(400);
    expect((await call('/api/Tickets/..%2FAgent', { headers })).status).toBe(400);
    expect(await call('/api/Tickets/2147483648', { headers })).toMatchObject({
      status: 400,
      body: { id: ["The value '2147483648' is not valid."] },
    });
    expect((await call('/api/Tickets/2147483647', { headers })).status).toBe(404);
    const invoice = await call('/api/Invoice', { headers });
    expect(invoice.status).toBe(404);
    expect(invoice.headers['content-type']).toContain('text/html');
    expect(simulator.requests.at(-1)).toMatchObject({ path: '/api/Invoice', route: 'unknown', status: 404 });
  });

  test('is deleted softly, once, and can be brought back', async () => {
    const headers = await bearer();
    const removed = await call('/api/Tickets/1001?reason=by%20mistake', { method: 'DELETE', headers });
    expect(removed).toMatchObject({ status: 200, body: { id: 1001 } });
    expect((await call('/api/Tickets/1001', { method: 'DELETE', headers })).status).toBe(404);
    expect(simulator.store.find(1001)).toMatchObject({ deleted: true });
    expect((await save([{ id: 1001, summary: 'x' }])).status).toBe(400);
    expect((await save([{ id: 1001, _recover: true, _validate_updates: true }])).status).toBe(201);
    expect((await call('/api/Tickets/1001', { headers })).status).toBe(200);
    expect(simulator.store.get(1001)).not.toHaveProperty('_recover');
  });
});

describe('saving tickets', () => {
  test('creates without an id and answers one whole ticket with 201', async () => {
    const reply = await save([
      { summary: 'New here', details: 'Text', status_id: 2, user_id: 1011, something_new: [1] },
    ]);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      id: 1241,
      summary: 'New here',
      details_html: '<p>Text</p>',
      client_id: 12,
      site_id: 101,
      agent_id: 1,
      user_name: "Tom O'Hara",
      user: { id: 1011, site_name: 'Main' },
      dateoccurred: '2026-03-02T10:00:00.00',
      something_new: [1],
    });
    expect(reply.body).toMatchObject(simulator.store.get(1241) ?? {});
    for (const name of ['agent_name', 'status_name', 'priority_name', 'tickettype_name']) {
      expect(reply.body).not.toHaveProperty(name);
    }
  });

  test.each([[null], [0], [-1]])('takes the id %p for none', async (id) => {
    expect((await save([{ id, summary: 'New' }])).body).toMatchObject({ id: 1241 });
  });

  test('never gives an id twice', async () => {
    await save([{ summary: 'one' }]);
    simulator.store.remove(1241);
    expect((await save([{ summary: 'two' }])).body).toMatchObject({ id: 1242 });
  });

  test('leaves out what nobody set, and what is set no more', async () => {
    const unset = [
      'third_party_id',
      'third_party_id_string',
      'supplier_reference',
      'dateclosed',
      'parent_id',
    ];
    const { body } = await save([{ summary: 'New' }]);
    for (const name of [...unset, 'hasbeenclosed']) {
      expect(body).not.toHaveProperty(name);
    }
    expect(JSON.stringify(body)).not.toContain('null');
    const set = await save([
      { id: 1241, third_party_id: 7, third_party_id_string: 'A', startdate: '2026-03-02' },
    ]);
    expect(set.body).toMatchObject({
      third_party_id: 7,
      third_party_id_string: 'A',
      startdate: '2026-03-02',
    });
    const { body: emptied } = await save([
      { id: 1241, third_party_id: 0, third_party_id_string: '', startdate: null },
    ]);
    for (const name of ['third_party_id', 'third_party_id_string', 'startdate']) {
      expect(emptied).not.toHaveProperty(name);
    }
  });

  test('knows names by their ids, whatever is sent for them', async () => {
    const { body } = await save([
      {
        id: 1001,
        priority_name: 'Mine',
        agent_name: 'Me',
        status_id: 2,
        tickettype: { id: 7 },
        user_id: 1030,
      },
    ]);
    expect(body).not.toHaveProperty('priority_name');
    expect(body).not.toHaveProperty('agent_name');
    expect(body).toMatchObject({
      tickettype: { id: member(body, 'tickettype_id') },
      user: { id: 1030 },
      user_name: member(member(body, 'user'), 'name'),
      user_email: member(member(body, 'user'), 'emailaddress'),
    });
  });

  test('updates with an id: null clears, 0, false and "" stay, lists replace', async () => {
    const summary = simulator.store.get(1001)?.summary;
    const reply = await save([
      { id: 1001, category_1: null, urgency: 0, flagged: false, ticket_tags: '', attachments: [{ id: 5 }] },
    ]);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      id: 1001,
      summary,
      category_1: '',
      urgency: 0,
      flagged: false,
      ticket_tags: '',
      attachments: [{ id: 5 }],
    });
  });

  test('sets the closing date with the closed status and takes it away with another', async () => {
    expect((await save([{ id: 1001, status_id: 9 }])).body).toMatchObject({
      status_id: 9,
      hasbeenclosed: true,
      dateclosed: '2026-03-02T10:00:00.00',
    });
    const { body: reopened } = await save([{ id: 1001, status_id: '2' }]);
    expect(reopened).toMatchObject({ status_id: 2, hasbeenclosed: true });
    expect(reopened).not.toHaveProperty('dateclosed');
  });

  test('merges custom fields by id or by name', async () => {
    const { body } = await save([
      {
        id: 1001,
        customfields: [
          { name: 'CFsourceIp', value: '198.51.100.9' },
          { id: 203, value: null },
          { name: 'CFnew', value: 1 },
        ],
      },
    ]);
    expect(member(body, 'customfields')).toEqual([
      expect.objectContaining({ id: 201, value: 'ALERT-7007' }),
      expect.objectContaining({
        id: 202,
        name: 'CFsourceIp',
        value: '198.51.100.9',
        display: '198.51.100.9',
      }),
      { id: 203, name: 'CFseverity', label: 'Severity', type: 2, display: '' },
      expect.objectContaining({ id: 204 }),
      { name: 'CFnew', value: 1 },
    ]);
  });

  test('answers the last of many, or all with returnall', async () => {
    const changes = [{ id: 1001, urgency: 1 }, { summary: 'New' }, { id: 1003, urgency: 2 }];
    expect((await save(changes)).body).toMatchObject({ id: 1003 });
    expect((await save(changes, '?returnall=true')).body).toMatchObject([
      { id: 1001 },
      { id: 1242 },
      { id: 1003 },
    ]);
    simulator.behaviour.ignoreReturnall = true;
    expect((await save(changes, '?returnall=true')).body).toMatchObject({ id: 1003 });
  });

  test('answers in the other shapes that were seen in the wild', async () => {
    simulator.behaviour.replyShape = 'array';
    expect((await save([{ id: 1001 }])).body).toMatchObject([{ id: 1001 }]);
    simulator.behaviour.replyShape = 'envelope';
    expect((await save([{ id: 1001 }])).body).toMatchObject({ tickets: [{ id: 1001 }] });
    expect((await save([{ id: 1001 }, { id: 1002 }], '?returnall=true')).body).toMatchObject({
      tickets: [{ id: 1001 }, { id: 1002 }],
    });
  });

  test('refuses a create without a summary by a bare sentence', async () => {
    expect(await save([{ details: 'x' }])).toMatchObject({ status: 400, body: 'Please enter a Summary' });
    expect((await save([{ summary: ' ' }])).status).toBe(400);
  });

  test('refuses an unknown id by a .NET exception, and all that was sent beside it', async () => {
    const before = simulator.store.all();
    const reply = await save([{ summary: 'New' }, { id: 1001, urgency: 1 }, { id: 999999, urgency: 1 }]);
    expect(reply).toMatchObject({
      status: 400,
      body: { ClassName: 'System.Exception', Message: 'Ticket not found', Data: null, InnerException: null },
    });
    expect(simulator.store.all()).toEqual(before);
  });

  test('refuses what a test wants refused, in the words of the test', async () => {
    simulator.behaviour.refuse = ({ summary }) =>
      summary === 'bad' ? 'An Outcome must be entered for this Action' : undefined;
    expect((await save([{ summary: 'good' }, { summary: 'bad' }])).body).toMatchObject({
      Message: 'An Outcome must be entered for this Action',
    });
    expect((await save([{ summary: 'good' }])).body).toMatchObject({ id: 1241 });
  });

  test('answers 500 where the words of the test fail themselves', async () => {
    simulator.behaviour.refuse = () => {
      throw new Error('broken test');
    };
    expect(await save([{ id: 1001 }])).toMatchObject({
      status: 500,
      text: expect.stringContaining('broken test'),
    });
  });

  test('reports every value that cannot be converted under its path and position', async () => {
    const body = [
      { summary: 'fine', status_id: '2' },
      {
        status_id: 'High',
        flagged: 'maybe',
        site_id: '95.0',
        dateoccurred: 'soon',
        estimate: 'long',
        agent_id: {},
      },
    ];
    const reply = await save(body);
    const position = JSON.stringify(body).indexOf('"High"') + '"High"'.length;
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({
      '[1].status_id': [
        `Could not convert string to integer: High. Path '[1].status_id', line 1, position ${position}.`,
      ],
      '[1].flagged': [expect.stringContaining('Could not convert string to boolean: maybe.')],
      '[1].site_id': [expect.stringContaining('Could not convert string to integer: 95.0.')],
      '[1].dateoccurred': [expect.stringContaining('Could not convert string to DateTime: soon.')],
      '[1].estimate': [expect.stringContaining('Could not convert string to double: long.')],
      '[1].agent_id': [expect.stringContaining('Unexpected character encountered while parsing value: {.')],
    });
    expect(simulator.store.get(1241)).toBeUndefined();
  });

  test.each([
    ['a bare object', '{"summary":"x"}', 'requires a JSON array'],
    ['text that is no JSON', '[{"summary":', 'while reading JSON'],
    ['nothing', '', 'non-empty request body'],
  ])('refuses %s', async (_what, body, words) => {
    const reply = await save(body);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ '': [expect.stringContaining(words)] });
  });

  test('refuses an empty list, a list of something else, and another content type', async () => {
    expect((await save([])).body).toMatchObject({ ClassName: 'System.Exception' });
    expect((await save([7])).body).toMatchObject({
      '[0]': [expect.stringContaining('Error converting value 7')],
    });
    const sent = {
      method: 'POST',
      headers: { ...(await bearer()), 'content-type': 'text/plain' },
      body: '[]',
    };
    expect((await call('/api/Tickets', sent)).status).toBe(415);
  });
});

describe('addresses beside the list of tickets', () => {
  const send = async (method: string, path: string, body: unknown): Promise<Reply> =>
    call(path, {
      method,
      headers: { ...(await bearer()), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('take one ticket without a list around it at /Tickets/Object', async () => {
    const created = await send('POST', '/api/Tickets/Object', { summary: 'Alone' });
    expect(created).toMatchObject({ status: 200, body: { id: 1241, summary: 'Alone' } });
    const updated = await send('POST', '/api/Tickets/Object', { id: 1241, status_id: 2 });
    expect(updated).toMatchObject({ status: 200, body: { id: 1241, status_id: 2, summary: 'Alone' } });
    const list = await send('POST', '/api/Tickets/Object', [{ summary: 'Alone' }]);
    expect(list).toMatchObject({
      status: 400,
      body: { '': [expect.stringContaining('requires a JSON object')] },
    });
    expect((await send('POST', '/api/Tickets/Object', { status_id: 'High' })).body).toEqual({
      status_id: [expect.stringContaining("Could not convert string to integer: High. Path 'status_id'")],
    });
    expect((await call('/api/Tickets/Object', { headers: await bearer() })).status).toBe(400);
  });

  test.each([
    ['PUT', '/api/Tickets/1001', 'GET, DELETE'],
    ['PUT', '/api/Tickets', 'GET, POST'],
    ['PATCH', '/api/Tickets/1001', 'GET, DELETE'],
    ['POST', '/api/Tickets/1001', 'GET, DELETE'],
    ['DELETE', '/api/Tickets', 'GET, POST'],
  ])('answer %s %s with 405, and change nothing', async (method, path, allow) => {
    const before = simulator.store.all();
    const reply = await send(method, path, { id: 1001, summary: 'x' });
    expect(reply).toMatchObject({ status: 405, text: '', headers: { allow } });
    expect(simulator.store.all()).toEqual(before);
  });
});

describe('the rate limit', () => {
  test('answers 429 in HaloPSA’s words, without Retry-After, until the window has rolled on', async () => {
    simulator.behaviour.rateLimit = { requests: 2, windowMs: 300_000 };
    const headers = await bearer();
    expect((await list('', headers)).status).toBe(200);
    now += 200_000;
    expect((await list('', headers)).status).toBe(200);
    const limited = await list('', headers);
    expect(limited).toMatchObject({
      status: 429,
      text: 'Rate Limit Reached - 2 Requests per rolling 5 minute window',
    });
    expect(limited.headers).not.toHaveProperty('retry-after');
    now += 100_000;
    expect((await list('', headers)).status).toBe(200);
    expect((await list('', headers)).status).toBe(429);
  });

  test('sends Retry-After if told to', async () => {
    simulator.behaviour.rateLimit = { requests: 0, windowMs: 60_000, retryAfter: '7' };
    expect((await list('')).headers['retry-after']).toBe('7');
  });
});

describe('faults', () => {
  const create = (): Promise<Reply> => save([{ summary: 'Under a fault' }]);
  const created = (): boolean => simulator.store.get(1241) !== undefined;

  test('answer another status before the work is done, once', async () => {
    simulator.faults.add({
      route: 'save',
      action: { type: 'status', status: 503, headers: { 'Retry-After': '3' } },
    });
    const reply = await create();
    expect(reply.status).toBe(503);
    expect(reply.headers).toMatchObject({ 'retry-after': '3', 'content-type': 'text/html; charset=utf-8' });
    expect(reply.text).toContain('503 Service Unavailable');
    expect(created()).toBe(false);
    expect(simulator.faults.list()).toEqual([]);
    expect((await create()).status).toBe(201);
  });

  test('lose the answer after the work is done', async () => {
    simulator.faults.add({ route: 'save', when: 'after', action: { type: 'reset' } });
    await expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(created()).toBe(true);
  });

  test('reset the connection before the work is done', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'reset' } });
    await expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(created()).toBe(false);
  });

  test.each([
    ['with its length announced', false, 'ECONNRESET'],
    ['in chunks', true, 'ERR_STREAM_PREMATURE_CLOSE'],
  ])('cut the true answer short, %s', async (_how, chunked, code) => {
    simulator.faults.add({ route: 'save', action: { type: 'cut', bytes: 20, chunked } });
    await expect(create()).rejects.toMatchObject({ code });
    expect(created()).toBe(true);
    await settled();
    expect(simulator.requests.at(-1)).toMatchObject({ status: 201, endedAt: start });
  });

  test('give a body of their own', async () => {
    simulator.faults.add(
      { route: 'get', action: { type: 'body', body: '<html>Sign in</html>' } },
      { route: 'get', action: { type: 'body', body: '' } },
      { route: 'get', action: { type: 'body', body: { use: 'ticket' }, contentType: 'text/html' } },
    );
    const headers = await bearer();
    const get = (): Promise<Reply> => call('/api/Tickets/1001', { headers });
    expect(await get()).toMatchObject({ status: 200, text: '<html>Sign in</html>' });
    expect(await get()).toMatchObject({ status: 200, text: '' });
    const odd = await get();
    expect(odd).toMatchObject({ status: 200, body: { use: 'ticket' } });
    expect(odd.headers['content-type']).toBe('text/html');
  });

  test('never answer, until the client gives up', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'hang' } });
    const giveUp = new AbortController();
    const headers = { ...(await bearer()), 'content-type': 'application/json' };
    const waiting = call('/api/Tickets', {
      method: 'POST',
      headers,
      body: '[{"summary":"x"}]',
      signal: giveUp.signal,
    });
    await until(() => simulator.requests.at(-1)?.route === 'save');
    giveUp.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(created()).toBe(false);
  });

  test('save only later, by the clock, while the client is left waiting', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'late_save', ms: 5000, now: 'reset' } });
    await expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
    now += 4999;
    expect(idsIn(await list('search_summary=Under a fault'))).toEqual([]);
    now += 1;
    expect(idsIn(await list('search_summary=Under a fault'))).toEqual([1241]);
    expect(created()).toBe(true);
  });

  test('save only later, though a gateway has answered', async () => {
    simulator.faults.add({ route: 'save', action: { type: 'late_save', ms: 100, now: 504 } });
    expect(await create()).toMatchObject({ status: 504, text: expect.stringContaining('Gateway Timeout') });
    expect(created()).toBe(false);
    now += 100;
    expect(created()).toBe(true);
  });

  test('delay, and let a later fault have its turn', async () => {
    simulator.faults.add(
      { route: 'save', action: { type: 'delay', ms: 5 } },
      { route: 'save', action: { type: 'delay', ms: 5 }, when: 'after' },
      { route: 'save', action: { type: 'status', status: 502 }, when: 'after' },
    );
    expect((await create()).status).toBe(502);
    expect(created()).toBe(true);
  });

  test('let the true answer trickle', async () => {
    simulator.faults.add({ route: 'get', action: { type: 'trickle', ms: 10 } });
    const reply = await call('/api/Tickets/1001', { headers: await bearer() });
    expect(reply.body).toMatchObject(simulator.store.get(1001) ?? {});
  });

  test('pass some requests by, happen so many times, and follow one another', async () => {
    const status = (code: number): Fault['action'] => ({ type: 'status', status: code });
    simulator.faults.add(
      { route: 'list', after: 1, count: 2, action: status(500) },
      { route: 'any', method: 'get', after: 1, count: 1, action: status(502) },
      { route: 'list', query: { page_no: '9' }, count: 'always', action: status(504) },
    );
    const headers = await bearer();
    const seen: number[] = [];
    for (const query of ['', '', '', '', '', 'page_no=9', 'page_no=9']) {
      seen.push((await list(query, headers)).status);
    }
    expect(seen).toEqual([200, 500, 500, 502, 200, 504, 504]);
  });

  test('reach the token endpoint as well', async () => {
    simulator.faults.add({
      route: 'token',
      count: Number.POSITIVE_INFINITY,
      action: { type: 'status', status: 500 },
    });
    expect((await askToken(service())).status).toBe(500);
    simulator.faults.clear();
    expect((await askToken(service())).status).toBe(200);
  });
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await settled();
  }
}

describe('what is recorded', () => {
  test('is the request as it was sent, and when and how it was answered', async () => {
    await askToken(service(), '/auth/token?tenant=simulated');
    await list('search_summary=a%20b&status=1,2');
    await save([{ summary: 'x' }]);
    const [token, , listed, , saved] = simulator.requests;
    expect(token).toMatchObject({
      index: 0,
      route: 'token',
      method: 'POST',
      tokenRequest: true,
      query: { tenant: 'simulated' },
      status: 200,
    });
    expect(token?.body).toMatchObject({ grant_type: 'client_credentials', scope: 'all' });
    expect(listed).toMatchObject({
      index: 2,
      route: 'list',
      path: '/api/Tickets',
      url: '/api/Tickets?search_summary=a%20b&status=1,2',
      query: { search_summary: 'a b', status: '1,2' },
      headers: { authorization: expect.stringMatching(/^Bearer simulated-/) },
      tokenRequest: false,
      startedAt: start,
      endedAt: start,
    });
    expect(saved).toMatchObject({ route: 'save', status: 201, body: [{ summary: 'x' }] });
  });

  test('tells how many requests were under way at once', async () => {
    const headers = await bearer();
    for (let each = 0; each < 5; each += 1) {
      await list('', headers);
    }
    expect(simulator.mostInFlight()).toBe(1);
    simulator.faults.add({ route: 'list', count: 3, action: { type: 'hang' } });
    const waiting = Promise.allSettled([list('', headers), list('', headers), list('', headers)]);
    await until(() => simulator.mostInFlight() === 3);
    simulator.reset();
    await waiting;
  });
});

describe('starting over', () => {
  test('puts everything back and drops what is under way', async () => {
    await save([{ summary: 'x' }]);
    simulator.store.remove(1001);
    simulator.behaviour.replyShape = 'array';
    simulator.faults.add({ route: 'list', count: 9, action: { type: 'delay', ms: 60_000 } });
    const headers = await bearer();
    const waiting = list('', headers);
    const failed = expect(waiting).rejects.toMatchObject({ code: 'ECONNRESET' });
    await until(() => simulator.requests.at(-1)?.route === 'list');
    simulator.reset();
    await failed;
    expect(simulator.requests).toEqual([]);
    expect(simulator.faults.list()).toEqual([]);
    expect(simulator.tokensIssued()).toBe(0);
    expect(simulator.store.list()).toHaveLength(240);
    expect(simulator.behaviour.replyShape).toBe('object');
    expect((await list('', headers)).status).toBe(401);
  });

  test('with the same seed makes the same tickets, with another one others', async () => {
    const tickets = simulator.store.all();
    simulator.reset();
    expect(simulator.store.all()).toEqual(tickets);
    const other = await startSimulator({ clock: () => new Date(now), tickets: 240, seed: 2 });
    expect(other.store.list().map((ticket) => ticket.id)).toEqual(tickets.map((ticket) => ticket.id));
    expect(other.store.list()).not.toEqual(tickets);
    await other.close();
  });

  test('makes believable tickets: open, just closed and closed long ago', () => {
    const tickets = simulator.store.list();
    const closed = tickets.filter((ticket) => ticket.status_id === 9);
    const longAgo = closed.filter((ticket) => Date.parse(`${ticket.dateclosed}Z`) < start - 30 * day);
    expect(closed.length).toBeGreaterThan(30);
    expect(longAgo.length).toBeGreaterThan(10);
    expect(longAgo.length).toBeLessThan(closed.length);
    expect(
      tickets.filter((ticket) => typeof ticket.third_party_id_string === 'string').length,
    ).toBeGreaterThan(30);
  });

  test('takes 20,000 tickets and an empty store too', async () => {
    const large = await startSimulator({ tickets: 20_000 });
    expect(large.store.list()).toHaveLength(20_000);
    await large.close();
    const empty = await startSimulator({ tickets: 0 });
    expect(empty.store.list()).toEqual([]);
    expect(empty.store.add({ summary: 'first' }).id).toBe(1001);
    await empty.close();
  });
});

describe('closing', () => {
  test('ends hanging requests at once', async () => {
    const other = await startSimulator({ tickets: 1 });
    other.faults.add(
      { route: 'any', action: { type: 'hang' } },
      { route: 'any', action: { type: 'delay', ms: 60_000 } },
    );
    const waiting = [1, 2].map(() => fetch(`${other.url}/api/authinfo`));
    const failed = Promise.all(
      waiting.map((each) => expect(each).rejects.toMatchObject({ code: 'ECONNRESET' })),
    );
    await until(() => other.requests.length === 2);
    await other.close();
    await failed;
  });
});

describe('steering over HTTP', () => {
  const control = (method: string, name: string, body?: unknown): Promise<Reply> =>
    call(`/_simulator/${name}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });

  test('switches faults on and off', async () => {
    const fault = { route: 'list', count: 'always', action: { type: 'status', status: 500 } };
    expect((await control('POST', 'faults', [fault, { ...fault, route: 'get' }])).body).toHaveLength(2);
    expect((await list('')).status).toBe(500);
    expect((await control('DELETE', 'faults')).body).toEqual([]);
    expect((await list('')).status).toBe(200);
    await control('POST', 'faults', fault);
    expect((await control('GET', 'faults')).body).toEqual([fault]);
  });

  test.each([
    [{ route: 'list' }],
    [{ route: 'lists', action: { type: 'reset' } }],
    [[{ route: 'list', action: { type: 'status' } }]],
    [{ route: 'list', count: 'often', action: { type: 'reset' } }],
  ])('refuses the fault %j', async (fault) => {
    expect((await control('POST', 'faults', fault)).status).toBe(400);
    expect(simulator.faults.list()).toEqual([]);
  });

  test('shows and clears the requests, and is not among them', async () => {
    await list('');
    expect((await control('GET', 'requests')).body).toMatchObject({
      requests: [{ route: 'token' }, { route: 'list', status: 200 }],
      most_in_flight: 1,
      tokens_issued: 1,
    });
    await control('DELETE', 'requests');
    expect((await control('GET', 'requests')).body).toMatchObject({ requests: [] });
  });

  test('shows the store with deleted tickets, revokes tokens and starts over', async () => {
    simulator.store.remove(1001);
    const dump = (await control('GET', 'tickets')).body;
    expect(dump).toHaveLength(240);
    expect(Array.isArray(dump) && dump[0]).toMatchObject({ id: 1001, deleted: true });
    const headers = await bearer();
    await control('POST', 'revoke');
    expect((await list('', headers)).status).toBe(401);
    await control('POST', 'reset');
    expect(simulator.store.get(1001)).toBeDefined();
  });

  test('changes the behaviour, and refuses what there is not', async () => {
    await control('POST', 'behaviour', {
      replyShape: 'envelope',
      rateLimit: { requests: 1, windowMs: 60_000 },
    });
    expect((await save([{ id: 1001 }])).body).toHaveProperty('tickets');
    expect((await list('')).status).toBe(429);
    await control('POST', 'behaviour', { rateLimit: null });
    expect((await list('')).status).toBe(200);
    expect((await control('POST', 'behaviour', { shape: 'odd' })).status).toBe(400);
    expect((await control('POST', 'behaviours', {})).status).toBe(404);
  });
});

describe('https', () => {
  test('is served with the certificate given', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'simulator-tls-'));
    const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
    const subject = ['-subj', '/CN=simulator', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    rmSync(directory, { recursive: true });
    const secure = await startSimulator({ tickets: 1, tls });
    expect(secure.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    secure.faults.add({ route: 'authinfo', action: { type: 'reset' } });
    const agent = new HttpsAgent({ ca: tls.cert });
    await expect(fetch(`${secure.url}/api/authinfo`, { agent })).rejects.toMatchObject({ type: 'system' });
    expect((await fetch(`${secure.url}/api/authinfo`, { agent })).status).toBe(200);
    await secure.close();
  });
});

describe('halopsa simulate', () => {
  const command = (): Command => {
    const program = new Command('halopsa').exitOverride().configureOutput({ writeErr: () => undefined });
    return program.addCommand(simulateCommand().copyInheritedSettings(program));
  };

  test.each([
    ['--port', '65536'],
    ['--port', 'http'],
    ['--tickets', '-1'],
    ['--latency', '1.5'],
  ])('refuses %s %s as a usage error', async (option, value) => {
    await expect(
      command().parseAsync(['simulate', `${option}=${value}`], { from: 'user' }),
    ).rejects.toMatchObject({
      code: 'commander.invalidArgument',
      message: expect.stringContaining('as a whole number from 0 to'),
    });
  });

  test('says so if the port is taken', async () => {
    const port = new URL(simulator.url).port;
    await expect(command().parseAsync(['simulate', '--port', port], { from: 'user' })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('Choose another with --port'),
    });
  });

  async function ticketBytes(asset: unknown): Promise<number> {
    const { url, client_id, client_secret } = Object(asset);
    const form = { grant_type: 'client_credentials', client_id, client_secret, scope: 'all' };
    const token = await fetch(`${url}/auth/token`, { method: 'POST', body: new URLSearchParams(form) });
    const authorization = `Bearer ${member(await token.json(), 'access_token')}`;
    const ticket = await fetch(`${url}/api/Tickets/1001`, { headers: { authorization } });
    return (await ticket.text()).length;
  }

  test.each<[NodeJS.Signals, string[], least: number, most: number]>([
    ['SIGINT', [], 80_000, 85_000],
    ['SIGTERM', ['--light'], 2_000, 5_000],
  ])(
    'runs until %s with options %j, shows how to use it, and ends with 0',
    async (signal, more, least, most) => {
      const options = JSON.stringify(['--tickets', '3', ...more]);
      const script = `require('./packages/cli/simulate').simulateCommand().parseAsync(${options}, { from: 'user' })`;
      const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      let welcomed = (): void => undefined;
      const welcome = new Promise<void>((resolve) => {
        welcomed = resolve;
      });
      child.stdout.on('data', (part) => {
        output += part;
        if (output.endsWith('to stop.\n')) {
          welcomed();
        }
      });
      await welcome;
      const lines = output.split('\n');
      const asset = (name: string): unknown => parsed(lines[lines.indexOf(`Asset ${name}:`) + 1] ?? '');
      const bytes = await ticketBytes(asset('oauth2_client_credentials'));
      child.kill(signal);
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect(code).toBe(0);
      expect(bytes).toBeGreaterThan(least);
      expect(bytes).toBeLessThan(most);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(lines[0] ?? '')?.[0];
      expect(asset('oauth2_client_credentials')).toMatchObject({
        url,
        client_secret: expect.any(String),
        scope: ['all'],
      });
      expect(asset('oauth2_password')).toMatchObject({ url, oauth2_username: expect.any(String) });
      expect(output).toMatch(
        /echo '.*' \| ASSET_KEYS=url,tenant_id,client_id,client_secret,scope node dist\/main.js get_ticket_by_id/,
      );
      expect(output.split('\n').at(-2)).toBe('Stopped.');
    },
  );
});
