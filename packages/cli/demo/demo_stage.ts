import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { RecordedRequest, Simulator } from '@halo_halopsa/simulator/start';
import { isObject, type JsonObject, parseJson } from '../connector';
import { outcomeLine } from '../run/outcome_line';

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
      for (const request of simulator.requests.slice(before)) {
        say(`      sent ${describe(request)}`);
      }
      say(
        `      got  ${succeeded ? outcomeLine(action, JSON.stringify(value), inputs) : excerpt(String(value.message))}`,
      );
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

/** Without what only a cache looks at, and with the names as they are read. */
function readable(url: string): string {
  return decodeURIComponent(url.replace(/[?&]_=[^&]*/, ''));
}

function describe({ method, url, body, status }: RecordedRequest): string {
  const sent = method === 'POST' && Array.isArray(body) ? ` ${excerpt(JSON.stringify(body))}` : '';
  return `${method} ${readable(url)}${sent} -> ${status ?? 'no response'}`;
}

function excerpt(text: string): string {
  const line = text.trim();
  return line.length > excerptLength
    ? `${line.slice(0, excerptLength)}... (${line.length} characters)`
    : line;
}
