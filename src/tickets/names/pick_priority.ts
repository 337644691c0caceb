import type { JsonObject } from '../../core/json';
import { nearestName } from '../../core/nearest_name';
import { plain, refused } from './pick_name';

interface Priority {
  sla: number;
  number: number;
  name: string;
}

/**
 * The number of a priority. The same number means different things in different SLAs, and the id of a row is a GUID
 * that no ticket takes, so that the SLA decides.
 *
 * @param rows as HaloPSA lists priorities (`slaid`, `priorityid`, `name`)
 * @param sla the SLA of the ticket; undefined where it is not known
 * @throws ConnectorError `rejected` where none or several are meant
 */
export function pickPriority(name: string, rows: readonly JsonObject[], sla: number | undefined): number {
  const all = prioritiesIn(rows).filter((row) => sla === undefined || row.sla === sla);
  const meant = all.filter((row) => plain(row.name) === plain(name));
  const numbers = new Set(meant.map(({ number }) => number));
  const [only] = numbers;
  if (only !== undefined && numbers.size === 1) {
    return only;
  }
  if (numbers.size > 1) {
    const candidates = meant.map((row) => `${row.number} in SLA ${row.sla}`).join(', ');
    throw refused(
      `${meant.length} priorities are called "${name}": ${candidates}.`,
      'Give tickettype_id, tickettype_name or sla_id, so that the SLA is known, or priority_id.',
    );
  }
  const near = nearestName(
    name,
    all.map((row) => row.name),
  );
  const where = sla === undefined ? '' : ` in SLA ${sla}, the ticket's`;
  const nearest = near === undefined ? '' : ` The nearest is "${near.trim()}".`;
  throw refused(
    `HaloPSA has no priority called "${name}"${where}.${nearest}`,
    'Correct priority_name, or give priority_id.',
  );
}

/**
 * The numbers by which a list is filtered. A number that stands for another name in another SLA would list tickets of
 * that one, too, so it is refused unless the SLAs are known.
 *
 * @param slas the SLAs of the ticket types that are wanted; empty where any is
 */
export function priorityFilter(name: string, rows: readonly JsonObject[], slas: readonly number[]): number[] {
  const all = prioritiesIn(rows).filter(({ sla }) => slas.length === 0 || slas.includes(sla));
  const meant = all.filter((row) => plain(row.name) === plain(name));
  const numbers = [...new Set(meant.map(({ number }) => number))];
  const other = all.find((row) => numbers.includes(row.number) && plain(row.name) !== plain(name));
  if (other) {
    throw refused(
      `The number ${other.number} of the priority "${name}" means "${other.name}" in SLA ${other.sla}, so that a list by it would hold other tickets, too.`,
      'Add names.tickettype with types of one SLA, or filter by parameters.priority and compare in the playbook.',
    );
  }
  if (numbers.length === 0) {
    pickPriority(name, rows, undefined);
  }
  return numbers;
}

function prioritiesIn(rows: readonly JsonObject[]): Priority[] {
  return rows.flatMap(({ slaid, priorityid, name }) => {
    const number = Number(priorityid);
    return Number.isInteger(number) && typeof name === 'string' ? [{ sla: Number(slaid), number, name }] : [];
  });
}
