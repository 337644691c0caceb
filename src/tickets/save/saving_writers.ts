import { behindSending } from '../../core/write_error';
import type { ApiResponse } from '../../halo/api';
import { addParts } from '../parts/add_parts';
import { readTicket } from '../read_ticket';
import { namesOneOf, ticketId, ticketsIn } from '../ticket';
import { BatchSize } from './batch_size';
import { createTicket, withAdvice } from './create_ticket';
import { notSaved, type Outcomes, type SavedOutcome } from './outcome';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';
import { ticketForHalo } from './ticket_body';
import type { LookForOwn, MatchedTicket, TicketWriters } from './ticket_writers';
import { updateTickets } from './update_tickets';

/** Writers that save. */
export class SavingWriters implements TicketWriters {
  private readonly batchSize: BatchSize;

  constructor(
    private readonly means: SaveMeans,
    private readonly options: SaveOptions,
  ) {
    this.batchSize = new BatchSize(options.batchSize);
  }

  get updatesAtOnce(): number {
    return this.batchSize.current;
  }

  expect(upcoming: readonly Item[]): void {
    this.means.halo.expectWrites(ownWrites(upcoming), this.options.matchOn !== undefined);
  }

  create(item: Item, lookForOwn?: LookForOwn): Outcomes {
    return createTicket(item, this.means, this.options.continueOnError, lookForOwn);
  }

  update(items: readonly Item[]): Outcomes {
    const { means, batchSize, options } = this;
    return updateTickets(items, { means, batchSize, goOn: options.continueOnError });
  }

  async *match(item: Item, matched: MatchedTicket): Outcomes {
    try {
      const { ticket, response } = await (this.options.onMatch === 'update'
        ? updateMatched(item, matched.id, this.means)
        : (matched.found ?? readMatched(matched.id, this.means)));
      yield { of: 'ticket', item, outcome: 'matched', id: matched.id, response, ticket };
    } catch (error) {
      yield notSaved(item, withAdvice(behindSending(error), true), this.options.continueOnError);
    }
  }

  async *addParts(saved: SavedOutcome): Outcomes {
    const isLeft = saved.outcome === 'matched' && this.options.onMatch === 'leave';
    if (!isLeft) {
      yield* addParts(saved, this.means, this.options.continueOnError);
    }
  }
}

/** How many requests of these tickets have a connection of their own, if none of them is there already. */
function ownWrites(items: readonly Item[]): number {
  return items
    .map(
      ({ ticket, note, files }) =>
        (ticketId(ticket.id) === undefined ? 1 : 0) + (note ? 1 : 0) + files.length,
    )
    .reduce((sum, count) => sum + count, 0);
}

async function updateMatched(item: Item, id: number, { halo, path }: SaveMeans) {
  const body = [ticketForHalo({ ...item.ticket, id })];
  const response: ApiResponse = await halo.send({
    kind: 'update',
    method: 'POST',
    path,
    body,
    expect: namesOneOf([id]),
  });
  return { response, ticket: ticketsIn(response.body)[0] };
}

function readMatched(id: number, { halo, path }: SaveMeans) {
  return readTicket(halo, { path: `${path}/{{id}}`, pathValues: { id } }, id);
}
