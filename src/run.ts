import type { ActionName, Context } from './action';
import type { RunEnvironment } from './environment';
import { ConnectorError, type ErrorObject, toErrorObject } from './errors';
import { actionNames, actions } from './generated/registry';
import { type CheckedAsset, readConnection } from './halo/connection';
import { withSession } from './halo/session';
import { keepAssetSecrets } from './input/asset_secrets';
import { checkAsset, checkInputs, reportOddOutput, type Values } from './input/validate';
import { fittingJson } from './output/output_size';
import { largestOutput } from './output_limit';
import type { Redactor } from './redact';
import type { ActionEntry } from './registry_types';

/** What a run is given. */
export interface RunRequest {
  action: string;
  asset: Values;
  inputs: Values;
}

/** How a run ended, as one line of JSON. */
export type RunResult = { ok: true; json: string } | { ok: false; json: string };

/** Runs one action, from what the platform hands over to the line that it reads. Never throws. */
export async function run(request: RunRequest, environment: RunEnvironment): Promise<RunResult> {
  try {
    const { output, isRead } = await perform(request, environment);
    return { ok: true, json: fittingJson(environment.redactor.data(output), largestOutput, !isRead) };
  } catch (error) {
    return { ok: false, json: errorJson(error, environment.redactor) };
  }
}

/** An error as JSON. Even where there is no memory left to clean and write it whole, something is said. */
function errorJson(thrown: unknown, redactor: Redactor): string {
  try {
    return fittingJson(cleanError(toErrorObject(thrown), redactor));
  } catch (error) {
    return JSON.stringify(toErrorObject(error));
  }
}

/** What an action brought. `isRead`: it changed nothing, so that it may simply be run again with other inputs. */
interface PerformedAction {
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

async function perform(
  { action, asset, inputs }: RunRequest,
  environment: RunEnvironment,
): Promise<PerformedAction> {
  const name = findAction(action);
  keepAssetSecrets(asset, environment);
  const checkedAsset = await checkAsset(asset);
  return performAction(name, checkedAsset, inputs, environment);
}

async function performAction<Name extends ActionName>(
  name: Name,
  asset: CheckedAsset,
  given: Values,
  environment: RunEnvironment,
): Promise<PerformedAction> {
  const entry: ActionEntry<Name> = actions[name];
  const { default: handle, inputRules } = await entry.load();
  const input = await checkInputs(name, entry, inputRules, given, environment.log);
  return withSession(readConnection(asset), environment, async (halo, { stop }) => {
    const { clock, log, progress } = environment;
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
