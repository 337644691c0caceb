import { ConnectorError } from '../errors';
import { type NewTicket, noteNotOpened, postNewTicket } from './create_ticket';
import type { Found, TicketFinder } from './find_tickets';
import type { Item } from './ledger';
import type { SaveContext } from './save_context';
import { sendOnce } from './send_once';
import { ticketId, ticketsIn } from './ticket';
import { ticketForHalo } from './ticket_body';

/** What a ticket is looked up by. */
export interface Match {
  finder: TicketFinder;
  value: string;
}

/**
 * Saves a ticket once and only once: updates the ticket that carries the value, or opens it.
 *
 * @param known the ids of the tickets that earlier items of this call turned out to be, by value
 * @returns the error that ends the run, if any
 */
export async function saveMatched(
  item: Item,
  match: Match,
  context: SaveContext,
  known: Map<string, number>,
): Promise<ConnectorError | undefined> {
  try {
    const id = known.get(match.value) ?? (await idOfMatch(match));
    known.set(
      match.value,
      id === undefined ? await open(item, match, context) : await update(item, id, context),
    );
    return undefined;
  } catch (error) {
    return noteNotOpened(item, error, context);
  }
}

async function idOfMatch(match: Match): Promise<number | undefined> {
  const { tickets } = await match.finder.find(match.value);
  const ids = tickets.map(({ id }) => ticketId(id));
  if (ids.length > 1) {
    throw new ConnectorError(
      'rejected',
      `${ids.length} tickets carry ${match.finder.field} "${match.value}": ${ids.join(', ')}.`,
      {
        hint: 'Give the id of the right one, or close the doubles: the connector does not guess.',
        writeState: 'refused',
      },
    );
  }
  return ids[0];
}

async function update(item: Item, id: number, { halo, path, ledger }: SaveContext): Promise<number> {
  const body = [ticketForHalo({ ...item.ticket, id })];
  const response = await halo.send({ kind: 'update', method: 'POST', path, body });
  ledger.saved(item, 'matched', id, response, ticketsIn(response.body)[0]);
  return id;
}

async function open(item: Item, match: Match, context: SaveContext): Promise<number> {
  const opened = await sendOnce<NewTicket>(
    {
      send: () => postNewTicket(item.ticket, context),
      look: async () => asNewTicket(await match.finder.find(match.value), match),
    },
    context,
  );
  context.ledger.saved(item, 'created', opened.id, opened.response, opened.ticket);
  return opened.id;
}

/** @throws where several tickets carry the value by now, so that nobody can tell which one is ours */
function asNewTicket({ tickets, response }: Found, match: Match): NewTicket | undefined {
  const [ticket] = tickets;
  const id = ticketId(ticket?.id);
  if (tickets.length > 1) {
    const ids = tickets.map((one) => one.id).join(', ');
    throw new Error(`${tickets.length} tickets now carry ${match.finder.field} "${match.value}": ${ids}.`);
  }
  return ticket && id !== undefined ? { id, ticket, response } : undefined;
}
