import type { Progress } from '../action';
import { systemClock } from '../clock';
import type { RunEnvironment } from '../environment';
import { ConnectorError } from '../errors';
import { parseObject } from '../input/payload';
import type { Values } from '../input/validate';
import { createLog } from '../log';
import { createRedactor } from '../redact';
import { listenForStop } from '../stop_signals';
import { readText, standardStream } from './files';

/**
 * Does some work with a desk around it: the machine's own time, a log if LOG_LEVEL asks for one, and Ctrl+C or
 * SIGTERM as the wish to stop.
 */
export async function withDeskEnvironment<Result>(
  work: (environment: RunEnvironment) => Promise<Result>,
  progress: (step: Progress) => void = () => undefined,
): Promise<Result> {
  const { stop, release } = listenForStop(process);
  // A person who presses Ctrl+C twice means it: the second one ends the process as it always does.
  stop.addEventListener('abort', release, { once: true });
  const releaseExitCode = exitAsSignalled();
  try {
    const { env } = process;
    const redactor = createRedactor();
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const log = createLog(env.LOG_LEVEL, print, redactor.message, systemClock.date);
    return await work({ env, clock: systemClock, log, redactor, stop, progress });
  } finally {
    release();
    releaseExitCode();
  }
}

/** What a shell makes of a program that a signal ended: 128 and the signal's number. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** From a signal on the exit code is the signal's, however much was still brought to an end. */
function exitAsSignalled(): () => void {
  const interrupted = () => {
    process.exitCode = signalExitCodes.SIGINT;
  };
  const terminated = () => {
    process.exitCode = signalExitCodes.SIGTERM;
  };
  process.once('SIGINT', interrupted).once('SIGTERM', terminated);
  return () => process.off('SIGINT', interrupted).off('SIGTERM', terminated);
}

/**
 * Reads a JSON object from a file or from standard input.
 *
 * @param what what it holds, for messages
 * @param flag the flag that names the file
 * @throws ConnectorError `invalid_usage` where there is none
 */
export async function readValues(path: string, what: string, flag: string): Promise<Values> {
  const text = await readText(path).catch((error: unknown) => {
    throw new ConnectorError('invalid_usage', `The ${what} cannot be read: ${problem(error, path)}.`, {
      hint: `Write the ${what} into ${path} as one JSON object, or name another file with --${flag}. "t_halopsa simulate" prints ready assets.`,
    });
  });
  return parseObject(text, path === standardStream ? 'Standard input' : path);
}

function problem(error: unknown, path: string): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return `there is no file ${path}`;
  }
  return error instanceof Error ? error.message : String(error);
}
