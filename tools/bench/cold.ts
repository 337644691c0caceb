import { join } from 'node:path';
import type { SimulatorOptions } from '@halo_halopsa/simulator/start';
import { measureInTurn } from './measure';
import { isOfImage } from './node_releases';
import type { Bench } from './plan';
import { connector, connectorInImage, connectorUnrecorded, floor } from './programs';
import { makeCertificate } from './servers/certificate';
import { startSimulatorProcess } from './servers/simulator';
import { comparisonHeader, comparisonRows, type Section } from './table';

const inputs = { path_parameters: { id: 1001 } };

/** One cold get_ticket_by_id on each Node, over http and over https, beside the least scripts for the same two calls. */
export async function coldRuns(bench: Bench): Promise<Section[]> {
  const tls = makeCertificate();
  return [
    ...(await onEachNode(bench, 'http', {})),
    ...(tls ? await onEachNode(bench, 'https', { tls }) : []),
  ];
}

async function onEachNode(bench: Bench, scheme: string, options: SimulatorOptions): Promise<Section[]> {
  const { folder, plan, releases } = bench;
  const simulator = await startSimulatorProcess(folder, options);
  try {
    return releases.map((node): Section => {
      const task = { folder, simulator, inputs, node };
      const byNodeFetch = floor('ticket_by_node_fetch', task);
      const others = [floor('ticket_by_node_http', task), floor('ticket_by_built_in_fetch', task)];
      const inImage = isOfImage(node) ? [connectorInImage('get_ticket_by_id', task)] : [];
      const ours = [connector, connectorUnrecorded].map((make) => make('get_ticket_by_id', task));
      const programs = [byNodeFetch, ...inImage, ...ours, ...others];
      const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds: plan.rounds });
      return {
        title: `One cold get_ticket_by_id over ${scheme}, Node ${node.version}`,
        text: 'From the start of the process to its exit: a token, then the ticket. Ratios are to bundled node-fetch; the goals are 0.90 in the image and 1.05 elsewhere in time, and 1.25 in memory. `npm run build` records what V8 compiles on its own Node, and "nothing recorded" is on any other.',
        header: comparisonHeader,
        rows: comparisonRows(runs, runs[0]),
      };
    });
  } finally {
    simulator.close();
  }
}
