import { at, entries, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });
const alert = { summary: 'Impossible travel', third_party_id_string: 'ALERT-77' };

const upsert = (options: JsonObject = {}, changes = {}) =>
  halo.run(
    'add_or_update_ticket',
    { json_body: [alert], options: { match_on: 'third_party_id_string', ...options } },
    changes,
  );

const carriers = () => halo.stored({ third_party_id_string: 'ALERT-77' }).map(({ id }) => id);

/** Another run that looked at the same moment, and whose ticket is there first. */
function anotherRunOpensFirst(ticket: JsonObject = {}): void {
  const { behaviour, store } = halo.simulator();
  behaviour.meanwhile = ({ route }) => {
    if (route === 'save') {
      behaviour.meanwhile = undefined;
      store.add({ ...alert, ...ticket });
    }
  };
}

describe('two runs that open a ticket with the same value at the same moment', () => {
  test('are told apart: the younger ticket names the older one, nothing is deleted', async () => {
    anotherRunOpensFirst();
    const { ok, value, log } = await upsert();
    const [older, younger] = carriers();
    expect({ ok, result: at(value, 'results', 0) }).toMatchObject({
      ok: true,
      result: { outcome: 'created', id: younger, duplicate_of: older },
    });
    expect(log).toContainEqual(expect.objectContaining({ event: 'duplicate_ticket', duplicate_of: older }));
    expect(carriers()).toHaveLength(2);
  });

  test('leave just as many tickets as duplicates too many, ten times out of ten', async () => {
    for (let round = 0; round < 10; round += 1) {
      await halo.fresh();
      const runs = await Promise.all([upsert(), upsert(), upsert()]);
      const duplicates = runs.filter(({ value }) => at(value, 'results', 0, 'duplicate_of') !== undefined);
      expect(runs.map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(duplicates).toHaveLength(carriers().length - 1);
      expect(duplicates.every(({ value }) => at(value, 'results', 0, 'duplicate_of') === carriers()[0])).toBe(
        true,
      );
    }
  });

  test('are not told apart where the response was lost: nobody can say which one is ours', async () => {
    anotherRunOpensFirst();
    halo.simulator().faults.add({ route: 'save', when: 'after', action: { type: 'reset' } });
    const { code, value } = await upsert();
    expect(code).toBe('outcome_unknown');
    expect(at(value, 'message')).toContain(carriers().join(', '));
    expect(carriers()).toHaveLength(2);
  });
});

describe('the look-up for duplicates', () => {
  test('passes over the closed ticket in whose place the new one was opened', async () => {
    halo.simulator().store.add({ ...alert, status_id: 9 });
    const { value } = await upsert({ match_closed: false });
    expect(at(value, 'results', 0)).toMatchObject({ outcome: 'created' });
    expect(at(value, 'results', 0, 'duplicate_of')).toBeUndefined();
    expect(carriers()).toHaveLength(2);
  });

  const looksAfterSave = async (options: JsonObject = {}) => {
    await upsert(options);
    const routes = halo.simulator().requests.map(({ route }) => route);
    return routes.slice(routes.lastIndexOf('save') + 1);
  };

  test('costs one request, whatever there is to find', async () => {
    expect(await looksAfterSave()).toEqual(['list']);
    await halo.fresh();
    anotherRunOpensFirst();
    expect(await looksAfterSave()).toEqual(['list']);
  });

  test('is not made for a ticket that was there already', async () => {
    await upsert();
    expect(await looksAfterSave()).toEqual([]);
  });

  test('can be left out', async () => {
    anotherRunOpensFirst();
    expect(await looksAfterSave({ find_duplicates: false })).toEqual([]);
    expect(carriers()).toHaveLength(2);
  });

  test('reads a row in full that does not show the value', async () => {
    anotherRunOpensFirst();
    halo.simulator().faults.add({
      route: 'list',
      after: 1,
      action: { type: 'body', body: { record_count: 2, tickets: [{ id: 1012 }, { id: 1011 }] } },
    });
    const { value } = await upsert();
    expect(at(value, 'results', 0)).toMatchObject({ id: 1012, duplicate_of: 1011 });
  });

  test.each([
    ['fails', { type: 'status', status: 500 }],
    ['is refused', { type: 'status', status: 403 }],
    ['is no list', { type: 'body', body: '<html>Welcome</html>' }],
  ] as const)('takes nothing from a ticket that is saved where it %s', async (_what, action) => {
    halo.simulator().faults.add({ route: 'list', after: 1, count: 'always', action });
    const { ok, value, log } = await upsert();
    expect({ ok, ids: carriers() }).toEqual({ ok: true, ids: [at(value, 'results', 0, 'id')] });
    expect(log).toContainEqual(expect.objectContaining({ event: 'duplicate_lookup_failed' }));
  });

  test('takes nothing from it where the action is stopped meanwhile', async () => {
    const stop = new AbortController();
    halo.simulator().behaviour.meanwhile = ({ route }) => {
      if (route === 'list' && carriers().length > 0) {
        stop.abort();
      }
    };
    const { value } = await upsert({}, { stop: stop.signal });
    expect(at(value, 'results', 0)).toMatchObject({ outcome: 'created', id: carriers()[0] });
  });
});

describe('many new tickets in one call', () => {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...alert, third_party_id_string: `ALERT-${index}` }));

  const openMany = (count: number) =>
    halo.run('add_or_update_ticket', {
      json_body: numbered(count),
      options: { match_on: 'third_party_id_string' },
    });

  test('are looked for together, so that fifty take no more than 2.1 requests each', async () => {
    const { ok } = await openMany(50);
    const sent = halo.simulator().requests.filter(({ route }) => route !== 'token');
    expect({ ok, sent: sent.length }).toEqual({ ok: true, sent: 50 + 50 + 2 });
  });

  test('are told of an older ticket among those that came meanwhile', async () => {
    const { behaviour, store } = halo.simulator();
    behaviour.meanwhile = ({ route }) => {
      if (route === 'save' && halo.requests('save').length === 30) {
        behaviour.meanwhile = undefined;
        store.add({ ...alert, third_party_id_string: 'ALERT-29' });
      }
    };
    const { value } = await openMany(40);
    const results = entries(at(value, 'results'));
    const [older, younger] = halo.stored({ third_party_id_string: 'ALERT-29' }).map(({ id }) => id);
    expect(results.filter((result) => at(result, 'duplicate_of') !== undefined)).toEqual([
      expect.objectContaining({ index: 29, id: younger, duplicate_of: older }),
    ]);
  });

  test('are looked for one by one where lists do not show the field', async () => {
    halo.simulator().behaviour.hiddenInRows = ['third_party_id_string'];
    await openMany(20);
    const asked = halo
      .requests('list')
      .filter(({ url }) => /[?&]third_party_id_string=ALERT-7(&|$)/.test(url));
    expect(asked).toHaveLength(2);
  });
});
