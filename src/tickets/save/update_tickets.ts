import { isOverloadStatus } from '../../core/http_status';
import { isObject } from '../../core/json';
import { behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved } from '../../core/write_state';
import type { ApiResponse } from '../../halo/api';
import { modelErrorsByIndex } from '../../halo/error_message';
import { namesOneOf, responseFactsOf, type TicketData, ticketId, ticketsIn } from '../ticket';
import type { BatchSize } from './batch_size';
import { withUpdateHint } from './refusal_hints';
import { isTurnedAway, notSaved, type Outcome, type Outcomes, untilEnd } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans } from './save_means';
import { settleUpdate } from './settle_update';
import { ticketForHalo } from './ticket_body';

/** What the updates of a run share. */
export interface UpdateSettings {
  means: SaveMeans;
  batchSize: BatchSize;
  /** Whether the run goes on after a ticket that HaloPSA refused. */
  goOn: boolean;
}

/**
 * Updates tickets in one request. Where HaloPSA refuses it, or breaks down over it, it is split until the refused
 * tickets stand alone: the tickets before a refused one are saved, and those after it too if the run goes on after
 * errors. Sending an update twice changes nothing.
 */
export async function* updateTickets(items: readonly Item[], settings: UpdateSettings): Outcomes {
  if (items.length === 0) {
    return;
  }
  let response: ApiResponse;
  try {
    response = await postTickets(items, settings);
  } catch (error) {
    yield* refusedOrLost(items, behindSending(error), settings);
    return;
  }
  yield* savedTickets(items, response, settings);
}

async function postTickets(
  items: readonly Item[],
  { means: { halo, path, clock }, batchSize }: UpdateSettings,
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

async function* savedTickets(
  items: readonly Item[],
  response: ApiResponse,
  settings: UpdateSettings,
): Outcomes {
  const returned = new Map(ticketsIn(response.body).map((ticket) => [ticketId(ticket.id), ticket]));
  const isPartial = returned.size > 1 && returned.size < items.length;
  const missing = isPartial ? items.filter((item) => !returned.has(idOf(item))) : [];
  const told = items.filter((candidate) => !missing.includes(candidate));
  const refused = told.filter((item) => refusalIn(returned.get(idOf(item))) !== undefined);
  for (const item of told.filter((candidate) => !refused.includes(candidate))) {
    const id = idOf(item);
    yield {
      of: 'ticket',
      item,
      outcome: 'updated',
      id,
      response,
      ticket: returned.get(id),
      sent: item.ticket,
    };
  }
  for (const [place, item] of refused.entries()) {
    const error = refusalError(refusalIn(returned.get(idOf(item))) ?? '', response);
    const isLast = place === refused.length - 1;
    yield { of: 'ticket', item, outcome: 'rejected', error, endsRun: !settings.goOn && isLast };
    if (!settings.goOn && isLast) {
      return;
    }
  }
  // A server that returns several tickets, but not all, has told of the others nothing at all: ask it again.
  yield* updateTickets(missing, settings);
}

/** HaloPSA answers 201 to a batch although it refused one of its tickets, whose entry then holds the reason. */
function refusalIn(entry: TicketData | undefined): string | undefined {
  const error = entry?.error ?? undefined;
  if (error === undefined || error === '' || error === false) {
    return undefined;
  }
  const { message } = isObject(error) ? error : { message: error };
  return typeof message === 'string' ? message : JSON.stringify(error);
}

function refusalError(sentence: string, response: ApiResponse): WriteError {
  return new WriteError('rejected', `HaloPSA refused the ticket: ${sentence}`, 'refused', {
    response: responseFactsOf({ ...response, body: {} }),
  });
}

async function* refusedOrLost(items: readonly Item[], error: WriteError, settings: UpdateSettings): Outcomes {
  const { means, batchSize, goOn } = settings;
  const [only] = items;
  if (only && items.length === 1 && isTurnedAway(error)) {
    yield await settleUpdate(only, error, means, goOn);
    return;
  }
  if (error.code === 'rejected') {
    if (only && items.length === 1) {
      yield notSaved(only, withUpdateHint(error, only), goOn);
    } else {
      yield* separateRefused(items, error, settings);
    }
    return;
  }
  const tooMuch =
    error.code === 'timeout' ||
    isTurnedAway(error) ||
    isOverloadStatus(error.details.response?.status_code ?? 0);
  const mayHalve = tooMuch && items.length > 1 && error.writeState !== 'not_sent' && !means.stop.aborted;
  yield* failedTickets(items, error, !mayHalve && !(goOn && isTurnedAway(error)));
  if (mayHalve) {
    batchSize.overloaded(items.length);
    yield* halves(items, settings);
  }
}

/** Model-binding errors name the tickets they are about; any other refusal is found by halving. */
async function* separateRefused(
  items: readonly Item[],
  error: WriteError,
  settings: UpdateSettings,
): Outcomes {
  const { goOn, batchSize } = settings;
  const named = modelErrorsByIndex(error.details.response?.json_body);
  const refused = items.filter((_, position) => named.has(position));
  const [first] = refused;
  if (!first) {
    if (error.details.response?.status_code === 413) {
      batchSize.overloaded(items.length);
    }
    yield* halves(items, settings);
    return;
  }
  const others = goOn
    ? items.filter((item) => !refused.includes(item))
    : items.slice(0, items.indexOf(first));
  const end = yield* untilEnd(updateTickets(others, settings));
  if (!end) {
    for (const item of goOn ? refused : [first]) {
      const refusal = namedError(error, named.get(items.indexOf(item)));
      yield notSaved(item, withUpdateHint(refusal, item), goOn);
    }
  }
}

async function* halves(items: readonly Item[], settings: UpdateSettings): Outcomes {
  const middle = Math.ceil(items.length / 2);
  const end = yield* untilEnd(updateTickets(items.slice(0, middle), settings));
  if (!end) {
    yield* updateTickets(items.slice(middle), settings);
  }
}

/** The last of the tickets ends the run, so that all are told of. */
function* failedTickets(
  items: readonly Item[],
  error: WriteError,
  endsRun: boolean,
): Generator<Outcome, void> {
  const isLost = mayBeSaved(error.writeState);
  for (const [place, item] of items.entries()) {
    const ends = endsRun && place === items.length - 1;
    yield { of: 'ticket', item, outcome: isLost ? 'unknown' : 'not_sent', error, endsRun: ends };
  }
}

function namedError(error: WriteError, sentence: string | undefined): WriteError {
  return sentence === undefined
    ? error
    : new WriteError('rejected', `HaloPSA refused the ticket: ${sentence}`, error.writeState, error.details);
}

function idOf({ ticket }: Item): number {
  return ticketId(ticket.id) ?? 0;
}
