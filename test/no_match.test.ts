import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });
const closed = 9;
const options = { match_on: 'third_party_id_string', on_match: 'note', on_no_match: 'leave' };
const cleared = (value: string): JsonObject => ({
  summary: 'Cleared',
  third_party_id_string: value,
  note: { text: 'The alert cleared.', new_status: closed },
});

const save = (tickets: JsonObject[], others: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body: tickets, options: { ...options, ...others } });
const add = (ticket: JsonObject) => halo.simulator().store.add({ summary: 'there', ...ticket });
const stored = () => halo.simulator().store.list().length;

describe('an alert that clears', () => {
  test('closes the ticket that it has', async () => {
    const { id } = add({ third_party_id_string: 'A-1' });
    const { value } = await save([cleared('A-1')]);
    expect(value).toMatchObject({
      json_body: { id, status_id: closed },
      results: [{ outcome: 'matched', id, note: { outcome: 'added' } }],
    });
  });

  test('opens none where it has none, and that is a success', async () => {
    const before = stored();
    const { ok, value } = await save([cleared('A-1')]);
    expect(ok).toBe(true);
    expect(value).toMatchObject({
      status_code: 200,
      json_body: {},
      results: [{ index: 0, outcome: 'no_match', note: { outcome: 'not_sent' } }],
      summary: { created: 0, matched: 0, no_match: 1 },
    });
    expect(stored()).toBe(before);
  });

  test('is looked for once more, 10 s later, with all others of the call, since saves show up late', async () => {
    const startedAt = halo.clock.now();
    const { behaviour } = halo.simulator();
    behaviour.meanwhile = () => {
      if (halo.clock.now() - startedAt >= 10_000) {
        behaviour.meanwhile = undefined;
        add({ third_party_id_string: 'A-2' });
      }
    };
    const { value, outcomes } = await save([cleared('A-1'), cleared('A-2')]);
    expect(outcomes).toEqual(['no_match', 'matched']);
    expect(at(value, 'results', 1, 'note', 'outcome')).toBe('added');
    expect(halo.clock.now() - startedAt).toBe(10_000);
  });

  test('of a call in which an earlier ticket was opened with its value goes into that one', async () => {
    const opened = await save([{ summary: 'x', third_party_id_string: 'A-1' }], { on_no_match: 'create' });
    expect(opened.outcomes).toEqual(['created']);
    expect(opened.value).not.toHaveProperty('summary.no_match');
    expect((await save([cleared('A-1')])).outcomes).toEqual(['matched']);
  });

  test('whose second lookup fails is not called unmatched', async () => {
    halo.simulator().faults.add({
      route: 'list',
      after: 1,
      count: 'always',
      action: { type: 'status', status: 403, body: {} },
    });
    const { code, outcomes } = await save([cleared('A-1')]);
    expect({ code, outcomes }).toEqual({ code: 'forbidden', outcomes: ['not_sent'] });
  });

  test('in a dry run is planned as no_match', async () => {
    const { value } = await save([cleared('A-1')], { dry_run: true });
    expect(at(value, 'results', 0)).toEqual(
      expect.objectContaining({ outcome: 'not_sent', plan: { action: 'no_match' } }),
    );
  });
});

test.each([
  ['on_match', 'note'],
  ['on_match', 'leave'],
  ['match_closed', false],
  ['match_closed', 'false'],
])('%s %s without match_on is invalid: every alert would open a ticket', async (name, value) => {
  const inputs = { json_body: [{ summary: 'x' }], options: { [name]: value } };
  expect(await halo.run('add_or_update_ticket', inputs)).toMatchObject({
    code: 'invalid_input',
    issues: [`/options/${name}: is of no use without options.match_on`],
  });
  expect(halo.simulator().requests).toHaveLength(0);
});

test('what is so anyhow may be said without match_on', async () => {
  const usual = { on_match: 'update', on_no_match: 'create', match_closed: true, match_on: null };
  const inputs = { json_body: [{ summary: 'x' }], options: usual };
  expect(await halo.run('add_or_update_ticket', inputs)).toMatchObject({ ok: true, outcomes: ['created'] });
});

test('on_no_match without match_on is invalid', async () => {
  const { issues } = await save([{ summary: 'x' }], { match_on: null });
  expect(issues.join()).toContain('/options/on_no_match');
});

describe('a dry run', () => {
  test('knows the tickets before it in the call', async () => {
    const tickets = [
      { summary: 'one', third_party_id_string: 'A-1', priority_id: 2 },
      { summary: 'two', third_party_id_string: 'A-1', priority_id: 2 },
      { id: 1001, summary: 'a' },
      { id: 1001, summary: 'a', details: 'b' },
    ];
    const { value } = await save(tickets, { on_match: 'update', on_no_match: 'create', dry_run: true });
    expect([0, 1, 2, 3].map((index) => at(value, 'results', index, 'plan'))).toMatchObject([
      { action: 'create' },
      { action: 'update', changes: [{ field: 'summary', from: 'one', to: 'two' }] },
      { action: 'update', changes: [{ field: 'summary', to: 'a' }] },
      { action: 'update', changes: [{ field: 'details', to: 'b' }] },
    ]);
  });
});
