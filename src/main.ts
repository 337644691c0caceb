import type { Progress } from './action';
import { systemClock } from './clock';
import { ConnectorError, toErrorObject } from './errors';
import { splitPayload } from './input/payload';
import { createLog } from './log';
import { platformLine, prefixes } from './output/platform_line';
import { createRedactor } from './redact';
import { type RunResult, run } from './run';
import { listenForStop } from './stop_signals';

/**
 * The platform's edge: the action is the only argument, asset and inputs come on standard input, and exactly one
 * prefixed line goes out. Nothing else is printed, unless LOG_LEVEL asks for it.
 */
async function main(): Promise<void> {
  // Node prints its own warnings on standard error, where the platform expects nothing but our line.
  process.removeAllListeners('warning');
  const { stop } = listenForStop(process);
  end(await start(stop));
}

async function start(stop: AbortSignal): Promise<RunResult> {
  try {
    const { env } = process;
    const redactor = createRedactor();
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const log = createLog(env.LOG_LEVEL, print, redactor.message, systemClock.date);
    const payload = splitPayload(await readInput(stop), env.ASSET_KEYS);
    const request = { action: process.argv[2] ?? '', ...payload };
    const progress = (step: Progress) => log.write('info', 'progress', { ...step });
    return await run(request, { env, clock: systemClock, log, redactor, stop, progress });
  } catch (error) {
    return { ok: false, json: JSON.stringify(toErrorObject(error)) };
  }
}

async function readInput(stop: AbortSignal): Promise<string> {
  const { stdin } = process;
  const chunks: Buffer[] = [];
  stop.addEventListener('abort', () => stdin.destroy(), { once: true });
  try {
    // At a terminal nobody pipes anything in: waiting for it would look like a hang.
    for await (const chunk of stdin.isTTY ? [] : stdin) {
      chunks.push(chunk);
    }
  } catch (error) {
    if (stop.aborted) {
      throw new ConnectorError('cancelled', 'The action was stopped before its inputs had arrived.');
    }
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

let ended = false;

/** Prints the one line and exits; whatever goes wrong after that has nobody left to tell. */
function end({ ok, json }: RunResult): void {
  if (ended) {
    process.exit(1);
  }
  ended = true;
  const [stream, prefix] = ok ? [process.stdout, prefixes.output] : [process.stderr, prefixes.error];
  // Exit only once the line is out: a pipe takes a large output in pieces.
  stream.write(platformLine(prefix, json), () => process.exit(ok ? 0 : 1));
}

process.on('uncaughtException', (error) => end({ ok: false, json: JSON.stringify(toErrorObject(error)) }));

void main();
