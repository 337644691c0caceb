import type { Progress } from '../action';
import { systemClock } from '../clock';
import type { RunEnvironment } from '../environment';
import { ConnectorError } from '../errors';
import { parseObject } from '../input/payload';
import type { Values } from '../input/validate';
import { createLog } from '../log';
import { createRedactor } from '../redact';
import { readText, standardStream } from './files';
import { listenForInterruption } from './interruption';

/**
 * Does some work with a desk around it: the machine's own time, a log if LOG_LEVEL asks for one, and Ctrl+C or
 * SIGTERM as the wish to stop.
 */
export async function withDeskEnvironment<Result>(
  work: (environment: RunEnvironment) => Promise<Result>,
  progress: (step: Progress) => void = () => undefined,
): Promise<Result> {
  const { stop, release } = listenForInterruption();
  try {
    const { env } = process;
    const redactor = createRedactor();
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const log = createLog(env.LOG_LEVEL, print, redactor.message, systemClock.date);
    return await work({ env, clock: systemClock, log, redactor, stop, progress });
  } finally {
    release();
  }
}

/**
 * Reads a JSON object from a file or from standard input.
 *
 * @param what what it holds, for messages
 * @param flag the flag that names the file
 * @param stop ends the waiting for standard input
 * @throws ConnectorError `invalid_usage` where there is none, `cancelled` where it was stopped
 */
export async function readValues(
  path: string,
  what: string,
  flag: string,
  stop: AbortSignal,
): Promise<Values> {
  const text = await readText(path, stop).catch((error: unknown) => {
    if (stop.aborted) {
      throw new ConnectorError('cancelled', `The action was stopped before its ${what} had arrived.`);
    }
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
