import { join } from 'node:path';
import { measureInTurn } from './measure';
import type { Bench } from './plan';
import { connector, floor } from './programs';
import { type SimulatorProcess, startCannedProcess } from './simulator';
import { comparisonHeader, comparisonRows, type Section } from './table';

const firstId = 1_000_001;

/** The fields that a playbook usually wants of a long list. */
export const fewFields = ['summary', 'status_id', 'client_name', 'dateoccurred', 'agent_id'];

/** Lists and updates of tickets as heavy as recorded ones, and what text that is not ASCII costs. */
export async function realWeight(bench: Bench): Promise<Section[]> {
  const { whole, listed, updates } = bench.plan.heavy;
  const list = (options: object) => ({
    parameters: { includeclosed: '0,1' },
    options: { all_pages: true, concurrency: 4, ...options },
  });
  return [
    await compared(bench, whole, {
      title: `Real weight: a list of ${whole} tickets, whole`,
      text: '40 KB a row, as recorded: as many as fit into one output. The goals are 1.10 in time and 1.15 in processor at most.',
      programs: (task) => [
        connector('get_tickets', { ...task, inputs: list({}) }),
        floor('list_by_node_fetch', { ...task, inputs: list({}) }),
      ],
    }),
    await compared(bench, listed, {
      title: `Real weight: a list of ${listed} tickets, five fields of each`,
      text: 'The loop beside it keeps the same five fields. The goals are the same.',
      programs: (task) => [
        connector('get_tickets', { ...task, inputs: list({ fields: fewFields }) }),
        floor('list_by_node_fetch', { ...task, inputs: list({ fields: fewFields }) }),
      ],
    }),
    await compared(bench, updates, {
      title: `Real weight: ${updates} updates in one call`,
      text: '83 KB comes back for each. Both send one request.',
      programs: (task) => {
        const json_body = Array.from({ length: updates }, (_, index) => ({
          id: firstId + index,
          summary: 'x',
        }));
        const inputs = { json_body, options: { batch_size: 100 } };
        return [
          connector('add_or_update_ticket', { ...task, inputs }),
          floor('saves_by_node_fetch', { ...task, inputs }),
        ];
      },
    }),
  ];
}

interface Comparison {
  title: string;
  text: string;
  programs: (task: { folder: string; simulator: SimulatorProcess }) => Parameters<typeof measureInTurn>[0];
}

async function compared(
  { folder, plan }: Bench,
  rows: number,
  { title, text, programs }: Comparison,
): Promise<Section> {
  const simulator = await startCannedProcess(folder, { rows, weight: 'recorded' });
  try {
    const measuring = { probe: join(folder, 'probe.js'), rounds: plan.longRounds };
    const runs = measureInTurn(programs({ folder, simulator }), measuring);
    return { title, text, header: comparisonHeader, rows: comparisonRows(runs, runs[1]) };
  } finally {
    simulator.close();
  }
}
