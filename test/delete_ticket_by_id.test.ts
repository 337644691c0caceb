import { at } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 20 });

const remove = (id: unknown, rest: Record<string, unknown> = {}) =>
  halo.run('delete_ticket_by_id', { path_parameters: { id }, ...rest });

const isDeleted = (id: number) => halo.simulator().store.find(id)?.deleted === true;

describe('deleting', () => {
  test.each([[1001], ['1001']])('takes the id as number or digits: %j', async (id) => {
    const { ok, value } = await remove(id);
    expect(ok).toBe(true);
    expect(value).toMatchObject({ status_code: 200, reason: 'OK', json_body: { id: 1001 } });
    expect(isDeleted(1001)).toBe(true);
    expect(halo.simulator().store.list()).toHaveLength(19);
  });

  test('passes the reason on, escaped', async () => {
    await remove(1001, { parameters: { reason: 'spam & doubles, 100 % sure' } });
    expect(halo.requests('delete')[0]?.query).toEqual({ reason: 'spam & doubles, 100 % sure' });
  });

  test('sends an empty reason, but no absent one', async () => {
    await remove(1001, { parameters: { reason: '' } });
    await remove(1002, { parameters: { reason: null } });
    expect(halo.requests('delete').map(({ url }) => url)).toEqual([
      '/api/Tickets/1001?reason=',
      '/api/Tickets/1002',
    ]);
  });

  test.each([
    ['an empty 200', { type: 'body', body: '' }],
    ['a 204', { type: 'status', status: 204 }],
    ['a bare word', { type: 'body', body: '"done"' }],
  ] as const)('answers {} where HaloPSA answers with %s', async (_what, action) => {
    halo.simulator().faults.add({ route: 'delete', when: 'after', action });
    const { ok, value } = await remove(1001);
    expect(ok).toBe(true);
    expect(at(value, 'json_body')).toEqual({});
  });

  test.each([['../Agent'], ['1001/../1002'], [0], [''], [null], [1.5]])(
    'refuses the id %j before anything is sent',
    async (id) => {
      expect(await remove(id)).toMatchObject({ code: 'invalid_input' });
      expect(halo.simulator().requests).toHaveLength(0);
    },
  );
});

describe('a ticket that is not there', () => {
  test('is not_found', async () => {
    const { value } = await remove(999_999);
    expect(value).toMatchObject({ code: 'not_found', status_code: 404, retryable: false });
  });

  test.each([
    ['a 429', { type: 'status', status: 429 }],
    ['a 401', { type: 'status', status: 401 }],
  ] as const)('is not_found also behind %s, which HaloPSA answers unread', async (_what, action) => {
    halo.simulator().faults.add({ route: 'delete', action });
    expect(await remove(999_999)).toMatchObject({ ok: false, code: 'not_found' });
    expect(halo.requests('delete')).toHaveLength(3);
  });

  test('may have been removed by this very request, which a gateway sent twice', async () => {
    const { value } = await remove(999_999);
    expect(at(value, 'hint')).toContain('This very request may have removed the ticket');
  });

  test('is not known to be missing where HaloPSA itself does not respond', async () => {
    const { faults } = halo.simulator();
    const action = { type: 'status', status: 404, body: { message: 'no Route matched' } } as const;
    faults.add({ route: 'delete', count: 'always', action }, { route: 'list', count: 'always', action });
    const { value } = await remove(1001);
    expect(value).toMatchObject({ code: 'unavailable', retryable: true });
  });
});

describe('a web page in place of a response', () => {
  test.each([400, 403, 405, 406])('of %d is settled by reading the ticket', async (status) => {
    const action = { type: 'status', status } as const;
    halo.simulator().faults.add({ route: 'delete', when: 'after', action });
    expect(await remove(1001)).toMatchObject({ ok: true, value: { json_body: {} } });
    halo.simulator().faults.add({ route: 'delete', action });
    const { value } = await remove(1002);
    expect(value).toMatchObject({ code: 'invalid_response', status_code: status, retryable: false });
    expect(at(value, 'message')).toMatch(/The ticket is still there\.$/);
    expect(isDeleted(1002)).toBe(false);
  });
});

describe('a lost answer', () => {
  test.each([
    ['a reset', { type: 'reset' }],
    ['a 503', { type: 'status', status: 503 }],
    ['a web page with 504', { type: 'status', status: 504 }],
    ['a 500', { type: 'status', status: 500 }],
    ['a time-out', { type: 'hang' }],
    ['an answer that breaks off', { type: 'cut' }],
  ] as const)('is repeated, and the 404 that follows means done: %s', async (_what, action) => {
    halo.simulator().faults.add({ route: 'delete', when: 'after', action });
    const outcome = await halo.run(
      'delete_ticket_by_id',
      { path_parameters: { id: 1001 } },
      { asset: { request_timeout: action.type === 'hang' ? 0.5 : 30 } },
    );
    expect(outcome).toMatchObject({ ok: true, value: { json_body: {} } });
    expect(isDeleted(1001)).toBe(true);
    expect(
      halo
        .requests('delete')
        .map(({ status }) => status)
        .slice(-2),
    ).toEqual([404, 404]);
  });

  test('stays done when a 401 comes between', async () => {
    halo
      .simulator()
      .faults.add(
        { route: 'delete', when: 'after', action: { type: 'reset' } },
        { route: 'delete', action: { type: 'status', status: 401 } },
      );
    expect(await remove(1001)).toMatchObject({ ok: true });
    expect(halo.requests('delete')).toHaveLength(4);
  });

  test('before the deleting is repeated until it is done', async () => {
    halo.simulator().faults.add({ route: 'delete', count: 2, action: { type: 'reset' } });
    expect(await remove(1001)).toMatchObject({ ok: true, value: { json_body: { id: 1001 } } });
    expect(isDeleted(1001)).toBe(true);
  });
});

describe('a success in words that are not HaloPSA’s', () => {
  const words = [
    ['text', 'Deleted.'],
    ['a bare word', '"done"'],
    ['an error', { error: 'Service unavailable' }],
    ['another ticket', { id: 1002 }],
    ['a web page', '<html><title>Sorry</title></html>'],
  ] as const;

  test.each(words)('is a success where the ticket is gone: %s', async (_what, body) => {
    halo.simulator().faults.add({ route: 'delete', when: 'after', action: { type: 'body', body } });
    const outcome = await remove(1001);
    expect(outcome).toMatchObject({ ok: true, value: { status_code: 200, json_body: {} } });
    expect(halo.requests('delete')).toHaveLength(1);
    expect(halo.requests('get')[0]?.query).toHaveProperty('_');
  });

  test.each(words)('is none where the ticket is still there: %s', async (_what, body) => {
    halo.simulator().faults.add({ route: 'delete', action: { type: 'body', body } });
    const { ok, value } = await remove(1001);
    expect(ok).toBe(false);
    expect(value).toMatchObject({ code: 'invalid_response', retryable: true });
    expect(at(value, 'message')).toMatch(/The ticket is still there\.$/);
    expect(isDeleted(1001)).toBe(false);
  });

  test('is none where nothing tells whether the ticket is gone', async () => {
    halo.simulator().faults.add({ route: 'delete', when: 'after', action: { type: 'body', body: '"done"' } });
    halo.simulator().faults.add({ route: 'get', count: 'always', action: { type: 'status', status: 503 } });
    const { ok, value } = await remove(1001);
    expect(ok).toBe(false);
    expect(at(value, 'message')).toMatch(/did not tell whether it is gone: .*503/);
  });
});
