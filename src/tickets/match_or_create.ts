import type { Clock } from '../clock';
import { ConnectorError } from '../errors';
import { mayBeSaved, writeStateOf } from '../write_state';
import { type NewTicket, noteNotOpened, postNewTicket } from './create_ticket';
import type { Found, TicketFinder } from './find_tickets';
import type { Item } from './ledger';
import type { SaveContext } from './save_context';
import { type TicketData, ticketId, ticketsIn } from './ticket';
import { ticketForHalo } from './ticket_body';

/** What a ticket is looked up by. */
export interface Match {
  finder: TicketFinder;
  value: string;
}

/**
 * When to look for a ticket whose answer was lost, in seconds after that. HaloPSA may still be saving when the first
 * look finds nothing, so absence is proven only by looks over at least 3 s.
 */
const looksAfterLoss = [0, 1, 3.1] as const;

/** After a time-out HaloPSA may be at work for a minute more, as long as its gateways wait. Nothing proves absence. */
const looksAfterTimeout = [0, 2, 5, 10, 20, 30, 45, 60] as const;

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
  for (let resends = 0; ; resends += 1) {
    const opened = await openOrSettle(item.ticket, match, context);
    if (!(opened instanceof ConnectorError)) {
      context.ledger.saved(item, 'created', opened.id, opened.response, opened.ticket);
      return opened.id;
    }
    if (resends >= context.halo.maxRetries) {
      throw opened;
    }
  }
}

/**
 * Opens the ticket; after a lost answer, finds out what became of it.
 *
 * @returns the ticket, or the error after which it is proven absent, so that it may be sent again
 * @throws ConnectorError where HaloPSA refused it, or nothing could tell (`lost` or `late`)
 */
async function openOrSettle(
  ticket: TicketData,
  match: Match,
  context: SaveContext,
): Promise<NewTicket | ConnectorError> {
  try {
    return await postNewTicket(ticket, context);
  } catch (error) {
    if (!(error instanceof ConnectorError) || !mayBeSaved(error.writeState)) {
      throw error;
    }
    const late = error.writeState === 'late';
    const found = await lookRepeatedly(match, late ? looksAfterTimeout : looksAfterLoss, context, error);
    if (found) {
      return found;
    }
    if (late) {
      throw error;
    }
    return error.with({ writeState: 'not_sent' });
  }
}

async function lookRepeatedly(
  match: Match,
  looks: readonly number[],
  context: SaveContext,
  lost: ConnectorError,
): Promise<NewTicket | undefined> {
  const lostAt = context.clock.now();
  for (const seconds of looks) {
    await sleepUntil(lostAt + seconds * 1000, context.clock, context.stop);
    const found = await match.finder.find(match.value).catch((error: unknown) => {
      throw unproven(lost, error);
    });
    if (found.tickets.length > 0) {
      return asNewTicket(found, match, lost);
    }
  }
  return undefined;
}

function asNewTicket({ tickets, response }: Found, match: Match, lost: ConnectorError): NewTicket {
  const [ticket] = tickets;
  const id = ticketId(ticket?.id);
  if (!ticket || id === undefined || tickets.length > 1) {
    const ids = tickets.map((one) => one.id).join(', ');
    throw unproven(
      lost,
      new Error(`${tickets.length} tickets now carry ${match.finder.field} "${match.value}": ${ids}.`),
    );
  }
  return { id, ticket, response };
}

/** A look-up that fails proves nothing: the outcome stays as open as the lost answer left it. */
function unproven(lost: ConnectorError, why: unknown): ConnectorError {
  const reason = why instanceof Error ? why.message : String(why);
  const { response } = lost.details;
  return new ConnectorError(
    'outcome_unknown',
    `${lost.message} Looking for the ticket did not settle it: ${reason}`,
    {
      writeState: writeStateOf({ type: 'unusable' }),
      ...(response && { response }),
      cause: why,
    },
  );
}

async function sleepUntil(time: number, clock: Clock, stop: AbortSignal): Promise<void> {
  if (clock.now() < time) {
    await clock.sleep(time - clock.now(), stop);
  }
}
