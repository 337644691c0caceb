import { ConnectorError } from '../../core/errors';
import type { Plan } from '../../generated/exchanges';
import type { ApiResponse } from '../../halo/api';
import { listEndpoint, readPage } from '../list/list_page';
import { matchValue } from '../match/find_tickets';
import { candidates } from '../match/match_or_create';
import { readTicket } from '../read_ticket';
import { ticketId } from '../ticket';
import type { SaveReport } from './ledger';
import type { Prepared } from './prepare_items';
import type { SaveContext } from './save_context';
import type { Item } from './save_item';
import { changesOf } from './ticket_changes';

/** What would be done with a ticket, and the response that told so. */
interface Planned {
  plan: Plan;
  response?: ApiResponse;
}

/**
 * Tells what a save would do with each ticket: everything is looked up, nothing is written. A ticket that would be
 * refused is told as such and does not end the dry run, since nothing was left half done.
 *
 * @throws ConnectorError where HaloPSA cannot be asked
 */
export async function dryRun(
  { items, stoppedBy }: Prepared,
  context: SaveContext,
  progress: (done: number) => void,
): Promise<SaveReport> {
  if (stoppedBy) {
    throw stoppedBy;
  }
  // Signs in and reads, so that a plan is never told by an asset that does not work.
  const { response } = await readPage(context.halo, listEndpoint.path, { page_size: 1, page_no: 1 });
  for (const [done, item] of items.entries()) {
    await planOf(item, context)
      .then((planned) => context.ledger.planned(item, planned.plan, planned.response ?? response))
      .catch((error: unknown) => reject(item, error, context));
    progress(done + 1);
  }
  return context.ledger.closeDryRun({ response, ticket: {} });
}

function reject(item: Item, error: unknown, { ledger }: SaveContext): void {
  if (!(error instanceof ConnectorError) || (error.code !== 'rejected' && error.code !== 'not_found')) {
    throw error;
  }
  ledger.failed(item, 'rejected', error);
}

async function planOf(item: Item, context: SaveContext): Promise<Planned> {
  const id = ticketId(item.ticket.id);
  if (id !== undefined) {
    return planUpdate(item, id, context);
  }
  const { finder } = context;
  const value = finder && matchValue(item.ticket, finder.field);
  const found = finder && value !== undefined ? await candidates({ finder, value }, context) : undefined;
  if (found?.match) {
    return planMatch(item, found.match, context);
  }
  const plan = { action: 'create' as const, changes: changesOf({}, item.ticket), ...partsOf(item) };
  return { plan, ...(found && { response: found.response }) };
}

function planMatch(
  item: Item,
  { id, response }: { id: number; response: ApiResponse },
  context: SaveContext,
): Promise<Planned> | Planned {
  switch (context.onMatch) {
    case 'update':
      return planUpdate(item, id, context);
    case 'note':
      return { plan: { action: 'note', id, ...partsOf(item) }, response };
    case 'leave':
      return { plan: { action: 'leave', id }, response };
  }
}

async function planUpdate(item: Item, id: number, { halo, path }: SaveContext): Promise<Planned> {
  const { ticket, response } = await readTicket(halo, { path: `${path}/{{id}}`, pathValues: { id } }, id);
  const changes = changesOf(ticket, item.ticket);
  return { plan: { action: 'update', id, changes, ...partsOf(item) }, response };
}

function partsOf({ note, files }: Item): Pick<Plan, 'note' | 'attachments'> {
  return {
    ...(note && { note: true }),
    ...(files.length > 0 && { attachments: files.map(({ source }) => source.filename) }),
  };
}
