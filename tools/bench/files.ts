import { join } from 'node:path';
import { measureOnce } from './measure';
import type { Bench } from './plan';
import { connector } from './programs';
import { startSimulatorProcess } from './servers/simulator';
import { mebibytes, milliseconds, type Section } from './table';

const firstId = 1001;

/** In MiB; an agent with 2 GB has several jobs at once. */
const heap = 256;

/** Files of a playbook that go along with tickets, in the heap that an agent can spare. */
export async function files({ plan, folder }: Bench): Promise<Section[]> {
  const { count, bytes, largeBytes } = plan.files;
  const sizes = [largeBytes, ...Array.from({ length: count }, () => bytes)];
  const simulator = await startSimulatorProcess(folder, { tickets: 1, platformFiles: sizes });
  const [large = '', ...many] = simulator.platform?.files ?? [];
  const entry = (file: string, index: number) => ({ file, file_name: `evidence-${index}.bin` });
  const attachments = many.map(entry);
  const size = (length: number) => mebibytes(length / 1024 / 1024);
  const cases: [string, object[]][] = [
    [`one of ${size(largeBytes)}, a new ticket`, [{ summary: 'x', attachments: [entry(large, 0)] }]],
    [`${count} of ${size(bytes)}, a new ticket`, [{ summary: 'x', attachments }]],
    [`${count} of ${size(bytes)}, a ticket that is there`, [{ id: firstId, attachments }]],
    [
      `${count} of ${size(bytes)}, a new ticket for each`,
      attachments.map((one) => ({ summary: 'x', attachments: [one] })),
    ],
  ];
  try {
    const rows: string[][] = [];
    for (const [name, json_body] of cases) {
      const inputs = { json_body, options: { fields: ['summary'] } };
      const program = connector('add_or_update_ticket', { folder, simulator, inputs });
      const args = [`--max-old-space-size=${heap}`, ...program.args];
      // The simulator keeps every file: each case finds it as new.
      await simulator.reset();
      const { wallMs, cpuMs, peakMiB } = measureOnce({ ...program, args }, join(folder, 'probe.js'));
      rows.push([name, milliseconds(wallMs), milliseconds(cpuMs), mebibytes(peakMiB)]);
    }
    return [
      {
        title: 'Files with tickets',
        text: `add_or_update_ticket with \`--max-old-space-size=${heap}\`. Each file is fetched twice, once to see that it can be had, and is held once. The time is mostly that of the stand-ins; each case ran once for it, and once for the rest.`,
        header: ['files', 'time', 'processor', 'memory'],
        rows,
      },
    ];
  } finally {
    simulator.close();
  }
}
