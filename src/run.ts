import type { ActionEntry, ActionName, Context, Progress } from './action';
import { createClient, type OpenClient } from './client';
import type { Clock } from './clock';
import {
  type CheckedAsset,
  type Connection,
  clearTextHosts,
  proxySecrets,
  readConnection,
} from './connection';
import { DeliveryService } from './delivery';
import { ConnectorError, type ErrorObject, toErrorObject } from './errors';
import { actions, assets } from './generated/registry';
import type { Log } from './log';
import { fittingJson } from './output_size';
import { chooseProxy, type Environment } from './proxy_choice';
import type { Redactor } from './redact';
import { createTransport } from './transport';
import { checkAsset, checkInputs, reportOddOutput, type Values } from './validate';

/** The platform ends an action after 15 minutes; ours ends before, so that it can still say what happened. */
export const actionTimeMs = 14 * 60_000;

/** How long a write that is under way when the action is stopped may still take, so that its outcome is known. */
const writeGraceMs = 5_000;

/** What a run is given. */
export interface Order {
  action: string;
  asset: Values;
  inputs: Values;
}

/** The world as a run sees it. */
export interface Surroundings {
  env: Environment;
  clock: Clock;
  log: Log;
  redactor: Redactor;
  /** Aborted when the platform or a person stops the action. */
  stop: AbortSignal;
  progress: (step: Progress) => void;
}

/** How a run ended, as one line of JSON. */
export type Ending = { ok: true; json: string } | { ok: false; json: string };

/** Runs one action, from what the platform hands over to the line that it reads. Never throws. */
export async function run(order: Order, surroundings: Surroundings): Promise<Ending> {
  const { redactor } = surroundings;
  try {
    const output = await perform(order, surroundings);
    return { ok: true, json: fittingJson(redactor.data(output)) };
  } catch (error) {
    return { ok: false, json: fittingJson(cleanError(toErrorObject(error), redactor)) };
  }
}

/** Our own sentences are cleaned of even the shortest secrets; HaloPSA's data only of those that cannot be chance. */
function cleanError(error: ErrorObject, redactor: Redactor): ErrorObject {
  const { message, hint, issues, traceback } = error;
  return {
    ...redactor.data(error),
    message: redactor.message(message),
    hint: redactor.message(hint),
    ...(issues && {
      issues: issues.map((issue) => ({ ...issue, message: redactor.message(issue.message) })),
    }),
    traceback: redactor.message(traceback),
  };
}

async function perform({ action, asset, inputs }: Order, surroundings: Surroundings): Promise<object> {
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
): Promise<object> {
  const entry: ActionEntry<Name> = actions[name];
  const { default: handle, inputRules } = await entry.load();
  const input = await checkInputs(name, entry, inputRules, given, surroundings.log);
  return withClient(readConnection(asset), surroundings, async (halo, { stop }) => {
    const { clock, log, progress } = surroundings;
    const endpoint = { method: entry.method, path: entry.endpoint };
    const context: Context = { halo, endpoint, clock, log, stop, progress };
    const output = await handle(input, context);
    await reportOddOutput(entry, output, log);
    return output;
  });
}

/** What a client works on, for those who need more than the client. */
export interface Line {
  /** Sends without a token, too. */
  delivery: DeliveryService;
  /** Aborted when the work is to stop, and when it is over. */
  stop: AbortSignal;
}

/** Opens a client for the time that `work` takes, and closes all of its connections and waits behind it. */
export async function withClient<Result>(
  connection: Connection,
  surroundings: Surroundings,
  work: (client: OpenClient, line: Line) => Promise<Result>,
): Promise<Result> {
  const { clock, log, redactor, env } = surroundings;
  warnOfClearText(connection, log);
  const over = new AbortController();
  const stop = AbortSignal.any([surroundings.stop, over.signal]);
  const stopWrites = graceAfter(surroundings.stop, over.signal, clock);
  const transport = createTransport({ ...connection, env });
  const { requestTimeoutMs, maxRetries } = connection;
  const deadline = clock.now() + actionTimeMs;
  const delivery = new DeliveryService({
    transport,
    clock,
    log,
    requestTimeoutMs,
    maxRetries,
    deadline,
    stop,
    stopWrites,
  });
  try {
    const keepSecret = (secret: string) => redactor.add(secret);
    return await work(createClient({ connection, delivery, clock, log, keepSecret }), { delivery, stop });
  } finally {
    over.abort();
    transport.close();
  }
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

/** Secrets are remembered before anything is checked: no message may show them, least of all one about themselves. */
export function keepAssetSecrets(asset: Values, { redactor, env }: Surroundings): void {
  for (const name of Object.values(assets).flatMap(({ secrets }) => secrets)) {
    const value = asset[name];
    redactor.add(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  }
  const proxies = ['http:', 'https:'].map(
    (scheme) => chooseProxy(new URL(`${scheme}//host.invalid`), env)?.address,
  );
  const assetProxy = typeof asset.http_proxy === 'string' ? asset.http_proxy : undefined;
  for (const secret of [...proxies, assetProxy].flatMap(proxySecrets)) {
    redactor.add(secret);
  }
}

function warnOfClearText(connection: Connection, log: Log): void {
  for (const host of clearTextHosts(connection)) {
    log.write('warn', 'clear_text', {
      host,
      message: 'Credentials go to this host over plain http; use https.',
    });
  }
}

/** Aborted some seconds after `stop`, unless the run is over by then. */
function graceAfter(stop: AbortSignal, over: AbortSignal, clock: Clock): AbortSignal {
  const controller = new AbortController();
  const begin = () => {
    void clock.sleep(writeGraceMs, over).then(() => controller.abort());
  };
  if (stop.aborted) {
    begin();
  } else {
    stop.addEventListener('abort', begin, { once: true });
    over.addEventListener('abort', () => stop.removeEventListener('abort', begin), { once: true });
  }
  return controller.signal;
}
