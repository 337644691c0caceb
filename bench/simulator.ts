import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SimulatorOptions } from '../src/simulator/start';
import type { CannedOptions } from './canned_answers';

/** A simulator in its own process. */
export interface SimulatorProcess {
  url: string;
  asset: Readonly<Record<string, unknown>>;
  /** Starts counting requests anew. */
  forgetRequests(): Promise<void>;
  /** The requests since then, without those for tokens. */
  countRequests(): Promise<number>;
  close(): void;
}

/**
 * Starts a simulator.
 *
 * @param folder where the bundled server programs are
 * @throws Error if it does not come up
 */
export function startSimulatorProcess(folder: string, options: SimulatorOptions): Promise<SimulatorProcess> {
  return startServer(join(folder, 'simulator_server.js'), options);
}

/** The same with a server whose answers were made before, which counts no requests. */
export function startCannedProcess(folder: string, options: CannedOptions): Promise<SimulatorProcess> {
  return startServer(join(folder, 'canned_server.js'), options);
}

async function startServer(server: string, options: object): Promise<SimulatorProcess> {
  const child = spawn(process.execPath, [server], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(options));
  const ended = once(child, 'exit').then(() => {
    throw new Error('The simulator ended before it was up.');
  });
  const [welcome]: Buffer[] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  const { url, asset }: Pick<SimulatorProcess, 'url' | 'asset'> = JSON.parse(String(welcome));
  // Without TLS to this very process, which does not know its certificate: only plain simulators are asked.
  const requests = (method: string) => fetch(`${url}/_simulator/requests`, { method });
  return {
    url,
    asset,
    forgetRequests: async () => {
      await requests('DELETE');
    },
    countRequests: async () => {
      const all: { requests: { route: string }[] } = JSON.parse(await (await requests('GET')).text());
      return all.requests.filter(({ route }) => route !== 'token').length;
    },
    close: () => child.kill('SIGKILL'),
  };
}
