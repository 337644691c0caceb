import { isGiven } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { readTicket } from '../read_ticket';
import { type TicketData, ticketId } from '../ticket';
import { fieldsOfType, hasLabels, needsFields, withCustomFieldIds } from './custom_fields';
import { NameLists } from './name_lists';
import { pickName, plain, refused } from './pick_name';
import { pickPriority } from './pick_priority';

/** Finds the ids that the names of tickets stand for; one for a run, since each list is read once. */
export class TicketNames {
  private readonly lists: NameLists;

  /** @param path where tickets are, for the SLA of one that is there already */
  constructor(
    private readonly halo: HaloClient,
    private readonly path: string,
  ) {
    this.lists = new NameLists(halo);
  }

  /**
   * The ticket with ids in place of its names. An id that is given wins, and its name then goes out as given.
   *
   * @throws ConnectorError `rejected` where a name stands for nothing or for several things
   */
  async resolve(ticket: TicketData): Promise<TicketData> {
    const withPlace = await this.withUser(await this.withSite(await this.withClient(ticket)));
    const withType = await this.withOne(
      withPlace,
      'tickettype_name',
      'tickettype_id',
      'ticketTypes',
      'ticket type',
    );
    const withStatus = await this.withOne(withType, 'status_name', 'status_id', 'statuses', 'status');
    const withAgent = await this.withOne(withStatus, 'agent_name', 'agent_id', 'agents', 'agent');
    return this.withCustomFields(await this.withPriority(withAgent));
  }

  private async withOne(
    ticket: TicketData,
    member: string,
    idMember: string,
    list: 'ticketTypes' | 'statuses' | 'agents',
    what: string,
  ): Promise<TicketData> {
    const name = wantedName(ticket, member, idMember);
    return name === undefined
      ? ticket
      : replaced(ticket, member, {
          [idMember]: pickName(what, member, name, await this.lists.named(list)).id,
        });
  }

  private async withClient(ticket: TicketData): Promise<TicketData> {
    const name = wantedName(ticket, 'client_name', 'client_id');
    if (name === undefined) {
      return ticket;
    }
    const rows = await this.lists.named('clients', { search: name.trim() });
    return replaced(ticket, 'client_name', { client_id: pickName('client', 'client_name', name, rows).id });
  }

  private async withSite(ticket: TicketData): Promise<TicketData> {
    const name = wantedName(ticket, 'site_name', 'site_id');
    if (name === undefined) {
      return ticket;
    }
    const client = ticketId(ticket.client_id);
    const rows = await this.lists.named(
      'sites',
      client === undefined ? { search: name.trim() } : { client_id: client },
    );
    const own = rows.filter(({ row }) => client === undefined || Number(row.client_id) === client);
    return replaced(ticket, 'site_name', { site_id: pickName('site', 'site_name', name, own).id });
  }

  /** A user goes with a site: HaloPSA wants both to match. */
  private async withUser(ticket: TicketData): Promise<TicketData> {
    const email = wantedName(ticket, 'user_email', 'user_id');
    const name = email ?? wantedName(ticket, 'user_name', 'user_id');
    if (name === undefined) {
      return ticket;
    }
    const member = email === undefined ? 'user_name' : 'user_email';
    const rows = await this.lists.named('users', { search: name.trim() });
    const near = rows.filter(
      ({ row }) => fits(row.client_id, ticket.client_id) && fits(row.site_id, ticket.site_id),
    );
    const { id, row } = pickName('user', member, name, near, (user) =>
      email === undefined ? user.name : String(user.row.emailaddress ?? ''),
    );
    const site = isGiven(ticket.site_id) ? {} : { site_id: ticketId(row.site_id) };
    return replaced(ticket, member, { user_id: id, ...(site.site_id !== undefined && site) });
  }

  private async withCustomFields(ticket: TicketData): Promise<TicketData> {
    if (!needsFields(ticket)) {
      return ticket;
    }
    const given = ticketId(ticket.tickettype_id);
    const id = ticketId(ticket.id);
    const type = given ?? (id === undefined ? undefined : ticketId((await this.current(id)).tickettype_id));
    if (type !== undefined) {
      return withCustomFieldIds(ticket, fieldsOfType(await this.lists.type(type)));
    }
    if (hasLabels(ticket)) {
      throw refused(
        'Custom fields cannot be found by their label, since the type of the ticket is not known.',
        'Give tickettype_id or tickettype_name, or id or name of each custom field.',
      );
    }
    return ticket;
  }

  private async withPriority(ticket: TicketData): Promise<TicketData> {
    const name = wantedName(ticket, 'priority_name', 'priority_id');
    if (name === undefined) {
      return ticket;
    }
    const rows = await this.lists.rows('priorities');
    const priority_id = pickPriority(name, rows, await this.slaOf(ticket));
    return replaced(ticket, 'priority_name', { priority_id });
  }

  /** The SLA that decides what a priority's number means: the ticket's own, else its type's. */
  private async slaOf(ticket: TicketData): Promise<number | undefined> {
    const own = ticketId(ticket.sla_id);
    const type = ticketId(ticket.tickettype_id);
    if (own !== undefined || type !== undefined) {
      return own ?? (await this.lists.slaOfType(type ?? 0));
    }
    const id = ticketId(ticket.id);
    return id === undefined ? undefined : ticketId((await this.current(id)).sla_id);
  }

  private async current(id: number): Promise<TicketData> {
    const address = { path: `${this.path}/{{id}}`, pathValues: { id } };
    const { ticket } = await readTicket(this.halo, address, id);
    return ticket;
  }
}

/** The name to look up; undefined where none is given, or where the id is. */
function wantedName(ticket: TicketData, member: string, idMember: string): string | undefined {
  const name = ticket[member];
  if (typeof name !== 'string' || isGiven(ticket[idMember])) {
    return undefined;
  }
  if (plain(name) === '') {
    throw refused(`${member} is empty.`, `Give ${member} or ${idMember}, or leave both out.`);
  }
  return name;
}

function fits(own: unknown, wanted: unknown): boolean {
  return !isGiven(wanted) || Number(own) === Number(wanted);
}

function replaced(ticket: TicketData, member: string, ids: TicketData): TicketData {
  const { [member]: _name, ...rest } = ticket;
  return { ...rest, ...ids };
}
