import { join } from 'node:path';
import { measureInTurn } from './measure';
import type { Bench } from './plan';
import { connector, floor } from './programs';
import { startCannedProcess } from './servers/simulator';
import { comparisonHeader, pairedRows, type Section } from './table';

/**
 * What it costs that the line for the platform is ASCII alone: the same list with and without accents, read by the
 * connector and by a loop that writes text as it is.
 */
export async function asciiLine({ folder, plan }: Bench): Promise<Section[]> {
  const { listed, longRounds: rounds } = plan;
  const inputs = { parameters: { includeclosed: '0,1' }, options: { all_pages: true, concurrency: 4 } };
  const servers = [
    await startCannedProcess(folder, { rows: listed, weight: 'light' }),
    await startCannedProcess(folder, { rows: listed, weight: 'light', accented: true }),
  ];
  try {
    const programs = servers.flatMap((simulator, index) => {
      const task = { folder, simulator, inputs };
      const text = index === 0 ? 'ASCII' : 'accents';
      return [connector('get_tickets', task), floor('list_by_node_fetch', task)].map((program) => ({
        ...program,
        name: `${program.name}, ${text}`,
      }));
    });
    const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds });
    return [
      {
        title: `A list of ${listed} tickets in ASCII and with accents`,
        text: 'Every vowel of the tickets’ texts has an accent; the connector writes it as `\\uXXXX`, the loop beside it as it is. Ratios are to that loop on the same list.',
        header: comparisonHeader,
        rows: pairedRows(runs),
      },
    ];
  } finally {
    for (const server of servers) {
      server.close();
    }
  }
}
