import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { RecordedRequest, Simulator } from '@halo_halopsa/simulator/start';
import { isObject, type JsonObject, parseJson } from '../connector';

/** What the connector's process printed. */
interface Printed {
  output: string;
  errors: string;
  exitCode: number | null;
}

/** Where a story is told: the connector's own process, a simulated HaloPSA, and a page to write on. */
export interface Stage {
  simulator: Simulator;
  /** What has run so far. */
  counted: Counted;
  /**
   * Runs an action as the platform does. With `--verbose` what it sent and got is shown at once.
   *
   * @param inputs what a playbook would give it
   * @param sentence what came of it, made of the output
   * @returns the sentence; where the action failed, one that says so
   */
  act(action: string, inputs: JsonObject, sentence: (output: JsonObject) => string): Promise<string>;
  /** Writes a line of the story. */
  say(line: string): void;
}

/** How many runs there were, and how many of them failed. */
export interface Counted {
  runs: number;
  failures: number;
}

const excerptLength = 240;

/**
 * Sets up a stage for one asset.
 *
 * @param asset the values that the platform would keep
 * @param env what the platform tells a connector by its environment, apart from the names of the asset's values
 * @param verbose whether to show what each run sent and got
 * @param say takes each line
 */
export function openStage(
  simulator: Simulator,
  asset: JsonObject,
  env: Readonly<Record<string, string>>,
  verbose: boolean,
  say: (line: string) => void,
): Stage {
  const counted: Counted = { runs: 0, failures: 0 };
  const act: Stage['act'] = async (action, inputs, sentence) => {
    const before = simulator.requests.length;
    const printed = await runConnector(
      action,
      { ...asset, ...inputs },
      {
        ...env,
        ASSET_KEYS: Object.keys(asset).join(','),
      },
    );
    const succeeded = printed.exitCode === 0;
    const value = valueIn(printed);
    counted.runs += 1;
    counted.failures += succeeded ? 0 : 1;
    if (verbose) {
      say(`    ${action} ${excerpt(JSON.stringify(inputs))}`);
      wire(simulator.requests.slice(before), printed).forEach(say);
    }
    return succeeded ? sentence(value) : `${action} FAILED: ${String(value.message)}`;
  };
  return { simulator, counted, act, say };
}

/** Starts the connector as the platform does. */
function runConnector(
  action: string,
  payload: JsonObject,
  told: Readonly<Record<string, string>>,
): Promise<Printed> {
  const env = { ...process.env, ...told };
  const connector = spawn(process.execPath, [join(__dirname, 'main.js'), action], { env });
  const printed: Printed = { output: '', errors: '', exitCode: null };
  connector.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.output += text;
  });
  connector.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.errors += text;
  });
  connector.stdin.end(JSON.stringify(payload));
  return new Promise((resolve, reject) => {
    connector.once('error', reject).once('close', (exitCode) => resolve({ ...printed, exitCode }));
  });
}

/** The output or the error behind its prefix. */
function valueIn({ output, errors }: Printed): JsonObject {
  const [, json = ''] = /^::set-(?:output|error) (.*)$/m.exec(`${output}\n${errors}`) ?? [];
  const value = parseJson(json);
  return isObject(value) ? value : { message: (output + errors).trim() };
}

/** What one run sent and got. */
function wire(requests: readonly RecordedRequest[], printed: Printed): string[] {
  return [
    ...requests.map((request) => `      sent ${describe(request)}`),
    `      got  ${excerpt(withoutHeaders(printed.output + printed.errors))}`,
  ];
}

function describe({ method, url, body, status }: RecordedRequest): string {
  const sent = method === 'POST' && Array.isArray(body) ? ` ${excerpt(JSON.stringify(body))}` : '';
  return `${method} ${url}${sent} -> ${status ?? 'no answer'}`;
}

/** The headers are a part of every output, but nothing to look at here. */
function withoutHeaders(line: string): string {
  return line.replace(/"response_headers":\{[^}]*\},/, '');
}

function excerpt(text: string): string {
  const line = text.trim();
  return line.length > excerptLength
    ? `${line.slice(0, excerptLength)}... (${line.length} characters)`
    : line;
}
