import type { ActionName } from '../src/action';
import { firstExample } from './support/first_examples';
import { at } from './support/json';
import { runAction } from './support/run_action';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

describe('a section', () => {
  test.each<[ActionName, string, string]>([
    ['get_tickets', 'parameter', 'parameters'],
    ['get_tickets', 'Parameters', 'parameters'],
    ['get_tickets', 'params', 'parameters'],
    ['get_tickets', 'option', 'options'],
    ['get_ticket_by_id', 'path_parameter', 'path_parameters'],
    ['get_ticket_by_id', 'pathParameters', 'path_parameters'],
    ['add_or_update_ticket', 'jsonbody', 'json_body'],
    ['add_or_update_ticket', 'json-body', 'json_body'],
    ['add_or_update_ticket', 'opts', 'options'],
  ])('of %s that is misspelt as %s is refused with the right name', async (action, section, right) => {
    const { code, issues } = await halo.run(action, { ...firstExample(action), [section]: { search: 'x' } });
    expect(code).toBe('invalid_input');
    expect(issues).toContainEqual(`/${section}: is not a section; did you mean ${right}?`);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('that only another action takes is refused', async () => {
    const { code, issues } = await halo.run('get_tickets', { json_body: [{ summary: 'x' }] });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/json_body: is not a section of get_tickets/)]);
  });

  test.each([[null], [{}]])(
    'that only another action takes does no harm when it is empty: %j',
    async (empty) => {
      expect(await halo.run('get_tickets', { json_body: empty, path_parameters: empty })).toMatchObject({
        ok: true,
      });
    },
  );

  test('of another kind than it should be is refused', async () => {
    for (const parameters of ['client_id=12', [{ client_id: 12 }], 7, true]) {
      const { code, issues } = await halo.run('get_tickets', { parameters });
      expect(code).toBe('invalid_input');
      expect(issues).toEqual([expect.stringMatching(/^\/parameters: must be an object/)]);
    }
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('that is like no other is left alone, as the platform may add its own', async () => {
    expect(await halo.run('get_tickets', { swimlane_run: 'abc', xyz: 1 })).toMatchObject({ ok: true });
  });
});

describe('an error before anything is sent', () => {
  test('carries code, message, hint and issues, and no answer', async () => {
    const { ok, value } = await halo.run('get_ticket_by_id', { path_parameters: { id: '../Agent' } });
    expect(ok).toBe(false);
    expect(value).toEqual({
      name: 'ConnectorError',
      code: 'invalid_input',
      message: expect.stringContaining('/path_parameters/id'),
      hint: expect.stringMatching(/\w/),
      retryable: false,
      issues: [{ pointer: '/path_parameters/id', message: expect.stringContaining('../Agent') }],
      traceback: '',
    });
  });

  test('counts the issues in its message, whatever their number', async () => {
    const { value } = await halo.run('get_tickets', { parameters: { a1: 1, client_id: '', status: [] } });
    expect(at(value, 'message')).toMatch(/and 2 more \(see issues\)/);
    expect(at(value, 'issues')).toHaveLength(3);
  });

  test.each([
    ['', 'No action is named'],
    ['get_ticket', 'There is no action "get_ticket"'],
  ])('names the actions where %j is none', async (action, said) => {
    const { assets } = halo.simulator();
    const outcome = await runAction({
      action,
      inputs: {},
      asset: assets.oauth2_password,
      clock: halo.clock,
    });
    expect(outcome.value).toMatchObject({ code: 'invalid_usage', message: expect.stringContaining(said) });
    expect(at(outcome.value, 'message')).toContain('get_ticket_by_id');
  });

  test.each([['__proto__'], ['constructor'], ['toString']])('takes %s for no action', async (action) => {
    const asset = halo.simulator().assets.oauth2_password;
    expect(await runAction({ action, inputs: {}, asset, clock: halo.clock })).toMatchObject({
      code: 'invalid_usage',
    });
  });
});

describe('what a saved ticket brings along', () => {
  const note = (given: unknown) => ({ json_body: [{ summary: 'x', note: given }] });

  test.each<[string, unknown, string]>([
    [
      'a misspelt member of a note',
      note({ text: 'x', outcom: 'y' }),
      '/json_body/0/note/outcom: is not known; did you mean outcome?',
    ],
    [
      'a note that is a text',
      note('seen again'),
      '/json_body/0/note: must be an object, not the text "seen again"',
    ],
    [
      'a blank note',
      note({ text: ' ' }),
      '/json_body/0/note/text: must be text that is not blank, not the text " "',
    ],
    [
      'a blank outcome',
      note({ text: 'x', outcome: '' }),
      '/json_body/0/note/outcome: must be text that is not blank, not empty text',
    ],
    [
      'an outcome number that is none',
      note({ text: 'x', outcome_id: 'Private' }),
      '/json_body/0/note/outcome_id: must be a whole number of 32 bits (at most 2147483647) or its digits, not the text "Private"',
    ],
    ['a note without a text', note({ private: true }), '/json_body/0/note: needs text or html'],
    [
      'a note whose texts are null',
      note({ text: null, html: null }),
      '/json_body/0/note: needs text or html',
    ],
    [
      'a note of two texts',
      note({ text: 'x', html: '<p>x</p>' }),
      '/json_body/0/note: takes text or html, not both',
    ],
    [
      'a custom field by its label, where no names are looked up',
      {
        json_body: [{ summary: 'x', customfields: [{ label: 'Incident Number', value: 1 }] }],
        options: { resolve_names: false },
      },
      '/json_body/0/customfields/0: needs an id or a name, since options.resolve_names is false',
    ],
    [
      'a custom field that nothing names',
      { json_body: [{ summary: 'x', customfields: [{ value: 1 }] }], options: { resolve_names: true } },
      '/json_body/0/customfields/0: needs an id, a name or a label',
    ],
    [
      'a file name that is a number',
      { json_body: [{ summary: 'x', attachments: [{ file: 7, file_name: 'a' }] }] },
      '/json_body/0/attachments/0/file: must be text, not 7',
    ],
  ])('%s is refused', async (_what, inputs, issue) => {
    const { code, issues } = await halo.run('add_or_update_ticket', Object(inputs));
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([issue]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('an option', () => {
  test.each<[ActionName, string, unknown, string]>([
    [
      'add_or_update_ticket',
      'on_match',
      'ignore',
      'must be one of update, note, leave, not the text "ignore"',
    ],
    ['add_or_update_ticket', 'match_closed', 'no', 'must be true or false, not the text "no"'],
    ['add_or_update_ticket', 'resolve_names', 1, 'must be true or false, not 1'],
    [
      'add_or_update_ticket',
      'unknown_names',
      'ignore',
      'must be one of reject, leave_out, not the text "ignore"',
    ],
    ['add_or_update_ticket', 'dry_run', 'yes', 'must be true or false, not the text "yes"'],
    ['delete_ticket_by_id', 'dry_run', '', 'must be true or false, not empty text'],
    ['delete_ticket_by_id', 'dryrun', true, 'is not known; did you mean dry_run?'],
    ['get_ticket_by_id', 'notes', 'all', 'must be true or false, not the text "all"'],
    ['get_ticket_by_id', 'attachement', true, 'is not known; did you mean attachments?'],
    [
      'get_tickets',
      'changed_since',
      '',
      'must be a moment as ISO 8601 text, e.g. 2026-11-20T14:03:00Z, or a span before now such as 15m, 1h or 7d, not empty text',
    ],
    [
      'get_tickets',
      'changed_since',
      'yesterday',
      'must be a moment as ISO 8601 text, e.g. 2026-11-20T14:03:00Z, or a span before now such as 15m, 1h or 7d, not the text "yesterday"',
    ],
    [
      'get_tickets',
      'changed_since',
      '2026-11-20T14:03:00+99:00',
      'must be a moment as ISO 8601 text, e.g. 2026-11-20T14:03:00Z, or a span before now such as 15m, 1h or 7d, not the text "2026-11-20T14:03:00+99:00"',
    ],
    [
      'get_tickets',
      'changed_since',
      '2026-13-01',
      'must be a moment as ISO 8601 text, e.g. 2026-11-20T14:03:00Z, or a span before now such as 15m, 1h or 7d, not the text "2026-13-01"',
    ],
    [
      'get_tickets',
      'changed_since',
      1763647380,
      'must be a moment as ISO 8601 text, e.g. 2026-11-20T14:03:00Z, or a span before now such as 15m, 1h or 7d, not 1763647380',
    ],
    ['get_tickets', 'names', 'Contoso', 'must be an object, not the text "Contoso"'],
    [
      'get_tickets',
      'names/client',
      '',
      'must be one or more names: text, or a list of texts, not empty text',
    ],
    [
      'get_tickets',
      'names/status',
      [],
      'must be one or more names: text, or a list of texts, not an empty list',
    ],
    ['get_tickets', 'names/status', ['New', ' '], 'must be a name, not the text " "'],
    ['get_tickets', 'names/site', ['Main'], 'must be text that is not blank, not a list'],
    ['get_tickets', 'names/priorty', 'High', 'is not known; did you mean priority?'],
  ])('of %s, %s: %j is refused', async (action, name, value, message) => {
    const { parameters: _parameters, ...good } = firstExample(action);
    const [option = '', member] = name.split('/');
    const allPages = action === 'get_tickets' && { all_pages: true };
    const options = {
      ...Object(good.options),
      ...allPages,
      [option]: member ? { [member]: value } : value,
    };
    const { code, issues } = await halo.run(action, { ...good, options });
    expect(code).toBe('invalid_input');
    const place = Array.isArray(value) && value.length > 1 ? `${name}/1` : name;
    expect(issues).toEqual([`/options/${place}: ${message}`]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('the number of a ticket', () => {
  test.each([2147483648, '2147483648', '3000000000', '99999999999', '00021474836480'])(
    'that HaloPSA cannot have is refused: %j',
    async (id) => {
      for (const action of ['get_ticket_by_id', 'delete_ticket_by_id'] as const) {
        const { code, issues } = await halo.run(action, { path_parameters: { id } });
        expect(code).toBe('invalid_input');
        expect(issues).toEqual([
          expect.stringMatching(
            /^\/path_parameters\/id: must be a ticket id: a whole number from 1 to 2147483647/,
          ),
        ]);
      }
      const { issues } = await halo.run('add_or_update_ticket', { json_body: [{ id, summary: 'x' }] });
      expect(issues).toEqual([
        expect.stringMatching(/^\/json_body\/0\/id: must be the id of an existing ticket/),
      ]);
      expect(halo.simulator().requests).toHaveLength(0);
    },
  );

  test.each([2147483647, '2147483647', '1999999999', '2099999999'])(
    'that HaloPSA may have is asked for: %j',
    async (id) => {
      expect(await halo.run('get_ticket_by_id', { path_parameters: { id } })).toMatchObject({
        code: 'not_found',
      });
      const asked = new Set(halo.requests('get').map(({ path }) => path));
      expect([...asked]).toEqual([`/api/Tickets/${id}`]);
    },
  );
});

test('a number field takes its digits as text, as a whole-number field does', async () => {
  const good = { json_body: [{ summary: 'x', estimate: '1.5', estimatedays: '-2' }] };
  expect(await halo.run('add_or_update_ticket', good)).toMatchObject({ ok: true });
  expect(halo.requests('save').map(({ body }) => body)).toEqual([good.json_body]);
  for (const estimate of ['', 'two', '1,5', '1.', '0x1']) {
    const { issues } = await halo.run('add_or_update_ticket', { json_body: [{ summary: 'x', estimate }] });
    expect(issues).toEqual([
      expect.stringMatching(/^\/json_body\/0\/estimate: must be a number or its digits, not/),
    ]);
  }
});
