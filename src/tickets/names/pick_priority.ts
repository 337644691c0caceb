import type { JsonObject } from '../../core/json';
import { refused } from './name_error';
import { type NameWords, plain, unknownName } from './pick_name';

interface Priority {
  sla: number;
  number: number;
  name: string;
  /** No longer offered in HaloPSA; tickets from before may have it. */
  isHidden: boolean;
}

/**
 * The number of a priority. The same number means different things in different SLAs, and the id of a row is a GUID
 * that no ticket takes, so that the SLA decides.
 *
 * @param rows as HaloPSA lists priorities (`slaid`, `priorityid`, `name`, `ishidden`)
 * @param sla the SLA of the ticket; undefined where it is not known
 * @throws NameError where none or several are meant, or only a hidden one
 */
export function pickPriority(
  words: NameWords,
  name: string,
  rows: readonly JsonObject[],
  sla: number | undefined,
): number {
  const all = prioritiesIn(rows).filter((row) => sla === undefined || row.sla === sla);
  const offered = all.filter(({ isHidden }) => !isHidden);
  const meant = offered.filter((row) => plain(row.name) === plain(name));
  const numbers = new Set(meant.map(({ number }) => number));
  const [only] = numbers;
  if (only !== undefined && numbers.size === 1) {
    return only;
  }
  if (numbers.size > 1) {
    const candidates = meant.map((row) => `${row.number} in SLA ${row.sla}`).join(', ');
    throw refused(
      'several',
      `${meant.length} priorities are called "${name}": ${candidates}.`,
      sla === undefined
        ? 'Give tickettype_id, tickettype_name or sla_id, so that the SLA is known, or priority_id.'
        : `Give ${words.instead} instead of ${words.member}; the connector does not guess.`,
    );
  }
  const inSla = sla === undefined ? '' : ` in SLA ${sla}, the ticket's`;
  if (all.some((row) => plain(row.name) === plain(name))) {
    throw refused(
      'inactive',
      `The priority "${name}" is hidden in HaloPSA${inSla}.`,
      `Name a priority in ${words.member} that HaloPSA still offers, or give ${words.instead}.`,
    );
  }
  const what = sla === undefined ? 'priority' : `priority in SLA ${sla}, the ticket's,`;
  const names = offered.map((row) => row.name);
  throw unknownName({ ...words, what }, name, names);
}

/**
 * The numbers by which a list is filtered. A number that stands for another name in another SLA would list tickets of
 * that one, too, so it is refused unless the SLAs are known or the other name is wanted as well.
 *
 * @param slas the SLAs of the ticket types that are wanted; empty where any is
 */
export function priorityFilter(
  words: NameWords,
  names: readonly string[],
  rows: readonly JsonObject[],
  slas: readonly number[],
): number[] {
  const all = prioritiesIn(rows).filter(({ sla }) => slas.length === 0 || slas.includes(sla));
  const wanted = names.map(plain);
  const numbers = names.flatMap((name) => {
    const meant = all.filter((row) => plain(row.name) === plain(name));
    if (meant.length === 0) {
      const offered = all.filter(({ isHidden }) => !isHidden).map((row) => row.name);
      throw unknownName(words, name, offered);
    }
    return meant;
  });
  for (const { number, name } of numbers) {
    const other = all.find((row) => row.number === number && !wanted.includes(plain(row.name)));
    if (other) {
      throw refused(
        'several',
        `The number ${number} of the priority "${name}" means "${other.name}" in SLA ${other.sla}, so that a list by it would hold other tickets, too.`,
        'Add options.names.tickettype with types of one SLA, or filter by parameters.priority and compare in the playbook.',
      );
    }
  }
  return [...new Set(numbers.map(({ number }) => number))];
}

function prioritiesIn(rows: readonly JsonObject[]): Priority[] {
  return rows.flatMap(({ slaid, priorityid, name, ishidden }) => {
    const number = Number(priorityid);
    return Number.isInteger(number) && typeof name === 'string'
      ? [{ sla: Number(slaid), number, name, isHidden: ishidden === true }]
      : [];
  });
}
