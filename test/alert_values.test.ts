import type { JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 2 });
const save = (ticket: string, options: JsonObject = { unknown_fields: 'send' }) =>
  halo.run('add_or_update_ticket', { json_body: [JSON.parse(ticket)], options });

describe('what the JSON reader of .NET would take for its own is refused before anything is sent', () => {
  test.each([
    ['{"$id":"1","summary":"x"}', '/$id', /^stands first in its object/],
    ['{"$type":"Alert","summary":"x"}', '/$type', /leave it out, or give the object as text$/],
    ['{"$ref":"1","summary":"x"}', '/$ref', /^stands first/],
    ['{"summary":"x","own":{"$ref":"#/a"}}', '/own/$ref', /^stands first/],
    ['{"summary":"x","own":[{"$type":"t","$id":"2","a":1}]}', '/own/0/$type', /^stands first/],
    [
      '{"summary":"x","customfields":[{"$id":"1","name":"CFa","value":"v"}]}',
      '/customfields/0/$id',
      /^stands first/,
    ],
    ['{"summary":"x","starttime":"25:00:00"}', '/starttime', /^is 25 days to the JSON reader of \.NET/],
    ['{"summary":"x","targettime":"24:00:00"}', '/targettime', /^is 24 days/],
    ['{"summary":"x","starttime":"8"}', '/starttime', /^is 8 days/],
  ])('%s', async (ticket, member, message) => {
    const { value } = await save(ticket);
    expect(value).toMatchObject({
      code: 'invalid_input',
      issues: expect.arrayContaining([
        { pointer: `/json_body/0${member}`, message: expect.stringMatching(message) },
      ]),
    });
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

test.each(['summary', 'details', 'third_party_id_string'])(
  'a list of bytes in %s, as journalctl writes a message with control characters, is refused by that name',
  async (field) => {
    const bytes = JSON.stringify([...Buffer.from('\u001b[31mred')]);
    const { value } = await save(`{"summary":"x","${field}":${bytes}}`);
    expect(value).toMatchObject({
      code: 'invalid_input',
      issues: [
        {
          pointer: `/json_body/0/${field}`,
          message: expect.stringMatching(/journalctl.*decode it as UTF-8/),
        },
      ],
    });
  },
);

test.each([
  ['control characters', 'a\u001b[31mred\u0000b'],
  ['nanoseconds', '2026-12-01T10:00:00.123456789Z'],
  ['twenty digits', '12345678901234567890'],
  ['line breaks of both kinds', 'a\r\nb\nc'],
])('text of a tool goes out as it is: %s', async (_what, text) => {
  const fields = { details: text, third_party_id_string: text, customfields: [{ name: 'CFx', value: text }] };
  await save(JSON.stringify({ summary: text, ...fields }));
  expect(halo.sentTickets()).toEqual([[{ summary: text, ...fields }]]);
});

test.each([
  '{"summary":"x","own":{"a":1,"$ref":"#/a"}}',
  '{"summary":"x","own":{"$oid":"5f00","$date":1}}',
  '{"summary":"x","details":"{\\"$id\\":\\"1\\"}"}',
  '{"summary":"x","starttime":"23:59:59"}',
  '{"summary":"x","starttime":"08:30"}',
  '{"summary":"x","targettime":"1.02:03:04"}',
])('what it reads as it stands goes out: %s', async (ticket) => {
  expect(await save(ticket)).toMatchObject({ ok: true });
  expect(halo.sentTickets()).toEqual([[JSON.parse(ticket)]]);
});
