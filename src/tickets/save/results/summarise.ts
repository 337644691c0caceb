import type { SavingSummary, TicketResult } from '../../../generated/exchanges';

/**
 * Counts the results of a call by their outcome.
 *
 * @param notCompared saved tickets whose response was not to be had
 */
export function summarise(
  results: readonly Pick<TicketResult, 'outcome' | 'not_applied'>[],
  notCompared: number,
): SavingSummary {
  const summary: SavingSummary = { created: 0, updated: 0, matched: 0, rejected: 0, unknown: 0, not_sent: 0 };
  for (const { outcome } of results) {
    summary[outcome] = (summary[outcome] ?? 0) + 1;
  }
  const notApplied = results.filter(({ not_applied }) => not_applied).length;
  return {
    ...summary,
    ...(notApplied > 0 && { not_applied: notApplied }),
    ...(notCompared > 0 && { not_compared: notCompared }),
  };
}
