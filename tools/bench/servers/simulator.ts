import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../../packages/simulator/start';
import type { CannedOptions } from './canned_answers';

/** A simulator in its own process. */
export interface SimulatorProcess {
  url: string;
  asset: Readonly<Record<string, unknown>>;
  /** The platform's file server, where files were asked for: what it tells a connector, and the ids of the files. */
  platform?: { env: Readonly<Record<string, string>>; files: string[] };
  /** Starts over, as new. */
  reset(): Promise<void>;
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
 * @param options of the simulator, and the sizes of the files that a platform beside it has
 * @throws Error if it does not come up
 */
export function startSimulatorProcess(
  folder: string,
  options: SimulatorOptions & { platformFiles?: readonly number[] },
): Promise<SimulatorProcess> {
  return startServer(join(folder, 'servers/simulator_server.js'), options);
}

/** The same with a server whose answers were made before, which counts no requests. */
export function startCannedProcess(folder: string, options: CannedOptions): Promise<SimulatorProcess> {
  return startServer(join(folder, 'servers/canned_server.js'), options);
}

async function startServer(server: string, options: object): Promise<SimulatorProcess> {
  const child = spawn(process.execPath, [server], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(options));
  const ended = once(child, 'exit').then(() => {
    throw new Error('The simulator ended before it was up.');
  });
  const [welcome]: Buffer[] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  const { url, asset, platform }: Pick<SimulatorProcess, 'url' | 'asset' | 'platform'> = JSON.parse(
    String(welcome),
  );
  const tell = (method: string, path: string) => control(`${url}/_simulator/${path}`, method);
  return {
    url,
    asset,
    ...(platform && { platform }),
    reset: async () => {
      await tell('POST', 'reset');
    },
    forgetRequests: async () => {
      await tell('DELETE', 'requests');
    },
    countRequests: async () => {
      const all: { requests: { route: string }[] } = JSON.parse(await tell('GET', 'requests'));
      return all.requests.filter(({ route }) => route !== 'token').length;
    },
    close: () => child.kill('SIGKILL'),
  };
}

/**
 * Without TLS to this very process, which does not know its certificate: only plain simulators are asked. Each time on
 * a connection of its own: this process stands still while a program runs, and finds an idle one closed.
 */
async function control(url: string, method: string): Promise<string> {
  const asked = request(url, { method, agent: false }).end();
  const [response]: AsyncIterable<Buffer>[] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response ?? []) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
