import { clockInTurn, median, type Program, ratio } from './measure';
import type { Bench } from './plan';
import { connector, type Floor, floor, type Task } from './programs';
import { makeCertificate } from './servers/certificate';
import { layLine, type SimulatorProcess, startSimulatorProcess } from './servers/simulator';
import { milliseconds, type Section, twoDigits } from './table';

/** Something to do over the line, by the connector and by the least script for it. */
interface Errand {
  name: string;
  action: string;
  inputs: object;
  script: Floor;
  /** How many runs of each. */
  rounds: number;
  /** The time that is good, as a ratio, by round trip in milliseconds. */
  goal: (roundTripMs: number) => number | undefined;
}

/** Work over TLS with a HaloPSA that is a WAN away, beside the same requests in series over one connection that is kept. */
export async function far(bench: Bench): Promise<Section[]> {
  const tls = makeCertificate();
  if (!tls) {
    return [];
  }
  const simulator = await startSimulatorProcess(bench.folder, { tls });
  try {
    const sections: Section[] = [];
    for (const roundTripMs of bench.plan.far.roundTripsMs) {
      sections.push(await overLine(bench, simulator, roundTripMs));
    }
    return sections;
  } finally {
    simulator.close();
  }
}

async function overLine(bench: Bench, near: SimulatorProcess, roundTripMs: number): Promise<Section> {
  const { folder } = bench;
  const { simulator, close } = await layLine(folder, near, roundTripMs);
  try {
    const rows = errands(bench).map((errand) => {
      const runs = clockInTurn(pairOf(errand, { folder, simulator, inputs: errand.inputs }), errand.rounds);
      const [ours, theirs] = runs;
      const goal = errand.goal(roundTripMs);
      return ours && theirs
        ? [
            errand.name,
            milliseconds(median(ours, 'wallMs')),
            milliseconds(median(theirs, 'wallMs')),
            twoDigits(ratio(ours, theirs, 'wallMs')),
            goal === undefined ? '' : twoDigits(goal),
          ]
        : [errand.name];
    });
    return {
      title: `Over a line with a round trip of ${roundTripMs} ms`,
      text: 'Over TLS, through a relay on this machine that delays both ways and makes a new connection pay its round trips. The script makes the same requests one after another over one connection that it keeps.',
      header: ['what', 'connector', 'script', 'ratio', 'goal'],
      rows,
    };
  } finally {
    close();
  }
}

/** Values that no ticket carries yet, so that every run opens its tickets anew. */
let runs = 0;

/** Each run needs alerts of its own: a program is made for one input, so the runs of a pair differ by their number. */
function pairOf({ action, script }: Errand, task: Task): Program[] {
  const programs = [connector(action, task), floor(script, task)];
  return programs.map(({ input, ...program }) => ({
    ...program,
    input: () => fresh(typeof input === 'string' ? input : input()),
  }));
}

function fresh(input: string): string {
  runs += 1;
  return input.replaceAll('ALERT-', `ALERT-${runs}-`);
}

function errands({ plan }: Bench): Errand[] {
  const { rounds, pairs, creates, noted } = plan.far;
  const save = (json_body: object[], matched: boolean) => ({
    action: 'add_or_update_ticket',
    inputs: { json_body, ...(matched && { options: { match_on: 'third_party_id_string' } }) },
    script: matched ? ('matched_saves_by_node_fetch' as const) : ('saves_by_node_fetch' as const),
  });
  const note = { note: { text: 'Raised by the SIEM.', outcome_id: 7 } };
  return [
    {
      name: `${creates} creates`,
      ...save(alerts(creates), false),
      rounds,
      goal: (roundTripMs) => (roundTripMs < 80 ? 1.45 : 1.15),
    },
    { name: `${creates} creates with match_on`, ...save(alerts(creates), true), rounds, goal: () => 0.45 },
    {
      name: `${noted} creates with match_on and a note`,
      ...save(alerts(noted, note), true),
      rounds,
      goal: () => 0.65,
    },
    { name: 'one create', ...save(alerts(1), false), rounds: pairs, goal: () => 1.08 },
    { name: 'one create with match_on', ...save(alerts(1), true), rounds: pairs, goal: () => 0.92 },
    {
      name: 'a ticket with notes and files, to the ticket alone',
      action: 'get_ticket_by_id',
      inputs: { path_parameters: { id: 1001 }, options: { notes: true, attachments: true } },
      script: 'ticket_by_node_fetch',
      rounds: pairs,
      goal: () => 1.2,
    },
  ];
}

function alerts(count: number, more: object = {}): object[] {
  return Array.from({ length: count }, (_, index) => ({
    summary: `Alert ${index}`,
    third_party_id_string: `ALERT-${index}`,
    client_id: 12,
    ...more,
  }));
}
