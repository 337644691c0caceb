import type { JsonObject } from '../../core/json';
import { nearestName } from '../../core/nearest_name';
import type { ListName } from './list_kinds';
import { type NameError, refused } from './name_error';

/** A row of a list of names. */
export interface Named {
  id: number;
  name: string;
  /** Switched off in HaloPSA: an inactive client, a disabled agent. */
  isInactive: boolean;
  row: JsonObject;
}

/** The words of a message about a name: what is looked for, and where it was given. */
export interface NameWords {
  /** Such as `client`. */
  what: string;
  plural: string;
  /** Where the name was given, such as `client_name`. */
  member: string;
  /** What may be given in its place, such as `client_id`. */
  instead: string;
}

/** So many candidates are named in an error. */
const mostCandidates = 10;

/** A list of at most so many names stands in an error in full. */
const mostNamed = 20;

/** The rows that a name is looked for in. */
export interface Choice<Row> {
  rows: readonly Row[];
  /** The names of a row that may be meant; its name unless told otherwise. */
  read?: (row: Row) => string;
  /** The list that was searched by the name; left out where the rows are all that there are. */
  searched?: ListName;
}

/**
 * The one row that a name stands for. Letter case and spaces around it do not count, all else does; it is never
 * guessed.
 *
 * @throws NameError where none or several are meant, or the one that is has been switched off
 */
export function pickName<Row extends Named>(
  words: NameWords,
  name: string,
  { rows, read = ({ name: own }) => own, searched }: Choice<Row>,
): Row {
  const { what, plural, member, instead } = words;
  const meant = rows.filter((row) => plain(read(row)) === plain(name));
  const active = meant.filter(({ isInactive }) => !isInactive);
  const [only] = active;
  if (only && active.length === 1) {
    return only;
  }
  if (active.length > 1) {
    throw refused(
      'several',
      `${active.length} ${plural} are called "${name}": ${listed(active)}.`,
      `Give ${instead} instead of ${member}, or narrow it down; the connector does not guess.`,
    );
  }
  if (meant.length > 0) {
    throw refused(
      'inactive',
      `The ${what} "${name}" is inactive in HaloPSA: ${listed(meant)}.`,
      `Name an active ${what} in ${member}, or activate this one in HaloPSA.`,
    );
  }
  throw unknownName(
    words,
    name,
    rows.filter(({ isInactive }) => !isInactive).map((row) => read(row)),
    searched,
  );
}

/** The error of a name that HaloPSA does not have, with the names that it may have been meant for. */
export function unknownName(
  { what, member, instead }: NameWords,
  name: string,
  names: readonly string[],
  searched?: ListName,
): NameError {
  const mayBe = suggestion(name, names, searched === undefined);
  const message = `HaloPSA has no ${what} called "${name}".${mayBe}`;
  const error = refused('unknown', message, `Correct ${member}, or give ${instead}.`);
  if (searched && mayBe === '') {
    error.searched = searched;
  }
  return error;
}

/** What a misspelt name may have been meant for, as sentences behind another; empty where nothing is near. */
export function suggestion(name: string, names: readonly string[], isWhole: boolean): string {
  const all = [...new Set(names.map((each) => each.trim()))].filter((each) => each !== '');
  const near = nearestName(name, all);
  const nearest = near === undefined ? '' : ` The nearest is "${near}".`;
  const isShort = isWhole && all.length > 0 && all.length <= mostNamed;
  return isShort ? `${nearest} There are: ${all.join(', ')}.` : nearest;
}

/** A name as it is compared. */
export function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** Candidates with their ids, for an error. */
export function listed(rows: readonly Pick<Named, 'id' | 'name'>[]): string {
  const named = rows.slice(0, mostCandidates).map(({ id, name }) => `${name.trim()} (${id})`);
  const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : '';
  return `${named.join(', ')}${more}`;
}
