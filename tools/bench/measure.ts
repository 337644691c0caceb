import { spawnSync } from 'node:child_process';

/** A program to be started as a whole process. */
export interface Program {
  name: string;
  /** The Node that runs it. */
  node: string;
  args: readonly string[];
  /** Its standard input, or what makes it anew for each run. */
  input: string | (() => string);
  env: Readonly<Record<string, string>>;
  /** The code of the error that it is to end with; it is to succeed where there is none. */
  fails?: string;
}

/** What one run took: from start to exit, in processor time, and in memory at the highest. */
export interface Figures {
  wallMs: number;
  cpuMs: number;
  peakMiB: number;
  /** What is left of the time without start and end, of programs that tell it. */
  workMs?: number;
}

/** Every run of one program. */
export interface Runs {
  name: string;
  rounds: Figures[];
}

/** Where the measured programs get the probe from, and how often each of them runs. */
export interface Measuring {
  probe: string;
  rounds: number;
}

/** The longest line that an action may print, and some room. */
const longestOutput = 32 * 1024 * 1024;

/**
 * Runs programs in turn, so that a machine that becomes slower does so for all of them. Each has two runs a round:
 * the clock is read at one with nothing added, processor time and memory at the other.
 *
 * @throws Error if a program fails or prints no output
 */
export function measureInTurn(programs: readonly Program[], { probe, rounds }: Measuring): Runs[] {
  const runs = programs.map(({ name }): Runs => ({ name, rounds: [] }));
  // The first of several rounds warms up the file cache and the simulator, and does not count.
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round += 1) {
    programs.forEach((program, index) => {
      const figures = measureOnce(program, probe);
      if (round > 0) {
        runs[index]?.rounds.push(figures);
      }
    });
  }
  return runs;
}

/** Runs programs in turn for their time alone, where a run takes long and waits most of it. */
export function clockInTurn(programs: readonly Program[], rounds: number): Runs[] {
  const runs = programs.map(({ name }): Runs => ({ name, rounds: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    programs.forEach((program, index) => {
      runs[index]?.rounds.push({ wallMs: clocked(program), cpuMs: Number.NaN, peakMiB: Number.NaN });
    });
  }
  return runs;
}

/** Runs a program twice, for its time and for all else. */
export function measureOnce(program: Program, probe: string): Figures {
  return { wallMs: clocked(program), ...probed(program, probe) };
}

function clocked(program: Program): number {
  const before = performance.now();
  start(program, program.args);
  return performance.now() - before;
}

function probed(program: Program, probe: string): Omit<Figures, 'wallMs'> {
  return JSON.parse(start(program, ['--require', probe, ...program.args]));
}

/** Runs a program once, without measuring it. */
export function runOnce(program: Program): void {
  start(program, program.args);
}

/** @returns what the process wrote to its fourth stream */
function start({ name, node, input, env, fails }: Program, args: readonly string[]): string {
  const { status, output, error } = spawnSync(node, args, {
    input: typeof input === 'string' ? input : input(),
    // Nothing of this machine's own settings, which may make Node load what it otherwise would not.
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    maxBuffer: longestOutput,
    encoding: 'utf8',
  });
  const [, stdout = '', stderr = '', report = ''] = output ?? [];
  const isAsExpected =
    fails === undefined
      ? status === 0 && stdout?.startsWith('::set-output ')
      : status === 1 && stderr?.includes(`"code":"${fails}"`);
  if (error || !isAsExpected) {
    throw new Error(`${name} failed: ${error?.message ?? ''}${stderr?.slice(0, 500)}`);
  }
  return report ?? '';
}

/** The median of one figure over all rounds. */
export function median(runs: Runs, figure: keyof Figures): number {
  return middle(runs.rounds.map((round) => round[figure] ?? Number.NaN));
}

/** How many times as much as `floor`: the median of the ratios round by round. */
export function ratio(runs: Runs, floor: Runs, figure: keyof Figures): number {
  return middle(
    runs.rounds.map(
      (round, index) => (round[figure] ?? Number.NaN) / (floor.rounds[index]?.[figure] ?? Number.NaN),
    ),
  );
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (below + above) / 2;
}
