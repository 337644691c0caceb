import { at } from '../../../test/support/json';
import { useSimulatorCalls } from '../../../test/support/simulator_calls';

const halo = useSimulatorCalls({ tickets: 3 });
const firstNew = 1004;

const create = (count = 1) =>
  halo.post(
    '/api/Tickets?returnall=true',
    Array.from({ length: count }, (_, index) => ({ summary: `Under a fault ${index}` })),
  );
const update = () => halo.post('/api/Tickets', [{ id: 1001, summary: 'changed' }]);
const isCreated = (id = firstNew) => halo.simulator().store.get(id) !== undefined;
const isUpdated = () => halo.simulator().store.get(1001)?.summary === 'changed';

/** Until something is so; the timeout of the test is the limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

describe('a slow save', () => {
  test('is saved at the end of its time, and answered then', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'slow_save', ms: 30 } });
    const answer = create(2);
    await until(() => halo.simulator().requests.at(-1)?.route === 'save');
    expect(isCreated()).toBe(false);
    expect((await answer).body).toMatchObject([{ id: firstNew }, { id: firstNew + 1 }]);
  });

  test('outlives the gateway that gives up on it', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'slow_save', ms: 25, gateway: 40 } });
    expect(await create(2)).toMatchObject({ status: 504, text: expect.stringContaining('Gateway Time') });
    await until(() => isCreated(firstNew + 1));
  });

  test('is no matter for the gateway where it is quick enough', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'slow_save', ms: 1, gateway: 500 } });
    expect((await create(2)).status).toBe(201);
  });

  test('is saved though the client has gone away', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'slow_save', ms: 30 } });
    const giveUp = new AbortController();
    const sent = halo.post('/api/Tickets', [{ summary: 'x' }], 'all', giveUp.signal);
    await until(() => halo.simulator().requests.at(-1)?.route === 'save');
    giveUp.abort();
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    expect(isCreated()).toBe(false);
    await until(isCreated);
  });

  test('that is under way at a reset is never saved', async () => {
    halo.simulator().faults.add({ route: 'save', action: { type: 'slow_save', ms: 60_000 } });
    const lost = expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await until(() => halo.simulator().requests.at(-1)?.route === 'save');
    halo.simulator().reset();
    await lost;
    expect(isCreated()).toBe(false);
  });
});

describe('an answer that says nothing of a save or a deletion that was done', () => {
  test.each([
    ['is empty', '', ''],
    ['is an error', { error: 'Something went wrong' }, '{"error":"Something went wrong"}'],
    ['is plain text', 'OK', 'OK'],
  ])('%s', async (_what, body, text) => {
    const { faults, store } = halo.simulator();
    const action = { type: 'body', body } as const;
    faults.add({ route: 'save', when: 'after', action }, { route: 'delete', when: 'after', action });
    expect(await update()).toMatchObject({ status: 200, text });
    expect(isUpdated()).toBe(true);
    expect(await halo.remove('/api/Tickets/1002')).toMatchObject({ status: 200, text });
    expect(store.find(1002)).toMatchObject({ deleted: true });
  });

  test('is lost with the connection', async () => {
    halo.simulator().faults.add({ route: 'save', when: 'after', action: { type: 'reset' } });
    await expect(update()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(isUpdated()).toBe(true);
  });
});

describe('a read', () => {
  test('can be answered with nothing, and nothing is said to be missing', async () => {
    halo.simulator().faults.add({ route: 'get', count: 2, action: { type: 'body', body: '' } });
    expect(await halo.get('/api/Tickets/1001')).toMatchObject({ status: 200, text: '' });
    expect(await halo.get('/api/Tickets/1001')).toMatchObject({ status: 200, text: '' });
    expect((await halo.get('/api/Tickets/1001')).body).toMatchObject({ id: 1001 });
  });

  test('can bring half of the JSON as if it were all', async () => {
    const whole = await halo.get('/api/Tickets/1001');
    halo.simulator().faults.add({ route: 'get', action: { type: 'half' } });
    const half = await halo.get('/api/Tickets/1001');
    expect(half).toMatchObject({ status: 200, body: undefined });
    expect(half.headers['content-type']).toContain('application/json');
    expect(half.text).toBe(whole.text.slice(0, Math.floor(whole.text.length / 2)));
  });
});

describe('a fault', () => {
  test('may be meant for creates or for updates alone', async () => {
    halo
      .simulator()
      .faults.add(
        { route: 'save', save: 'update', action: { type: 'status', status: 500 } },
        { route: 'save', save: 'create', action: { type: 'status', status: 502 } },
      );
    expect((await create()).status).toBe(502);
    expect((await update()).status).toBe(500);
    expect([(await create()).status, (await update()).status]).toEqual([201, 201]);
  });

  test.each([
    { route: 'save', save: 'update', action: { type: 'slow_save', ms: 5, gateway: 60_000 } },
    { route: 'get', action: { type: 'half' } },
    { route: 'save', when: 'after', action: { type: 'body', body: '' } },
  ])('can be posted: %j', async (fault) => {
    const url = `${halo.simulator().url}/_simulator/faults`;
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    expect(at(await reply.json(), 0)).toEqual(fault);
  });
});
