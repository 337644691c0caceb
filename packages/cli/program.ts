import { styleText } from 'node:util';
import { Command } from 'commander';
import { checkCommand } from './check';
import { completionCommand } from './completion';
import { version } from './connector';
import { runCommand } from './run';
import { simulateCommand } from './simulate';
import { validateCommand } from './validate';

/** `halopsa` with all of its commands. */
export function createProgram(): Command {
  const program = new Command('halopsa')
    .description('The HaloPSA connector for Swimlane Turbine, on the command line.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for what there is)')
    // Commander takes styles out again where there is no terminal for them.
    .configureHelp({ styleTitle: (title) => styleText('bold', title, { validateStream: false }) })
    .addCommand(runCommand())
    .addCommand(checkCommand())
    .addCommand(simulateCommand())
    .addCommand(validateCommand());
  program.addCommand(completionCommand(program));
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
  }
  return program;
}
