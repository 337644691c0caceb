import { join } from 'node:path';
import { measureInTurn, median, type Program, type Runs, runOnce } from './measure';
import type { Bench } from './plan';
import { connector, floor } from './programs';
import { type SimulatorProcess, startSimulatorProcess } from './servers/simulator';
import { comparisonHeader, comparisonRows, milliseconds, type Section } from './table';

const firstId = 1001;

/** Many updates in one call, many creates in one call, and what each further request of a run costs. */
export async function saves({ plan, folder }: Bench): Promise<Section[]> {
  const { updates, creates, rounds } = plan;
  const simulator = await startSimulatorProcess(folder, { tickets: updates });
  const measuring = { probe: join(folder, 'probe.js'), rounds };
  const programs = (json_body: object[]): [connector: Program, floor: Program] => {
    // The loop beside it sends 100 at once from the first request on, so the connector is told to do the same.
    const task = { folder, simulator, inputs: { json_body, options: { batch_size: 100 } } };
    return [connector('add_or_update_ticket', task), floor('saves_by_node_fetch', task)];
  };
  try {
    const updating = programs(
      numbered(updates, (index) => ({ id: firstId + index, summary: `Update ${index}` })),
    );
    const creating = programs(numbered(creates, newTicket));
    const creatingOne = programs([newTicket(0)]);
    const updateRequests = await requestsOf(updating[0], simulator);
    const createRequests = await requestsOf(creating[0], simulator);
    const updateRuns = measureInTurn(updating, measuring);
    const createRuns = measureInTurn([...creating, ...creatingOne], measuring);
    const [manyByConnector, manyByFloor, oneByConnector, oneByFloor] = createRuns;
    return [
      {
        title: `${updates} updates in one call`,
        text: `add_or_update_ticket sends ${updateRequests} requests of up to 100 tickets; so does the loop beside it.`,
        header: comparisonHeader,
        rows: comparisonRows(updateRuns, updateRuns[1]),
      },
      {
        title: `${creates} creates in one call`,
        text: `add_or_update_ticket sends ${createRequests} requests, one after another, so that none can be doubled; so does the loop beside it.`,
        header: comparisonHeader,
        rows: comparisonRows(createRuns.slice(0, 2), manyByFloor),
      },
      {
        title: 'Each further request of a run',
        text: `What one more create takes once the process is warm: ${creates} creates less one create, divided by ${creates - 1}; the simulator's share is in it.`,
        header: ['program', 'time', 'processor'],
        rows: [
          perRequest('connector', creates - 1, manyByConnector, oneByConnector),
          perRequest('bundled node-fetch', creates - 1, manyByFloor, oneByFloor),
        ],
      },
    ];
  } finally {
    simulator.close();
  }
}

async function requestsOf(program: Program, simulator: SimulatorProcess): Promise<number> {
  await simulator.forgetRequests();
  runOnce(program);
  return simulator.countRequests();
}

function perRequest(name: string, requests: number, many: Runs | undefined, one: Runs | undefined): string[] {
  const cost = (figure: 'wallMs' | 'cpuMs') =>
    many && one ? milliseconds((median(many, figure) - median(one, figure)) / requests) : '';
  return [name, cost('wallMs'), cost('cpuMs')];
}

function newTicket(index: number): object {
  return { summary: `Benchmark ${index}`, details: 'Opened by the benchmark.', client_id: 12 };
}

function numbered(count: number, make: (index: number) => object): object[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
