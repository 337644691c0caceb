import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Simulator } from '@halo_halopsa/simulator/start';
import type { RunOrder, RunReport } from '../messages';
import { directEnvironment } from './environment';
import { lastProgress, loggedRequests } from './run_log';
import { recordedRequests } from './sent_requests';

const reportEveryMs = 150;
/** More are counted, but not listed. */
const mostListed = 300;

/** Runs actions in the very process that the platform starts, one at a time. */
export class ConnectorRuns {
  private child: ChildProcess | undefined;

  constructor(
    private readonly program: string,
    private readonly simulator: Simulator,
  ) {}

  get isBusy(): boolean {
    return this.child !== undefined;
  }

  /** Asks the connector to stop, as the platform would; it still tells what became of a write under way. */
  stop(): void {
    this.child?.kill('SIGTERM');
  }

  /**
   * Runs one action, and tells in lines of JSON how far it is until it ends, a line in one or more pieces. Whoever stops
   * listening ends it.
   *
   * @throws the system's error if the connector cannot be started
   */
  async *reports({ action, asset, inputs }: RunOrder): AsyncGenerator<string | Buffer> {
    const startedAt = Date.now();
    const child = spawn(process.execPath, [this.program, action], { env: this.environment(asset) });
    this.child = child;
    const [output, errors] = [piecesOf(child.stdout), textOf(child.stderr)];
    const isSimulated = String(asset.url).startsWith(this.simulator.url);
    const requests = isSimulated ? recordedRequests(this.simulator) : () => loggedRequests(errors());
    const report = (first: number, last?: number): string => {
      const [sent, milliseconds, progress] = [requests(), Date.now() - startedAt, lastProgress(errors())];
      const told: RunReport = {
        milliseconds,
        requestCount: sent.length,
        requests: sent.slice(first, last),
        ...(progress && { progress }),
      };
      return JSON.stringify(told);
    };
    try {
      const closed = once(child, 'close');
      // A connector that ends before it has read everything has something else to say.
      child.stdin.on('error', () => undefined).end(JSON.stringify({ ...asset, ...inputs }));
      while ((await Promise.race([closed, delay(reportEveryMs, 'running')])) === 'running') {
        yield `${report(-1)}\n`;
      }
      yield* withEnding(report(0, mostListed), output, errors());
    } finally {
      child.kill('SIGTERM');
      this.child = undefined;
      // Whatever the simulator has recorded has been told; the next run begins anew.
      this.simulator.requests.length = 0;
    }
  }

  /** At `debug` the log tells the queries, too. */
  private environment(asset: RunOrder['asset']): NodeJS.ProcessEnv {
    const environment = directEnvironment(process.env, this.simulator.url);
    return { ...environment, ASSET_KEYS: Object.keys(asset).join(','), LOG_LEVEL: 'debug' };
  }
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const pieces: string[] = [];
  stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
  return () => {
    const text = pieces.join('');
    pieces.splice(0, pieces.length, text);
    return text;
  };
}

/** What a stream brings, as it comes: an output of many megabytes is neither joined nor read here. */
function piecesOf(stream: NodeJS.ReadableStream): Buffer[] {
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  return pieces;
}

/** The line of a report with the run's output or error in it, which is JSON already. */
function* withEnding(report: string, output: readonly Buffer[], errors: string): Generator<string | Buffer> {
  const [first = Buffer.alloc(0), ...more] = output;
  const isOutput = first.toString('latin1', 0, outputMark.length) === outputMark;
  yield `${report.slice(0, -1)},"ending":{"ok":${isOutput},"value":`;
  if (isOutput) {
    const json = [first.subarray(outputMark.length), ...more];
    // A line feed ends the report, too.
    yield* json.map((piece) => (piece.at(-1) === lineFeed ? piece.subarray(0, -1) : piece));
  } else {
    yield errorIn(`${Buffer.concat(output)}\n${errors}`);
  }
  yield '}}\n';
}

const outputMark = '::set-output ';
/** There is none inside of the JSON of one line. */
const lineFeed = 0x0a;

function errorIn(printed: string): string {
  const [, json] = /^::set-error (.*)$/m.exec(printed) ?? [];
  const silence = { code: 'no_answer', message: 'The connector ended without a word.', hint: printed };
  return json ?? JSON.stringify(silence);
}
