import { join } from 'node:path';
import { measureInTurn } from './measure';
import { isOfImage } from './node_releases';
import type { Bench } from './plan';
import { connector, connectorInImage, type Floor, floor } from './programs';
import { startCannedProcess } from './servers/simulator';
import { comparisonHeader, pairedRows, type Section } from './table';

const firstId = 1_000_001;

/** The fields that a playbook usually wants of a long list. */
export const fewFields = ['summary', 'status_id', 'client_name', 'dateoccurred', 'agent_id'];

/** Lists and updates of tickets as heavy as recorded ones, on each Node and on the image's as the image starts it. */
export async function realWeight(bench: Bench): Promise<Section[]> {
  const { whole, listed, updates } = bench.plan.heavy;
  const list = (options: object) => ({
    parameters: { includeclosed: '0,1' },
    options: { all_pages: true, concurrency: 4, ...options },
  });
  const update = (_: unknown, index: number) => ({ id: firstId + index, summary: 'x' });
  return [
    await compared(bench, whole, {
      title: `Real weight: a list of ${whole} tickets, whole`,
      text: '40 KB a row, as recorded: as many as fit into one output. The goals are 1.10 in time and 1.15 in processor at most.',
      ...listing,
      inputs: list({}),
    }),
    await compared(bench, listed, {
      title: `Real weight: a list of ${listed} tickets, five fields of each`,
      text: 'The loop beside it keeps the same five fields. The goals are the same.',
      ...listing,
      inputs: list({ fields: fewFields }),
    }),
    await compared(bench, updates, {
      title: `Real weight: ${updates} updates in one call`,
      text: '83 KB comes back for each. Both send one request.',
      action: 'add_or_update_ticket',
      script: 'saves_by_node_fetch',
      inputs: { json_body: Array.from({ length: updates }, update), options: { batch_size: 100 } },
    }),
  ];
}

const listing = { action: 'get_tickets', script: 'list_by_node_fetch' } as const;

/** What the connector and a least script both do. */
interface Comparison {
  title: string;
  text: string;
  action: string;
  script: Floor;
  inputs: object;
}

async function compared(
  { folder, plan, releases }: Bench,
  rows: number,
  { title, text, action, script, inputs }: Comparison,
): Promise<Section> {
  const simulator = await startCannedProcess(folder, { rows, weight: 'recorded' });
  try {
    const programs = releases.flatMap((node) => {
      const task = { folder, simulator, inputs, node };
      const ours = isOfImage(node) ? connectorInImage(action, task) : connector(action, task);
      return [ours, floor(script, task)].map((program) => ({
        ...program,
        name: `${program.name}, ${node.version}`,
      }));
    });
    const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds: plan.longRounds });
    return { title, text, header: comparisonHeader, rows: pairedRows(runs) };
  } finally {
    simulator.close();
  }
}
