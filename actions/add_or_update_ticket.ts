import type { Action, InputRules } from '../src/action';
import { isFalse, isTrue } from '../src/core/json';
import { TicketFinder } from '../src/tickets/match/find_tickets';
import { requireFiles } from '../src/tickets/parts/file_content';
import { BatchSize } from '../src/tickets/save/batch_size';
import { dryRun } from '../src/tickets/save/dry_run';
import { Ledger } from '../src/tickets/save/ledger';
import { resolveNames } from '../src/tickets/save/prepare_items';
import { saveIssues } from '../src/tickets/save/save_input_rules';
import { itemOf } from '../src/tickets/save/save_item';
import { saveTickets } from '../src/tickets/save/save_tickets';
import { output, ticketUrl } from '../src/tickets/ticket';

/** Saves tickets: opens those without id, updates the others, and tells of each what became of it. */
const addOrUpdateTicket: Action<'add_or_update_ticket'> = async (
  input,
  { halo, endpoint, progress, ...run },
) => {
  const options = input.options ?? {};
  const items = input.json_body.map(itemOf);
  const ledger = new Ledger(items, { fields: options.fields, ticketUrl: halo.ticketUrl });
  const context = {
    ...(options.match_on && { finder: new TicketFinder(halo, options.match_on) }),
    onMatch: options.on_match ?? 'update',
    matchClosed: !isFalse(options.match_closed),
    findDuplicates: !isFalse(options.find_duplicates),
    batchSize: new BatchSize(options.batch_size ? Number(options.batch_size) : undefined),
    continueOnError: isTrue(options.continue_on_error),
    ...run,
    halo,
    path: endpoint.path,
    ledger,
  } as const;
  const onProgress = (done: number) => progress({ what: 'tickets', done, total: items.length });
  await requireFiles(items, context.files);
  const isDryRun = isTrue(options.dry_run);
  const prepared = isTrue(options.resolve_names)
    ? await resolveNames(items, context, isDryRun || context.continueOnError)
    : { items };
  const { last, results, summary } = isDryRun
    ? await dryRun(prepared, context, onProgress)
    : ledger.close(await saveTickets(prepared, context, onProgress));
  return { ...output(last.response, last.ticket), ...ticketUrl(last.ticket, halo), results, summary };
};

export default addOrUpdateTicket;

/** What no schema can say of tickets to save: match_on needs a value to match. */
export const inputRules: InputRules = saveIssues;
