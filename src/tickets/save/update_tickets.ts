import { ConnectorError } from '../../core/errors';
import { isOverloadStatus } from '../../core/http_status';
import { mayBeSaved } from '../../core/write_state';
import type { ApiResponse } from '../../halo/api';
import { modelErrorsByIndex } from '../../halo/error_message';
import { namesOneOf, type TicketData, ticketId, ticketsIn } from '../ticket';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';
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
  context: SaveContext,
): Promise<ConnectorError | undefined> {
  if (items.length === 0) {
    return undefined;
  }
  try {
    const response = await postTickets(items, context);
    return await recordSaved(items, response, context);
  } catch (error) {
    if (error instanceof ConnectorError) {
      return takeApart(items, error, context);
    }
    throw error;
  }
}

async function postTickets(
  items: readonly Item[],
  { halo, path, clock, batchSize }: SaveContext,
): Promise<ApiResponse> {
  const many = items.length > 1;
  const startedAt = clock.now();
  const response = await halo.send({
    kind: many ? 'batch' : 'update',
    method: 'POST',
    path,
    // In no API description of HaloPSA's, but what its own PowerShell users send to get every ticket back.
    ...(many && { query: { returnall: true } }),
    body: items.map(({ ticket }) => ticketForHalo(ticket)),
    expect: namesOneOf(items.map(idOf)),
  });
  batchSize.succeeded(items.length, clock.now() - startedAt);
  return response;
}

async function recordSaved(
  items: readonly Item[],
  response: ApiResponse,
  context: SaveContext,
): Promise<ConnectorError | undefined> {
  const returned = new Map(ticketsIn(response.body).map((ticket) => [ticketId(ticket.id), ticket]));
  const isPartial = returned.size > 1 && returned.size < items.length;
  const missing = isPartial ? items.filter((item) => !returned.has(idOf(item))) : [];
  for (const item of items.filter((candidate) => !missing.includes(candidate))) {
    context.ledger.saved(item, 'updated', idOf(item), response, returned.get(idOf(item)));
  }
  // A server that returns several tickets, but not all, has told of the others nothing at all: ask it again.
  return updateTickets(missing, context);
}

async function takeApart(
  items: readonly Item[],
  error: ConnectorError,
  context: SaveContext,
): Promise<ConnectorError | undefined> {
  if (error.code === 'rejected') {
    return items.length === 1 ? reject(items, error, context) : separateRefused(items, error, context);
  }
  recordFailure(items, error, context);
  const tooMuch =
    error.code === 'timeout' ||
    error.writeState === 'turned_away' ||
    isOverloadStatus(error.details.response?.status_code ?? 0);
  const mayHalve = tooMuch && items.length > 1 && error.writeState !== 'not_sent' && !context.stop.aborted;
  if (!mayHalve) {
    return error.writeState === 'turned_away' && context.continueOnError ? undefined : error;
  }
  context.batchSize.overloaded(items.length);
  return halve(items, context);
}

/** Model-binding errors name the tickets they are about; any other refusal is found by halving. */
async function separateRefused(
  items: readonly Item[],
  error: ConnectorError,
  context: SaveContext,
): Promise<ConnectorError | undefined> {
  const named = modelErrorsByIndex(error.details.response?.json_body);
  const refused = items.filter((_, position) => named.has(position));
  const [first] = refused;
  if (!first) {
    if (error.details.response?.status_code === 413) {
      context.batchSize.overloaded(items.length);
    }
    return halve(items, context);
  }
  const others = context.continueOnError
    ? items.filter((item) => !refused.includes(item))
    : items.slice(0, items.indexOf(first));
  const stoppedBy = await updateTickets(others, context);
  if (stoppedBy) {
    return stoppedBy;
  }
  const rejected = context.continueOnError ? refused : [first];
  const [stop] = rejected.map((item) =>
    reject([item], namedError(error, named.get(items.indexOf(item))), context),
  );
  return stop;
}

async function halve(items: readonly Item[], context: SaveContext): Promise<ConnectorError | undefined> {
  const middle = Math.ceil(items.length / 2);
  return (
    (await updateTickets(items.slice(0, middle), context)) ??
    (await updateTickets(items.slice(middle), context))
  );
}

function reject(items: readonly Item[], error: ConnectorError, { ledger, continueOnError }: SaveContext) {
  for (const item of items) {
    ledger.failed(item, 'rejected', error);
  }
  return continueOnError ? undefined : error;
}

/** An item that an earlier request may already have saved stays unknown, however its last attempt failed. */
function recordFailure(items: readonly Item[], error: ConnectorError, { ledger }: SaveContext): void {
  const lost = mayBeSaved(error.writeState);
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
