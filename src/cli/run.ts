import { Command, Option } from 'commander';
import { systemClock } from '../clock';
import { ConnectorError, toErrorObject } from '../errors';
import { actions } from '../generated/registry';
import { createLog } from '../log';
import { type Payload, parseObject } from '../payload';
import { createRedactor } from '../redact';
import { type Ending, run } from '../run';
import { explainError } from './explain';
import { type Files, readText, removeStale, standardStream, writeText } from './files';
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
      process.exitCode = (await runFromFiles(action, files)).ok ? 0 : 1;
    });
}

function filesFor(action: string, flags: RunFlags): Files {
  return {
    asset: flags.assetPath,
    input: flags.inputPath ?? `data/${action}.json`,
    output: flags.outputPath ?? `data/${action}_output.json`,
    error: flags.errorPath ?? `data/${action}_error.json`,
  };
}

/** A result or an error of an earlier run must never be taken for one of this run, so both go first. */
async function runFromFiles(action: string, files: Files): Promise<Ending> {
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

async function attempt(action: string, files: Files): Promise<Ending> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  process.once('SIGINT', cancel).once('SIGTERM', cancel);
  const redactor = createRedactor();
  const progress = progressLine(process.stderr);
  try {
    const { env } = process;
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const log = createLog(env.LOG_LEVEL, print, redactor.message, systemClock.now);
    const payload = await readPayload(files);
    return await run(
      { action, ...payload },
      { env, clock: systemClock, log, redactor, stop: stop.signal, progress: progress.show },
    );
  } catch (error) {
    return { ok: false, json: JSON.stringify(toErrorObject(error)) };
  } finally {
    progress.clear();
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
  }
}

async function readPayload({ asset, input }: Files): Promise<Payload> {
  return { asset: await readObject(asset, 'asset'), inputs: await readObject(input, 'inputs') };
}

async function readObject(path: string, what: string) {
  const text = await readText(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConnectorError('invalid_usage', `The ${what} cannot be read: ${reason}.`, {
      hint: `Write the ${what} into ${path} as one JSON object, or name another file. "t_halopsa simulate" prints ready assets.`,
    });
  });
  return parseObject(text, path === standardStream ? 'Standard input' : path);
}
