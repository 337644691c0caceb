import type { UnknownName } from '../../generated/exchanges';
import type { TicketData } from '../ticket';
import type { NameError } from './name_error';

/** What a call asks for where a name has no id. */
export interface NameOptions {
  /** True where `resolve_names` is true in so many words. */
  isAskedFor: boolean;
  unknownNames: 'reject' | 'leave_out' | undefined;
}

/** What became of some names of a ticket. */
export interface Settled {
  /** Members that do not go out. */
  drop: readonly string[];
  /** Members that go out in their place. */
  ids: TicketData;
  /** Names that HaloPSA does not know, or could not be asked about. */
  unknown: readonly UnknownName[];
}

/** Nothing to look up: the ticket stays as it is. */
export const asGiven: Settled = { drop: [], ids: {}, unknown: [] };

/** Ids that were found for a member. */
export function found(member: string, ids: TicketData): Settled {
  return { drop: [member], ids, unknown: [] };
}

const requesters: readonly string[] = ['user_email', 'user_name'];

/** Texts that HaloPSA takes without an id, as it does from the vendor's connector 1.1.0. */
const textsOfHalo: readonly string[] = [...requesters, 'team'];

/** Whether a member goes out as text where nobody asked for its lookup in so many words. */
export function mayGoAsText(member: string, { isAskedFor }: NameOptions): boolean {
  return !isAskedFor && textsOfHalo.includes(member);
}

/**
 * Decides what a name without an id does to its ticket. A lookup that nobody asked for in so many words never makes a
 * save fail that would have been right without it.
 *
 * @param member where the name was given
 * @returns undefined where the ticket is to be rejected
 */
export function settledWithoutId(
  member: string,
  name: string,
  { problem, code, message, hint }: NameError,
  options: NameOptions,
): Settled | undefined {
  // Nobody sees the hint of an error that fails nothing, and the scope that is missing stands in it.
  const why = code === 'forbidden' ? `${message} ${hint}` : message;
  const reason = problem === 'unknown' ? {} : { reason: why };
  const unknown = [{ field: member, name, ...reason }];
  if (problem === 'lookup_failed') {
    return mayGoAsText(member, options) ? { ...asGiven, unknown } : undefined;
  }
  const isRequester = requesters.includes(member);
  if (problem === 'several' && !isRequester) {
    return undefined;
  }
  if (options.unknownNames === 'leave_out') {
    return { drop: [member], ids: {}, unknown };
  }
  const goesAsText = isRequester && !options.isAskedFor && options.unknownNames === undefined;
  return goesAsText ? { ...asGiven, unknown } : undefined;
}
