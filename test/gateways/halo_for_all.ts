import { type Simulator, startSimulator } from '../../packages/simulator/start';
import type { JsonObject } from '../support/json';
import { bundleConnector, type ConnectorBundle } from '../wire/connector_process';
import { runProcess } from '../wire/process_outcome';
import type { ToldOutcome } from '../wire/run_on_wire';

/** A simulated HaloPSA for the tests of one file, as new for each of them, and the connector in a process of its own. */
export interface HaloForAll {
  halo(): Simulator;
  /** The port of loopback at which it listens. */
  port(): number;
  /** Runs an action with the ready asset; `asset` may replace any of its values. */
  run(action: string, inputs: JsonObject, asset: JsonObject): Promise<ToldOutcome>;
  /** How many tickets that are not deleted carry these values. */
  count(values: JsonObject): number;
}

/** Starts it before the tests of a file and ends it behind the last. */
export function useHaloForAll(tickets: number): HaloForAll {
  let started: { halo: Simulator; connector: ConnectorBundle } | undefined;
  const parts = () => {
    if (!started) {
      throw new Error('It is only up while a test runs.');
    }
    return started;
  };
  beforeAll(async () => {
    started = { halo: await startSimulator({ tickets }), connector: await bundleConnector('main') };
  });
  beforeEach(() => parts().halo.reset());
  afterAll(async () => {
    parts().connector.remove();
    await parts().halo.close();
  });
  const halo = () => parts().halo;
  return {
    halo,
    port: () => Number(new URL(halo().url).port),
    run: (action, inputs, asset) =>
      runProcess(parts().connector, {
        action,
        inputs,
        asset: { ...halo().assets.oauth2_client_credentials, ...asset },
      }),
    count: (values) =>
      halo()
        .store.list()
        .filter((ticket) => Object.entries(values).every(([name, value]) => ticket[name] === value)).length,
  };
}
