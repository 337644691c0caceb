import type { Action, InputRules } from '../src/action';
import { isTrue } from '../src/core/json';
import { exactTextsOf } from '../src/tickets/exact_texts';
import { fieldIssues } from '../src/tickets/field_rules';
import { fieldsNotSeen } from '../src/tickets/fields_not_seen';
import { downloadFiles, wantedFiles } from '../src/tickets/parts/download_files';
import { readWithParts } from '../src/tickets/read_with_parts';
import { keepFields, output, ticketUrl } from '../src/tickets/ticket';

/** Reads one ticket, and at the same time its notes and the names of its files where they are wanted. */
const getTicketById: Action<'get_ticket_by_id'> = async (input, { halo, endpoint, keeper }) => {
  const { path_parameters, parameters, options } = input;
  const address = { path: endpoint.path, pathValues: path_parameters, query: { ...parameters } };
  const download = wantedFiles(options?.download_files, keeper);
  const wantsList = isTrue(options?.attachments);
  const { ticket, response, mergedFrom, notes, attachments } = await readWithParts(halo, address, {
    notes: isTrue(options?.notes),
    attachments: wantsList || download !== undefined,
    followMerged: isTrue(options?.follow_merged),
  });
  const files = download && (await downloadFiles(halo, attachments ?? [], download, keeper));
  const exact_texts = exactTextsOf(response, options?.fields);
  return {
    ...output(response, keepFields(ticket, options?.fields)),
    ...ticketUrl(ticket, halo),
    ...(mergedFrom !== undefined && { merged_from: mergedFrom }),
    ...(exact_texts.length > 0 && { exact_texts }),
    ...fieldsNotSeen(options?.fields, [ticket]),
    ...(notes && { notes }),
    ...(wantsList && attachments && { attachments }),
    ...(files && { files }),
  };
};

export default getTicketById;

/** What no schema can say of one ticket: fields that it does not have. */
export const inputRules: InputRules = fieldIssues;
