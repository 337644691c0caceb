import { Command, CommanderError } from 'commander';
import { version } from '../generated/registry';
import { checkCommand } from './check';
import { runCommand } from './run';
import { simulateCommand } from './simulate';
import { validateCommand } from './validate';

/** Wrong usage, as a shell knows it; every other failure is 1. */
const usageExitCode = 2;

/**
 * The desk's edge: the commands of `t_halopsa`.
 *
 * @returns the exit code
 */
async function main(): Promise<number> {
  const program = new Command('t_halopsa')
    .description('The HaloPSA connector for Swimlane Turbine, at a desk instead of in a playbook.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for what there is)')
    .addCommand(runCommand())
    .addCommand(checkCommand())
    .addCommand(simulateCommand())
    .addCommand(validateCommand());
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
  }
  try {
    await program.parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  // Commander ends --help and --version as an error with exit code 0, wrong usage with 1 under a code of its own.
  return error.exitCode === 0 ? 0 : error.code === 'commander.error' ? error.exitCode : usageExitCode;
}

// A write that fails tells its callback; without a listener the stream's own event would end the process with a stack.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

// What stands on standard error may be all that names a saved ticket: it goes out whole before the process ends.
void main().then((exitCode) => process.stderr.write('', () => process.exit(exitCode)));
