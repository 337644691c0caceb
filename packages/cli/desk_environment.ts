import { createLog, createRedactor, type Progress, type RunEnvironment, systemClock } from './connector';
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
