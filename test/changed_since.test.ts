/** @long Draws random scenarios. */
import fc from 'fast-check';
import { changedSince, momentOf } from '../src/tickets/list/changed_tickets';
import { at, entries, idsOf } from './support/json';
import { holdsForAll } from './support/seeded_property';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 30 });

const list = (changed_since: string, options: object = {}) =>
  halo.run('get_tickets', { options: { all_pages: true, changed_since, ...options } });

describe('a moment', () => {
  test.each([
    ['2026-11-20T14:03:00Z', '2026-11-20T14:03:00.000Z'],
    ['2026-11-20T14:03:00', '2026-11-20T14:03:00.000Z'],
    ['2026-11-20T14:03', '2026-11-20T14:03:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T14:03:00+0200', '2026-11-20T12:03:00.000Z'],
    ['2026-11-20T14:03:00.25-05:00', '2026-11-20T19:03:00.250Z'],
  ])('%s is %s', (text, utc) => {
    expect(changedSince(momentOf(text))).toEqual({ lastupdatefromdate: utc, includeclosed: '0,1' });
  });
});

describe('changed tickets alone', () => {
  test('are those changed at or after the moment', async () => {
    halo.clock.advance(3_600_000);
    const since = new Date(halo.clock.date()).toISOString();
    halo.clock.advance(1_000);
    halo.simulator().store.update(1003, { summary: 'changed' });
    const { tickets, value } = await list(since);
    expect(idsOf(tickets)).toEqual([1003]);
    expect(at(value, 'summary')).toMatchObject({ complete: true, next_changed_since: expect.any(String) });
  });

  test('a server that ignores the filter is found out', async () => {
    halo.simulator().behaviour.knowsChangeFilter = false;
    halo.clock.advance(3_600_000);
    const outcome = await list(new Date(halo.clock.date()).toISOString());
    expect(outcome.value).toMatchObject({
      code: 'invalid_response',
      message: expect.stringMatching(
        /ignored the filter for changed tickets: it listed ticket \d+, last changed/,
      ),
    });
  });

  test('a list that was cut short is read again from where it began', async () => {
    const since = new Date(halo.clock.date() - 400 * 24 * 3_600_000).toISOString();
    const { value } = await list(since, { max_tickets: 5 });
    expect(at(value, 'summary', 'next_changed_since')).toBe(since);
  });

  test.each([
    [{ options: { changed_since: '2026-11-20' } }, '/options/changed_since'],
    [{ options: { all_pages: true, changed_since: 'yesterday' } }, '/options/changed_since'],
    [{ options: { all_pages: true, changed_since: '2026-02-31x' } }, '/options/changed_since'],
    [
      { parameters: { lastupdatefromdate: true }, options: { all_pages: true, changed_since: '2026-11-20' } },
      '/parameters/lastupdatefromdate',
    ],
  ])('%j is refused before anything is sent', async (inputs, pointer) => {
    const { code, issues } = await halo.run('get_tickets', inputs);
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringContaining(`${pointer}: `)]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('read in a loop while tickets change, every change is seen at least once', async () => {
    const changes = fc.array(
      fc.record({ pause: fc.nat(120_000), id: fc.integer({ min: 1001, max: 1030 }), during: fc.boolean() }),
      { minLength: 1, maxLength: 12 },
    );
    await holdsForAll(changes, 25, async (steps) => {
      await halo.fresh();
      let since = new Date(halo.clock.date()).toISOString();
      const due = new Map<number, string>();
      const seen = new Map<number, Set<unknown>>();
      const readOn = async (during?: () => void) => {
        halo.simulator().behaviour.meanwhile = ({ route }) => route === 'list' && during?.();
        const { ok, tickets, value } = await list(since);
        expect({ ok, value }).toMatchObject({ ok: true });
        halo.simulator().behaviour.meanwhile = undefined;
        for (const ticket of entries(tickets)) {
          const id = Number(at(ticket, 'id'));
          seen.set(id, (seen.get(id) ?? new Set()).add(at(ticket, 'summary')));
        }
        since = String(at(value, 'summary', 'next_changed_since'));
      };
      for (const [number, { pause, id, during }] of steps.entries()) {
        const change = () => {
          const summary = `change ${number}`;
          if (due.get(id) !== summary) {
            halo.simulator().store.update(id, { summary });
            due.set(id, summary);
          }
        };
        halo.clock.advance(pause);
        if (!during) {
          change();
        }
        await readOn(during ? change : undefined);
      }
      halo.clock.advance(1_000);
      await readOn();
      for (const [id, summary] of due) {
        expect(seen.get(id)?.has(summary)).toBe(true);
      }
    });
  });
});
