import type { FaultAction } from '../packages/simulator/start';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });
const closed = 9;
const value = 'ALERT-77';
const note = { text: 'The alert came again.', outcome: 'Private Note' };
const alert = { summary: 'Impossible travel', priority_id: 2, third_party_id_string: value, note };

const save = (options: JsonObject, json_body: JsonObject[] = [alert]) =>
  halo.run('add_or_update_ticket', { json_body, options: { match_on: 'third_party_id_string', ...options } });

/** What an analyst has made of the ticket by the time the alert comes again. */
const triaged = {
  summary: 'Traveller confirmed',
  priority_id: 4,
  team: 'Tier 2',
  third_party_id_string: value,
};

const carriers = {
  none: () => [],
  open: () => [halo.simulator().store.add(triaged)],
  closed: () => [halo.simulator().store.add({ ...triaged, status_id: closed })],
  'one open, one closed': () => [
    halo.simulator().store.add({ ...triaged, status_id: closed }),
    halo.simulator().store.add(triaged),
  ],
  several: () => [halo.simulator().store.add(triaged), halo.simulator().store.add(triaged)],
} as const;

const answers: Record<string, { action?: FaultAction; when?: 'before' | 'after' }> = {
  kept: {},
  'lost before': { action: { type: 'reset' }, when: 'before' },
  'lost after': { action: { type: 'reset' }, when: 'after' },
};

type Carriers = keyof typeof carriers;

/** The outcome, and which ticket it is about: the nth carrier, or a new one. */
function expected(found: Carriers, matchClosed: boolean): { outcome: string; carrier?: number } {
  switch (found) {
    case 'none':
      return { outcome: 'created' };
    case 'open':
      return { outcome: 'matched', carrier: 0 };
    case 'closed':
      return matchClosed ? { outcome: 'matched', carrier: 0 } : { outcome: 'created' };
    case 'one open, one closed':
      return matchClosed ? { outcome: 'rejected' } : { outcome: 'matched', carrier: 1 };
    case 'several':
      return { outcome: 'rejected' };
  }
}

const cases = (['update', 'note', 'leave'] as const).flatMap((on_match) =>
  [true, false].flatMap((match_closed) =>
    (Object.keys(carriers) as Carriers[]).flatMap((found) =>
      Object.keys(answers).map((answer) => ({ on_match, match_closed, found, answer })),
    ),
  ),
);

describe('an alert that comes again', () => {
  test.each(cases)(
    'on_match $on_match, match_closed $match_closed, carriers: $found, answer $answer',
    async ({ on_match, match_closed, found, answer }) => {
      const before = carriers[found]();
      const { action, when } = answers[answer] ?? {};
      if (action) {
        halo.simulator().faults.add({ route: 'save', action, ...(when && { when }) });
      }
      const { value: output, outcomes } = await save({ on_match, match_closed });
      const { outcome: whenKept, carrier } = expected(found, match_closed);
      // What was lost before it was saved is not found, and is never sent again.
      const outcome = whenKept === 'created' && when === 'before' ? 'unknown' : whenKept;
      expect(outcomes).toEqual([outcome]);
      const carrying = halo.stored({ third_party_id_string: value });
      expect(carrying).toHaveLength(before.length + (outcome === 'created' ? 1 : 0));
      if (carrier !== undefined) {
        const ticket = halo.simulator().store.get(Number(before[carrier]?.id));
        const touched = on_match === 'update' ? alert : triaged;
        expect(ticket).toMatchObject({
          summary: touched.summary,
          priority_id: touched.priority_id,
          team: 'Tier 2',
        });
        expect(at(output, 'results', 0, 'id')).toBe(before[carrier]?.id);
      }
      const wantsNote = outcome === 'created' || (outcome === 'matched' && on_match !== 'leave');
      const id = Number(at(output, 'results', 0, 'id'));
      const notes = Number.isNaN(id)
        ? []
        : halo
            .simulator()
            .notes.of(id)
            .filter(({ system }) => !system);
      expect(notes.map(({ note: text }) => text)).toEqual(wantsNote ? [note.text] : []);
    },
  );

  test('three times in one call is one ticket with three notes, and no field is written twice', async () => {
    const { outcomes, value: output } = await save({ on_match: 'note' }, [alert, alert, alert]);
    expect(outcomes).toEqual(['created', 'matched', 'matched']);
    const id = Number(at(output, 'results', 0, 'id'));
    expect(
      halo
        .simulator()
        .notes.of(id)
        .filter(({ system }) => !system),
    ).toHaveLength(3);
    expect(halo.requests('save')).toHaveLength(1);
  });

  test('leave writes nothing at all and hands out the ticket that is there', async () => {
    const [ticket] = carriers.open();
    const { value: output } = await save({ on_match: 'leave' });
    expect(output).toMatchObject({
      json_body: { id: ticket?.id },
      ticket_url: expect.stringMatching(`/ticket\\?id=${ticket?.id}$`),
      summary: { matched: 1 },
    });
    expect(
      halo.simulator().requests.filter(({ method, route }) => method !== 'GET' && route !== 'token'),
    ).toEqual([]);
  });
});
