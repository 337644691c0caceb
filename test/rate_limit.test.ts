import { silentLog } from '../src/core/log';
import { RateLimitGate } from '../src/http/rate_limit';
import { RequestSender } from '../src/http/request_sender';
import { HandWoundClock } from './support/fake_clock';
import { numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 600 });
/** How much longer than their time the waits of these clocks are: half of the quarter that is left to chance. */
const byChance = 1 / 8;

const everyTicket = { parameters: { includeclosed: '0,1' }, options: { all_pages: true, concurrency: 4 } };

/** Whether a promise has been kept once everything that is ready has run. */
async function isKept(promise: Promise<unknown>): Promise<boolean> {
  let kept = false;
  void promise.then(() => {
    kept = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return kept;
}

describe('a hold', () => {
  const clock = new HandWoundClock();

  test('is none at first', async () => {
    expect(await isKept(new RateLimitGate(clock).ready())).toBe(true);
  });

  test('holds everybody until its time has come', async () => {
    const pace = new RateLimitGate(clock);
    pace.hold(2_000, false);
    const waiting = [pace.ready(), pace.ready()];
    clock.advance(1_999);
    expect(await Promise.all(waiting.map(isKept))).toEqual([false, false]);
    clock.advance(1);
    expect(await Promise.all(waiting.map(isKept))).toEqual([true, true]);
  });

  test('that grows while somebody waits is waited for to its new end', async () => {
    const pace = new RateLimitGate(clock);
    pace.hold(1_000, false);
    const waiting = pace.ready();
    pace.hold(5_000, false);
    clock.advance(1_000);
    expect(await isKept(waiting)).toBe(false);
    clock.advance(4_000);
    expect(await isKept(waiting)).toBe(true);
  });

  test('never shrinks by a shorter one', async () => {
    const pace = new RateLimitGate(clock);
    pace.hold(5_000, false);
    pace.hold(1_000, false);
    clock.advance(1_000);
    const waiting = pace.ready();
    expect(await isKept(waiting)).toBe(false);
    clock.advance(4_000);
    expect(await isKept(waiting)).toBe(true);
  });

  test('lets go of those who are told to stop', async () => {
    const pace = new RateLimitGate(clock);
    const stop = new AbortController();
    pace.hold(60_000, false);
    const waiting = pace.ready(stop.signal);
    expect(await isKept(waiting)).toBe(false);
    stop.abort();
    expect(await isKept(waiting)).toBe(true);
    expect(await isKept(pace.ready(stop.signal))).toBe(true);
  });

  test('counts the waits we chose ourselves, until a request that started after it gets through', () => {
    const pace = new RateLimitGate(clock);
    const early = clock.now();
    clock.advance(10);
    pace.hold(30_000, true);
    pace.hold(2_000, false);
    expect(pace.waits).toBe(1);
    pace.succeeded(early);
    expect(pace.waits).toBe(1);
    clock.advance(30_000);
    pace.succeeded(clock.now());
    expect(pace.waits).toBe(0);
  });

  test('knows who was turned away before it was set', () => {
    const pace = new RateLimitGate(clock);
    const together = clock.now();
    clock.advance(5);
    pace.hold(30_000, true);
    expect(pace.isHeldSince(together)).toBe(true);
    clock.advance(30_000);
    expect(pace.isHeldSince(together)).toBe(false);
    expect(pace.isHeldSince(clock.now())).toBe(false);
  });
});

describe('the limit of HaloPSA, once it was met', () => {
  /** Sends so many requests, one each second, the first of them now. */
  async function sendEachSecond(gate: RateLimitGate, clock: HandWoundClock, count: number): Promise<void> {
    for (let sent = 0; sent < count; sent += 1) {
      await gate.ready();
      clock.advance(1_000);
    }
  }

  test('is waited for until the oldest request has left the five minutes, where that is sooner', async () => {
    const clock = new HandWoundClock();
    const gate = new RateLimitGate(clock);
    await sendEachSecond(gate, clock, 280);
    gate.hold(30_000, true);
    const waiting = gate.ready();
    clock.advance(19_999);
    expect(await isKept(waiting)).toBe(false);
    clock.advance(1);
    expect(await isKept(waiting)).toBe(true);
  });

  test('is not met again: no five minutes see more requests than went through before', async () => {
    const clock = new HandWoundClock();
    const gate = new RateLimitGate(clock);
    await sendEachSecond(gate, clock, 121);
    gate.hold(30_000, true);
    clock.advance(30_000);
    const waiting = gate.ready();
    expect(await isKept(waiting)).toBe(false);
    clock.advance(300_000 - 121_000 - 30_000 + 1_000);
    expect(await isKept(waiting)).toBe(true);
  });

  test('is not learned from a run that had sent little', async () => {
    const clock = new HandWoundClock();
    const gate = new RateLimitGate(clock);
    await sendEachSecond(gate, clock, 20);
    gate.hold(30_000, true);
    clock.advance(30_000);
    expect(await isKept(gate.ready())).toBe(true);
  });
});

describe('a 429 of HaloPSA', () => {
  test('met by one of four parallel pages lets no request of the run start within the time it names', async () => {
    halo.simulator().faults.add({
      route: 'list',
      query: { page_no: '3' },
      action: { type: 'status', status: 429, headers: { 'retry-after': '2' } },
    });
    const { ok, tickets } = await halo.run('get_tickets', everyTicket);
    expect(ok).toBe(true);
    expect(tickets).toHaveLength(600);
    const refused = halo.requests('list').find(({ status }) => status === 429);
    const refusedAt = refused?.startedAt ?? Number.NaN;
    const later = halo.simulator().requests.filter(({ index }) => index > (refused?.index ?? 0));
    const starts = later.map(({ startedAt }) => startedAt - refusedAt).filter((ms) => ms > 0);
    expect(Math.min(...starts)).toBe(2_000);
    expect(halo.clock.now() - refusedAt).toBe(2_000);
  });

  test('without a time, met by four requests at once, is one wait of 30 s and not four', async () => {
    const clock = new HandWoundClock();
    const arrivals: number[] = [];
    const { signal: never } = new AbortController();
    const answer = { reason: '', headers: {}, text: '' };
    const sender = new RequestSender({
      transport: {
        send: async () => ({ ...answer, status: arrivals.push(clock.now()) > 4 ? 200 : 429 }),
        expectWrites: () => undefined,
        expectReads: () => undefined,
        close: () => undefined,
      },
      clock,
      log: silentLog,
      clean: (value) => value,
      requestTimeoutMs: 60_000,
      maxRetries: 4,
      deadline: clock.now() + 14 * 60_000,
      stop: never,
      stopWrites: never,
    });
    const request = { kind: 'read', method: 'GET', url: new URL('http://127.0.0.1/'), headers: {} } as const;
    const delivered = Promise.all(numbers(4).map(() => sender.send(request)));
    expect(await isKept(delivered)).toBe(false);
    clock.advance(29_999 + byChance * 30_000);
    expect(await isKept(delivered)).toBe(false);
    expect(arrivals).toHaveLength(4);
    clock.advance(1);
    expect((await delivered).map(({ attempts }) => attempts)).toEqual([2, 2, 2, 2]);
    expect(arrivals).toHaveLength(8);
  });

  test('again and again means longer and longer waits, counted anew after a success', async () => {
    const refuse = (after: number, count: number) =>
      halo.simulator().faults.add({ route: 'get', after, count, action: { type: 'status', status: 429 } });
    refuse(0, 4);
    const before = halo.clock.now();
    const read = () => halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } });
    expect((await read()).ok).toBe(true);
    expect(halo.clock.now() - before).toBe((30_000 + 60_000 + 90_000 + 120_000) * (1 + byChance));
  });

  test('whose Retry-After makes no sense counts as one that names no time', async () => {
    halo.simulator().faults.add({
      route: 'get',
      count: 2,
      action: { type: 'status', status: 429, headers: { 'retry-after': 'soon' } },
    });
    const before = halo.clock.now();
    expect((await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } })).ok).toBe(true);
    expect(halo.clock.now() - before).toBe((30_000 + 60_000) * (1 + byChance));
  });

  test('that asks for more time than the action has ends it at once', async () => {
    halo.simulator().faults.add({
      route: 'get',
      action: { type: 'status', status: 429, headers: { 'retry-after': '3600' } },
    });
    const before = halo.clock.now();
    const { code, value } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } });
    expect({ code, waited: halo.clock.now() - before }).toEqual({ code: 'rate_limited', waited: 0 });
    expect(value).toMatchObject({ retryable: true, message: expect.stringContaining('Retry-After: 3600') });
  });

  test('that never ends is rate_limited, within the 14 minutes', async () => {
    halo.simulator().faults.add({ route: 'get', count: 'always', action: { type: 'status', status: 429 } });
    const before = halo.clock.now();
    const asset = { max_retries: 10 };
    const { code } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } }, { asset });
    expect(code).toBe('rate_limited');
    expect(halo.clock.now() - before).toBeLessThan(14 * 60_000);
  });
});
