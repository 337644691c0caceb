/** @slow Starts programs. */
import { at } from '../support/json';
import { useGateway } from './gateway';
import { useHaloForAll } from './halo_for_all';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';

const { halo, port, run, count } = useHaloForAll(3);

const asset = (url: string) => ({ url, max_retries: 1 });
const read = (url: string, id = 1001) => run('get_ticket_by_id', { path_parameters: { id } }, asset(url));
const remove = (url: string, id = 1001) =>
  run('delete_ticket_by_id', { path_parameters: { id } }, asset(url));
const save = (url: string, json_body: object[]) => run('add_or_update_ticket', { json_body }, asset(url));

describeWith(['haproxy'], 'a haproxy that says 404 itself for what it has no backend for', () => {
  const url = useGateway(() =>
    startHaproxy({
      mode: 'http',
      target: port(),
      lines: [
        'http-request return status 404 content-type "text/plain" string "default backend - 404" if { path_beg /api }',
      ],
    }),
  );

  test('a ticket is not missing, a delete not done, and a new ticket not refused', async () => {
    expect(await read(url())).toMatchObject({ code: 'unavailable' });
    expect(await remove(url())).toMatchObject({ code: 'unavailable' });
    const created = await save(url(), [{ summary: 'New' }]);
    expect(created).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(count({})).toBe(3);
  });
});

describeWith(['nginx'], 'an nginx that sends a DELETE again whose connection broke', () => {
  const url = useGateway(() =>
    startNginx({
      http: `upstream halo { server 127.0.0.1:${port()}; server 127.0.0.1:${port()}; }`,
      server: 'location / { proxy_pass http://halo; }',
    }),
  );

  test('the hint says that this very request may have removed the ticket', async () => {
    halo().faults.add({ route: 'delete', when: 'after', action: { type: 'reset' } });
    const outcome = await remove(url());
    expect(outcome).toMatchObject({ code: 'not_found' });
    expect(outcome.hint).toContain('This very request may have removed the ticket');
    expect(count({})).toBe(2);
  });
});

describeWith(['nginx'], 'an nginx that lets only reads through', () => {
  const url = useGateway(() =>
    startNginx({
      server: `
        location /api { limit_except GET { deny all; } proxy_pass http://127.0.0.1:${port()}; }
        location / { proxy_pass http://127.0.0.1:${port()}; }`,
    }),
  );

  test('a delete is settled by reading, an update by comparing, and a create stays unknown', async () => {
    const deleted = await remove(url());
    expect(deleted).toMatchObject({ code: 'invalid_response' });
    expect(deleted.message).toContain('The ticket is still there');
    expect(deleted.hint).toContain('in front of HaloPSA');
    expect((await save(url(), [{ id: 1001, team: 'Nobody has this team' }])).outcomes).toEqual(['rejected']);
    expect((await save(url(), [{ summary: 'New' }])).outcomes).toEqual(['unknown']);
    expect(count({})).toBe(3);
  });

  test('a missing ticket is still known to be missing', async () => {
    expect(await read(url(), 999_999)).toMatchObject({ code: 'not_found' });
  });
});

describeWith(['nginx'], 'an nginx that forbids all of the API', () => {
  const url = useGateway(() =>
    startNginx({
      server: `
        location /api { deny all; }
        location / { proxy_pass http://127.0.0.1:${port()}; }`,
    }),
  );

  test('the hint names what stands in front, and scopes and role', async () => {
    const outcome = await read(url());
    expect(outcome.code).toBe('invalid_response');
    expect(at(outcome.value, 'status_code')).toBe(403);
    expect(outcome.hint).toMatch(/gateway.*scope.*role/);
  });
});
