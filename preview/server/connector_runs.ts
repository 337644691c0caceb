import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Simulator } from '../../src/simulator/start';
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
   * Runs one action, and tells in lines of JSON how far it is until it ends. Whoever stops listening ends it.
   *
   * @throws the system's error if the connector cannot be started
   */
  async *reports({ action, asset, inputs }: RunOrder): AsyncGenerator<string> {
    const startedAt = Date.now();
    const child = spawn(process.execPath, [this.program, action], { env: this.environment(asset) });
    this.child = child;
    const [output, errors] = [textOf(child.stdout), textOf(child.stderr)];
    const isSimulated = String(asset.url).startsWith(this.simulator.url);
    const requests = isSimulated ? recordedRequests(this.simulator) : () => loggedRequests(errors());
    const line = (first: number, last: number | undefined, ending: Pick<RunReport, 'ending'>): string => {
      const [sent, milliseconds, progress] = [requests(), Date.now() - startedAt, lastProgress(errors())];
      const report: RunReport = {
        milliseconds,
        requestCount: sent.length,
        requests: sent.slice(first, last),
        ...(progress && { progress }),
        ...ending,
      };
      return `${JSON.stringify(report)}\n`;
    };
    try {
      const closed = once(child, 'close');
      // A connector that ends before it has read everything has something else to say.
      child.stdin.on('error', () => undefined).end(JSON.stringify({ ...asset, ...inputs }));
      while ((await Promise.race([closed, delay(reportEveryMs, 'running')])) === 'running') {
        yield line(-1, undefined, {});
      }
      yield line(0, mostListed, { ending: endingIn(`${output()}\n${errors()}`) });
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

function endingIn(printed: string) {
  const [, kind, json] = /^::set-(output|error) (.*)$/m.exec(printed) ?? [];
  if (json !== undefined) {
    return { ok: kind === 'output', value: JSON.parse(json) };
  }
  return {
    ok: false,
    value: { code: 'no_answer', message: 'The connector ended without a word.', hint: printed },
  };
}
