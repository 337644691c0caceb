/** @slow Starts programs. */
import { numbers } from '../support/json';
import { useGateway } from './gateway';
import { useHaloForAll } from './halo_for_all';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';
import { startTinyproxy } from './tinyproxy';

const { port, run, count } = useHaloForAll(3);

const create = (tickets: number, asset: { url?: string; http_proxy?: string; max_retries?: number }) =>
  run('add_or_update_ticket', { json_body: numbers(tickets).map((n) => ({ summary: `New ${n}` })) }, asset);

const allCreated = (tickets: number) => ({ ok: true, outcomes: numbers(tickets).map(() => 'created') });

describeWith(['tinyproxy'], 'a tinyproxy, which closes connections without saying so', () => {
  const url = useGateway(() => startTinyproxy());

  test('25 creates one after another are all known', async () => {
    expect(await create(25, { http_proxy: url() })).toMatchObject(allCreated(25));
    expect(count({})).toBe(28);
  });
});

describeWith(['haproxy'], 'a haproxy that keeps idle connections for 1 ms', () => {
  const url = useGateway(() =>
    startHaproxy({ mode: 'http', target: port(), lines: ['timeout http-keep-alive 1ms'] }),
  );

  test('25 creates one after another are all known', async () => {
    expect(await create(25, { url: url() })).toMatchObject(allCreated(25));
    expect(count({})).toBe(28);
  });
});

describeWith(['nginx'], 'an nginx that limits requests', () => {
  const limiting = (status: number) => () =>
    startNginx({
      http: 'limit_req_zone $binary_remote_addr zone=all:1m rate=1r/m;',
      server: `
        limit_req_status ${status};
        location = /api/Tickets { limit_req zone=all; proxy_pass http://127.0.0.1:${port()}; }
        location / { proxy_pass http://127.0.0.1:${port()}; }`,
    });
  const by503 = useGateway(limiting(503));
  const by429 = useGateway(limiting(429));

  test('a create that it turns away with 503 is unknown, and the hint names the limit', async () => {
    const outcome = await create(2, { url: by503(), max_retries: 0 });
    expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['created', 'unknown'] });
    expect(outcome.hint).toMatch(/limits the number of requests/);
    expect(outcome.hint).toContain('429');
  });

  test('one that it turns away with 429 was certainly not sent', async () => {
    const outcome = await create(2, { url: by429(), max_retries: 0 });
    expect(outcome).toMatchObject({ code: 'partial_failure', outcomes: ['created', 'not_sent'] });
  });
});
