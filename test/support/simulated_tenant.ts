import { setImmediate } from 'node:timers/promises';
import {
  type RecordedRequest,
  type Route,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
  type Ticket,
} from '../../packages/simulator/start';
import type { ActionName } from '../../src/action';
import { FakeClock } from './fake_clock';
import { entries, isJsonObject, type JsonObject } from './json';
import { type ActionRun, type Outcome, runAction } from './run_action';

/** A simulated HaloPSA for the tests of one file, fresh for each of them, and a clock that both sides go by. */
export interface SimulatedTenant {
  simulator(): Simulator;
  clock: FakeClock;
  /** Both sides as at the start; what is still on its way from an earlier run arrives before. */
  fresh(): Promise<void>;
  /** Runs an action with the ready asset; `changes` may replace asset values and all but action and inputs. */
  run(action: ActionName, inputs: JsonObject, changes?: RunChanges): Promise<Outcome>;
  /** The requests that one route got. */
  requests(route: Route): RecordedRequest[];
  /** The tickets of each save, as they arrived. */
  sentTickets(): JsonObject[][];
  /** The tickets that are not deleted and carry these values. */
  stored(values: JsonObject): Ticket[];
}

/** What one run has of its own. */
export type RunChanges = Partial<Omit<ActionRun, 'action' | 'inputs'>>;

/**
 * Starts the simulator before the tests of a file, with light tickets unless told otherwise: most tests are about what
 * the connector does, which is the same for heavy ones, and heavy ones are 27 times as many bytes to write and to read.
 * Resets it before each and ends it behind the last.
 */
export function useSimulatedTenant(options: Omit<SimulatorOptions, 'clock'> = {}): SimulatedTenant {
  const clock = new FakeClock();
  let started: Simulator | undefined;
  const simulator = (): Simulator => {
    if (!started) {
      throw new Error('The simulator is only up while a test runs.');
    }
    return started;
  };
  beforeAll(async () => {
    started = await startSimulator({ weight: 'light', ...options, clock: () => new Date(clock.now()) });
  });
  const fresh = async () => {
    await stragglersToArrive();
    clock.reset();
    simulator().reset();
  };
  beforeEach(fresh);
  afterAll(() => simulator().close());
  const requests = (route: Route) => simulator().requests.filter((request) => request.route === route);
  return {
    simulator,
    clock,
    fresh,
    requests,
    run: (action, inputs, { asset, ...changes } = {}) =>
      runAction({
        action,
        inputs,
        asset: { ...simulator().assets.oauth2_client_credentials, ...asset },
        clock,
        ...changes,
      }),
    sentTickets: () => requests('save').map(({ body }) => entries(body).filter(isJsonObject)),
    stored: (values) =>
      simulator()
        .store.list()
        .filter((ticket) => Object.entries(values).every(([name, value]) => ticket[name] === value)),
  };
}

/**
 * A run that has ended may leave a request behind on the loopback network. Some turns of the event loop bring it in,
 * so that it never meets the faults of the next test.
 */
export async function stragglersToArrive(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) {
    await setImmediate();
  }
}
