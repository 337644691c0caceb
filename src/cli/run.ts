import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { toErrorObject } from '../errors';
import { actions } from '../generated/registry';
import type { Payload } from '../input/payload';
import { type RunResult, run } from '../run';
import { readValues, withDeskEnvironment } from './desk_environment';
import { explainError } from './explain';
import { type Files, removeStale, standardStream, writeText } from './files';
import { progressLine } from './progress';

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
      const { ok } = await runFromFiles(action, files);
      process.exitCode = ok ? 0 : isAction(action) ? 1 : 2;
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

/** A result or an error of an earlier run must never be taken for one of this run, so both go first. */
async function runFromFiles(action: string, files: Files): Promise<RunResult> {
  await removeStale([files.output, files.error]);
  const ending = await attempt(action, files);
  await writeText(ending.ok ? files.output : files.error, `${ending.json}\n`);
  if (!ending.ok) {
    process.stderr.write(explainError(ending.json, files.error));
  } else if (files.output !== standardStream) {
    process.stderr.write(`${action}: done, see ${files.output}\n`);
  }
  return ending;
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
    return { ok: false, json: JSON.stringify(toErrorObject(error)) };
  } finally {
    progress.clear();
  }
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
