import type { Action, InputRules } from '../src/action';
import { isFalse, isTrue } from '../src/core/json';
import { requireFiles } from '../src/tickets/parts/file_content';
import { performSave } from '../src/tickets/save/perform_save';
import { saveIssues } from '../src/tickets/save/rules/save_input_rules';
import { itemOf } from '../src/tickets/save/save_item';
import { output, ticketUrl } from '../src/tickets/ticket';

/** Saves tickets: opens those without id, updates the others, and tells of each what became of it. */
const addOrUpdateTicket: Action<'add_or_update_ticket'> = async (
  { json_body, options: given },
  { halo, endpoint, progress, ...run },
) => {
  const options = given ?? {};
  const items = json_body.map(itemOf);
  await requireFiles(items, run.files);
  const { last, results, summary } = await performSave(
    items,
    { halo, path: endpoint.path, ...run },
    {
      matchOn: options.match_on ?? undefined,
      onMatch: options.on_match ?? 'update',
      onNoMatch: options.on_no_match ?? 'create',
      matchClosed: !isFalse(options.match_closed),
      findDuplicates: !isFalse(options.find_duplicates),
      ...(!isFalse(options.resolve_names) && {
        names: {
          isAskedFor: isTrue(options.resolve_names),
          unknownNames: options.unknown_names ?? undefined,
        },
      }),
      dryRun: isTrue(options.dry_run),
      continueOnError: isTrue(options.continue_on_error),
      ...(options.batch_size && { batchSize: Number(options.batch_size) }),
    },
    {
      fields: options.fields,
      ticketUrl: halo.ticketUrl,
      onProgress: (done) => progress({ what: 'tickets', done, total: items.length }),
    },
  );
  return { ...output(last.response, last.ticket), ...ticketUrl(last.ticket, halo), results, summary };
};

export default addOrUpdateTicket;

/** What no schema can say of tickets to save: match_on needs a value to match. */
export const inputRules: InputRules = saveIssues;
