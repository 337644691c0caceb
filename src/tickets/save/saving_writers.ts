import { messageOf } from '../../core/errors';
import { behindSending, type WriteError } from '../../core/write_error';
import { type ApiResponse, uncached } from '../../halo/api';
import { addParts } from '../parts/add_parts';
import type { NotedTicket } from '../parts/notes';
import { type ReadTicket, readTicket } from '../read_ticket';
import { namesOneOf, ticketId, ticketsIn } from '../ticket';
import { BatchSize } from './batch_size';
import { createTicket, withAdvice } from './create_ticket';
import { withoutKey } from './matched_item';
import { addPartsOnly } from './parts_only';
import { notSaved, type Outcomes, type SavedOutcome } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';
import { hasPartsOnly, withStatusInNote } from './status_in_note';
import { ticketForHalo } from './ticket_body';
import type { LookForOwn, MatchedTicket, TicketWriters } from './ticket_writers';
import { updateTickets } from './update_tickets';

/** Writers that save. */
export class SavingWriters implements TicketWriters {
  private readonly batchSize: BatchSize;
  /** The notes that were added to each ticket of this call. */
  private readonly notesOf = new Map<number, Set<unknown>>();
  private readonly created = new Set<number>();

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

  async *create(item: Item, lookForOwn?: LookForOwn): Outcomes {
    for await (const outcome of createTicket(item, this.means, this.options.continueOnError, lookForOwn)) {
      if (outcome.of === 'ticket' && outcome.outcome === 'created') {
        this.created.add(outcome.id);
      }
      yield outcome;
    }
  }

  update(items: readonly Item[]): Outcomes {
    const { means, batchSize, options } = this;
    return updateTickets(items.map(withStatusInNote), { means, batchSize, goOn: options.continueOnError });
  }

  isPartsOnly(item: Item): boolean {
    return hasPartsOnly(item);
  }

  addPartsOnly(item: Item): Outcomes {
    const id = ticketId(item.ticket.id) ?? 0;
    const parts = { item: withStatusInNote(item), ticket: this.noted(id), files: item.files };
    return addPartsOnly(parts, this.means, this.options.continueOnError);
  }

  async *leave(item: Item, response: ApiResponse): Outcomes {
    yield { of: 'no_match', item, response };
  }

  async *match(given: Item, { id, found, facts }: MatchedTicket): Outcomes {
    const { onMatch, matchOn, continueOnError } = this.options;
    const isUpdate = onMatch === 'update';
    const item = isUpdate ? withStatusInNote(withoutKey(given, facts, matchOn)) : given;
    try {
      const read = await (isUpdate
        ? updateMatched(item, id, this.means)
        : (found ?? readSaved(id, this.means)));
      yield { of: 'ticket', item, outcome: 'matched', id, ...read, match: facts };
    } catch (error) {
      yield notSaved(item, matchFailed(error), continueOnError);
    }
  }

  async *addParts(saved: SavedOutcome): Outcomes {
    if (saved.outcome === 'matched' && this.options.onMatch === 'leave') {
      return;
    }
    const { item, id } = saved;
    const files = saved.outcome === 'created' ? [] : item.files;
    const ticket = this.noted(id);
    let isStatusSet = false;
    for await (const part of addParts({ item, ticket, files }, this.means, this.options.continueOnError)) {
      if (part.of === 'note' && part.result.outcome === 'added') {
        this.notesOf.set(id, new Set([...ticket.added, part.result.id]));
        isStatusSet = item.note?.newStatus !== undefined;
      }
      yield part;
    }
    if (isStatusSet) {
      yield* this.asItIsNow(saved);
    }
  }

  /** What a note made of its ticket is shown by reading it; the ticket is saved, whatever becomes of that. */
  private async *asItIsNow(saved: SavedOutcome): Outcomes {
    try {
      const sent = { ...saved.sent, status_id: saved.item.note?.newStatus };
      yield { ...saved, ...(await readSaved(saved.id, this.means)), sent };
    } catch (error) {
      this.means.log.write('warn', 'not_read_after_note', { id: saved.id, reason: messageOf(error) });
    }
  }

  private noted(id: number): NotedTicket {
    return { id, isNew: this.created.has(id), added: this.notesOf.get(id) ?? new Set() };
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

function matchFailed(error: unknown): WriteError {
  return withAdvice(behindSending(error), true);
}

async function updateMatched(item: Item, id: number, { halo, path }: SaveMeans) {
  const body = [ticketForHalo({ ...item.ticket, id })];
  const response = await halo.send({ kind: 'update', method: 'POST', path, body, expect: namesOneOf([id]) });
  return { response, ticket: ticketsIn(response.body)[0], sent: item.ticket };
}

function readSaved(id: number, { halo, path }: SaveMeans): Promise<ReadTicket> {
  return readTicket(uncached(halo), { path: `${path}/{{id}}`, pathValues: { id } }, id);
}
