import vendor from './fixtures/vendor/t_halopsa-1.1.0.json';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 20 });

const save = (json_body: unknown, options?: unknown) =>
  halo.run('add_or_update_ticket', { json_body, options });

/** Saves one ticket and tells how it reached HaloPSA. */
async function sentFor(ticket: JsonObject): Promise<JsonObject | undefined> {
  const { ok, issues } = await save([ticket]);
  expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  return halo.sentTickets()[0]?.[0];
}

describe('one new ticket', () => {
  test('is opened, and the answer tells its id', async () => {
    const { ok, value } = await save([{ summary: 'Phishing mail', client_id: 12, tickettype_id: 1 }]);
    expect(ok).toBe(true);
    expect(value).toMatchObject({
      status_code: 201,
      reason: 'Created',
      response_headers: { 'content-type': expect.stringContaining('application/json') },
      json_body: { id: 1021, summary: 'Phishing mail' },
      results: [{ index: 0, outcome: 'created', id: 1021, ticket: { id: 1021 } }],
      summary: { created: 1, updated: 0, matched: 0, rejected: 0, unknown: 0, not_sent: 0 },
    });
    expect(halo.stored({ summary: 'Phishing mail' })).toHaveLength(1);
    expect(halo.sentTickets()).toEqual([[{ summary: 'Phishing mail', client_id: 12, tickettype_id: 1 }]]);
    expect(halo.requests('save')[0]?.url).toBe('/api/Tickets');
  });

  test('may have the id null', async () => {
    expect(await sentFor({ id: null, summary: 'x' })).toEqual({ summary: 'x' });
  });

  test.each(['object', 'array', 'envelope'] as const)('is found in the answer as %s', async (replyShape) => {
    halo.simulator().behaviour.replyShape = replyShape;
    const { value } = await save([{ summary: 'x' }]);
    expect(value).toMatchObject({
      json_body: { id: 1021, summary: 'x' },
      results: [{ id: 1021, ticket: { summary: 'x' } }],
    });
  });

  test('is opened also where HaloPSA answers 200, as its older description says', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'body', body: { id: 4711 }, status: 200 } });
    expect(await save([{ summary: 'x' }])).toMatchObject({ ok: true, value: { json_body: { id: 4711 } } });
  });
});

describe('one update', () => {
  test.each([
    [1001, 1001],
    ['1001', 1001],
    ['001001', 1001],
  ])('takes the id %j and sends it as a number', async (id, sent) => {
    const { value } = await save([{ id, status_id: 2 }]);
    expect(value).toMatchObject({
      results: [{ index: 0, outcome: 'updated', id: 1001, ticket: { id: 1001, status_id: 2 } }],
      json_body: { id: 1001, status_id: 2 },
    });
    expect(halo.sentTickets()).toEqual([[{ id: sent, status_id: 2 }]]);
    expect(halo.stored({ id: 1001, status_id: 2 })).toHaveLength(1);
    expect(halo.simulator().store.list()).toHaveLength(20);
  });

  test.each(['object', 'array', 'envelope'] as const)('is found in the answer as %s', async (replyShape) => {
    halo.simulator().behaviour.replyShape = replyShape;
    const { value } = await save([{ id: 1003, status_id: 2 }]);
    expect(value).toMatchObject({ json_body: { id: 1003 }, results: [{ ticket: { status_id: 2 } }] });
  });
});

describe('fields', () => {
  test('keep only what was asked for in json_body and in every result, and the id', async () => {
    const { value } = await save([{ summary: 'x' }, { id: 1001, status_id: 2 }], {
      fields: ['status_id', 'none'],
    });
    expect(at(value, 'json_body')).toEqual({ id: 1001, status_id: 2 });
    expect(at(value, 'results', 0, 'ticket')).toEqual({ id: 1021, status_id: 1 });
    expect(at(value, 'results', 1, 'ticket')).toEqual({ id: 1001, status_id: 2 });
  });
});

describe('options as text, as a form may hand them over', () => {
  test('batch_size counts and continue_on_error holds', async () => {
    halo.simulator().behaviour.refuse = ({ id }) => (id === 1001 ? 'Not this one' : undefined);
    const { ok, outcomes } = await save([{ id: 1001 }, { id: 1002 }, { id: 1003 }], {
      batch_size: '1',
      continue_on_error: 'true',
    });
    expect(ok).toBe(true);
    expect(outcomes).toEqual(['rejected', 'updated', 'updated']);
    expect(halo.sentTickets().map((tickets) => tickets.length)).toEqual([1, 1, 1]);
  });

  test('continue_on_error as the word false stops the run', async () => {
    halo.simulator().behaviour.refuse = ({ id }) => (id === 1001 ? 'Not this one' : undefined);
    const { outcomes } = await save([{ id: 1001 }, { summary: 'x' }], { continue_on_error: 'false' });
    expect(outcomes).toEqual(['rejected', 'not_sent']);
  });
});

describe('what a ticket carries to HaloPSA', () => {
  test('0, false, empty text and null stay as they are', async () => {
    const ticket = { id: 1001, impact: 0, flagged: false, details: '', followupdate: null, agent_id: null };
    expect(await sentFor(ticket)).toEqual(ticket);
  });

  test('members that nobody knows pass through untouched', async () => {
    const ticket = {
      id: 1001,
      CFsomething: [{ deep: { er: [null, 0, ''] } }],
      _novalidate: true,
      'name with blanks': 'é "quoted" \u2028',
      constructor: 'a word',
    };
    expect(await sentFor(ticket)).toEqual(ticket);
  });

  test('a member called __proto__ passes through like any other', async () => {
    const ticket: JsonObject = JSON.parse('{"id":1001,"__proto__":{"a":1}}');
    await sentFor(ticket);
    expect(Object.keys(halo.sentTickets()[0]?.[0] ?? {})).toContain('id');
  });

  test('digits for whole numbers go out as given', async () => {
    const ticket = { id: 1001, status_id: '2', agent_id: '-1' };
    expect(await sentFor(ticket)).toEqual(ticket);
  });

  test('custom fields by id or by name, with any value', async () => {
    const customfields = [
      { id: 201, value: 'ALERT-1' },
      { name: 'CFseverity', value: 3 },
      { name: 'CFsourceIp', value: null },
    ];
    expect(await sentFor({ id: 1001, customfields })).toEqual({ id: 1001, customfields });
    expect(halo.simulator().store.get(1001)?.customfields).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 201, value: 'ALERT-1' })]),
    );
  });

  test('Estimatedays as estimatedays, the spelling that HaloPSA reads', async () => {
    expect(await sentFor({ id: 1001, Estimatedays: 1.5 })).toEqual({ id: 1001, estimatedays: 1.5 });
    expect(halo.stored({ id: 1001, estimatedays: 1.5 })).toHaveLength(1);
  });

  test.each([[0], [null]])('Estimatedays %j is kept as well', async (days) => {
    expect(await sentFor({ id: 1001, Estimatedays: days })).toEqual({ id: 1001, estimatedays: days });
  });

  test('both spellings with one value are one, with two they are refused', async () => {
    expect(await sentFor({ id: 1001, Estimatedays: 2, estimatedays: 2 })).toEqual({
      id: 1001,
      estimatedays: 2,
    });
    const { code, issues } = await save([{ id: 1001 }, { id: 1001, Estimatedays: 2, estimatedays: 3 }]);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/json_body\/1\/Estimatedays: /)]);
  });
});

describe('the ticket fields of the vendor’s connector 1.1.0', () => {
  const [body] = vendor.actions.add_or_update_ticket.inputs;
  const fields: { name: string; type: string }[] = body && 'children' in body ? body.children : [];
  const samples: Readonly<Record<string, unknown>> = {
    number: 1,
    boolean: true,
    array: [],
    object: {},
    string: 'x',
  };

  test('are all taken with a value of their type', async () => {
    expect(fields.length).toBeGreaterThan(200);
    const ticket = Object.fromEntries(fields.map(({ name, type }) => [name, samples[type] ?? 'x']));
    const { issues } = await save([{ ...ticket, id: 0 }]);
    expect(issues).toEqual([expect.stringMatching(/^\/json_body\/0\/id: /)]);
  });

  test('are all taken as null', async () => {
    const ticket = Object.fromEntries(fields.map(({ name }) => [name, null]));
    const { issues } = await save([{ ...ticket, id: 0 }]);
    expect(issues).toEqual([expect.stringMatching(/^\/json_body\/0\/id: /)]);
  });
});

describe('refused before anything is sent', () => {
  test.each([
    ['an object instead of an array', { summary: 'x' }, '/json_body'],
    ['text instead of an array', '[{"summary":"x"}]', '/json_body'],
    ['no ticket at all', [], '/json_body'],
    ['a ticket that is text', ['x'], '/json_body/0'],
    ['a ticket that is null', [null], '/json_body/0'],
    ['a list in the list', [[{ summary: 'x' }]], '/json_body/0'],
    ['the id 0', [{ id: 0 }], '/json_body/0/id'],
    ['the id -1', [{ id: -1 }], '/json_body/0/id'],
    ['an empty id', [{ id: '' }], '/json_body/0/id'],
    ['an id with a fraction', [{ id: 1.5 }], '/json_body/0/id'],
    ['an id that is a path', [{ id: '../Agent' }], '/json_body/0/id'],
    ['an id that is true', [{ id: true }], '/json_body/0/id'],
    ['a status as a word', [{ summary: 'x', status_id: 'open' }], '/json_body/0/status_id'],
    ['a status as an empty text', [{ summary: 'x', status_id: '' }], '/json_body/0/status_id'],
    ['a number with a fraction as digits', [{ summary: 'x', status_id: '95.0' }], '/json_body/0/status_id'],
    ['a summary that is a switch', [{ summary: true }], '/json_body/0/summary'],
    ['a yes or no as a word', [{ summary: 'x', flagged: 'yes' }], '/json_body/0/flagged'],
    ['custom fields as an object', [{ customfields: { CFx: 1 } }], '/json_body/0/customfields'],
    ['a custom field without a name', [{ customfields: [{ value: 1 }] }], '/json_body/0/customfields/0'],
  ])('%s', async (_what, body, pointer) => {
    const { code, issues } = await save(body);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(`${pointer}: `)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('one bad ticket among good ones, and every problem of it', async () => {
    const { issues } = await save([{ summary: 'x' }, { id: 'y', status_id: 'open' }, { summary: true }]);
    expect(issues.map((issue) => issue.split(':')[0])).toEqual([
      '/json_body/1/id',
      '/json_body/1/status_id',
      '/json_body/2/summary',
    ]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each([
    [{ match_on: 'id' }, '/options/match_on'],
    [{ match_on: '' }, '/options/match_on'],
    [{ batch_size: 0 }, '/options/batch_size'],
    [{ batch_size: 101 }, '/options/batch_size'],
    [{ batch_size: 2.5 }, '/options/batch_size'],
    [{ batch_size: '' }, '/options/batch_size'],
    [{ batch_size: 'ten' }, '/options/batch_size'],
    [{ continue_on_error: 'yes' }, '/options/continue_on_error'],
    [{ continue_on_error: '' }, '/options/continue_on_error'],
    [{ continueonerror: true }, '/options/continueonerror'],
    [{ fields: 'id' }, '/options/fields'],
  ])('the options %j', async (options, pointer) => {
    const { code, issues } = await save([{ summary: 'x' }], options);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(`${pointer}: `)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('a refusal', () => {
  test.each([
    [
      'a .NET exception',
      { ClassName: 'System.Exception', Message: 'The client is on stop.' },
      'The client is on stop.',
    ],
    ['a bare sentence', '"Priority Description must not be blank"', 'Priority Description must not be blank'],
    [
      'errorMessage',
      { resultCode: 1, errorMessage: 'An Outcome must be entered' },
      'An Outcome must be entered',
    ],
    [
      'model-binding errors',
      { '[0].status_id': ['Could not convert.'] },
      '[0].status_id: Could not convert.',
    ],
    ['plain text', 'Not today', 'Not today'],
  ])('of one ticket is told in HaloPSA’s own sentence: %s', async (_what, body, sentence) => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'status', status: 400, body } });
    const { value } = await save([{ summary: 'x' }]);
    expect(value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining(sentence),
      retryable: false,
      status_code: 400,
      reason: 'Bad Request',
      results: [{ index: 0, outcome: 'rejected', error: { code: 'rejected', status_code: 400 } }],
      summary: { rejected: 1 },
    });
    expect(halo.requests('save')).toHaveLength(1);
  });

  test('of an update of a ticket that is not there is rejected, not not_found', async () => {
    expect((await save([{ id: 999_999, status_id: 2 }])).value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('Ticket not found'),
      results: [{ index: 0, outcome: 'rejected', id: 999_999 }],
    });
  });

  test('keeps its status and sentence also where the run would have gone on', async () => {
    halo.simulator().behaviour.refuse = () => 'The client is on stop.';
    expect((await save([{ summary: 'x' }], { continue_on_error: true })).value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('The client is on stop.'),
      status_code: 400,
    });
  });

  test.each([
    [403, 'forbidden'],
    [401, 'authentication_failed'],
  ])('with %d leaves the ticket unsent', async (status, code) => {
    // With a body of HaloPSA's own: a page would be a gateway's, and a lost response.
    const action = { type: 'status', status, body: {} } as const;
    halo.simulator().faults.add({ route: 'save', count: 'always', action });
    expect((await save([{ summary: 'x' }])).value).toMatchObject({
      code,
      results: [{ index: 0, outcome: 'not_sent', error: { code } }],
      summary: { not_sent: 1 },
    });
  });
});
