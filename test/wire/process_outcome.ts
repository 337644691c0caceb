import type { JsonObject } from '../support/json';
import type { ConnectorBundle, ProcessEnding } from './connector_process';
import { type ToldOutcome, toldOutcome } from './run_on_wire';

/** One action in a process of its own, as the platform starts it. */
export interface ProcessAction {
  action: string;
  asset: JsonObject;
  inputs: JsonObject;
  env?: Record<string, string>;
}

/** Runs an action in a process of its own and reads its one line. */
export async function runProcess(
  connector: ConnectorBundle,
  { action, asset, inputs, env = {} }: ProcessAction,
): Promise<ToldOutcome> {
  return processOutcome(await connector.run({ args: [action], input: { ...asset, ...inputs }, env }));
}

/**
 * Reads the one line of a process that has ended.
 *
 * @throws Error with all that it said where that is no such line
 */
export function processOutcome({ exitCode, stdout, stderr }: ProcessEnding): ToldOutcome {
  const ok = exitCode === 0;
  const [, json] = /^::set-(?:output|error) (.*)\n$/.exec(ok ? stdout : stderr) ?? [];
  if (json === undefined) {
    throw new Error(`It ended with ${exitCode} and said: ${stdout}${stderr}`);
  }
  return toldOutcome(ok, json);
}
