import type { ActionName, Context } from './action';
import { ConnectorError, toErrorObject } from './core/errors';
import { largestOutput } from './core/output_limit';
import type { Redactor } from './core/redact';
import type { RunEnvironment } from './environment';
import { actionNames, actions } from './generated/registry';
import { type CheckedAsset, readConnection } from './halo/connection';
import { withSession } from './halo/session';
import type { RequestSender } from './http/request_sender';
import { keepAssetSecrets } from './input/asset_secrets';
import { fetchPlatformFile, platformFileSize } from './input/platform_files';
import { requirePlatform, uploadToPlatform } from './input/platform_upload';
import { checkAsset, checkInputs, reportOddOutput, type Values } from './input/validate';
import { fittingJson } from './output/output_size';
import { redactError, redactOutput } from './output/redacted';
import type { ActionEntry } from './registry_types';
import type { FileKeeper } from './tickets/parts/download_files';
import type { FileReader } from './tickets/parts/file_content';

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
    const json = fittingJson(redactOutput(output, environment.redactor), largestOutput, !isRead);
    return { ok: true, json };
  } catch (error) {
    return { ok: false, json: errorJson(error, environment.redactor) };
  }
}

/** The result of a run that failed before or behind `run` itself. */
export function failedRun(error: unknown): RunResult {
  return { ok: false, json: JSON.stringify(toErrorObject(error)) };
}

/** An error as JSON. Even where there is no memory left to clean and write it whole, something is said. */
function errorJson(thrown: unknown, redactor: Redactor): string {
  try {
    return fittingJson(redactError(toErrorObject(thrown), redactor));
  } catch (error) {
    return JSON.stringify(toErrorObject(error));
  }
}

/** What an action brought. `isRead`: it changed nothing, so that it may simply be run again with other inputs. */
interface PerformedAction {
  output: object;
  isRead: boolean;
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
  return withSession(readConnection(asset), environment, async (halo, { stop, sender }) => {
    const { clock, log, progress } = environment;
    const files = fileReader(environment, sender);
    const endpoint = { method: entry.method, path: entry.endpoint };
    const keeper = fileKeeper(environment, sender);
    const context: Context = { halo, endpoint, clock, log, files, keeper, stop, progress };
    const output = await handle(input, context);
    await reportOddOutput(entry, output, log);
    return { output, isRead: entry.method === 'GET' };
  });
}

function fileReader({ env, localFiles }: RunEnvironment, sender: RequestSender): FileReader {
  const { read, sizeOf } = localFiles ?? noLocalFiles;
  const platform = { env, sender, sizes: new Map<string, number>() };
  return {
    fromPlatform: (file) => fetchPlatformFile(file, platform),
    sizeOnPlatform: (file) => platformFileSize(file, platform),
    fromPath: read,
    sizeAtPath: sizeOf,
  };
}

function fileKeeper({ env, localFiles }: RunEnvironment, sender: RequestSender): FileKeeper {
  if (localFiles) {
    const { keep, dropAll } = localFiles;
    return { requireReady: () => undefined, keep, dropAll };
  }
  return {
    requireReady: () => requirePlatform(env),
    keep: ({ name, bytes }) => uploadToPlatform(name, bytes, { env, sender }),
    dropAll: async () => undefined,
  };
}

const refusePath = () => {
  throw new Error('a path is read on the command line alone; in a playbook give file and file_name');
};
const noLocalFiles = { read: refusePath, sizeOf: refusePath };

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
