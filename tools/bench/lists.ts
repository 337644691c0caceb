import { join } from 'node:path';
import { measureInTurn, median, type Runs } from './measure';
import type { Bench } from './plan';
import { connector, floor } from './programs';
import { startSimulatorProcess } from './servers/simulator';
import { comparisonHeader, comparisonRows, mebibytes, milliseconds, type Section, twoDigits } from './table';

/** Closed tickets, too: they are a part of the store like the others. */
const everyTicket = { includeclosed: '0,1' };

/** A long list with all_pages, beside a loop of the same width that only joins the pages. */
export async function longList({ plan, folder }: Bench): Promise<Section[]> {
  const { listed, latencyMs, longRounds: rounds } = plan;
  const options = { tickets: listed, latency: latencyMs };
  const simulator = await startSimulatorProcess(folder, options);
  try {
    const task = {
      folder,
      simulator,
      inputs: { parameters: everyTicket, options: { all_pages: true, concurrency: 4 } },
    };
    const programs = [connector('get_tickets', task), floor('list_by_node_fetch', task)];
    const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds });
    return [
      {
        title: `A list of ${listed} tickets at ${latencyMs} ms a request, 4 at a time`,
        text: 'get_tickets with all_pages and every field, beside a loop that believes every answer. The goal is 1.2 in time at most.',
        header: comparisonHeader,
        rows: comparisonRows(runs, runs[1]),
      },
    ];
  } finally {
    simulator.close();
  }
}

/** The same list in several lengths. */
export async function growingLists({ plan, folder }: Bench): Promise<Section[]> {
  const { growth, longRounds: rounds } = plan;
  const simulator = await startSimulatorProcess(folder, {
    tickets: Math.max(...growth),
  });
  // Few fields: 20,000 whole tickets are more than the platform takes as one output.
  const fields = ['summary', 'status_id', 'client_name', 'dateoccurred', 'agent_id'];
  try {
    const programs = growth.map((max_tickets) => {
      const inputs = { parameters: everyTicket, options: { all_pages: true, max_tickets, fields } };
      return {
        ...connector('get_tickets', { folder, simulator, inputs }),
        name: `${max_tickets} tickets`,
      };
    });
    const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds });
    return [
      {
        title: `Lists of ${growth[0]} to ${growth.at(-1)} tickets`,
        text: 'get_tickets with all_pages and five fields, no latency. "×" is the step from the row above; the goal is 2.2 at most for each doubling.',
        header: ['list', 'time', '×', 'processor', '×', 'memory', '×'],
        rows: runs.map((run, index) => growthRow(run, runs[index - 1])),
      },
    ];
  } finally {
    simulator.close();
  }
}

function growthRow(run: Runs, before: Runs | undefined): string[] {
  const step = (figure: 'wallMs' | 'cpuMs' | 'peakMiB') =>
    before ? twoDigits(median(run, figure) / median(before, figure)) : '';
  return [
    run.name,
    milliseconds(median(run, 'wallMs')),
    step('wallMs'),
    milliseconds(median(run, 'cpuMs')),
    step('cpuMs'),
    mebibytes(median(run, 'peakMiB')),
    step('peakMiB'),
  ];
}
