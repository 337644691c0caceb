import { isObject, type JsonObject } from '../json';
import type { Stage } from './demo_stage';

const matchOn = 'third_party_id_string';

/**
 * What a playbook does with alerts, told line by line: opens a ticket, meets the alert again, loses an answer on the
 * way, reads, lists and deletes.
 *
 * @param alert what the numbers of its alerts begin with; no other story on the stage uses it
 * @returns what HaloPSA's own store says against it, as sentences; none where all is well
 */
export async function tellStory({ simulator, act }: Stage, alert: string): Promise<string[]> {
  const options = { match_on: matchOn, fields: ['summary', 'status_id'] };
  const ticket = {
    summary: 'Impossible travel: two sign-ins, two countries',
    client_id: 12,
    [matchOn]: `${alert}-1`,
  };
  const opened = await act(
    'add_or_update_ticket',
    { json_body: [ticket], options },
    (output) => `opened ${ticketId(output)} for alert ${alert}-1`,
  );
  await act(
    'add_or_update_ticket',
    { json_body: [{ ...ticket, status_id: 2 }], options },
    (output) => `same alert again: ${ticketId(output)} updated, no double`,
  );
  simulator.faults.add({ route: 'save', save: 'create', when: 'after', action: { type: 'reset' } });
  await act(
    'add_or_update_ticket',
    { json_body: [{ ...ticket, [matchOn]: `${alert}-2` }], options },
    (output) => `alert ${alert}-2, the answer is lost: looked for it, found ${ticketId(output)}, no double`,
  );
  await act(
    'get_tickets',
    { parameters: { open_only: true }, options: { all_pages: true, fields: ['status_id'] } },
    ({ summary }) =>
      `${part(summary, 'tickets')} open tickets on ${part(summary, 'pages')} pages; complete: ${part(summary, 'complete')}`,
  );
  const id = ticketId(opened);
  await act(
    'get_ticket_by_id',
    { path_parameters: { id }, options: { fields: ['summary', 'status_id'] } },
    ({ json_body }) => `${part(json_body, 'id')}: "${part(json_body, 'summary')}"`,
  );
  await act(
    'delete_ticket_by_id',
    { path_parameters: { id }, parameters: { reason: 'Demonstration' } },
    () => `deleted ${id}; HaloPSA can restore it`,
  );
  return contradictions(simulator.store.list(), alert, [0, 1]);
}

/** Where the store does not hold as many tickets of each alert as the story says. */
function contradictions(stored: readonly JsonObject[], alert: string, expected: readonly number[]): string[] {
  return expected.flatMap((count, index) => {
    const value = `${alert}-${index + 1}`;
    const found = stored.filter((ticket) => ticket[matchOn] === value).length;
    return found === count ? [] : [`HaloPSA holds ${found} tickets of alert ${value}, not ${count}.`];
  });
}

const ticketId = ({ json_body }: JsonObject): string => part(json_body, 'id');

function part(value: unknown, name: string): string {
  return isObject(value) && value[name] !== undefined ? String(value[name]) : 'nothing';
}
