import { CommanderError } from 'commander';
import { messageOf } from './connector';
import { createProgram } from './program';

/** Wrong usage, as a shell knows it; every other failure is 1. */
const usageExitCode = 2;

/**
 * The edge of the command line: the commands of `halopsa`.
 *
 * @returns the exit code
 */
async function main(): Promise<number> {
  try {
    await createProgram().parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
  // Commander ends --help and --version as an error with exit code 0, wrong usage with 1 under a code of its own.
  return error.exitCode === 0 ? 0 : error.code === 'commander.error' ? error.exitCode : usageExitCode;
}

// A write that fails tells its callback; without a listener the stream's own event would end the process with a stack.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

// Nothing is left to wait for, and nobody has said how it ended.
process.once('beforeExit', () => {
  process.stderr.write(
    'The command stopped without a result (internal error). Please report this to the maintainers.\n',
  );
  process.exitCode = 1;
});

// What stands on standard error may be all that names a saved ticket: it goes out whole before the process ends.
void main().then((exitCode) => process.stderr.write('', () => process.exit(exitCode)));
