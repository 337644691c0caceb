import { listEndpoint, readPage } from '../list/list_page';
import { TicketFinder } from '../match/find_tickets';
import { TicketMatcher } from '../match/match_tickets';
import { prepareNotes } from '../parts/prepare_notes';
import { PlanningWriters } from './planning_writers';
import { resolveNames } from './resolve_names';
import { requireSuccess, type SaveReport } from './results/final_error';
import type { Outcomes } from './results/outcome';
import { type ResultSettings, resultsOf } from './results/save_results';
import type { Item } from './save_item';
import type { SaveMeans, SaveOptions } from './save_means';
import { saveTickets } from './save_tickets';
import { SavingWriters } from './saving_writers';
import type { TicketWriters } from './ticket_writers';

/**
 * Saves the tickets of a call.
 *
 * @throws ConnectorError with `results` and `summary`, unless something was saved, nothing is unknown and nothing ended
 * the run early
 */
export async function performSave(
  items: readonly Item[],
  means: SaveMeans,
  options: SaveOptions,
  settings: ResultSettings,
): Promise<SaveReport> {
  if (options.dryRun) {
    return planSave(items, means, options, settings);
  }
  const outcomes = outcomesOf(items, means, options, new SavingWriters(means, options));
  const { matchOn } = options;
  return requireSuccess(await resultsOf(items, outcomes, { ...settings, matchOn }), { items, matchOn });
}

/**
 * Plans what a save would do with each ticket: everything is looked up, nothing is written. A ticket that would be
 * refused is reported as such and does not end the dry run, since nothing was left half done.
 *
 * @throws ConnectorError where HaloPSA cannot be asked
 */
async function planSave(
  items: readonly Item[],
  means: SaveMeans,
  given: SaveOptions,
  settings: ResultSettings,
): Promise<SaveReport> {
  const options = { ...given, continueOnError: true };
  // Signs in and reads, so that a plan is never made with an asset that does not work.
  const { response } = await readPage(means.halo, listEndpoint.path, { page_size: 1, page_no: 1 });
  const outcomes = outcomesOf(items, means, options, new PlanningWriters(means, options));
  const { endedBy, last = { response, ticket: {} }, ...report } = await resultsOf(items, outcomes, settings);
  if (endedBy) {
    throw endedBy;
  }
  return { ...report, last };
}

async function* outcomesOf(
  items: readonly Item[],
  means: SaveMeans,
  options: SaveOptions,
  writers: TicketWriters,
): Outcomes {
  const named = options.names ? yield* resolveNames(items, means, options) : items;
  const ready = yield* prepareNotes(named, means.halo, options.continueOnError);
  const matcher =
    options.matchOn &&
    new TicketMatcher(new TicketFinder(means.halo, options.matchOn), writers, options, means, ready.length);
  yield* saveTickets(ready, writers, matcher);
}
