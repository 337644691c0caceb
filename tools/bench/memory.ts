import { join } from 'node:path';
import { fewFields } from './heavy';
import { measureInTurn, median, type Program, type Runs } from './measure';
import type { Bench, Plan } from './plan';
import { connector } from './programs';
import { type SimulatorProcess, startCannedProcess } from './servers/simulator';
import { mebibytes, milliseconds, type Section } from './table';

/** What an agent with 2 GB for several jobs can spare for one, in MiB. */
const heap = 256;
const firstId = 1_000_001;

/** The highest memory of heavy work, each within a small heap: whether it holds, and whether it grows. */
export async function memory({ folder, plan }: Bench): Promise<Section[]> {
  const servers = new Map<number, Promise<SimulatorProcess>>();
  const serverWith = (rows: number) => {
    const server = servers.get(rows) ?? startCannedProcess(folder, { rows, weight: 'recorded' });
    servers.set(rows, server);
    return server;
  };
  const rows: string[][] = [];
  try {
    for (const { name, listed, inputs, action, fails } of jobsOf(plan)) {
      const program = connector(action, { folder, simulator: await serverWith(listed), inputs });
      const limited: Program = {
        ...program,
        name,
        args: [`--max-old-space-size=${heap}`, ...program.args],
        ...(fails && { fails }),
      };
      const [runs] = measureInTurn([limited], { probe: join(folder, 'probe.js'), rounds: 1 });
      rows.push(memoryRow(runs, fails));
    }
  } finally {
    for (const server of servers.values()) {
      (await server).close();
    }
  }
  return [
    {
      title: 'Tickets of real weight',
      text: `40 KB a row, 83 KB a saved ticket, each job within ${heap} MiB of heap (\`--max-old-space-size=${heap}\`): a job that needs more would end without a line. Memory is the highest of the whole process, with what lies outside of the heap; one run each. Where few fields are kept, twice the rows should not take twice the memory; saves keep their tickets up to the 20 MiB of an output.`,
      header: ['job', 'time', 'memory', 'ended'],
      rows,
    },
  ];
}

interface Job {
  name: string;
  action: string;
  inputs: object;
  listed: number;
  fails?: string;
}

function jobsOf({ heavy }: Plan): Job[] {
  const { rows, updates, creates } = heavy.memory;
  const list = (listed: number, options: object) => ({
    action: 'get_tickets',
    listed,
    inputs: { parameters: { includeclosed: '0,1' }, options: { all_pages: true, ...options } },
  });
  const save = (json_body: object[]) => ({
    action: 'add_or_update_ticket',
    listed: 1,
    inputs: { json_body },
  });
  const many = (count: number, make: (index: number) => object) =>
    Array.from({ length: count }, (_, index) => make(index));
  const longest = Math.max(...rows);
  // Of a short list everything fits; the quick plan has no other.
  const tooLong = longest > 500 ? { fails: 'output_too_large' } : {};
  return [
    ...rows.map((count) => ({ name: `${count} rows, five fields`, ...list(count, { fields: fewFields }) })),
    { name: `${longest} rows, every field`, ...list(longest, {}), ...tooLong },
    ...updates.map((count) => ({
      name: `${count} updates`,
      ...save(many(count, (index) => ({ id: firstId + index, status_id: 2 }))),
    })),
    ...creates.map((count) => ({
      name: `${count} creates`,
      ...save(many(count, (index) => ({ summary: `New ${index}` }))),
    })),
  ];
}

function memoryRow(runs: Runs | undefined, fails: string | undefined): string[] {
  return runs
    ? [runs.name, milliseconds(median(runs, 'wallMs')), mebibytes(median(runs, 'peakMiB')), fails ?? 'well']
    : [];
}
