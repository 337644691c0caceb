import type { Action, InputRules } from '../src/action';
import { rowFieldIssues } from '../src/tickets/field_rules';
import { oldNameIssues, optionIssues } from '../src/tickets/list/list_query';
import { listTickets } from '../src/tickets/list/list_tickets';
import { parameterIssues } from '../src/tickets/list/parameter_rules';
import { output } from '../src/tickets/ticket';

/** Lists tickets: one page as HaloPSA responds, or with `all_pages` every page as one list. */
const getTickets: Action<'get_tickets'> = async ({ parameters, options }, context) => {
  const { response, body, summary } = await listTickets({ ...parameters }, options ?? {}, context);
  return { ...output(response, body), ...(Object.keys(summary).length > 0 && { summary }) };
};

export default getTickets;

/** What no schema can say of a list: options and parameters that contradict each other, or that do nothing. */
export const inputRules: InputRules = (inputs) => [
  ...oldNameIssues(inputs),
  ...parameterIssues(inputs),
  ...optionIssues(inputs),
  ...rowFieldIssues(inputs),
];
