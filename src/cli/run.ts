import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { RunEnvironment } from '../environment';
import { toErrorObject } from '../errors';
import { actions } from '../generated/registry';
import type { Payload } from '../input/payload';
import { run } from '../run';
import { localPathsIn } from './attached_paths';
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
  const progress = progressLine(process.stderr);
  const { ending, opened } = await withDeskEnvironment(async (environment) => {
    const read = await readPayload(action, files, environment.stop).catch(failure);
    const sources = [files.asset, files.input, ...('inputs' in read ? attachedFiles(read, files) : [])];
    const { refusal, ...opened } = await openRunFiles(files, sources);
    const start = () => ('inputs' in read ? attempt(action, read, files, environment) : read);
    return { opened, ending: refusal ? failure(refusal) : await start() };
  }, progress.show);
  progress.clear();
  const isTold = await tellEnding(action, ending, opened);
  return ending.ok && isTold;
}

function attempt(action: string, payload: Payload, files: Files, environment: RunEnvironment) {
  const readLocalFile = (path: string) => readFile(fromInput(files, path));
  return run({ action, ...payload }, { ...environment, readLocalFile });
}

function attachedFiles({ inputs }: Payload, files: Files): string[] {
  return localPathsIn(inputs).map((path) => fromInput(files, path));
}

function failure(error: unknown): { ok: false; json: string } {
  return { ok: false, json: JSON.stringify(toErrorObject(error)) };
}

/** Files that a ticket names by path stand where its input does. */
function fromInput({ input }: Files, path: string): string {
  return resolve(input === standardStream ? '.' : dirname(input), path);
}

async function readPayload(action: string, { asset, input }: Files, stop: AbortSignal): Promise<Payload> {
  if (!isAction(action)) {
    return { asset: {}, inputs: {} };
  }
  return {
    asset: await readValues(asset, 'asset', 'asset-path', stop),
    inputs: await readValues(input, 'inputs', 'input-path', stop),
  };
}
