/** @slow Starts programs. */
import { type Simulator, startSimulator } from '../../packages/simulator/start';
import { at } from '../support/json';
import { SleeplessClock } from '../support/sleepless_clock';
import { bundleConnector, type ConnectorBundle } from '../wire/connector_process';
import { runProcess } from '../wire/process_outcome';
import { runOnWire, type ToldOutcome } from '../wire/run_on_wire';
import { authority, type Impatient, impatient } from './impatient';
import { describeWith, programOf } from './installed';

let connector: ConnectorBundle;
let ended: Map<Impatient, { soon: Ended; late: Ended }>;

const value = 'ALERT-77';
const upsert = {
  action: 'add_or_update_ticket',
  inputs: {
    json_body: [{ summary: 'Impossible travel', third_party_id_string: value }],
    options: { match_on: 'third_party_id_string' },
  },
};

/** A run behind a gateway that gave up on the first create, and what there was when all was done. */
interface Ended {
  outcome: ToldOutcome;
  /** Tickets with the value. */
  copies: number;
  /** Saves that arrived at HaloPSA. */
  creates: number;
}

/** Runs the action; HaloPSA saves the first create so long after it arrived, and any other at once. */
async function runWith(
  halo: Simulator,
  clock: SleeplessClock,
  savedAfterMs: number,
  run: () => Promise<ToldOutcome>,
): Promise<Ended> {
  halo.reset();
  halo.faults.add({ route: 'save', action: { type: 'late_save', ms: savedAfterMs, now: 'hang' } });
  const outcome = await run();
  clock.advance(3_600_000);
  return {
    outcome,
    copies: halo.store.list().filter((ticket) => ticket.third_party_id_string === value).length,
    creates: halo.requests.filter(({ route }) => route === 'save').length,
  };
}

async function runsBehind({ start }: Impatient): Promise<{ soon: Ended; late: Ended }> {
  const clock = new SleeplessClock();
  const halo = await startSimulator({ tickets: 3, clock: () => new Date(clock.date()) });
  const gateway = await start(Number(new URL(halo.url).port));
  const asset = {
    ...halo.assets.oauth2_client_credentials,
    url: gateway.url,
    ca_certificate: authority.pem,
  };
  try {
    return {
      // In a process of its own, on the clock of this machine: saved within the minute of looking.
      soon: await runWith(halo, clock, 6400, () => runProcess(connector, { ...upsert, asset })),
      // With the minute of looking passed over: saved behind it.
      late: await runWith(halo, clock, 90_000, () => runOnWire({ ...upsert, asset, clock })),
    };
  } finally {
    await gateway.close();
    await halo.close();
  }
}

// Gateways take their time before they give up; side by side it is the time of one.
beforeAll(async () => {
  connector = await bundleConnector('main');
  const here = impatient.filter(({ server }) => programOf(server) !== undefined);
  ended = new Map(await Promise.all(here.map(async (each) => [each, await runsBehind(each)] as const)));
});

afterAll(() => connector.remove());

for (const gateway of impatient) {
  const { server, does, status } = gateway;
  describeWith([server], `HaloPSA saves slowly, and a gateway ${does}`, () => {
    test('a ticket saved while the connector looks for it is found, and there is one', () => {
      expect(ended.get(gateway)?.soon).toMatchObject({
        outcome: { ok: true, outcomes: ['created'] },
        copies: 1,
        creates: 1,
      });
    });

    test('a ticket saved later than that is unknown and never sent again', () => {
      const { outcome, ...counts } = ended.get(gateway)?.late ?? {};
      expect(counts).toEqual({ copies: 1, creates: 1 });
      expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'] });
      expect(at(outcome?.value, 'status_code')).toBe(status);
    });
  });
}
