import type { Behaviour } from '../behaviour';
import type { JsonObject } from '../json_object';
import { everyStatus, everyTeam, everyTicketType } from '../lookups/lookup_lists';
import { knownMembers } from './field_kinds';

type SavingBehaviour = Pick<
  Behaviour,
  'bindsAnyCase' | 'droppedMembers' | 'longestText' | 'refusesUnknownIds'
>;

/** What a server keeps of a ticket that was sent, where it answers 201 and does less. */
export function keptMembers(sent: JsonObject, behaviour: SavingBehaviour): JsonObject {
  const bound = behaviour.bindsAnyCase ? boundInAnyCase(sent) : sent;
  return Object.fromEntries(
    Object.entries(bound)
      .filter(([name]) => !behaviour.droppedMembers.includes(name))
      .map(([name, value]) => [name, shortened(value, behaviour.longestText)]),
  );
}

/**
 * The sentence with which a strict server refuses a team, status or type that it does not have. The one of teams is
 * known; that of the others is INFERRED.
 */
export function unknownId(sent: JsonObject, { refusesUnknownIds }: SavingBehaviour): string | undefined {
  if (!refusesUnknownIds) {
    return undefined;
  }
  const isUnknown = (value: unknown, known: readonly { id: number }[]) =>
    typeof value === 'number' && value > 0 && !known.some(({ id }) => id === value);
  const { team } = sent;
  const isNoTeam = typeof team === 'string' && team !== '' && !everyTeam.some(({ name }) => name === team);
  if (isNoTeam || isUnknown(sent.team_id, everyTeam)) {
    return 'Unable to re-assign. The Agent or Team was not found';
  }
  if (isUnknown(sent.status_id, everyStatus)) {
    return 'The Status was not found';
  }
  return isUnknown(sent.tickettype_id, everyTicketType) ? 'The Ticket Type was not found' : undefined;
}

/** .NET's JSON readers bind a member in any letter case, and of two the last one wins. */
function boundInAnyCase(sent: JsonObject): JsonObject {
  const known = new Map(knownMembers().map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [known.get(name.toLowerCase()) ?? name, value]),
  );
}

function shortened(value: unknown, longest: number | undefined): unknown {
  return typeof value === 'string' && longest !== undefined ? value.trim().slice(0, longest) : value;
}
