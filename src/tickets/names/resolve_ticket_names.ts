import { isGiven } from '../../core/json';
import type { UnknownName } from '../../generated/exchanges';
import type { HaloClient } from '../../halo/api';
import { type TicketData, ticketId } from '../ticket';
import { customFieldsOf, hasLabelOnly } from './custom_fields';
import { NameError } from './name_error';
import type { NameOptions, Settled } from './name_policy';
import { NameResolver } from './name_resolver';
import { type NameMember, ticketWords } from './name_words';
import { pickName } from './pick_name';
import { pickPriority } from './pick_priority';
import { settleClient, settlePlace } from './place_names';
import { settleCustomFields } from './settle_custom_fields';
import { settleTeam } from './team_names';

/** A ticket as it goes out, and the names of it that HaloPSA does not know. */
export interface ResolvedTicket {
  ticket: TicketData;
  unknownNames: readonly UnknownName[];
}

/** Finds the ids that the names of tickets stand for; one for a run, since each list is read once. */
export class TicketNames {
  private readonly resolver: NameResolver;
  /** How often each ticket that is there stands in the call. */
  private readonly times = new Map<number, number>();

  /** @param path where tickets are, for what one that is there has */
  constructor(halo: HaloClient, path: string, options: NameOptions) {
    this.resolver = new NameResolver(halo, path, options);
  }

  /**
   * Puts ids in place of names, for all tickets of a call at the same time.
   *
   * @returns for each ticket in order: the ticket as it goes out, or the error for which it is rejected
   * @throws ConnectorError where the whole run ends
   */
  async resolveAll(tickets: readonly TicketData[]): Promise<(ResolvedTicket | NameError)[]> {
    for (const id of tickets.flatMap((ticket) => ticketId(ticket.id) ?? [])) {
      this.times.set(id, (this.times.get(id) ?? 0) + 1);
    }
    const toRead = tickets.filter((ticket) => this.needsCurrent(ticket));
    this.resolver.current.expect(toRead.flatMap(({ id }) => ticketId(id) ?? []));
    return Promise.all(
      tickets.map((ticket) =>
        this.resolve(ticket).catch((error: unknown) => {
          if (error instanceof NameError) {
            return error;
          }
          throw error;
        }),
      ),
    );
  }

  /**
   * Puts ids in place of the names of a ticket that turned out to be one that is there.
   *
   * @param id the ticket that is there, within which the names are meant
   * @param current as it was found; it is read where it was not
   * @throws NameError for which it is rejected
   */
  resolveInto(ticket: TicketData, id: number, current: TicketData | undefined): Promise<ResolvedTicket> {
    this.resolver.current.renew(id, current);
    return this.resolve({ ...ticket, id });
  }

  /** The ticket with ids in place of its names. An id that is given wins, and its name then goes out as given. */
  private async resolve(ticket: TicketData): Promise<ResolvedTicket> {
    this.startReading(ticket);
    const [client, type, ...others] = await inOrder([
      settleClient(ticket, this.resolver),
      this.byName(ticket, 'tickettype_name', 'tickettype_id', 'ticketTypes'),
      this.byName(ticket, 'status_name', 'status_id', 'statuses'),
      this.byName(ticket, 'agent_name', 'agent_id', 'agents'),
      settleTeam(ticket, this.resolver),
    ]);
    const typed = { ...ticket, ...type.ids };
    const mayHaveMoved = (this.times.get(ticketId(ticket.id) ?? 0) ?? 0) > 1;
    const [priority, customFields, place] = await inOrder([
      this.priority(typed),
      settleCustomFields(typed, this.resolver),
      settlePlace({ ticket, client }, mayHaveMoved, this.resolver),
    ]);
    return combined(ticket, [client, type, ...others, priority, customFields, ...place]);
  }

  /** Lists that are needed whatever the others bring are asked for at once; whoever needs them meets their errors. */
  private startReading(ticket: TicketData): void {
    const { lists } = this.resolver;
    const user = this.wanted(ticket, 'user_email', 'user_id') ?? this.wanted(ticket, 'user_name', 'user_id');
    if (user !== undefined) {
      lists.rows('users', { search: user.trim() }).catch(() => undefined);
    }
    if (this.wanted(ticket, 'priority_name', 'priority_id') !== undefined) {
      lists.rows('priorities').catch(() => undefined);
    }
  }

  /** Whether what a ticket that is there has now decides what its names mean. */
  needsCurrent(ticket: TicketData): boolean {
    const isNamed = (member: NameMember, idMember: string) =>
      this.wanted(ticket, member, idMember) !== undefined;
    const movesByName = isNamed('client_name', 'client_id');
    const isWithinOwn =
      isNamed('site_name', 'site_id') || isNamed('user_email', 'user_id') || isNamed('user_name', 'user_id');
    return (
      (movesByName && !isGiven(ticket.site_id)) ||
      (isWithinOwn && !movesByName && !isGiven(ticket.client_id)) ||
      (isNamed('priority_name', 'priority_id') && !isGiven(ticket.sla_id)) ||
      (customFieldsOf(ticket).some(hasLabelOnly) && !isGiven(ticket.tickettype_id))
    );
  }

  private byName(
    ticket: TicketData,
    member: NameMember,
    idMember: string,
    list: 'ticketTypes' | 'statuses' | 'agents',
  ): Promise<Settled> {
    return this.resolver.settle(ticket, member, idMember, async (name) => {
      const rows = await this.resolver.lists.named(list);
      return { [idMember]: pickName(ticketWords(member), name, { rows }).id };
    });
  }

  private priority(ticket: TicketData): Promise<Settled> {
    return this.resolver.settle(ticket, 'priority_name', 'priority_id', async (name) => {
      const [sla, rows] = await Promise.all([this.slaOf(ticket), this.resolver.lists.rows('priorities')]);
      return { priority_id: pickPriority(ticketWords('priority_name'), name, rows, sla) };
    });
  }

  /** The SLA that decides what a priority's number means: the given one, that of a ticket that is there, its type's. */
  private async slaOf(ticket: TicketData): Promise<number | undefined> {
    const id = ticketId(ticket.id);
    const given = ticketId(ticket.sla_id);
    if (given !== undefined) {
      return given;
    }
    const { current, lists } = this.resolver;
    const own = id === undefined ? {} : await current.get(id, 'sla_id');
    const type = ticketId(ticket.tickettype_id) ?? ticketId(own.tickettype_id);
    return ticketId(own.sla_id) ?? (type === undefined ? undefined : lists.slaOfType(type));
  }

  private wanted(ticket: TicketData, member: NameMember, idMember: string): string | undefined {
    return this.resolver.wanted(ticket, member, idMember);
  }
}

/** Waits for all, and throws the first error in the order given, so that the same ticket is always told the same. */
async function inOrder<const Work extends readonly Promise<unknown>[]>(
  work: Work,
): Promise<{ -readonly [Key in keyof Work]: Awaited<Work[Key]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function combined(ticket: TicketData, settled: readonly Settled[]): ResolvedTicket {
  const dropped = new Set(settled.flatMap(({ drop }) => drop));
  const kept = Object.entries(ticket).filter(([member]) => !dropped.has(member));
  const ids = settled.flatMap((each) => Object.entries(each.ids));
  return {
    ticket: Object.fromEntries([...kept, ...ids]),
    unknownNames: settled.flatMap(({ unknown }) => unknown),
  };
}
