import { ConnectorError } from '../../core/errors';
import type { JsonObject } from '../../core/json';
import { nearestName } from '../../core/nearest_name';

/** A row of a list of names. */
export interface Named {
  id: number;
  name: string;
  /** Switched off in HaloPSA: an inactive client, a disabled agent. */
  isInactive: boolean;
  row: JsonObject;
}

/** So many candidates are named in an error. */
const mostNamed = 10;

/**
 * The one row that a name stands for. Letter case and blanks around it do not count, all else does; it is never
 * guessed.
 *
 * @param what what is looked for, such as `client`
 * @param member where the name was given, such as `client_name`
 * @param read the names of a row that may be meant; its name unless told otherwise
 * @throws ConnectorError `rejected` where none or several are meant, or the one that is has been switched off
 */
export function pickName(
  what: string,
  member: string,
  name: string,
  rows: readonly Named[],
  read: (row: Named) => string = ({ name: own }) => own,
): Named {
  const meant = rows.filter((row) => plain(read(row)) === plain(name));
  const active = meant.filter(({ isInactive }) => !isInactive);
  const [only] = active;
  if (only && active.length === 1) {
    return only;
  }
  if (active.length > 1) {
    throw refused(
      `${active.length} ${what}s are called "${name}": ${listed(active)}.`,
      `Give the id instead of ${member}, or narrow it down; the connector does not guess.`,
    );
  }
  if (meant.length > 0) {
    throw refused(
      `The ${what} "${name}" is inactive in HaloPSA: ${listed(meant)}.`,
      `Name an active ${what}, or activate this one in HaloPSA.`,
    );
  }
  throw refused(
    `HaloPSA has no ${what} called "${name}".${nearest(name, rows.map(read))}`,
    `Correct ${member}, or give the id.`,
  );
}

/** The error of a name that stands for nothing, or for more than one thing. Nothing of its ticket is sent. */
export function refused(message: string, hint: string): ConnectorError {
  return new ConnectorError('rejected', message, { hint });
}

/** A name as it is compared. */
export function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** Candidates with their ids, for an error. */
export function listed(rows: readonly Named[]): string {
  const named = rows.slice(0, mostNamed).map(({ id, name }) => `${name.trim()} (${id})`);
  const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : '';
  return `${named.join(', ')}${more}`;
}

function nearest(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return near === undefined ? '' : ` The nearest is "${near.trim()}".`;
}
