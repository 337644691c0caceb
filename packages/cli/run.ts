import { Command, Option } from 'commander';
import { actionNames, ConnectorError, nearestName } from './connector';
import { findExample, type ReadyExample, readyExamples } from './run/examples';
import { type Files, standardStream } from './run/files';
import { type RunOrder, runFromFiles } from './run/run_from_files';

interface RunFlags {
  assetPath: string;
  inputPath?: string;
  example?: string;
  outputPath?: string;
  errorPath?: string;
  simulator?: boolean;
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
    .addOption(
      new Option('--simulator', 'start a simulator for this one run; no asset is needed').conflicts(
        'assetPath',
      ),
    )
    .addHelpText('after', listOfExamples)
    .action(async (action: string, flags: RunFlags) => {
      const ending = await runFromFiles(orderFor(action, flags));
      // Set already where a signal ended the run.
      process.exitCode ??= { done: 0, failed: 1, misused: 2 }[ending];
    });
}

function orderFor(action: string, flags: RunFlags): RunOrder {
  try {
    requireAction(action);
    const example = flags.example === undefined ? undefined : findExample(flags.example, action);
    const files = filesFor(action, flags, example);
    requireOneReader(files);
    return { action, files, isSimulated: flags.simulator === true, ...(example && { example }) };
  } catch (refusal) {
    return { action, files: filesFor(action, flags), isSimulated: false, refusal };
  }
}

function requireAction(name: string): void {
  if (actionNames.some((known) => known === name)) {
    return;
  }
  const nearest = nearestName(name, actionNames);
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  throw new ConnectorError('invalid_usage', `There is no action "${name}".${meant}`, {
    hint: `The actions are ${actionNames.join(', ')}.`,
  });
}

function requireOneReader({ asset, input }: Files): void {
  if (asset === standardStream && input === standardStream) {
    throw new ConnectorError(
      'invalid_usage',
      'Only one of --asset-path and --input-path can be standard input.',
      { hint: 'Put the asset into a file, and name it with --asset-path.' },
    );
  }
}

function filesFor(action: string, flags: RunFlags, example?: ReadyExample): Files {
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
