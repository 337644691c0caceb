import type { Action, InputRules } from '../src/action';
import { isObject, isTrue } from '../src/core/json';
import { largestOutput } from '../src/core/output_limit';
import { readAllPages } from '../src/tickets/list/all_pages';
import {
  changedSince,
  momentOf,
  nextChangedSince,
  requireChanged,
} from '../src/tickets/list/changed_tickets';
import { readPage } from '../src/tickets/list/list_page';
import { filtersOf, oldNameIssues, optionIssues, withHaloNames } from '../src/tickets/list/list_query';
import { parameterIssues } from '../src/tickets/list/parameter_rules';
import { keepFields, output } from '../src/tickets/ticket';

/** Lists tickets: one page as HaloPSA answers it, or with `all_pages` every page as one list. */
const getTickets: Action<'get_tickets'> = async (input, { halo, endpoint, clock, progress }) => {
  const { all_pages, max_tickets, concurrency, fields, changed_since, names } = input.options ?? {};
  const parameters = withHaloNames({ ...input.parameters });
  const query = { ...parameters, ...(names && (await filtersOf(names, parameters, halo))) };
  if (!isTrue(all_pages)) {
    const { response, envelope, rows } = await readPage(halo, endpoint.path, query);
    const kept = fields && { tickets: rows.map((row) => (isObject(row) ? keepFields(row, fields) : row)) };
    return output(response, { ...envelope, ...kept });
  }
  const beganAt = clock.date();
  const since = changed_since ? momentOf(changed_since) : undefined;
  const whole = { ...query, ...(since !== undefined && changedSince(since, query)) };
  const { first, tickets, summary } = await readAllPages(halo, endpoint.path, whole, {
    ...(max_tickets && { maxTickets: Number(max_tickets) }),
    ...(concurrency && { concurrency: Number(concurrency) }),
    ...(fields && { fields }),
    ...(since !== undefined && { checkPage: (page) => requireChanged(page, since) }),
    limit: largestOutput,
    onPage: (done, total) => progress({ what: 'pages', done, total }),
  });
  const next = since !== undefined && {
    next_changed_since: nextChangedSince(since, summary.complete, first.response, beganAt),
  };
  const list = { ...first.envelope, record_count: summary.record_count, tickets };
  return { ...output(first.response, list), summary: { ...summary, ...next } };
};

export default getTickets;

/** What no schema can say of a list: options and parameters that contradict each other, or that do nothing. */
export const inputRules: InputRules = (inputs) => [
  ...oldNameIssues(inputs),
  ...parameterIssues(inputs),
  ...optionIssues(inputs),
];
