import { ConnectorError } from '../../core/errors';
import { isGiven } from '../../core/json';
import type { ApiResponse, Query } from '../../halo/api';
import { responseFactsOf, type TicketData, ticketId } from '../ticket';
import { ticketsAmong } from './compared_filters';
import type { ListPage } from './list_page';
import { momentOf, spanOf } from './moments';

/** How far a reading reaches back behind the moment at which the one before it began: saves show up late in lists. */
const overlapMs = 10 * 60_000;

const hourMs = 3_600_000;

/** From the easternmost zone to UTC: a server that reads a moment in its own zone is early or late by that much. */
export const widestZoneMs = 14 * hourMs;

/** A row further back than any zone explains. */
const ignoredMs = 26 * hourMs;

/**
 * The moment from which changes are wanted.
 *
 * @param given a moment, or a span before now; a moment in the future is read as now
 * @param now the earliest of the clocks at hand, in milliseconds since 1970
 */
export function wantedSince(given: string, now: number): number {
  const span = spanOf(given);
  return span === undefined ? Math.min(momentOf(given), now) : now - span - overlapMs;
}

/** The earliest of our clock and the one that wrote the date of a response, be it HaloPSA's or a gateway's. */
export function earliestClock(ours: number, { headers }: ApiResponse): number {
  const served = Date.parse(headers.date ?? '');
  return Number.isNaN(served) ? ours : Math.min(ours, served);
}

/**
 * What the next run passes as `changed_since`, so that no change is missed.
 *
 * @param began the earliest clock when the reading began
 * @param since where this reading began; one that is not whole is read again from there
 */
export function nextChangedSince(began: number, since: number, complete: boolean): string {
  const next = began - overlapMs;
  return new Date(complete ? next : Math.min(since, next)).toISOString();
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

/** Whether a row was changed at or after a moment; dates in rows have a few decimals or none. */
export function isChangedSince(row: TicketData, moment: number): boolean {
  return (changedAt(row) ?? moment) >= Math.floor(moment / 1000) * 1000;
}

/** When a ticket was changed last; undefined where the row does not show it. */
export function changedAt({ last_update, flastupdate }: TicketData): number | undefined {
  const [date] = [last_update, flastupdate].filter((value) => typeof value === 'string');
  const moment = date === undefined ? Number.NaN : momentOf(date);
  return Number.isNaN(moment) ? undefined : moment;
}

/** A ticket with the time of its last change. */
export interface ChangedTicket {
  id: number;
  changedAt: number;
}

/** The ticket of some rows that was changed last. */
export function newestOf(rows: readonly unknown[]): ChangedTicket | undefined {
  const changed = ticketsAmong(rows).flatMap((row) => {
    const [id, at] = [ticketId(row.id), changedAt(row)];
    return id === undefined || at === undefined ? [] : [{ id, changedAt: at }];
  });
  return changed.reduce<ChangedTicket | undefined>(
    (newest, each) => (newest && newest.changedAt >= each.changedAt ? newest : each),
    undefined,
  );
}

/**
 * Makes sure that the server heeded the filter: one that ignores it answers with tickets that were changed long before.
 *
 * @param asked the moment that was asked for
 * @throws ConnectorError `invalid_response` where it did not
 */
export function requireChanged({ rows, response }: ListPage, asked: number): void {
  const old = ticketsAmong(rows).find((row) => (changedAt(row) ?? asked) < asked - ignoredMs);
  if (old) {
    const when = String(old.last_update ?? old.flastupdate);
    const message = `HaloPSA ignored the filter for changed tickets: it listed ticket ${String(old.id)}, last changed ${when}.`;
    throw new ConnectorError('invalid_response', message, {
      response: responseFactsOf({ ...response, body: undefined }),
      hint: 'This server does not filter by the time of the last change. Leave options.changed_since out and compare last_update in the playbook.',
    });
  }
}
