/** @slow Opens connections. */
import type { Socket } from 'node:net';
import { openingDelays } from '../src/http/connections/ahead_plan';
import type { JsonObject } from './support/json';
import { startForwardProxy } from './wire/forward_proxy';
import { type Answerer, sendJson, startHaloStub } from './wire/halo_stub';
import { awaitedMoment } from './wire/moment';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';
import { makeTestAuthority } from './wire/test_authority';

describe('connections are opened ahead, just in time', () => {
  const begun = { setUpMs: 160, lastWriteMs: 80, toCome: 10, spare: 0 };

  test.each([
    ['one at once where nothing was measured yet', { setUpMs: undefined, lastWriteMs: undefined }, [0]],
    ['none where one is on its way and nothing was measured yet', { setUpMs: undefined, spare: 1 }, []],
    [
      'two at once behind the first connection, which takes two writes’ time',
      { lastWriteMs: undefined },
      [0, 0],
    ],
    ['when the rest of the write equals the time to set one up', { setUpMs: 100, lastWriteMs: 400 }, [300]],
    ['as many as keep up with writes that are quicker than a connection', {}, [0, 0]],
    ['those that are missing alone', { spare: 1 }, [0]],
    ['four at the most', { setUpMs: 800 }, [0, 0, 0, 0]],
    ['no more than there are writes to come', { setUpMs: 800, toCome: 1 }, [0]],
    ['none where no write is to come', { toCome: 0 }, []],
  ])('%s', (_, known, delays) => {
    expect(openingDelays({ ...begun, ...known })).toEqual(delays);
  });
});

const open = closeBehindEachTest();
const authority = makeTestAuthority();

/** How HaloPSA is reached: its own TLS, and what stands before it. */
interface Way {
  tls?: boolean;
  proxy?: 'http' | 'https';
}

const ways: [name: string, way: Way][] = [
  ['plain http', {}],
  ['TLS', { tls: true }],
  ['a proxy for plain http', { proxy: 'http' }],
  ['a proxy that is reached by TLS itself, for plain http', { proxy: 'https' }],
  ['a tunnel', { tls: true, proxy: 'http' }],
  ['a tunnel through a proxy that is reached by TLS itself', { tls: true, proxy: 'https' }],
];

/** Ends the connection without a word, under TLS as well. */
const closeConnection: Answerer = (response) => {
  response.socket?.destroy();
};

/** A HaloPSA that gives no token before a second connection stands, be it with a proxy before it. */
async function haloThatWaits({ tls, proxy }: Way, api: Answerer) {
  let connections = 0;
  const early = awaitedMoment();
  const onConnection = () => {
    connections += 1;
    if (connections === 2) {
      early.reach();
    }
  };
  const isCountedAtProxy = proxy !== undefined && !tls;
  const halo = await open(
    startHaloStub({
      ...(tls && { tls: authority.good }),
      ...(!isCountedAtProxy && { onConnection }),
      token: async (response, arrived) => {
        await early.reached;
        sendJson({ access_token: 'stub-access-token', expires_in: 3600, scope: 'all' })(response, arrived);
      },
      api,
    }),
  );
  const ofProxy = {
    ...(proxy === 'https' && { tls: authority.good }),
    ...(isCountedAtProxy && { onConnection }),
  };
  const forward = proxy && (await open(startForwardProxy(ofProxy)));
  const asset = serviceAsset(halo.url, {
    ca_certificate: authority.pem,
    ...(forward && { http_proxy: forward.url }),
  });
  return { halo, asset, connections: () => connections };
}

const creating = (asset: JsonObject, count = 1) =>
  runOnWire({
    action: 'add_or_update_ticket',
    asset,
    inputs: { json_body: Array.from({ length: count }, (_, index) => ({ summary: `Alert ${index}` })) },
  });

describe.each(ways)('a ticket whose connection was opened ahead through %s', (_, way) => {
  test('goes out on it', async () => {
    const { halo, asset, connections } = await haloThatWaits(way, sendJson({ id: 7 }));
    expect(await creating(asset)).toMatchObject({ ok: true, outcomes: ['created'] });
    expect(halo.calls()).toHaveLength(1);
    expect(connections()).toBe(2);
  });

  test('is not sent again when its response is lost', async () => {
    const { halo, asset } = await haloThatWaits(way, closeConnection);
    const outcome = await creating(asset);
    expect(outcome).toMatchObject({ ok: false, code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(halo.calls()).toHaveLength(1);
  });
});

test('a connection that HaloPSA ends unused is not used, and no other is opened ahead', async () => {
  const opened: Socket[] = [];
  const early = awaitedMoment();
  const halo = await open(
    startHaloStub({
      onConnection: (socket) => {
        if (opened.push(socket) === 2) {
          early.reach();
        }
      },
      token: async (response, arrived) => {
        await early.reached;
        const unused = opened.find((socket) => socket !== response.socket);
        unused
          ?.end()
          .once('close', () =>
            sendJson({ access_token: 'stub-access-token', expires_in: 3600, scope: 'all' })(
              response,
              arrived,
            ),
          );
      },
      api: sendJson({ id: 7 }),
    }),
  );
  const outcome = await creating(serviceAsset(halo.url), 3);
  expect(outcome).toMatchObject({ ok: true, outcomes: ['created', 'created', 'created'] });
  expect(opened).toHaveLength(2 + 3);
});

test('a ticket that is looked up first has its connection opened while the token is on its way', async () => {
  const { halo, asset, connections } = await haloThatWaits({ tls: true }, (response, arrived) =>
    sendJson(arrived.method === 'GET' ? { record_count: 0, tickets: [] } : { id: 7 })(response, arrived),
  );
  const inputs = {
    json_body: [{ summary: 'Alert', third_party_id_string: 'ALERT-1' }],
    options: { match_on: 'third_party_id_string', find_duplicates: false },
  };
  const outcome = await runOnWire({ action: 'add_or_update_ticket', asset, inputs });
  expect(outcome).toMatchObject({ ok: true, outcomes: ['created'] });
  expect(halo.calls()).toHaveLength(2);
  expect(connections()).toBe(2);
});

test('a ticket, its notes and its files are read at the same time, over connections opened beside the token’s', async () => {
  const all = awaitedMoment();
  let connections = 0;
  const halo = await open(
    startHaloStub({
      onConnection: () => {
        connections += 1;
      },
      api: async (response, arrived) => {
        if (halo.calls().length === 3) {
          all.reach();
        }
        await all.reached;
        sendJson({ id: 7, actions: [], attachments: [] })(response, arrived);
      },
    }),
  );
  const options = { notes: true, attachments: true };
  const inputs = { path_parameters: { id: 7 }, options };
  expect(await runOnWire({ asset: serviceAsset(halo.url), inputs })).toMatchObject({ ok: true });
  expect(halo.calls()).toHaveLength(3);
  expect(connections).toBe(3);
});
