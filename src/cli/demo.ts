import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { RecordedRequest, Simulator } from '../simulator/start';

/** A call of the demonstration: an action, and what a playbook would give it. */
interface Call {
  action: string;
  inputs: Readonly<Record<string, unknown>>;
}

/** What the connector's process printed. */
interface Printed {
  output: string;
  errors: string;
  exitCode: number | null;
}

const excerptLength = 240;

/**
 * The main job with no HaloPSA at hand: starts the simulator, runs all four actions under both asset types through
 * the very process that the platform starts, and shows what each sent and got back.
 *
 * @returns the exit code
 */
async function demonstrate(): Promise<number> {
  const { startSimulator } = await import('../simulator/start');
  const simulator = await startSimulator({ tickets: 250 });
  print(`HaloPSA simulator at ${simulator.url}, with 250 made-up tickets.`);
  let failures = 0;
  for (const [type, asset] of Object.entries(simulator.assets)) {
    print(`\n=== Asset ${type} ===`);
    for (const call of calls(type)) {
      failures += (await show(call, asset, simulator)) ? 0 : 1;
    }
  }
  await simulator.close();
  print(failures === 0 ? '\nAll actions succeeded.' : `\n${failures} actions failed.`);
  return failures === 0 ? 0 : 1;
}

/** Opens, finds again, lists and deletes: the life of a ticket in a playbook. */
function calls(type: string): Call[] {
  const alert = `DEMO-${type}`;
  const ticket = {
    summary: 'Impossible travel: two sign-ins, two countries',
    client_id: 12,
    third_party_id_string: alert,
  };
  const options = { match_on: 'third_party_id_string', fields: ['summary', 'status_id'] };
  const id = type === 'oauth2_password' ? 1002 : 1001;
  return [
    { action: 'add_or_update_ticket', inputs: { json_body: [ticket], options } },
    { action: 'add_or_update_ticket', inputs: { json_body: [{ ...ticket, status_id: 2 }], options } },
    {
      action: 'get_ticket_by_id',
      inputs: { path_parameters: { id }, options: { fields: ['summary', 'status_id'] } },
    },
    {
      action: 'get_tickets',
      inputs: { parameters: { open_only: true }, options: { all_pages: true, fields: ['status_id'] } },
    },
    {
      action: 'delete_ticket_by_id',
      inputs: { path_parameters: { id: String(id) }, parameters: { reason: 'Demonstration' } },
    },
  ];
}

async function show({ action, inputs }: Call, asset: object, simulator: Simulator): Promise<boolean> {
  const before = simulator.requests.length;
  print(`\n--- ${action} ${JSON.stringify(inputs)}`);
  const { output, errors, exitCode } = await runConnector(
    action,
    { ...asset, ...inputs },
    Object.keys(asset),
  );
  for (const request of simulator.requests.slice(before)) {
    print(`    sent  ${describe(request)}`);
  }
  print(`    got   ${excerpt(withoutHeaders(output + errors))}`);
  return exitCode === 0;
}

/** Starts the connector as the platform does. */
function runConnector(action: string, payload: object, assetKeys: readonly string[]): Promise<Printed> {
  const env = { ...process.env, ASSET_KEYS: assetKeys.join(',') };
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

function describe({ method, url, body, status }: RecordedRequest): string {
  const sent = method === 'POST' && Array.isArray(body) ? ` ${excerpt(JSON.stringify(body))}` : '';
  return `${method} ${url}${sent} → ${status ?? 'no answer'}`;
}

/** The headers are a part of every output, but nothing to look at here. */
function withoutHeaders(line: string): string {
  return line.replace(/"response_headers":\{[^}]*\},/, '');
}

function excerpt(text: string): string {
  const line = text.trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}… (${line.length} characters)` : line;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

demonstrate().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
