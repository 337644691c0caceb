import { isObject, type JsonObject } from '../connector';
import type { Stage } from './demo_stage';

const matchOn = 'third_party_id_string';
const closed = 9;

/** The client that the alerts are about. A playbook knows its name, HaloPSA its number. */
const client = { name: 'Northwind Dental Group', id: 12 };

/** As a playbook opens a ticket from an alert: once, a note if it comes again, a new one if the ticket is closed. */
const options = {
  match_on: matchOn,
  on_match: 'note',
  match_closed: false,
  resolve_names: true,
  fields: ['summary'],
};

/** A file of the playbook, as the platform hands it over. */
export interface PlaybookFile {
  file: string;
  file_name: string;
}

/**
 * Ten alerts in three days: one that keeps coming, one whose response is lost, an analyst who works on the tickets
 * meanwhile, an alert that comes back after its ticket was closed, and one that brings a file.
 *
 * @param evidence the file
 * @param nextDay lets a day pass in HaloPSA
 * @returns what HaloPSA's own store says against it, as sentences; none where all is well
 */
export async function threeDays(
  stage: Stage,
  evidence: PlaybookFile,
  nextDay: () => void,
): Promise<string[]> {
  const { simulator, say } = stage;
  const tickets = new Map<string, string>();
  let alerts = 0;
  const alert = (name: string, more?: JsonObject) => {
    alerts += 1;
    // A note with the same text would be taken for a repeat of the same action, and not be added.
    const note = { text: `Seen by the SIEM, event ${alerts}.`, outcome: 'Private Note' };
    return sendAlert(stage, name, tickets, { note, ...more });
  };
  const analyst = (inputs: JsonObject, done: string) =>
    stage.act('add_or_update_ticket', { json_body: [inputs] }, () => done);
  const day = async (number: number, sentences: readonly string[], after?: string) => {
    say(`  day ${number}   ${sentences.join('; ')}`);
    if (after !== undefined) {
      say(`          ${after}`);
    }
    nextDay();
  };

  const first = [await alert('A'), await alert('A')];
  simulator.faults.add({ route: 'save', save: 'create', when: 'after', action: { type: 'reset' } });
  first.push(`${await alert('B')}, though the response was lost`);
  const a = tickets.get('A');
  await day(1, first, await analyst({ id: a, agent_id: 4, priority_id: 1 }, `an analyst takes ${a}, urgent`));

  const b = tickets.get('B');
  const second = [await alert('A'), await alert('C'), await alert('B')];
  const closing = { id: b, status_id: closed, note: { text: 'False positive.', outcome: 'Private Note' } };
  await day(2, second, await analyst(closing, `the analyst closes ${b}, with a note`));

  const third = [await alert('B'), await alert('A'), await alert('C')];
  third.push(`${await alert('D', { attachments: [evidence] })} with ${evidence.file_name}`);
  await day(3, third);
  const kept = simulator.files.of(Number(tickets.get('D'))).map(({ filename }) => filename);
  return [
    ...contradictions(simulator.store.list(), { A: 1, B: 2, C: 1, D: 1 }, String(a)),
    ...(kept.join() === evidence.file_name ? [] : [`The ticket of alert D has the files: ${kept.join()}.`]),
  ];
}

/** An alert arrives; the playbook saves it. */
function sendAlert(
  { act }: Stage,
  name: string,
  tickets: Map<string, string>,
  more: JsonObject = {},
): Promise<string> {
  const ticket = {
    summary: `Alert ${name}: two sign-ins, two countries`,
    client_name: client.name,
    [matchOn]: `alert-${name}`,
    ...more,
  };
  return act('add_or_update_ticket', { json_body: [ticket], options }, ({ results }) => {
    const result: unknown = Array.isArray(results) ? results[0] : undefined;
    const id = part(result, 'id');
    const before = tickets.get(name);
    tickets.set(name, id);
    if (part(result, 'outcome') === 'matched') {
      const note: unknown = isObject(result) ? result.note : undefined;
      return `${name} again: ${part(note, 'outcome') === 'added' ? 'note on' : 'NO note on'} ${id}`;
    }
    return before === undefined
      ? `${name}: opened ${id}`
      : `${name} again, ${before} is closed: opened ${id}`;
  });
}

/**
 * Each of the four actions once.
 *
 * @param id a ticket that may be deleted
 * @returns what came of them, in one line
 */
export async function eachAction({ act }: Stage, id: number): Promise<string> {
  const list = { parameters: { open_only: true }, options: { all_pages: true, fields: ['status_id'] } };
  const ticket = { path_parameters: { id } };
  const withNotes = { ...ticket, options: { notes: true, fields: ['summary'] } };
  return [
    await act('add_or_update_ticket', { json_body: [{ id, status_id: 2 }] }, () => `updated ${id}`),
    await act('get_ticket_by_id', withNotes, ({ json_body, notes }) => {
      return `read ${part(json_body, 'id')} with ${Array.isArray(notes) ? notes.length : 'no'} notes`;
    }),
    await act('get_tickets', list, ({ summary }) => {
      const [count, pages, complete] = ['tickets', 'pages', 'complete'].map((name) => part(summary, name));
      return `listed ${count} open tickets on ${pages} pages, complete: ${complete}`;
    }),
    await act('delete_ticket_by_id', ticket, () => `deleted ${id}`),
  ].join('; ');
}

/** Where the store does not hold as many tickets of each alert as the story says, or not what the analyst wrote. */
function contradictions(
  stored: readonly JsonObject[],
  expected: Readonly<Record<string, number>>,
  taken: string,
): string[] {
  const doubled = Object.entries(expected).flatMap(([name, count]) => {
    const found = stored.filter(
      (ticket) => ticket[matchOn] === `alert-${name}` && ticket.client_id === client.id,
    ).length;
    return found === count ? [] : [`HaloPSA holds ${found} tickets of alert ${name}, not ${count}.`];
  });
  const triage = stored.find((ticket) => String(ticket.id) === taken);
  const kept = triage?.agent_id === 4 && triage.priority_id === 1;
  return kept ? doubled : [...doubled, `Ticket ${taken} is not as the analyst left it.`];
}

function part(value: unknown, name: string): string {
  return isObject(value) && value[name] !== undefined ? String(value[name]) : 'nothing';
}
