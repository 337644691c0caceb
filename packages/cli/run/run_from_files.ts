import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  actions,
  failedRun,
  type LocalFiles,
  type Payload,
  type RunEnvironment,
  run,
  systemClock,
  type Values,
} from '../connector';
import { withDeskEnvironment } from '../desk_environment';
import { paintFor } from '../terminal';
import { localPathsIn } from './attached_paths';
import { type ReadyExample, requireHarmless } from './examples';
import { explainError } from './explain';
import { type Files, standardStream } from './files';
import { outcomeLine } from './outcome_line';
import { progressLine } from './progress';
import { openRunFiles, tellEnding } from './run_files';
import { TicketFilesFolder } from './ticket_files';
import { readAsset, readInputs } from './values';

/** Fetches the values of the asset. */
type AssetReader = (stop: AbortSignal) => Promise<Values>;

/** What a person ordered to be run. */
export interface RunOrder {
  action: string;
  files: Files;
  /** Whether a simulator is started for this run, whose asset takes the place of the file. */
  isSimulated: boolean;
  /** Where the inputs are a ready example. */
  example?: ReadyExample;
  /** What is wrong with the command as it was typed. */
  refusal?: unknown;
}

/**
 * Runs an action from files, and tells how it ended.
 *
 * @returns `done` where it succeeded and its result stands where it was meant to be; `misused` where nothing was tried
 */
export async function runFromFiles(order: RunOrder): Promise<'done' | 'failed' | 'misused'> {
  const { files, refusal } = order;
  if (refusal !== undefined) {
    process.stderr.write(explainUsage(refusal));
    return 'misused';
  }
  return order.isSimulated
    ? withSimulator((asset) => runWith(order, async () => asset))
    : runWith(order, (stop) => readAsset(files.asset, stop));
}

/** The web framework of the simulator is loaded for it alone. */
async function withSimulator<Result>(work: (asset: Values) => Promise<Result>): Promise<Result> {
  const { startSimulator } = await import('@halo_halopsa/simulator/start');
  const simulator = await startSimulator({ weight: 'light' });
  try {
    return await work({ ...simulator.assets.oauth2_client_credentials });
  } finally {
    await simulator.close();
  }
}

async function runWith(order: RunOrder, readAssetValues: AssetReader): Promise<'done' | 'failed'> {
  const { action, files } = order;
  const progress = progressLine(process.stderr, systemClock.now);
  const { result, opened, inputs } = await withDeskEnvironment(async (environment) => {
    const read = await readPayload(order, readAssetValues, environment.stop).catch(failedRun);
    const sources = [files.asset, files.input, ...('inputs' in read ? attachedFiles(read, files) : [])];
    const watched = { ...environment, log: progress.watching(environment.log) };
    const { refusal, ...opened } = await openRunFiles(files, sources);
    const start = () => ('inputs' in read ? attempt(order, read, watched) : read);
    const inputs = 'inputs' in read ? read.inputs : {};
    return { opened, inputs, result: refusal ? failedRun(refusal) : await start() };
  }, progress.show);
  progress.clear();
  const line = result.ok ? outcomeLine(action, result.json, inputs) : '';
  const isTold = await tellEnding({ result, line, isRead: isRead(action), sources: files }, opened);
  return result.ok && isTold ? 'done' : 'failed';
}

function isRead(action: string): boolean {
  return Object.entries(actions).some(([name, { method }]) => name === action && method === 'GET');
}

/** What was typed is wrong: there is no run, and so no file of one. */
function explainUsage(refusal: unknown): string {
  const { json } = failedRun(refusal);
  return explainError(json, undefined, undefined, paintFor(process.stderr));
}

async function readPayload(
  { action, files, example }: RunOrder,
  readAssetValues: AssetReader,
  stop: AbortSignal,
): Promise<Payload> {
  const asset = await readAssetValues(stop);
  const payload = { asset, inputs: await readInputs(files.input, action, stop) };
  if (example) {
    requireHarmless(example, payload);
  }
  return payload;
}

function attempt({ action, files }: RunOrder, payload: Payload, environment: RunEnvironment) {
  const folder = new TicketFilesFolder(join('data', `${action}_files`));
  const localFiles: LocalFiles = {
    keep: (file) => folder.keep(file),
    dropAll: () => folder.dropAll(),
    read: (path) => readFile(fromInput(files, path)),
    sizeOf: (path) => sizeOf(fromInput(files, path)),
  };
  return run({ action, ...payload }, { ...environment, localFiles });
}

/** What can be read once alone, such as a FIFO, would be gone before it is uploaded. */
async function sizeOf(path: string): Promise<number> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) {
      throw new Error(`${path} is no regular file`);
    }
    return stats.size;
  } finally {
    await file.close();
  }
}

function attachedFiles({ inputs }: Payload, files: Files): string[] {
  return localPathsIn(inputs).map((path) => fromInput(files, path));
}

/** Files that a ticket names by path stand where its input does. */
function fromInput({ input }: Files, path: string): string {
  return resolve(input === standardStream ? '.' : dirname(input), path);
}
