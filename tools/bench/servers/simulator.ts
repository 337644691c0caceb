import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import type { SimulatorOptions } from '@halo_halopsa/simulator/start';
import type { CannedOptions } from './canned_answers';
import type { LineOptions } from './line_server';

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

/** A slow line to a simulator. */
export interface Line {
  /** The simulator, as it is reached over the line. */
  simulator: SimulatorProcess;
  close(): void;
}

/** Lays a line to a simulator on which a byte takes so many milliseconds to the other end and back. */
export async function layLine(
  folder: string,
  simulator: SimulatorProcess,
  roundTripMs: number,
): Promise<Line> {
  const near = new URL(simulator.url);
  const options: LineOptions = { port: Number(near.port), roundTripMs };
  const { child, said } = await startProcess(join(folder, 'servers/line_server.js'), options);
  const { port }: { port: number } = JSON.parse(said);
  const url = `${near.protocol}//127.0.0.1:${port}`;
  const far = { ...simulator, url, asset: { ...simulator.asset, url } };
  return { simulator: far, close: () => child.kill('SIGKILL') };
}

async function startServer(server: string, options: object): Promise<SimulatorProcess> {
  const { child, said } = await startProcess(server, options);
  const { url, asset, platform }: Pick<SimulatorProcess, 'url' | 'asset' | 'platform'> = JSON.parse(said);
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

/** @returns the process, and the line with which it said that it is up */
async function startProcess(server: string, options: object) {
  const child = spawn(process.execPath, [server], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(options));
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended before it was up.');
  });
  const [welcome]: Buffer[] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return { child, said: String(welcome) };
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
