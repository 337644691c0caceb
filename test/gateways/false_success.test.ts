/** @slow Starts programs. */
import { at } from '../support/json';
import { useGateway } from './gateway';
import { useHaloForAll } from './halo_for_all';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';

const { halo, port, run, count } = useHaloForAll(3);

const update = (url: string, ids = [1001]) =>
  run(
    'add_or_update_ticket',
    { json_body: ids.map((id) => ({ id, summary: 'Triaged' })) },
    { url, max_retries: 2 },
  );

const remove = (url: string) =>
  run('delete_ticket_by_id', { path_parameters: { id: 1001 } }, { url, max_retries: 2 });

/** HaloPSA drops the connection before it works on the request. */
const dropped = (route: 'save' | 'delete', count: number | 'always') =>
  halo().faults.add({ route, count, action: { type: 'reset' } });

const words = ['', '{"error":"Service unavailable"}', '"OK"'];

describe.each(words)('a gateway that says 200 and %j where HaloPSA does not answer', (says) => {
  describeWith(['nginx'], '(nginx)', () => {
    const url = useGateway(() =>
      startNginx({
        server: `
          error_page 502 503 504 =200 /sorry;
          location = /sorry { internal; default_type application/json; return 200 '${says}'; }
          location / { proxy_pass http://127.0.0.1:${port()}; }`,
      }),
    );

    test('an update that never came through is unknown, not updated', async () => {
      dropped('save', 'always');
      const outcome = await update(url());
      expect(outcome).toMatchObject({ ok: false, code: 'outcome_unknown', outcomes: ['unknown'] });
      expect(count({ summary: 'Triaged' })).toBe(0);
    });

    test('an update comes through as soon as HaloPSA is back', async () => {
      dropped('save', 1);
      expect(await update(url())).toMatchObject({ ok: true, outcomes: ['updated'] });
      expect(count({ summary: 'Triaged' })).toBe(1);
    });

    test('updates that go together come through, too', async () => {
      dropped('save', 1);
      const outcome = await update(url(), [1001, 1002, 1003]);
      expect(outcome).toMatchObject({ ok: true, outcomes: ['updated', 'updated', 'updated'] });
      expect(count({ summary: 'Triaged' })).toBe(3);
    });

    // An empty answer to a delete is HaloPSA's own, too: nothing tells the two apart.
    (says === '' ? test.skip : test)('a delete that never came through is no success', async () => {
      dropped('delete', 'always');
      const outcome = await remove(url());
      expect(outcome.ok).toBe(false);
      expect(count({})).toBe(3);
    });
  });
});

describeWith(['haproxy'], 'a haproxy that answers deletes in its own words', () => {
  const isDelete = 'if { var(txn.method) -m str DELETE }';
  const url = useGateway(() =>
    startHaproxy({
      mode: 'http',
      target: port(),
      lines: [
        'http-request set-var(txn.method) method',
        `http-response return status 200 content-type "text/plain" string "Deleted." ${isDelete}`,
      ],
    }),
  );

  test('one that was done is a success', async () => {
    const outcome = await remove(url());
    expect(outcome.ok).toBe(true);
    expect(at(outcome.value, 'json_body')).toEqual({});
    expect(count({})).toBe(2);
  });

  test('one that was not done is no success', async () => {
    dropped('delete', 'always');
    expect((await remove(url())).ok).toBe(false);
    expect(count({})).toBe(3);
  });
});
