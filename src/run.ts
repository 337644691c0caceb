import type { ActionEntry, ActionName, Context } from './action';
import type { Surroundings } from './environment';
import { ConnectorError, type ErrorObject, toErrorObject } from './errors';
import { actions } from './generated/registry';
import { type CheckedAsset, readConnection } from './halo/connection';
import { withClient } from './halo/session';
import { keepAssetSecrets } from './input/asset_secrets';
import { checkAsset, checkInputs, reportOddOutput, type Values } from './input/validate';
import { fittingJson, largestOutput } from './output/output_size';
import type { Redactor } from './redact';

/** What a run is given. */
export interface Order {
  action: string;
  asset: Values;
  inputs: Values;
}

/** How a run ended, as one line of JSON. */
export type Ending = { ok: true; json: string } | { ok: false; json: string };

/** Runs one action, from what the platform hands over to the line that it reads. Never throws. */
export async function run(order: Order, surroundings: Surroundings): Promise<Ending> {
  const { redactor } = surroundings;
  try {
    const { output, isRead } = await perform(order, surroundings);
    return { ok: true, json: fittingJson(redactor.data(output), largestOutput, !isRead) };
  } catch (error) {
    return { ok: false, json: fittingJson(cleanError(toErrorObject(error), redactor)) };
  }
}

/** What an action brought. `isRead`: it changed nothing, so that it may simply be run again with other inputs. */
interface Performed {
  output: object;
  isRead: boolean;
}

/** Our own sentences are cleaned of even the shortest secrets; HaloPSA's data only of those that cannot be chance. */
function cleanError(error: ErrorObject, redactor: Redactor): ErrorObject {
  const { message, hint, issues, results, traceback } = error;
  return {
    ...redactor.data(error),
    message: redactor.message(message),
    hint: redactor.message(hint),
    ...(issues && {
      issues: issues.map((issue) => ({ ...issue, message: redactor.message(issue.message) })),
    }),
    ...(results && { results: redactor.data(results).map((result) => cleanResult(result, redactor)) }),
    traceback: redactor.message(traceback),
  };
}

/** The sentences in a ticket's error are ours, too. */
function cleanResult(result: object, redactor: Redactor): object {
  if (!('error' in result) || typeof result.error !== 'object') {
    return result;
  }
  const sentences = Object.entries(result.error ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? redactor.message(value) : value,
  ]);
  return { ...result, error: Object.fromEntries(sentences) };
}

async function perform({ action, asset, inputs }: Order, surroundings: Surroundings): Promise<Performed> {
  const name = findAction(action);
  keepAssetSecrets(asset, surroundings);
  const checkedAsset = await checkAsset(asset);
  return performAction(name, checkedAsset, inputs, surroundings);
}

async function performAction<Name extends ActionName>(
  name: Name,
  asset: CheckedAsset,
  given: Values,
  surroundings: Surroundings,
): Promise<Performed> {
  const entry: ActionEntry<Name> = actions[name];
  const { default: handle, inputRules } = await entry.load();
  const input = await checkInputs(name, entry, inputRules, given, surroundings.log);
  return withClient(readConnection(asset), surroundings, async (halo, { stop }) => {
    const { clock, log, progress } = surroundings;
    const endpoint = { method: entry.method, path: entry.endpoint };
    const context: Context = { halo, endpoint, clock, log, stop, progress };
    const output = await handle(input, context);
    await reportOddOutput(entry, output, log);
    return { output, isRead: entry.method === 'GET' };
  });
}

function findAction(action: string): ActionName {
  const name = actionNames.find((known) => known === action);
  if (name === undefined) {
    const said = action === '' ? 'No action is named' : `There is no action "${action}"`;
    throw new ConnectorError('invalid_usage', `${said}. The actions are ${actionNames.join(', ')}.`, {
      hint: 'Name one of these actions as the first argument.',
    });
  }
  return name;
}

const actionNames = Object.keys(actions).filter((name): name is ActionName => name in actions);
