import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Browser, chromium } from 'playwright-core';
import type { Contents } from '../../messages';

/**
 * Where Debian's packages `chromium-headless-shell` and `chromium` put it; CHROMIUM names another place. The shell is the
 * same engine without windows, tabs and menus, and opens a page for a third of the processor time.
 */
const usualPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
export const chromiumPath =
  process.env.CHROMIUM ?? usualPaths.find((path) => existsSync(path)) ?? usualPaths.join(' or ');

/** Why no browser can be had here, or undefined if there is one. */
export const noBrowser: string | undefined = existsSync(chromiumPath)
  ? undefined
  : `${chromiumPath} is not there; "apt-get install chromium-headless-shell" brings it, or CHROMIUM names another`;

/** A browser that keeps to itself: none of its own services may reach out while a test counts requests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Pages share one process, so that it and what it has compiled are there when the next one opens.
      '--process-per-site',
      '--renderer-process-limit=1',
    ],
  });

/** A preview in a process of its own, as `npm run preview` starts it. */
export interface StartedPreview {
  url: string;
  /** Bytes that its process still refers to, once all else has been collected. */
  heldBytes: () => Promise<number>;
  stop: () => Promise<void>;
}

/** The project's folder. */
export const root = join(__dirname, '../../../..');

/** What a call of the page's needs to be heard. */
export async function tokenOf(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  return /preview-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** The simulator of a preview. */
export async function simulatorOf(url: string): Promise<Contents['simulator']> {
  const headers = { 'x-preview-token': await tokenOf(url) };
  const response = await fetch(new URL('api/contents', url), { headers });
  const contents: Contents = JSON.parse(await response.text());
  return contents.simulator;
}

/** Has a simulator forget all that was saved in it. */
export const resetSimulator = (url: string): Promise<Response> =>
  fetch(`${url}/_simulator/reset`, { method: 'POST' });

/** How Node starts the preview, wherever it is started. */
export const previewArguments: readonly string[] = [
  '--import',
  require.resolve('tsx'),
  join(root, 'packages/preview/serve.ts'),
];

/** Collects what is garbage at a message, and answers with what is left. */
const collector = `
const { setFlagsFromString } = require('node:v8');
setFlagsFromString('--expose-gc');
const collect = require('node:vm').runInNewContext('gc');
// A loader's thread runs this, too, and has no channel.
if (process.channel) {
  process.on('message', async () => {
    // What a response held is let go of a turn later.
    collect();
    await new Promise(setImmediate);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.send(heapUsed + external);
  });
  process.channel.unref();
}
`;

/**
 * Starts the preview on a free port.
 *
 * @param folder where it is started, and saves inputs
 * @throws Error with what it printed, if it ends before it listens
 */
export async function openPreview(folder: string, ...options: string[]): Promise<StartedPreview> {
  const preload = join(folder, 'collector.cjs');
  writeFileSync(preload, collector);
  const args = ['--require', preload, ...previewArguments, '--port', '0', ...options];
  const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  for await (const line of createInterface({ input: server.stdout ?? Readable.from([]) })) {
    const url = /^Preview: (\S+)$/.exec(line)?.[1];
    if (url !== undefined) {
      return {
        url,
        heldBytes: async () => {
          const told = once(server, 'message');
          server.send('collect');
          return Number((await told)[0]);
        },
        stop: async () => {
          server.kill('SIGTERM');
          await ended;
        },
      };
    }
  }
  throw new Error('The preview ended before it listened.');
}
