import { ConnectorError } from '../errors';
import type { Reply } from '../halo/client';
import type { Item } from './ledger';
import type { Saving } from './save_context';
import { answerOf, type TicketData, ticketId, ticketsIn } from './ticket';
import { ticketForHalo } from './ticket_body';

/**
 * Posts one new ticket. HaloPSA has no key that would make this repeatable, so it is sent again only where it
 * provably was not processed; the delivery sees to that.
 *
 * @throws ConnectorError; `delivery` tells whether the ticket may exist. An answer without a ticket is a lost one.
 */
export async function postNewTicket(ticket: TicketData, { halo, path }: Saving): Promise<NewTicket> {
  const reply = await halo.send({ kind: 'create', method: 'POST', path, body: [ticketForHalo(ticket)] });
  const [saved] = ticketsIn(reply.body);
  const id = ticketId(saved?.id);
  if (!saved || id === undefined) {
    throw new ConnectorError(
      'invalid_response',
      `HaloPSA answered ${reply.status} without naming the new ticket.`,
      {
        answer: answerOf(reply),
        delivery: 'lost',
      },
    );
  }
  return { id, ticket: saved, reply };
}

/** A ticket that HaloPSA opened. */
export interface NewTicket {
  id: number;
  ticket: TicketData;
  reply: Reply;
}

/**
 * Opens one ticket, once.
 *
 * @returns the error that ends the run, if any
 */
export async function openTicket(item: Item, saving: Saving): Promise<ConnectorError | undefined> {
  try {
    const { id, reply, ticket } = await postNewTicket(item.ticket, saving);
    saving.ledger.saved(item, 'created', id, reply, ticket);
    return undefined;
  } catch (error) {
    return noteNotOpened(item, error, saving);
  }
}

/** Notes why a ticket was not opened, or that nobody knows; what is no error of ours is thrown on. */
export function noteNotOpened(item: Item, error: unknown, saving: Saving): ConnectorError | undefined {
  if (!(error instanceof ConnectorError)) {
    throw error;
  }
  if (error.delivery === 'lost' || error.delivery === 'late') {
    const unknown = outcomeUnknown(error, saving);
    saving.ledger.failed(item, 'unknown', unknown);
    return unknown;
  }
  const rejected = error.code === 'rejected';
  saving.ledger.failed(item, rejected ? 'rejected' : 'not_sent', error);
  return rejected && saving.continueOnError ? undefined : error;
}

function outcomeUnknown(error: ConnectorError, { matchOn }: Saving): ConnectorError {
  const { answer } = error.details;
  const hint = matchOn
    ? 'Run the action again later, with the same match_on: it looks first whether the ticket is there by then.'
    : 'Look in HaloPSA whether the ticket is there before you send it again. With options.match_on (e.g. third_party_id_string) the connector looks for you, now and next time.';
  return error.code === 'outcome_unknown'
    ? error
    : new ConnectorError('outcome_unknown', error.message, {
        hint,
        delivery: error.delivery,
        ...(answer && { answer }),
        cause: error,
      });
}
