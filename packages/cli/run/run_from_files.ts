import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failedRun, type LocalFiles, type Payload, type RunEnvironment, run } from '../connector';
import { withDeskEnvironment } from '../desk_environment';
import { localPathsIn } from './attached_paths';
import { type ReadyExample, requireHarmless } from './examples';
import { type Files, standardStream } from './files';
import { progressLine } from './progress';
import { openRunFiles, tellEnding } from './run_files';
import { TicketFilesFolder } from './ticket_files';
import { readAsset, readInputs } from './values';

/** What a person ordered to be run. */
export interface RunOrder {
  action: string;
  /** Whether there is such an action. */
  isKnown: boolean;
  files: Files;
  /** Where the inputs are a ready example. */
  example?: ReadyExample;
  /** Why it cannot be run at all. */
  refusal?: unknown;
}

/**
 * Runs an action from files, and tells how it ended.
 *
 * @returns whether it succeeded and its result stands where it was meant to be
 */
export async function runFromFiles(order: RunOrder): Promise<boolean> {
  const { action, files } = order;
  const progress = progressLine(process.stderr);
  const { ending, opened } = await withDeskEnvironment(async (environment) => {
    const read = await readPayload(order, environment.stop).catch(failedRun);
    const sources = [files.asset, files.input, ...('inputs' in read ? attachedFiles(read, files) : [])];
    const { refusal, ...opened } = await openRunFiles(files, sources);
    const start = () => ('inputs' in read ? attempt(order, read, environment) : read);
    return { opened, ending: refusal ? failedRun(refusal) : await start() };
  }, progress.show);
  progress.clear();
  const isTold = await tellEnding(action, ending, opened);
  return ending.ok && isTold;
}

async function readPayload(order: RunOrder, stop: AbortSignal): Promise<Payload> {
  const { action, isKnown, files, example, refusal } = order;
  if (refusal !== undefined) {
    throw refusal;
  }
  if (!isKnown) {
    return { asset: {}, inputs: {} };
  }
  const asset = await readAsset(files.asset, stop);
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
