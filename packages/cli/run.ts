import { Command, Option } from 'commander';
import { actionNames } from './connector';
import { findExample, type ReadyExample, readyExamples } from './run/examples';
import { type Files, standardStream } from './run/files';
import { type RunOrder, runFromFiles } from './run/run_from_files';

interface RunFlags {
  assetPath: string;
  inputPath?: string;
  example?: string;
  outputPath?: string;
  errorPath?: string;
}

/** `halopsa run`: one action from files, with the flags and default files of the platform's own SDK. */
export function runCommand(): Command {
  return new Command('run')
    .description('Run one action with asset and inputs from files; "-" is standard input or output.')
    .argument('<action>', `one of ${actionNames.join(', ')}`)
    .addOption(new Option('--asset-path <file>', 'asset values').default('data/asset.json'))
    .option('--input-path <file>', 'action inputs, or a file of examples/ (default: "data/<action>.json")')
    .addOption(
      new Option('--example <name>', 'a ready input in place of --input-path').conflicts('inputPath'),
    )
    .option('--output-path <file>', 'where the result goes (default: "data/<action>_output.json")')
    .option('--error-path <file>', 'where the error goes (default: "data/<action>_error.json")')
    .addHelpText('after', listOfExamples)
    .action(async (action: string, flags: RunFlags, command: Command) => {
      const order = orderFor(action, flags);
      if (order.files.asset === standardStream && order.files.input === standardStream) {
        command.error('error: only one of --asset-path and --input-path can be standard input', {
          exitCode: 2,
        });
      }
      const isDone = await runFromFiles(order);
      // Set already where a signal ended the run.
      process.exitCode ??= isDone ? 0 : order.isKnown && order.refusal === undefined ? 1 : 2;
    });
}

function orderFor(action: string, flags: RunFlags): RunOrder {
  const isKnown = isActionName(action);
  try {
    const example = isKnown && flags.example !== undefined ? findExample(flags.example, action) : undefined;
    return { action, isKnown, files: filesFor(action, flags, example), ...(example && { example }) };
  } catch (refusal) {
    return { action, isKnown, files: filesFor(action, flags), refusal };
  }
}

function isActionName(name: string): boolean {
  return actionNames.some((known) => known === name);
}

function filesFor(name: string, flags: RunFlags, example?: ReadyExample): Files {
  // Whatever was typed as action must not lead out of the folder.
  const action = name.replace(/\W/g, '_');
  return {
    asset: flags.assetPath,
    input: example?.path ?? flags.inputPath ?? `data/${action}.json`,
    output: flags.outputPath ?? `data/${action}_output.json`,
    error: flags.errorPath ?? `data/${action}_error.json`,
  };
}

function listOfExamples(): string {
  const examples = readyExamples();
  const nameWidth = Math.max(...examples.map(({ name }) => name.length));
  const actionWidth = Math.max(...actionNames.map((name) => name.length));
  const lines = examples.map(
    ({ name, action, title }) => `  ${name.padEnd(nameWidth)}  ${action.padEnd(actionWidth)}  ${title}`,
  );
  return lines.length > 0 ? `\nExamples:\n${lines.join('\n')}` : '';
}
