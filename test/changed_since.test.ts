import { changedSince } from '../src/tickets/list/changed_tickets';
import { momentOf } from '../src/tickets/list/moments';
import { at, idsOf } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 30 });

const list = (changed_since: string, options: object = {}) =>
  halo.run('get_tickets', { options: { changed_since, ...options } });

const iso = (moment: number) => new Date(moment).toISOString();
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

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

  test('cost one request more than the list, for a row that proves the zone of the server', async () => {
    halo.simulator().store.update(1003, { summary: 'changed' });
    const at1003 = String(halo.simulator().store.get(1003)?.last_update);
    halo.clock.advance(minuteMs);
    const { tickets } = await list('15m');
    expect(idsOf(tickets)).toContain(1003);
    const listed = halo.requests('list').map(({ query }) => query);
    const control = listed.find(({ ticketids }) => ticketids !== undefined);
    expect(control).toMatchObject({
      lastupdatefromdate: iso(momentOf(at1003) - 1000),
      page_size: '1',
      includeclosed: '0,1',
    });
    expect(
      listed.filter(
        ({ lastupdatefromdate }) => lastupdatefromdate === iso(halo.clock.date() - 25 * minuteMs),
      ),
    ).toHaveLength(listed.length - 1);
    const own = listed.map(({ _: address }) => address);
    expect(new Set(own).size).toBe(listed.length);
    expect(own.every((address) => /./.test(address ?? ''))).toBe(true);
  });

  test.each([
    ['15m', 25],
    ['1h', 70],
    ['7d', 7 * 24 * 60 + 10],
    [' 2H ', 130],
  ])('a span of %s reaches back that far and the overlap', async (span, minutes) => {
    halo.clock.advance(30 * 24 * hourMs);
    const { ok } = await list(span);
    expect(ok).toBe(true);
    expect(halo.requests('list')[0]?.query.lastupdatefromdate).toBe(
      iso(halo.clock.date() - minutes * minuteMs),
    );
  });

  test.each([-11, -3, 1, 5.5, 10, 14])(
    'are all there on a server %d hours east of UTC, and no other',
    async (hours) => {
      halo.simulator().behaviour.hoursEast = hours;
      halo.clock.advance(20 * hourMs);
      halo.simulator().store.update(1002, { summary: 'before' });
      halo.clock.advance(hourMs);
      const since = iso(halo.clock.date());
      halo.clock.advance(minuteMs);
      halo.simulator().store.update(1003, { summary: 'changed' });
      halo.clock.advance(minuteMs);
      const { tickets, value } = await list(since);
      expect(idsOf(tickets)).toEqual([1003]);
      expect(at(value, 'summary', 'complete')).toBe(true);
    },
  );

  test('none, and none of the hours before: two requests tell', async () => {
    halo.clock.advance(100 * hourMs);
    const { tickets, value } = await list('5m');
    expect(idsOf(tickets)).toEqual([]);
    expect(at(value, 'summary', 'complete')).toBe(true);
    expect(halo.requests('list').map(({ query }) => query.lastupdatefromdate)).toEqual([
      iso(halo.clock.date() - 15 * minuteMs),
      iso(halo.clock.date() - 15 * minuteMs - 14 * hourMs),
    ]);
  });

  test.each([
    [2 * hourMs, 'ahead', -10 * minuteMs],
    [-2 * hourMs, 'behind', -2 * hourMs - 10 * minuteMs],
  ])(
    'with the clock of a gateway %d ms off (%s) the earliest clock counts',
    async (dateAheadMs, _where, next) => {
      halo.simulator().behaviour.dateAheadMs = dateAheadMs;
      const { value } = await list(iso(halo.clock.date() - 3 * hourMs));
      expect(at(value, 'summary', 'next_changed_since')).toBe(iso(halo.clock.date() + next));
    },
  );

  test('of the future are read as of now', async () => {
    halo.clock.advance(hourMs);
    halo.simulator().store.update(1003, { summary: 'changed' });
    const { tickets, value } = await list(iso(halo.clock.date() + 2 * hourMs));
    expect(idsOf(tickets)).toEqual([1003]);
    expect(at(value, 'summary', 'next_changed_since')).toBe(iso(halo.clock.date() - 10 * minuteMs));
  });

  test('keep only the fields asked for, by their time of change all the same', async () => {
    halo.clock.advance(hourMs);
    halo.simulator().store.update(1003, { summary: 'changed' });
    const { tickets } = await list('15m', { fields: ['summary'] });
    expect(tickets).toEqual([{ id: 1003, summary: 'changed' }]);
  });

  test.each([
    [{ options: { all_pages: false, changed_since: '2026-11-20' } }, '/options/all_pages'],
    [{ options: { max_tickets: 5, changed_since: '1h' } }, '/options/max_tickets'],
    [{ parameters: { page_no: 2 }, options: { changed_since: '1h' } }, '/parameters/page_no'],
    [{ options: { changed_since: '15 minutes' } }, '/options/changed_since'],
    [{ options: { all_pages: true, changed_since: 'yesterday' } }, '/options/changed_since'],
    [{ options: { all_pages: true, changed_since: '2026-02-31x' } }, '/options/changed_since'],
    [{ options: { changed_since: '2026-02-31' } }, '/options/changed_since'],
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
});
