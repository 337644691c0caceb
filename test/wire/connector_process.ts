import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { uncutBundle } from '../../tools/bundle/lean_bundle';

/** The connector as the platform starts it, from a bundle of its own so that no other build gets in the way. */
export interface ConnectorBundle {
  /** The file to start, for those who want streams of their own. */
  program: string;
  start(options: ProcessOptions): ConnectorProcess;
  run(options: ProcessOptions): Promise<ProcessEnding>;
  remove(): void;
}

/** How it is started. */
export interface ProcessOptions {
  /** Arguments; the name of the action is the first. */
  args?: string[];
  /** What goes into standard input: an object as JSON, text as it is. Standard input then ends. */
  input?: object | string | Buffer;
  /** All of its environment besides PATH. */
  env?: Record<string, string>;
  cwd?: string;
}

/** A connector that runs. */
export interface ConnectorProcess {
  child: ChildProcessWithoutNullStreams;
  ending: Promise<ProcessEnding>;
}

/** What is left of it. */
export interface ProcessEnding {
  exitCode: number | null;
  stdout: string;
  /** Standard output as it came. */
  stdoutBytes: Buffer;
  stderr: string;
}

/** Where the programs begin, from the root. */
const sources = { main: 'src/main.ts', cli: 'packages/cli/main.ts' } as const;

/**
 * Bundles one program as `npm run build` does, though in one piece.
 *
 * @param program `main`: the platform's; `cli`: the command line's, without its simulator
 */
export async function bundleConnector(program: keyof typeof sources = 'main'): Promise<ConnectorBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'connector-bundle-'));
  const outfile = join(folder, 'program.js');
  await build({
    ...uncutBundle,
    entryPoints: [join(__dirname, '../..', sources[program])],
    outfile,
  });
  return { ...connectorAt(outfile), remove: () => rmSync(folder, { recursive: true }) };
}

/** A program that has been built already. */
export function connectorAt(program: string): Omit<ConnectorBundle, 'remove'> {
  const start = (options: ProcessOptions) => startProcess(program, options);
  return { program, start, run: (options) => start(options).ending };
}

function startProcess(
  program: string,
  { args = [], input, env = {}, cwd }: ProcessOptions,
): ConnectorProcess {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, ...env },
    ...(cwd && { cwd }),
  });
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  if (input !== undefined) {
    child.stdin.end(typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input));
  }
  const ending = new Promise<ProcessEnding>((resolve) => {
    child.on('close', (exitCode) => {
      const stdoutBytes = Buffer.concat(chunks.stdout);
      const stderr = Buffer.concat(chunks.stderr).toString('utf8');
      resolve({ exitCode, stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr });
    });
  });
  return { child, ending };
}
