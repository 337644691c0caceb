/** @slow Starts programs. */
import { at } from '../support/json';
import { useGateway } from './gateway';
import { useHaloForAll } from './halo_for_all';
import { describeWith } from './installed';
import { startNginx } from './nginx';
import { startVarnish } from './varnish';

const { halo, port, run, count } = useHaloForAll(3);

/** Keeps every answer to a GET for ten minutes, whatever HaloPSA says of it; forgets all when it is started anew. */
const stubbornNginx = (bypass = '') =>
  startNginx({
    http: 'proxy_cache_path cache keys_zone=answers:1m;',
    server: `
      location / {
        proxy_pass http://127.0.0.1:${port()};
        proxy_cache answers;
        proxy_cache_valid any 10m;
        proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
        ${bypass}
      }`,
  });

const stubbornVarnish = () =>
  startVarnish({
    target: port(),
    vcl: `
      sub vcl_recv {
        if (req.method != "GET") { return (pass); }
        if (req.http.Cache-Control ~ "no-cache" && req.url ~ "1001|include") { return (pass); }
        return (hash);
      }
      sub vcl_backend_response {
        set beresp.ttl = 10m;
        return (deliver);
      }`,
  });

const upsert = (url: string, value: string) =>
  run(
    'add_or_update_ticket',
    {
      json_body: [{ summary: 'Impossible travel', third_party_id_string: value }],
      options: { match_on: 'third_party_id_string' },
    },
    { url },
  );

const read = async (url: string) => {
  const outcome = await run('get_ticket_by_id', { path_parameters: { id: 1001 } }, { url });
  return at(outcome.value, 'json_body', 'summary');
};

const list = async (url: string) => {
  const inputs = { parameters: { includeagent: true }, options: { all_pages: true } };
  return at((await run('get_tickets', inputs, { url })).value, 'summary', 'tickets');
};

const loseAnswer = () => halo().faults.add({ route: 'save', when: 'after', action: { type: 'reset' } });

describeWith(['nginx'], 'behind an nginx that keeps answers', () => {
  const url = useGateway(() => stubbornNginx());

  test('a create whose answer was lost is found, not sent again', async () => {
    loseAnswer();
    expect(await upsert(url(), 'ALERT-1')).toMatchObject({ ok: true, outcomes: ['created'] });
    expect(count({ third_party_id_string: 'ALERT-1' })).toBe(1);
  });

  test('the ticket of an earlier run is matched', async () => {
    expect(await upsert(url(), 'ALERT-2')).toMatchObject({ outcomes: ['created'] });
    expect(await upsert(url(), 'ALERT-2')).toMatchObject({ outcomes: ['matched'] });
    expect(count({ third_party_id_string: 'ALERT-2' })).toBe(1);
  });
});

describeWith(['nginx'], 'behind an nginx whose cache obeys whoever asks with Pragma', () => {
  const url = useGateway(() => stubbornNginx('proxy_cache_bypass $http_pragma;'));

  test('a read is fresh', async () => {
    await read(url());
    halo().store.update(1001, { summary: 'Changed meanwhile' });
    expect(await read(url())).toBe('Changed meanwhile');
  });
});

describeWith(['varnishd'], 'behind a varnish that keeps answers', () => {
  const url = useGateway(stubbornVarnish);

  test('a create whose answer was lost is found, not sent again', async () => {
    loseAnswer();
    expect(await upsert(url(), 'ALERT-1')).toMatchObject({ ok: true, outcomes: ['created'] });
    expect(count({ third_party_id_string: 'ALERT-1' })).toBe(1);
  });

  test('reads of a ticket and of a list are fresh where the cache obeys', async () => {
    await read(url());
    expect(await list(url())).toBe(3);
    halo().store.update(1001, { summary: 'Changed meanwhile' });
    halo().store.add({ summary: 'New' });
    expect(await read(url())).toBe('Changed meanwhile');
    expect(await list(url())).toBe(4);
  });
});
