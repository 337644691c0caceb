import { ConnectorError } from '../../core/errors';
import { beforeSending } from '../../core/write_error';
import type { Plan } from '../../generated/exchanges';
import type { ApiResponse } from '../../halo/api';
import { readTicket } from '../read_ticket';
import { type TicketData, ticketId } from '../ticket';
import { withoutKey } from './matched_item';
import { type MatchFacts, notSaved, type Outcomes } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';
import { changesOf } from './ticket_changes';
import type { LookForOwn, MatchedTicket, TicketWriters } from './ticket_writers';

/** Tickets are read one by one, and planned in the order in which they would be saved. */
const oneAtATime = 1;

/** A ticket as the plans before leave it, and the response that it came in. */
interface PlannedTicket {
  ticket: TicketData;
  response?: ApiResponse;
}

/** Writers that write nothing: they plan what a save would do. */
export class PlanningWriters implements TicketWriters {
  readonly updatesAtOnce = oneAtATime;
  /** As they would be by now, by number; below zero for those that would be opened. */
  private readonly planned = new Map<number, PlannedTicket>();
  private opened = 0;

  constructor(
    private readonly means: SaveMeans,
    private readonly options: SaveOptions,
  ) {}

  expect(): void {}

  isPartsOnly(): boolean {
    return false;
  }

  async *addPartsOnly(): Outcomes {}

  async *leave(item: Item, response: ApiResponse): Outcomes {
    yield { of: 'plan', item, id: 0, plan: { action: 'no_match' }, response };
  }

  async *create(item: Item, _lookForOwn?: LookForOwn): Outcomes {
    this.opened += 1;
    const id = -this.opened;
    this.planned.set(id, { ticket: item.ticket });
    const plan = { action: 'create' as const, changes: changesOf({}, item.ticket), ...partsOf(item) };
    yield { of: 'plan', item, id, plan };
  }

  async *update(items: readonly Item[]): Outcomes {
    for (const item of items) {
      yield* this.planUpdate(item, ticketId(item.ticket.id) ?? 0);
    }
  }

  async *match(item: Item, { id, found, facts }: MatchedTicket): Outcomes {
    const { onMatch } = this.options;
    if (onMatch === 'update') {
      yield* this.planUpdate(withoutKey(item, facts, this.options.matchOn), id, facts);
      return;
    }
    const parts = onMatch === 'note' ? partsOf(item) : {};
    yield {
      of: 'plan',
      item,
      id,
      plan: { action: onMatch, ...named(id), ...parts },
      response: found?.response,
      match: facts,
    };
  }

  async *addParts(): Outcomes {}

  private async *planUpdate(item: Item, id: number, match?: MatchFacts): Outcomes {
    let current: PlannedTicket;
    try {
      current = await this.current(id);
    } catch (error) {
      yield isGone(error)
        ? { of: 'ticket', item, outcome: 'rejected', error }
        : notSaved(item, beforeSending(error), this.options.continueOnError);
      return;
    }
    const { ticket, response } = current;
    const changes = changesOf(ticket, item.ticket);
    this.planned.set(id, { ...current, ticket: { ...ticket, ...item.ticket } });
    yield {
      of: 'plan',
      item,
      id,
      plan: { action: 'update', ...named(id), changes, ...partsOf(item) },
      response,
      match,
    };
  }

  private async current(id: number): Promise<PlannedTicket> {
    const { halo, path } = this.means;
    return (
      this.planned.get(id) ?? (await readTicket(halo, { path: `${path}/{{id}}`, pathValues: { id } }, id))
    );
  }
}

/** HaloPSA refuses to update a ticket that is not there. */
function isGone(error: unknown): error is ConnectorError {
  return error instanceof ConnectorError && error.code === 'not_found';
}

function named(id: number): Pick<Plan, 'id'> {
  return id > 0 ? { id } : {};
}

function partsOf({ note, files }: Item): Pick<Plan, 'note' | 'attachments'> {
  return {
    ...(note && { note: true }),
    ...(files.length > 0 && { attachments: files.map(({ source }) => source.filename) }),
  };
}
