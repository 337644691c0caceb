import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureInTurn, median, type Program, type Runs } from './measure';
import { thisNode } from './node_releases';
import type { Bench } from './plan';
import { connector, floor } from './programs';
import { type SimulatorProcess, startCannedProcess } from './servers/simulator';
import { comparisonHeader, comparisonRows, milliseconds, type Section } from './table';

const firstId = 1_000_001;

/** What a user would pick instead, with the packages of the registry that hold it; none is a dependency of ours. */
const peers = {
  n8n: { nodes: 'n8n-nodes-base@2.41.2', workflow: 'n8n-workflow@2.41.0', client: 'axios@1' },
  'node-halopsa': 'node-halopsa',
} as const;

/** One ticket, a long list and many updates by what a user would pick instead, where it can be had. */
export async function peerRuns({ folder, plan }: Bench): Promise<Section[]> {
  if (!plan.peers) {
    return [];
  }
  const home = join(folder, 'peers');
  const n8n = installN8n(home);
  const missing = [
    ...(n8n === undefined ? [] : [`n8n’s node cannot be had here: ${n8n}`]),
    ...isInRegistry(peers['node-halopsa']),
  ];
  const { listed, updates } = plan.peers;
  const simulator = await startCannedProcess(folder, { rows: listed, weight: 'light' });
  try {
    const jobs = [
      {
        title: 'one ticket',
        action: 'get_ticket_by_id',
        script: 'ticket_by_node_fetch',
        inputs: { path_parameters: { id: firstId } },
      },
      {
        title: `a list of ${listed} tickets`,
        action: 'get_tickets',
        script: 'list_by_node_fetch',
        inputs: { parameters: { includeclosed: '0,1' }, options: { all_pages: true } },
      },
      {
        title: `${updates} updates`,
        action: 'add_or_update_ticket',
        script: 'saves_by_node_fetch',
        inputs: {
          json_body: Array.from({ length: updates }, (_, index) => ({
            id: firstId + index,
            summary: `Update ${index}`,
          })),
        },
      },
    ] as const;
    return jobs.map(({ title, action, script, inputs }): Section => {
      const task = { folder, simulator, inputs };
      const programs = [
        connector(action, task),
        floor(script, task),
        ...(n8n === undefined ? [n8nNode(task, home)] : []),
      ];
      const runs = measureInTurn(programs, { probe: join(folder, 'probe.js'), rounds: plan.longRounds });
      return {
        title: `Beside others: ${title}`,
        text: [
          'Ratios are to the connector. n8n’s node has its place in a server that is up: what it takes once it is loaded is told beside.',
          ...missing,
        ].join(' '),
        header: [...comparisonHeader, 'once loaded'],
        rows: comparisonRows(runs, runs[0]).map((row, index) => [...row, workTime(runs[index])]),
      };
    });
  } finally {
    simulator.close();
  }
}

function workTime(runs: Runs | undefined): string {
  const ms = runs ? median(runs, 'workMs') : Number.NaN;
  return Number.isNaN(ms) ? '' : milliseconds(ms);
}

function n8nNode(
  { simulator, inputs, folder }: { folder: string; simulator: SimulatorProcess; inputs: object },
  home: string,
): Program {
  return {
    name: 'n8n’s HaloPSA node',
    node: thisNode.path,
    args: [join(folder, 'others/n8n_node.js')],
    input: JSON.stringify({ ...simulator.asset, ...inputs }),
    env: { PEER_FOLDER: home },
  };
}

/**
 * Fetches n8n's node. All nodes of n8n are one package with hundreds of dependencies: only the folder of this one is
 * taken of it, and the two packages that it runs on.
 *
 * @returns why it cannot be had; undefined if it is there
 */
function installN8n(home: string): string | undefined {
  const { nodes, workflow, client } = peers.n8n;
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: home, stdio: 'pipe', timeout: 300_000 });
  try {
    mkdirSync(home, { recursive: true });
    npm('pack', '--silent', '--ignore-scripts', nodes);
    execFileSync('tar', ['-xzf', `${nodes.replace('@', '-')}.tgz`, 'package/dist/nodes/HaloPSA'], {
      cwd: home,
    });
    npm(
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--prefix',
      home,
      workflow,
      client,
    );
    const target = join(home, 'node_modules/n8n-halopsa');
    cpSync(join(home, 'package/dist/nodes/HaloPSA'), target, { recursive: true });
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

/** @returns a sentence if the registry has no such package */
function isInRegistry(name: string): string[] {
  try {
    execFileSync('npm', ['view', name, 'version'], { stdio: 'pipe', timeout: 60_000 });
    return [`${name} is in the registry by now, and is not measured yet.`];
  } catch {
    return [`${name} is not in the registry that this was run with.`];
  }
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
