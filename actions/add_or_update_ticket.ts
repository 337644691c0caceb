import type { Action, InputRules } from '../src/action';
import { isTrue } from '../src/json';
import { TicketFinder } from '../src/tickets/find_tickets';
import { saveIssues } from '../src/tickets/save_input_rules';
import { openLedger, saveTickets } from '../src/tickets/save_tickets';
import { keepFields, output } from '../src/tickets/ticket';

const largestBatch = 100;

/** Saves tickets: opens those without id, updates the others, and tells of each what became of it. */
const addOrUpdateTicket: Action<'add_or_update_ticket'> = async (input, context) => {
  const { match_on, batch_size, continue_on_error, fields } = input.options ?? {};
  const ledger = openLedger(input.json_body);
  const stoppedBy = await saveTickets(
    input.json_body,
    {
      ...(match_on && { finder: new TicketFinder(context.halo, match_on) }),
      batchSize: Number(batch_size ?? largestBatch),
      continueOnError: isTrue(continue_on_error),
      halo: context.halo,
      clock: context.clock,
      stop: context.stop,
      path: context.endpoint.path,
      ledger,
    },
    (done) => context.progress({ what: 'tickets', done, total: input.json_body.length }),
  );
  const { last, results, summary } = ledger.close(stoppedBy, fields);
  return { ...output(last.response, keepFields(last.ticket, fields)), results, summary };
};

export default addOrUpdateTicket;

/** What no schema can say of tickets to save: match_on needs a value to match. */
export const inputRules: InputRules = saveIssues;
