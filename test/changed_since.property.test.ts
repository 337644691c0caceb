/** @slow @long Draws random scenarios. */
import fc from 'fast-check';
import { readChangedTickets } from '../src/tickets/list/read_changed';
import { ChangingTickets, type Times } from './support/changing_tickets';
import { entries, at as member } from './support/json';
import { holdsForAll } from './support/seeded_property';

/** One run of the playbook, and what changes before and while it reads. */
interface Step {
  pauseMinutes: number;
  before: number[];
  during: number[];
  times: Times;
  /** Our own clock against the true time, in minutes. */
  oursAhead: number;
}

const ids = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 15 });

/** Of the clocks at hand one is about right, as a machine's own is; the other may be hours off, ahead or behind. */
const clocks = fc.oneof(
  fc.record({
    oursAhead: fc.integer({ min: -1, max: 1 }),
    dateAhead: fc.option(fc.integer({ min: -300, max: 300 }), { nil: undefined }),
  }),
  fc.record({
    oursAhead: fc.integer({ min: -3000, max: 3000 }),
    dateAhead: fc.integer({ min: -1, max: 1 }),
  }),
);

const step = (zone: number): fc.Arbitrary<Step> =>
  fc
    .record({
      pauseMinutes: fc.constantFrom(0, 1, 5, 60, 600),
      before: ids,
      during: ids,
      haloAhead: fc.integer({ min: -2, max: 2 }),
      visibleAfter: fc.integer({ min: 0, max: 4 }),
      clocks,
    })
    .map(({ haloAhead, visibleAfter, clocks: { oursAhead, dateAhead }, ...rest }) => ({
      ...rest,
      oursAhead,
      times: { haloAhead, dateAhead, visibleAfter, zone },
    }));

const scenarios = fc
  .constantFrom(0, 0, -12, -5, 1, 5.5, 10, 14)
  .chain((zone) => fc.array(step(zone), { minLength: 1, maxLength: 8 }));

const minuteMs = 60_000;

test('read in a loop, every change is seen, whatever clocks, zones, caches and late saves do', async () => {
  await holdsForAll(scenarios, 150, async (steps) => {
    const halo = new ChangingTickets();
    const seen = new Map<number, number>();
    let since = new Date(halo.now - minuteMs).toISOString();
    const atRest = steps.slice(-1).map((last) => ({ ...last, pauseMinutes: 5, before: [], during: [] }));
    for (const { pauseMinutes, before, during, times, oursAhead } of [...steps, ...atRest]) {
      halo.times = { ...times };
      halo.now += pauseMinutes * minuteMs;
      halo.change(...before);
      const toCome = [...during];
      halo.meanwhile = () => {
        halo.now += 1500;
        halo.change(...toCome.splice(0, 3));
      };
      const ours = halo.now + oursAhead * minuteMs;
      const list = await readChangedTickets(halo.client(), '/api/Tickets', {}, since, ours, {});
      for (const ticket of entries(list.tickets)) {
        const id = Number(member(ticket, 'id'));
        seen.set(id, Math.max(seen.get(id) ?? 0, Number(member(ticket, 'version'))));
      }
      since = list.next_changed_since;
    }
    const missed = [...halo.versions()].filter(([id, version]) => (seen.get(id) ?? 0) < version);
    expect(missed).toEqual([]);
  });
});
