import snapshot from '../../../../test/fixtures/vendor/halo-tickets-schema.json';
import { at, entries, isJsonObject, type JsonObject } from '../../../../test/support/json';
import { useSimulatorCalls } from '../../../../test/support/simulator_calls';
import { exceeding, inBoth, inEither, lacking, rowShape, shapes } from './shapes';

const halo = useSimulatorCalls({ tickets: 20, weight: 'recorded' });
const { firstTicket, secondTicket } = shapes;
const always = withoutValues(inBoth(firstTicket, secondTicket));
const ever = inEither(firstTicket, secondTicket);

/** The value of a custom field has the type of its field, and a field without one shows none. */
function withoutValues(shape: unknown): unknown {
  const fields = entries(at(shape, 'customfields')).map((field) => {
    const { value, ...others } = object(field);
    return others;
  });
  return { ...object(shape), customfields: fields };
}

function object(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
const saved = async (ticket: object, query = '') => (await halo.post(`/api/Tickets${query}`, [ticket])).body;

describe('a ticket that the simulator saves', () => {
  const ticket = { summary: 'Phishing mail', details: 'Reported twice.', tickettype_id: 21, user_id: 1011 };

  test('has every member that both recorded ones have, with the same type, down to the innermost', async () => {
    expect(lacking(await saved(ticket), always)).toEqual([]);
  });

  test('has no member that neither recorded one has', async () => {
    expect(exceeding(await saved(ticket), ever)).toEqual([]);
  });

  test('shows besides only what was set', async () => {
    const set = {
      third_party_id: 7,
      third_party_id_string: 'SOC-7',
      supplier_reference: 'CASE-7',
      status_id: 9,
    };
    const shown = await saved({ ...ticket, ...set });
    expect(lacking(shown, always)).toEqual([]);
    expect(exceeding(shown, ever).sort()).toEqual([
      '/dateclosed',
      '/hasbeenclosed',
      '/supplier_reference',
      '/third_party_id',
      '/third_party_id_string',
    ]);
  });

  test('has no member that is null, now and after an update that clears some', async () => {
    expect(JSON.stringify(await saved(ticket))).not.toContain(':null');
    const cleared = { id: 1001, category_1: null, details: null, third_party_id: null, customfields: null };
    const shown = await saved(cleared);
    expect(JSON.stringify(shown)).not.toContain(':null');
    expect(lacking(shown, always)).toEqual([]);
  });

  test('weighs what the recorded ones do, and its type by far the most of it', async () => {
    const shown = object(await saved(ticket));
    expect(JSON.stringify(shown).length).toBeGreaterThan(80_000);
    expect(JSON.stringify(shown).length).toBeLessThan(84_000);
    expect(JSON.stringify(shown.tickettype).length / 1000).toBeCloseTo(51, 0);
  });

  test('is read and deleted in the same shape', async () => {
    const read = (await halo.get('/api/Tickets/1003')).body;
    const removed = (await halo.remove('/api/Tickets/1003')).body;
    for (const shown of [read, removed]) {
      expect(lacking(shown, always)).toEqual([]);
    }
  });

  test('names its priority, type and user in objects that go with its ids', async () => {
    const shown = await saved({ ...ticket, sla_id: 2, priority_id: 3 });
    expect(shown).toMatchObject({
      priority: { slaid: 2, priorityid: 3, name: 'P3 - Today', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      tickettype: { id: 21, name: 'Security Alert', default_sla: 2 },
      user: { id: 1011, name: at(shown, 'user_name'), site: { id: 101, client: { id: 12 } } },
    });
  });
});

describe('a row that the simulator lists', () => {
  const described = snapshot.faults_list_fields.map(({ name }) => name);
  const rows = async (query = '') =>
    entries(at((await halo.get(`/api/Tickets?includeclosed=true&count=20${query}`)).body, 'tickets'));

  test('has every member that a recorded row had, with the same type', async () => {
    const all = await rows();
    expect(all).toHaveLength(20);
    for (const row of all) {
      expect(lacking(row, rowShape)).toEqual([]);
    }
  });

  test('has no member besides but those that the API description gives to rows, where they are set', async () => {
    const more = (await rows())
      .flatMap((row) => Object.keys(object(row)))
      .filter((name) => !(name in rowShape));
    expect(more.filter((name) => !described.includes(name))).toEqual([]);
    expect(more).toContain('third_party_id');
    expect(more).not.toContain('deleted');
  });

  test('weighs some 40 KB', async () => {
    for (const row of await rows()) {
      expect(JSON.stringify(row).length).toBeGreaterThan(38_000);
      expect(JSON.stringify(row).length).toBeLessThan(42_000);
    }
  });

  test('carries the time of the last change, by a save and by a note', async () => {
    const { body: before } = await halo.get('/api/Tickets/1001');
    halo.advance(60_000);
    await saved({ id: 1001, urgency: 1 });
    halo.advance(60_000);
    await halo.post('/api/Actions', [{ ticket_id: 1002, outcome_id: 7, note: 'Looked at again.' }]);
    const since = new Date(halo.now() - 60_000).toISOString();
    const changed = await rows(`&lastupdatefromdate=${since}&order=id`);
    expect(changed).toMatchObject([{ id: 1001 }, { id: 1002 }]);
    expect(at(changed, 0, 'last_update')).not.toBe(at(before, 'last_update'));
  });
});

test('a file that the simulator takes is told of with the members of the recorded one', async () => {
  const file = { filename: 'a.eml', isimage: false, data_base64: 'data:message/rfc822;base64,RnJvbTogYQ==' };
  const { status, body } = await halo.post('/api/Attachment', [file]);
  expect(status).toBe(201);
  expect(lacking(body, shapes.attachment)).toEqual([]);
  expect(exceeding(body, shapes.attachment)).toEqual([]);
});
