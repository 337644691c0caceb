import type { Progress } from './action';
import { systemClock } from './core/clock';
import { ConnectorError, toErrorObject } from './core/errors';
import { createLog } from './core/log';
import { createRedactor } from './core/redact';
import { parseObject, splitPayload } from './input/payload';
import { fittingJson } from './output/output_size';
import { platformLine, prefixes } from './output/platform_line';
import { failedRun, type RunResult, run } from './run';
import { listenForStop } from './stop_signals';

/**
 * The platform's edge: the action is the only argument, asset and inputs come on standard input, and exactly one
 * prefixed line goes out. Nothing else is printed, unless LOG_LEVEL asks for it.
 */
async function main(): Promise<void> {
  // Node prints its own warnings on standard error, where the platform expects nothing but our line.
  process.removeAllListeners('warning');
  // At this signal Node would open its inspector, unless somebody listens; Node 20 has no flag against it.
  process.on('SIGUSR1', () => undefined);
  const { stop } = listenForStop(process);
  end(await start(stop));
}

async function start(stop: AbortSignal): Promise<RunResult> {
  try {
    const { env } = process;
    const redactor = createRedactor();
    const print = (line: string) => standardError().write(`${line}\n`, () => undefined);
    const log = createLog(env.LOG_LEVEL, print, redactor.message, systemClock.date);
    const payload = splitPayload(await readInput(stop), env.ASSET_KEYS);
    const request = { action: process.argv[2] ?? '', ...payload };
    const progress = (step: Progress) => log.write('info', 'progress', { ...step });
    const running = run(request, { env, clock: systemClock, log, redactor, stop, progress });
    // Node takes its time to make the stream of the output: here it does so while the first answer is on its way.
    setImmediate(() => heard(process.stdout));
    return await running;
  } catch (error) {
    return failedRun(error);
  }
}

/** More than any playbook holds, and little enough to be parsed in a container of a gigabyte. */
const largestInput = 128 * 1024 * 1024;

function tooMuchInput(): ConnectorError {
  const limit = `${largestInput / 1024 / 1024} MiB`;
  return new ConnectorError('invalid_usage', `Standard input is larger than ${limit}. Nothing was sent.`, {
    hint: 'Save fewer tickets in one call, and give large files as files of the playbook (file), not as data_base64.',
  });
}

async function readInput(stop: AbortSignal): Promise<string> {
  const { stdin } = process;
  // At a terminal nobody pipes anything in: waiting for it would look like a hang.
  if (stdin.isTTY) {
    throw new ConnectorError('invalid_usage', 'Standard input is a terminal, so there is nothing to read.', {
      hint: 'Pipe asset and inputs in as one JSON object, or run the action from files: "halopsa run --help".',
    });
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  const stopReading = () => stdin.destroy();
  stop.addEventListener('abort', stopReading);
  // Not by "for await", which takes Node longer to set up than all there is to read.
  await new Promise((resolve, reject) => {
    stdin.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > largestInput) {
        chunks.length = 0;
        stdin.destroy();
        reject(tooMuchInput());
      }
    });
    // A file is not closed at its end, and what is destroyed is closed without one.
    stdin.once('end', resolve).once('close', resolve).once('error', reject);
  });
  stop.removeEventListener('abort', stopReading);
  if (stop.aborted) {
    throw new ConnectorError('cancelled', 'The action was stopped before its inputs had arrived.');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function stoppedWithoutResult(): ConnectorError {
  const message = 'The action stopped without a result: an internal error.';
  return new ConnectorError('internal_error', message, {
    hint: 'Look in HaloPSA what was saved before you run the action again, and report this to the maintainers of the connector.',
  });
}

let ended = false;

/** Prints the one line and exits. */
function end(result: RunResult): void {
  if (ended) {
    process.exit(1);
  }
  ended = true;
  if (!result.ok) {
    printError(result.json);
    return;
  }
  // Exit only once the line is out: a pipe takes a large output in pieces.
  heard(process.stdout).write(platformLine(prefixes.output, result.json), (error) => {
    if (error) {
      printError(unprinted(result.json, error));
    } else {
      process.exit(0);
    }
  });
}

/** Whatever goes wrong with this line has nobody left to tell. */
function printError(json: string): void {
  standardError().write(platformLine(prefixes.error, json), () => process.exit(1));
}

const standardError = () => heard(process.stderr);

/**
 * A write that fails tells its callback; without a listener the stream's own event would end the process before that,
 * also for a log line that nobody wants to read any more. Node makes these streams when they are first touched, which
 * takes a while, and most runs need but one.
 */
function heard(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.listenerCount('error') > 0 ? stream : stream.on('error', () => undefined);
}

/** What was saved is told on the other stream where standard output is full or gone. */
function unprinted(json: string, { message }: Error): string {
  const { results, summary } = parseObject(json, 'The output');
  const error = new ConnectorError(
    'internal_error',
    `The output could not be written to standard output: ${message}.`,
    {
      hint: 'The action itself succeeded: results names what was saved. Do not run it again before you know why standard output was full or closed.',
    },
  );
  return fittingJson({
    ...toErrorObject(error),
    ...(results ? { results } : {}),
    ...(summary ? { summary } : {}),
  });
}

process.on('uncaughtException', (error) => end(failedRun(error)));
// Nothing is left to wait for, and nobody has said how it ended.
process.on('beforeExit', () => {
  if (!ended) {
    end(failedRun(stoppedWithoutResult()));
  }
});

void main();
