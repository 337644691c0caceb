import type { MatchField } from '../match/match_filters';
import type { MatchFacts } from './results/outcome';
import type { Item } from './save_item';

/** A ticket that goes into the survivor of a merge does not bring the value along: another ticket carries it. */
export function withoutKey(item: Item, facts: MatchFacts | undefined, field: MatchField | undefined): Item {
  if (facts?.mergedFrom === undefined || field === undefined) {
    return item;
  }
  const { [field]: _key, ...ticket } = item.ticket;
  return { ...item, ticket };
}
