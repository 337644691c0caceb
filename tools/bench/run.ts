import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asciiLine } from './ascii';
import { coldRuns } from './cold';
import { far } from './far';
import { files } from './files';
import { realWeight } from './heavy';
import { growingLists, longList } from './lists';
import { machineText } from './machine';
import { memory } from './memory';
import { findNode24, isOfImage, type NodeRelease, thisNode } from './node_releases';
import { peerRuns } from './peers';
import { type Bench, quick, thorough } from './plan';
import { buildPrograms, recordPrograms } from './programs';
import { saves } from './saves';
import { sectionText } from './table';

const benchmarks = {
  coldRuns,
  longList,
  growingLists,
  saves,
  realWeight,
  asciiLine,
  memory,
  files,
  far,
  peerRuns,
};

/**
 * `npm run bench`: measures the connector beside the least scripts that make the same calls, prints the tables and
 * writes them to tools/bench/README.md. With `--quick` everything runs once and small, and nothing is written; nor where
 * one benchmark alone is named, such as `far`.
 */
async function main(isQuick: boolean, only: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await buildPrograms(folder);
    const releases = isQuick ? [thisNode] : [thisNode, ...node24(folder)];
    recordPrograms(folder, releases);
    const bench: Bench = { plan: isQuick ? quick : thorough, folder, releases };
    const texts: string[] = [];
    const chosen = Object.entries(benchmarks).filter(([name]) => only === undefined || name === only);
    for (const [, benchmark] of chosen) {
      for (const section of await benchmark(bench)) {
        texts.push(sectionText(section));
        console.log(texts.at(-1));
      }
    }
    if (!isQuick && only === undefined) {
      writeFileSync(join(__dirname, 'README.md'), report(bench, texts));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function node24(folder: string): NodeRelease[] {
  const found = findNode24(join(folder, 'node_24'));
  if (!found && !isOfImage(thisNode)) {
    console.log('Node 24 is skipped: it can neither be found in BENCH_NODE_24 nor installed.\n');
  }
  return found ? [found] : [];
}

function report({ plan, releases }: Bench, texts: readonly string[]): string {
  const introduction = `# Speed and size

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Medians of ${plan.rounds} runs of each program, of ${plan.longRounds} in the
lists, with heavy tickets and beside others; all of them in turn, after one round that does not count. A ratio is the
median of the ratios of the single rounds. Time is that of the whole process from start to exit; processor time and the
highest memory come from runs of their own. The simulator is another process on the same machine, whose answers cost
everybody the same. Processes get no environment but \`PATH\` and what the platform sets.

"Bundled node-fetch", "bare node:http" and "built-in fetch" are the least scripts that make the same calls
([floors/](floors)): they check nothing, retry nothing and believe every answer.
`;
  return [introduction, machineText(releases), '', ...texts].join('\n').trimEnd().concat('\n');
}

const [only] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
main(process.argv.includes('--quick'), only).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
