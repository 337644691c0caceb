import { isGiven } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import type { TicketData } from '../ticket';
import { CurrentTickets } from './current_tickets';
import { NameError, refused } from './name_error';
import { NameLists } from './name_lists';
import { asGiven, found, mayGoAsText, type NameOptions, type Settled, settledWithoutId } from './name_policy';
import type { NameMember } from './name_words';
import { plain } from './pick_name';

/** What all lookups of a run share: the lists and tickets that were read, and what was asked for. */
export class NameResolver {
  readonly lists: NameLists;
  readonly current: CurrentTickets;

  /** @param path where tickets are, for what one that is there has */
  constructor(
    halo: HaloClient,
    path: string,
    readonly options: NameOptions,
  ) {
    this.lists = new NameLists(halo);
    this.current = new CurrentTickets(halo, path);
  }

  /** The name to look up; undefined where none is given, or where the id is. */
  wanted(ticket: TicketData, member: string, idMember: string): string | undefined {
    const name = ticket[member];
    if (typeof name !== 'string' || isGiven(ticket[idMember])) {
      return undefined;
    }
    return plain(name) === '' && mayGoAsText(member, this.options) ? undefined : name;
  }

  /**
   * Looks a name up where it is given and its id is not, and decides what becomes of one without an id.
   *
   * @throws NameError where the ticket is to be rejected
   */
  async settle(
    ticket: TicketData,
    member: NameMember,
    idMember: string,
    find: (name: string) => Promise<TicketData>,
  ): Promise<Settled> {
    const name = this.wanted(ticket, member, idMember);
    if (name === undefined) {
      return asGiven;
    }
    if (plain(name) === '') {
      throw refused('several', `${member} is empty.`, `Give ${member} or ${idMember}, or leave both out.`);
    }
    try {
      return found(member, await find(name));
    } catch (error) {
      const settled = error instanceof NameError && settledWithoutId(member, name, error, this.options);
      if (settled) {
        return settled;
      }
      throw await this.lists.withNearest(error, name);
    }
  }
}
