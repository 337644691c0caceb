import { ConnectorError } from '../../core/errors';
import { isGiven, isObject } from '../../core/json';
import type { ApiResponse, Query } from '../../halo/api';
import { responseFactsOf, type TicketData } from '../ticket';
import type { ListPage } from './list_page';

/**
 * How far a reading reaches back behind the moment at which the one before it began. HaloPSA writes the date of a change
 * and answers with the time of its gateway, and the two clocks may differ a little; what comes twice does no harm.
 */
const overlapMs = 60_000;

/** Where HaloPSA does not tell its time, ours has to do, and that may be further off. */
const overlapByOurClockMs = 5 * 60_000;

/** Reads a moment as ISO 8601; without a zone it is UTC, as HaloPSA's own dates are. */
export function momentOf(text: string): number {
  const plain = text.trim().replace(' ', 'T').replace(',', '.').toUpperCase();
  const hasTime = plain.includes('T');
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(plain) && hasTime;
  return Date.parse(
    hasZone ? plain.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : `${plain}${hasTime ? '' : 'T00:00:00'}Z`,
  );
}

/**
 * The filter by the time of the last change. HaloPSA's descriptions call it a switch, but clients that run against live
 * tenants send it a date and get the tickets changed since. Closing is a change, too, so that closed tickets are asked
 * for unless the caller has said which ones are wanted.
 */
export function changedSince(moment: number, parameters: Query = {}): Query {
  const isScoped = ['open_only', 'closed_only', 'includeclosed'].some((name) => isGiven(parameters[name]));
  const lastupdatefromdate = new Date(moment).toISOString();
  return isScoped ? { lastupdatefromdate } : { lastupdatefromdate, includeclosed: '0,1' };
}

/**
 * Makes sure that the server heeded the filter: one that ignores it answers with tickets that were changed before.
 *
 * @throws ConnectorError `invalid_response` where it did not
 */
export function requireChanged({ rows, response }: ListPage, moment: number): void {
  const old = rows
    .filter(isObject)
    .find((row) => (changedAt(row) ?? moment) < Math.floor(moment / 1000) * 1000);
  if (old) {
    const when = String(old.last_update ?? old.flastupdate);
    const message = `HaloPSA ignored the filter for changed tickets: it listed ticket ${old.id}, last changed ${when}.`;
    throw new ConnectorError('invalid_response', message, {
      response: responseFactsOf({ ...response, body: undefined }),
      hint: 'This server does not filter by the time of the last change. Leave options.changed_since out and compare last_update in the playbook.',
    });
  }
}

function changedAt({ last_update, flastupdate }: TicketData): number | undefined {
  const [date] = [last_update, flastupdate].filter((value) => typeof value === 'string');
  const moment = date === undefined ? Number.NaN : momentOf(date);
  return Number.isNaN(moment) ? undefined : moment;
}

/**
 * What the next run passes as `changed_since`, so that no change is missed.
 *
 * @param since where this reading began
 * @param complete whether it was read to its end; one that was cut short is read again from where it began
 * @param first the response to the first page, which tells HaloPSA's own time when the reading began
 * @param ourTime milliseconds since 1970 when the reading began, by our clock
 */
export function nextChangedSince(
  since: number,
  complete: boolean,
  { headers }: ApiResponse,
  ourTime: number,
): string {
  const served = Date.parse(headers.date ?? '');
  const moment = Number.isNaN(served) ? ourTime - overlapByOurClockMs : served - overlapMs;
  return new Date(complete ? Math.max(since, moment) : since).toISOString();
}
