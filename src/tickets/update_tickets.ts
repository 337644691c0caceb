import { ConnectorError } from '../errors';
import type { Reply } from '../halo/client';
import { modelErrorsByIndex } from '../halo/error_message';
import type { Item } from './ledger';
import type { Saving } from './save_context';
import { type TicketData, ticketId, ticketsIn } from './ticket';
import { ticketForHalo } from './ticket_body';

/**
 * Updates tickets in one request. Where HaloPSA refuses it, or breaks down over it, it is taken apart until the
 * refused tickets stand alone: the tickets before a refused one are saved, and those after it too if the run goes on
 * after errors. Sending an update twice changes nothing.
 *
 * @returns the error that ends the run, if any
 */
export async function updateTickets(
  items: readonly Item[],
  saving: Saving,
): Promise<ConnectorError | undefined> {
  if (items.length === 0) {
    return undefined;
  }
  try {
    const reply = await postTickets(items, saving);
    return await noteSaved(items, reply, saving);
  } catch (error) {
    if (error instanceof ConnectorError) {
      return takeApart(items, error, saving);
    }
    throw error;
  }
}

async function postTickets(items: readonly Item[], { halo, path }: Saving): Promise<Reply> {
  const many = items.length > 1;
  return halo.send({
    kind: many ? 'batch' : 'update',
    method: 'POST',
    path,
    // In no API description of HaloPSA's, but what its own PowerShell users send to get every ticket back.
    ...(many && { query: { returnall: true } }),
    body: items.map(({ ticket }) => ticketForHalo(ticket)),
  });
}

async function noteSaved(
  items: readonly Item[],
  reply: Reply,
  saving: Saving,
): Promise<ConnectorError | undefined> {
  const returned = new Map(ticketsIn(reply.body).map((ticket) => [ticketId(ticket.id), ticket]));
  const isPartial = returned.size > 1 && returned.size < items.length;
  const missing = isPartial ? items.filter((item) => !returned.has(idOf(item))) : [];
  for (const item of items.filter((candidate) => !missing.includes(candidate))) {
    saving.ledger.saved(item, 'updated', idOf(item), reply, returned.get(idOf(item)));
  }
  // A server that returns several tickets, but not all, has told of the others nothing at all: ask it again.
  return updateTickets(missing, saving);
}

async function takeApart(
  items: readonly Item[],
  error: ConnectorError,
  saving: Saving,
): Promise<ConnectorError | undefined> {
  if (error.code === 'rejected') {
    return items.length === 1 ? reject(items, error, saving) : separateRefused(items, error, saving);
  }
  noteFailure(items, error, saving);
  const tooMuch = error.code === 'timeout' || [500, 504].includes(error.details.answer?.status_code ?? 0);
  const mayHalve = tooMuch && items.length > 1 && error.delivery !== 'not_sent' && !saving.stop.aborted;
  return mayHalve ? halve(items, saving) : error;
}

/** Model-binding errors name the tickets they are about; any other refusal is found by halving. */
async function separateRefused(
  items: readonly Item[],
  error: ConnectorError,
  saving: Saving,
): Promise<ConnectorError | undefined> {
  const named = modelErrorsByIndex(error.details.answer?.json_body);
  const refused = items.filter((_, position) => named.has(position));
  const [first] = refused;
  if (!first) {
    return halve(items, saving);
  }
  const others = saving.continueOnError
    ? items.filter((item) => !refused.includes(item))
    : items.slice(0, items.indexOf(first));
  const stoppedBy = await updateTickets(others, saving);
  if (stoppedBy) {
    return stoppedBy;
  }
  const rejected = saving.continueOnError ? refused : [first];
  const [stop] = rejected.map((item) =>
    reject([item], namedError(error, named.get(items.indexOf(item))), saving),
  );
  return stop;
}

async function halve(items: readonly Item[], saving: Saving): Promise<ConnectorError | undefined> {
  const middle = Math.ceil(items.length / 2);
  return (
    (await updateTickets(items.slice(0, middle), saving)) ??
    (await updateTickets(items.slice(middle), saving))
  );
}

function reject(items: readonly Item[], error: ConnectorError, { ledger, continueOnError }: Saving) {
  for (const item of items) {
    ledger.failed(item, 'rejected', error);
  }
  return continueOnError ? undefined : error;
}

/** An item that an earlier request may already have saved stays unknown, however its last attempt failed. */
function noteFailure(items: readonly Item[], error: ConnectorError, { ledger }: Saving): void {
  const lost = error.delivery === 'lost' || error.delivery === 'late';
  for (const item of items) {
    ledger.failed(item, lost || ledger.isDoubtful(item) ? 'unknown' : 'not_sent', error);
  }
}

function namedError(error: ConnectorError, sentence: string | undefined): ConnectorError {
  return sentence === undefined
    ? error
    : new ConnectorError('rejected', `HaloPSA refused the ticket: ${sentence}`, error.details);
}

function idOf({ ticket }: { ticket: TicketData }): number {
  return ticketId(ticket.id) ?? 0;
}
