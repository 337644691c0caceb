import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { toErrorObject } from '../errors';
import { actions } from '../generated/registry';
import type { Payload } from '../input/payload';
import { type RunResult, run } from '../run';
import { readValues, withDeskEnvironment } from './desk_environment';
import { type Files, standardStream } from './files';
import { progressLine } from './progress';
import { openRunFiles, tellEnding } from './run_files';

interface RunFlags {
  assetPath: string;
  inputPath?: string;
  outputPath?: string;
  errorPath?: string;
}

/** `t_halopsa run`: one action from files, with the flags and default files of the platform's own SDK. */
export function runCommand(): Command {
  return new Command('run')
    .description('Run one action with asset and inputs from files; "-" is standard input or output.')
    .argument('<action>', `one of ${Object.keys(actions).join(', ')}`)
    .addOption(new Option('--asset-path <file>', 'asset values').default('data/asset.json'))
    .option('--input-path <file>', 'action inputs (default: "data/<action>.json")')
    .option('--output-path <file>', 'where the result goes (default: "data/<action>_output.json")')
    .option('--error-path <file>', 'where the error goes (default: "data/<action>_error.json")')
    .action(async (action: string, flags: RunFlags, command: Command) => {
      const files = filesFor(action, flags);
      if (files.asset === standardStream && files.input === standardStream) {
        command.error('error: only one of --asset-path and --input-path can be standard input', {
          exitCode: 2,
        });
      }
      const isDone = await runFromFiles(action, files);
      // Set already where a signal ended the run.
      process.exitCode ??= isDone ? 0 : isAction(action) ? 1 : 2;
    });
}

function isAction(name: string): boolean {
  return Object.hasOwn(actions, name);
}

function filesFor(name: string, flags: RunFlags): Files {
  // Whatever was typed as action must not lead out of the folder.
  const action = name.replace(/\W/g, '_');
  return {
    asset: flags.assetPath,
    input: flags.inputPath ?? `data/${action}.json`,
    output: flags.outputPath ?? `data/${action}_output.json`,
    error: flags.errorPath ?? `data/${action}_error.json`,
  };
}

/** Whether the action succeeded and its result stands where it was meant to be. */
async function runFromFiles(action: string, files: Files): Promise<boolean> {
  const { refusal, ...opened } = await openRunFiles(files);
  const ending = refusal ? failure(refusal) : await attempt(action, files);
  const isTold = await tellEnding(action, ending, opened);
  return ending.ok && isTold;
}

async function attempt(action: string, files: Files): Promise<RunResult> {
  const progress = progressLine(process.stderr);
  try {
    const payload = isAction(action) ? await readPayload(files) : { asset: {}, inputs: {} };
    return await withDeskEnvironment(
      (environment) => run({ action, ...payload }, { ...environment, readLocalFile: fileReader(files) }),
      progress.show,
    );
  } catch (error) {
    return failure(error);
  } finally {
    progress.clear();
  }
}

function failure(error: unknown): RunResult {
  return { ok: false, json: JSON.stringify(toErrorObject(error)) };
}

/** Files that a ticket names by path stand where its input does. */
function fileReader({ input }: Files): (path: string) => Promise<Buffer> {
  const folder = input === standardStream ? '.' : dirname(input);
  return (path) => readFile(resolve(folder, path));
}

async function readPayload({ asset, input }: Files): Promise<Payload> {
  return {
    asset: await readValues(asset, 'asset', 'asset-path'),
    inputs: await readValues(input, 'inputs', 'input-path'),
  };
}
