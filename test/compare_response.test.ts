import { compareResponse, updateShown } from '../src/tickets/save/results/compare_response';
import type { JsonObject } from './support/json';

const field = (name: string, value: unknown) => ({ id: 204, name, value });

describe('a value that the response does not show is named:', () => {
  test.each<[string, JsonObject, JsonObject, object[]]>([
    ['a number', { status_id: 9 }, { status_id: 2 }, [{ field: 'status_id', sent: 9, got: 2 }]],
    ['digits', { agent_id: '4' }, { agent_id: 1 }, [{ field: 'agent_id', sent: '4', got: 1 }]],
    ['a number below one', { estimate: 0 }, { estimate: 1.5 }, [{ field: 'estimate', sent: 0, got: 1.5 }]],
    ['a boolean', { onhold: true }, { onhold: false }, [{ field: 'onhold', sent: true, got: false }]],
    [
      'a boolean that .NET wrote as a text',
      { customfields: [field('CFcontained', true)] },
      { customfields: [field('CFcontained', 'False')] },
      [{ field: 'customfields.CFcontained', sent: true, got: 'False' }],
    ],
    [
      'a moment',
      { deadlinedate: '2026-11-20T14:03:00Z' },
      { deadlinedate: '2026-11-20T13:03:00' },
      [{ field: 'deadlinedate', sent: '2026-11-20T14:03:00Z', got: '2026-11-20T13:03:00' }],
    ],
    [
      'a date that was not set',
      { deadlinedate: '2026-11-20T14:03:00Z' },
      { deadlinedate: '1900-01-01T00:00:00' },
      [{ field: 'deadlinedate', sent: '2026-11-20T14:03:00Z', got: '1900-01-01T00:00:00' }],
    ],
    ['a team', { team: 'SOC' }, { team: '1st Line' }, [{ field: 'team', sent: 'SOC', got: '1st Line' }]],
    [
      'a name without its id',
      { client_name: 'Meridian Credit Union' },
      { client_name: 'Contoso', client_id: 1 },
      [{ field: 'client_name', sent: 'Meridian Credit Union', got: 'Contoso' }],
    ],
    [
      'the name of a priority',
      { priority_name: 'High' },
      { priority: { name: 'Low' } },
      [{ field: 'priority_name', sent: 'High', got: 'Low' }],
    ],
    [
      'a custom field',
      { customfields: [{ name: 'CFrisk', value: 5 }] },
      { customfields: [field('CFrisk', 3)] },
      [{ field: 'customfields.CFrisk', sent: 5, got: 3 }],
    ],
    [
      'a custom field that the list lacks',
      { customfields: [{ id: 205, value: 'x' }] },
      { customfields: [field('CFrisk', 3)] },
      [{ field: 'customfields.205', sent: 'x' }],
    ],
    [
      'a custom field without a value',
      { customfields: [{ name: 'CFrisk', value: 'x' }] },
      { customfields: [{ id: 204, name: 'CFrisk', display: '' }] },
      [{ field: 'customfields.CFrisk', sent: 'x' }],
    ],
    [
      'a tag',
      { tags: [{ text: 'phishing' }, { text: 'vip' }] },
      { tags: [{ id: 3, text: 'VIP' }] },
      [{ field: 'tags.phishing', sent: { text: 'phishing' } }],
    ],
    [
      'an entry of another list',
      { assets: [{ id: 7 }, { id: '8' }] },
      { assets: [{ id: 8 }] },
      [{ field: 'assets.7', sent: { id: 7 } }],
    ],
  ])('%s', (_what, sent, got, expected) => {
    expect(compareResponse(sent, got)).toEqual({ not_applied: expected });
    expect(updateShown(sent, got)).toBe('not_shown');
  });
});

describe('what proves nothing is not named:', () => {
  test.each<[string, JsonObject, JsonObject]>([
    [
      'digits of the same number',
      { agent_id: '04', third_party_id: '17' },
      { agent_id: 4, third_party_id: 17 },
    ],
    [
      'the same moment in another form',
      { deadlinedate: '2026-11-20T15:03:00+01:00' },
      { deadlinedate: '2026-11-20T14:03:00.0000000Z' },
    ],
    [
      'a moment without a zone',
      { deadlinedate: '2026-11-20T14:03' },
      { deadlinedate: '2026-11-20T14:03:00.12' },
    ],
    ['a boolean as a number', { onhold: false }, { onhold: 0 }],
    [
      'a boolean as the text of .NET',
      { customfields: [field('CFcontained', true)] },
      { customfields: [field('CFcontained', 'True')] },
    ],
    [
      'a text that HaloPSA rewrote',
      { summary: ' Card 4111 1111 ', details: '<b>x</b>' },
      { summary: 'Card **** ', details: 'x' },
    ],
    ['null and empty text', { agent_id: null, summary: '' }, { agent_id: 4, summary: 'x' }],
    [
      'an unset id',
      { user_id: -1, agent_id: 0, categoryid_1: -1 },
      { user_id: 3, agent_id: 1, categoryid_1: 2 },
    ],
    ['an unset date', { deadlinedate: '1900-01-01T00:00:00' }, { deadlinedate: '2026-11-20T14:03:00' }],
    [
      'what the response lacks',
      { status_id: 9, customfields: [{ name: 'CFa', value: 1 }], tags: [{ text: 'x' }] },
      {},
    ],
    [
      'instructions',
      { sendack: true, isnew: true, dont_do_rules: true },
      { sendack: false, isnew: false, dont_do_rules: false },
    ],
    ['what begins with an underscore', { _novalidate: true, _x: 1 }, { _novalidate: false, _x: 2 }],
    [
      'what HaloPSA works out',
      { ticketage: 5, last_update: '2026-11-20T14:03:00Z', todo_count: 1 },
      { ticketage: 6, last_update: '2026-11-21T14:03:00Z', todo_count: 2 },
    ],
    ['files', { attachments: [{ id: 7 }] }, { attachments: [] }],
    ['a team in another case', { team: '1st  line' }, { team: '1st Line' }],
    [
      'a name beside its id',
      { client_id: 12, client_name: 'Contoso' },
      { client_id: 12, client_name: 'Northwind' },
    ],
    [
      'a custom field without a value',
      { customfields: [{ name: 'CFrisk', display: 'High' }] },
      { customfields: [] },
    ],
    [
      'a custom field of several choices',
      { customfields: [{ name: 'CFs', value: [1, 2] }] },
      { customfields: [field('CFs', [{ id: 2 }, { id: 1 }])] },
    ],
    [
      'a custom text',
      { customfields: [{ name: 'cfrisk', value: 'a ' }] },
      { customfields: [field('CFrisk', 'a')] },
    ],
    ['an object', { priority: { priorityid: 2 } }, { priority: { priorityid: 3 } }],
  ])('%s', (_what, sent, got) => {
    expect(compareResponse(sent, got)).toEqual({});
  });
});

test('members that nothing knows and that the response does not show are unknown fields', () => {
  const sent = {
    summary: 'x',
    hostname: 'FIN-22',
    severity: 3,
    known_there: 1,
    note: { text: 'x' },
    gone: null,
  };
  expect(compareResponse(sent, { summary: 'x', known_there: 1 })).toEqual({
    unknown_fields: ['hostname', 'severity'],
  });
});

test.each([
  ['third_party_id_string', 'SEN-1 ', { third_party_id_string: 'SEN-1' }],
  ['third_party_id_string', 'SEN-1', {}],
  ['third_party_id', '17', { third_party_id: 0 }],
  ['summary', 'A long summary', { summary: 'A long' }],
] as const)('the value of match_on (%s: %j) that is not there stands first', (name, value, got) => {
  const sent = { status_id: 9, [name]: value };
  const { not_applied } = compareResponse(sent, { status_id: 2, ...got }, name);
  const shown = Object.values(got);
  expect(not_applied).toEqual([
    { field: name, sent: value, ...(shown.length > 0 && { got: shown[0] }), lost_key: true },
    { field: 'status_id', sent: 9, got: 2 },
  ]);
});

test('the value of match_on that is there is not named', () => {
  const sent = { third_party_id: '0017', summary: 'x' };
  expect(compareResponse(sent, { third_party_id: 17, summary: 'y' }, 'third_party_id')).toEqual({});
});

test.each([
  ['shown', { id: 5, status_id: 9, summary: 'x' }, { id: 5, status_id: 9, summary: 'y' }],
  ['shown', { id: 5, team: 'SOC' }, { id: 5, team: 'soc' }],
  ['shown', { id: 5, tags: [{ text: 'x' }] }, { id: 5, tags: [{ id: 1, text: 'x' }] }],
  ['unknown', { id: 5, summary: 'x' }, { id: 5, summary: 'x' }],
  ['unknown', { id: 5, status_id: 9 }, { id: 5 }],
  ['unknown', { id: 5, agent_id: 0, ticketage: 3 }, { id: 5, agent_id: 4, ticketage: 3 }],
])('an update that was read again is %s: %j', (verdict, sent, read) => {
  expect(updateShown(sent, read)).toBe(verdict);
});
