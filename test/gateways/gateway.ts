import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Loopback } from '../wire/listening';
import { closedPort } from '../wire/raw_server';
import { programOf, type ServerName } from './installed';

/** A server of others that is up on loopback. */
export interface Gateway {
  port: number;
  /** Such as http://127.0.0.1:41234. */
  url: string;
  /** Ends the server and everything it began. */
  close(): Promise<void>;
}

/** Where a server is to be: its own port, and a folder for its files. */
export interface Place {
  port: number;
  folder: string;
}

/** How a server is started in the foreground. */
export interface GatewayStart {
  server: ServerName;
  args: (place: Place) => string[];
  /** The text of each file, by its name in the folder. */
  files: (place: Place) => Record<string, string>;
  /** Folders that the server wants to find in its own. */
  folders?: readonly string[];
  scheme?: 'http' | 'https';
  /** Where it listens, unless on 127.0.0.1. */
  host?: Loopback;
  /** For a server that is alone and takes its time to say goodbye. */
  endWith?: NodeJS.Signals;
}

/** One gateway for all tests of a block; what comes back tells its address while they run. */
export function useGateway(start: () => Promise<Gateway>): () => string {
  let gateway: Gateway | undefined;
  beforeAll(async () => {
    gateway = await start();
  }, 2 * startTimeMs);
  afterAll(() => gateway?.close());
  return () => gateway?.url ?? '';
}

/** Another process may take the port between its choice and its use. */
const mostTries = 3;

const startTimeMs = 120_000;

/**
 * Starts a server and waits until it takes connections.
 *
 * @throws Error with what the server said, if it ends before that
 */
export async function startGateway(start: GatewayStart): Promise<Gateway> {
  for (let tries = 1; ; tries += 1) {
    const place = { port: await closedPort(), folder: mkdtempSync(join(tmpdir(), `${start.server}-`)) };
    const running = launch(start, place);
    if (await running.accepts(start.host ?? '127.0.0.1')) {
      const host = start.host === '::1' ? '[::1]' : '127.0.0.1';
      const url = `${start.scheme ?? 'http'}://${host}:${place.port}`;
      return { port: place.port, url, close: running.close };
    }
    await running.close();
    if (tries === mostTries) {
      throw new Error(`${start.server} does not start: ${running.said()}`);
    }
  }
}

function launch({ server, args, files, folders = [], endWith }: GatewayStart, place: Place) {
  // Servers that are started by root work as somebody else, who has to get at the files, too.
  chmodSync(place.folder, 0o777);
  for (const name of folders) {
    mkdirSync(join(place.folder, name));
    chmodSync(join(place.folder, name), 0o777);
  }
  for (const [name, text] of Object.entries(files(place))) {
    writeFileSync(join(place.folder, name), text, { mode: 0o644 });
  }
  const child = spawn(programOf(server) ?? server, args(place), { cwd: place.folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-4000);
    });
  }
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += String(error);
      resolve();
    });
    child.once('close', () => resolve());
  });
  return {
    said: () => said,
    accepts: (host: string) => accepts(child, place.port, host),
    close: async () => {
      await end(child, gone, endWith);
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
}

async function accepts(child: ChildProcess, port: number, host: string): Promise<boolean> {
  const until = performance.now() + startTimeMs;
  while (child.exitCode === null && child.pid !== undefined && performance.now() < until) {
    if (await isOpen(port, host)) {
      return true;
    }
    await pause(20);
  }
  return false;
}

function isOpen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

/** Kindly first, so that a server that has begun others can end them, too. */
async function end(
  child: ChildProcess,
  gone: Promise<void>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
  await gone;
  clearTimeout(timer);
}
