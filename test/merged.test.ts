import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });
const closed = 9;
const alert = { summary: 'Again', third_party_id_string: 'A-1', note: { text: 'It came again.' } };

const save = (options: JsonObject = {}, ticket: JsonObject = alert) =>
  halo.run('add_or_update_ticket', {
    json_body: [ticket],
    options: { match_on: 'third_party_id_string', ...options },
  });
const add = (ticket: JsonObject = {}) => halo.simulator().store.add({ summary: 'there', ...ticket });
const merge = (id: number, into: number) =>
  halo.simulator().store.update(id, { merged_into_id: into, status_id: closed });
const notesOf = (id: number) =>
  halo
    .simulator()
    .notes.of(id)
    .filter(({ system }) => !system);

/** A carrier that was merged into one that was merged into a third. */
function chain(): { carrier: number; survivor: number; middle: number } {
  const [carrier, middle, survivor] = [add({ third_party_id_string: 'A-1' }).id, add().id, add().id];
  merge(carrier, middle);
  merge(middle, survivor);
  return { carrier, middle, survivor };
}

describe('a ticket that was merged away', () => {
  test.each(['update', 'note'])(
    'with on_match %s has its alerts go into the one that survives',
    async (on_match) => {
      const { carrier, survivor } = chain();
      const { value } = await save({ on_match });
      expect(value).toMatchObject({
        json_body: { id: survivor },
        results: [{ outcome: 'matched', id: survivor, merged_from: carrier, note: { outcome: 'added' } }],
      });
      expect(notesOf(survivor)).toHaveLength(1);
      expect(notesOf(carrier)).toHaveLength(0);
    },
  );

  test('never writes the value onto the survivor, which would then have two', async () => {
    const { survivor } = chain();
    await save();
    expect(halo.sentTickets()).toEqual([[{ id: survivor, summary: 'Again' }]]);
  });

  test('does not count where the survivor is closed and closed ones are no match', async () => {
    const { survivor } = chain();
    halo.simulator().store.update(survivor, { status_id: closed });
    expect((await save({ match_closed: false })).outcomes).toEqual(['created']);
  });

  test('counts where the survivor is open, although it is closed itself', async () => {
    const { survivor } = chain();
    const { value } = await save({ match_closed: false });
    expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id: survivor });
  });

  test('is one with another that ends at the same ticket', async () => {
    const { survivor } = chain();
    merge(add({ third_party_id_string: 'A-1' }).id, survivor);
    expect((await save()).outcomes).toEqual(['matched']);
  });

  test('into one that is deleted is no match', async () => {
    const { survivor } = chain();
    halo.simulator().store.remove(survivor);
    expect((await save()).outcomes).toEqual(['created']);
  });

  test('in a circle rejects the alert, naming the chain', async () => {
    const { carrier, middle } = chain();
    merge(middle, carrier);
    const { value, outcomes } = await save();
    expect(outcomes).toEqual(['rejected']);
    expect(at(value, 'message')).toContain(`${carrier} → ${middle} → ${carrier}`);
  });

  test('into one that cannot be read rejects the alert, naming the chain', async () => {
    const { carrier, middle } = chain();
    halo
      .simulator()
      .faults.add({ route: 'get', after: 1, count: 'always', action: { type: 'status', status: 403 } });
    const { value, outcomes } = await save();
    expect(outcomes).toEqual(['rejected']);
    expect(at(value, 'message')).toContain(`${carrier} → ${middle}`);
  });
});

describe('a ticket that is closed', () => {
  test('and matched is told to be', async () => {
    const { id } = add({ third_party_id_string: 'A-1', status_id: closed });
    const { value } = await save({ on_match: 'leave' });
    expect(at(value, 'results', 0)).toMatchObject({ outcome: 'matched', id, matched_closed: true });
  });

  test('is asked about only where the match has ever been closed', async () => {
    add({ third_party_id_string: 'A-1' });
    const { value } = await save({ on_match: 'leave' });
    expect(at(value, 'results', 0)).not.toHaveProperty('matched_closed');
    expect(halo.requests('list').filter(({ query }) => 'open_only' in query)).toHaveLength(0);
  });
});

describe('Get Ticket by ID with follow_merged', () => {
  const get = (id: number, options: JsonObject) =>
    halo.run('get_ticket_by_id', { path_parameters: { id }, options });

  test('reads the survivor with its notes, and names the one asked for', async () => {
    const { carrier, survivor } = chain();
    await halo.run('add_or_update_ticket', { json_body: [{ id: survivor, note: { text: 'Here.' } }] });
    const { value } = await get(carrier, { follow_merged: true, notes: true, attachments: true });
    expect(value).toMatchObject({
      json_body: { id: survivor },
      merged_from: carrier,
      ticket_url: expect.stringContaining(`id=${survivor}`),
      notes: [{ note: 'Here.' }],
    });
  });

  test('left out, reads the ticket that was asked for', async () => {
    const { carrier } = chain();
    const { value } = await get(carrier, {});
    expect(value).toMatchObject({ json_body: { id: carrier } });
    expect(value).not.toHaveProperty('merged_from');
  });
});
