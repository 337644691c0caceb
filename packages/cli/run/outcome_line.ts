import { actions, isObject, type JsonObject, type Values } from '../connector';
import { oneLine } from './one_line';

/**
 * What an action did, in one line for a person: `created 1501, note added, https://…/ticket?id=1501`.
 *
 * @param json the action's output
 * @param inputs what it was given
 */
export function outcomeLine(action: string, json: string, inputs: Values): string {
  const output: unknown = JSON.parse(json);
  return oneLine(isObject(output) ? describe(action, output, inputs) : 'done');
}

function describe(action: string, output: JsonObject, inputs: Values): string {
  const { json_body, results, plan } = output;
  if (Array.isArray(results)) {
    return savedLine(results.filter(isObject), output.summary);
  }
  if (isObject(plan)) {
    return planned(plan);
  }
  if (isObject(json_body) && Array.isArray(json_body.tickets)) {
    return listLine(json_body.tickets.length, json_body.record_count, output.summary);
  }
  const isDeletion = Object.entries(actions).some(
    ([name, { method }]) => name === action && method === 'DELETE',
  );
  return isDeletion ? `deleted ${idIn(inputs)}` : readLine(output);
}

function idIn({ path_parameters }: Values): string {
  return isObject(path_parameters) ? String(path_parameters.id) : 'the ticket';
}

function readLine({ json_body, notes, attachments, merged_from, ticket_url }: JsonObject): string {
  const id = isObject(json_body) ? ` ${json_body.id}` : '';
  return listed([
    `read${id}`,
    merged_from !== undefined && `merged from ${merged_from}`,
    Array.isArray(notes) && counted(notes.length, 'note'),
    Array.isArray(attachments) && counted(attachments.length, 'file'),
    ticket_url,
  ]);
}

function listLine(tickets: number, recordCount: unknown, summary: unknown): string {
  if (isObject(summary) && typeof summary.complete === 'boolean') {
    return `${counted(tickets, 'ticket')}, ${summary.complete ? 'complete' : 'not proven complete'}`;
  }
  return typeof recordCount === 'number' && recordCount > tickets
    ? `${tickets} of ${recordCount} tickets; options.all_pages reads them all`
    : counted(tickets, 'ticket');
}

function savedLine(results: readonly JsonObject[], summary: unknown): string {
  const [only] = results;
  if (only && results.length === 1) {
    return listed([...savedParts(only), ...warnings(only), only.url]);
  }
  const counts = isObject(summary) ? Object.entries(summary) : [];
  const outcomes = counts.filter(([, count]) => typeof count === 'number' && count > 0);
  const notes = results.filter(({ note }) => isObject(note) && note.outcome === 'added').length;
  const notable = results.flatMap((result) =>
    warnings(result).map((warning) => `; ${result.id ?? 'a ticket'}: ${warning}`),
  );
  return `${counted(results.length, 'ticket')}: ${listed([
    ...outcomes.map(([outcome, count]) => `${count} ${words(outcome)}`),
    notes > 0 && `${counted(notes, 'note')} added`,
  ])}${notable.join('')}`;
}

function savedParts({ outcome, id, plan, note, attachments, matched_closed }: JsonObject): unknown[] {
  if (isObject(plan)) {
    return [planned(plan)];
  }
  return [
    `${words(outcome)}${id === undefined ? '' : ` ${id}`}${matched_closed === true ? ' (closed)' : ''}`,
    isObject(note) && `note ${words(note.outcome)}`,
    ...fileParts(attachments),
  ];
}

function fileParts(attachments: unknown): string[] {
  const outcomes = Array.isArray(attachments) ? attachments.filter(isObject).map((file) => file.outcome) : [];
  return [...new Set(outcomes)].map((outcome) => {
    const count = outcomes.filter((other) => other === outcome).length;
    return `${counted(count, 'file')} ${words(outcome)}`;
  });
}

/** What somebody should know although the save succeeded. */
function warnings({ not_applied, duplicate_of, unknown_names }: JsonObject): string[] {
  const differences = objectsIn(not_applied);
  const lost = differences.filter(({ lost_key }) => lost_key === true);
  const others = differences.filter(({ lost_key }) => lost_key !== true);
  return [
    ...lost.map(({ field }) => `HaloPSA did not keep ${field}, so match_on will not find this ticket`),
    ...(others.length > 0 ? [`not applied: ${others.map(({ field }) => field).join(' ')}`] : []),
    ...(duplicate_of === undefined ? [] : [`duplicate of ${duplicate_of}`]),
    ...objectsIn(unknown_names).map(({ field }) => `${field} has no match in HaloPSA`),
  ];
}

function planned({ action, id, note, attachments }: JsonObject): string {
  const ticket = id === undefined ? 'a ticket' : String(id);
  const deeds: Readonly<Record<string, string>> = {
    note: `add a note or files to ${ticket}`,
    leave: `leave ${ticket} as it is`,
    no_match: 'do nothing, since match_on finds no ticket',
  };
  const deed = deeds[String(action)] ?? `${words(action)} ${ticket}`;
  return listed([
    `dry run: would ${deed}`,
    note === true && action !== 'note' && 'add a note',
    Array.isArray(attachments) && attachments.length > 0 && `add ${counted(attachments.length, 'file')}`,
  ]);
}

function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function listed(parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(', ');
}

function words(outcome: unknown): string {
  return String(outcome).replaceAll('_', ' ');
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
