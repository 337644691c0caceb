import { ConnectorError, type RunResult } from '../connector';
import { listenForInterruption } from '../interruption';
import { paintFor } from '../terminal';
import { type Destination, openDestination } from './destination';
import { explainError } from './explain';
import { type Files, isReaderGone, print, reasonOf, standardStream } from './files';

/** Where a run tells how it ended. */
export interface RunFiles {
  /** Undefined where the path cannot be written. */
  output?: Destination;
  error?: Destination;
  /** What is wrong with the paths. */
  refusal?: ConnectorError;
}

/**
 * Tries where result and error will be written, before anything is sent. A result or an error of an earlier run must
 * never be taken for one of this run, so both go.
 *
 * @param sources the files that the run reads
 */
export async function openRunFiles(
  { output, error }: Pick<Files, 'output' | 'error'>,
  sources: readonly string[],
): Promise<RunFiles> {
  const opened: RunFiles = {};
  for (const [kind, path] of [
    ['output', output],
    ['error', error],
  ] as const) {
    try {
      opened[kind] = await openDestination(path, sources);
    } catch (problem) {
      opened.refusal ??= new ConnectorError(
        'invalid_usage',
        `The ${kind} cannot be written to ${path.trim() === '' ? `"${path}"` : path}: ${reasonOf(problem)}.`,
        { hint: `Nothing was sent. Name another file with --${kind}-path, or "-" for standard output.` },
      );
    }
  }
  return opened;
}

/** How a run ended, and what a person should hear of it. */
export interface Ending {
  result: RunResult;
  /** What the action did, where it succeeded. */
  line: string;
  /** Whether it changed nothing, so that it can simply be run again. */
  isRead: boolean;
  /** What the run read. */
  sources: Files;
}

/**
 * Writes how a run ended, and tells a person. A result that cannot be written where it was meant to be goes to standard
 * output, and if that is gone, too, to standard error: it may be all that names a saved ticket. Only what was read may
 * be dropped by a reader that has seen enough.
 *
 * @returns whether it stands where it was meant to be
 */
export async function tellEnding(ending: Ending, files: RunFiles): Promise<boolean> {
  const { result, line, isRead, sources } = ending;
  const destination = result.ok ? files.output : files.error;
  const { stop, release } = listenForInterruption();
  const failure = await failureOf(() => destination?.write(textFor(result.json, destination), stop));
  release();
  if (result.ok && isRead && isReaderGone(failure)) {
    return true;
  }
  const isWritten = destination !== undefined && failure === undefined;
  const path = isWritten ? destination.path : undefined;
  const said = result.ok ? `${line}\n` : explainError(result.json, path, sources, paintFor(process.stderr));
  process.stderr.write(said);
  if (!isWritten) {
    await rescue(`${result.json}\n`, result.ok ? 'result' : 'error', destination, failure);
  }
  return isWritten;
}

/** People open files; programs read streams line by line. */
function textFor(json: string, { isFile }: Destination): string {
  return `${isFile ? JSON.stringify(JSON.parse(json), null, 2) : json}\n`;
}

async function rescue(
  text: string,
  what: 'result' | 'error',
  destination: Destination | undefined,
  failure: unknown,
): Promise<void> {
  const isStream = destination?.path === standardStream;
  const place = isStream ? 'standard output' : destination?.path;
  if (destination) {
    const done = what === 'result' ? 'The action succeeded, but its result' : 'The error';
    process.stderr.write(`${done} could not be written to ${place}: ${reasonOf(failure)}.\n`);
  }
  const lost = isStream ? failure : await failureOf(() => print(text));
  if (lost === undefined) {
    process.stderr.write(`The ${what} stands on standard output instead.\n`);
  } else {
    process.stderr.write(`The ${what} follows here:\n${text}`);
  }
}

async function failureOf(work: () => Promise<void> | undefined): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
}
