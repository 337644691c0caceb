import type { ConnectorError } from '../../../core/errors';
import type { WriteError } from '../../../core/write_error';
import { mayBeSaved } from '../../../core/write_state';
import type { NoteResult, Plan, UnknownName } from '../../../generated/exchanges';
import type { ApiResponse } from '../../../halo/api';
import type { TicketFile } from '../../parts/file_sources';
import type { TicketData } from '../../ticket';
import type { Item } from '../save_item';

/**
 * Something that became known of a ticket of the call, or of what goes along with it. The last one of a ticket counts,
 * but that a ticket which may have been saved stays so until it is settled.
 */
export type Outcome =
  | SavedOutcome
  | NoMatchOutcome
  | FailedOutcome
  | PlannedOutcome
  | DuplicateOutcome
  | NamesOutcome
  | PartOutcome;

/** What a writer yields. After an outcome that ends the run it begins nothing more. */
export type Outcomes = AsyncGenerator<Outcome, void>;

interface Stated {
  item: Item;
  endsRun?: boolean;
}

/** HaloPSA has the ticket. */
export interface SavedOutcome extends Stated {
  of: 'ticket';
  outcome: 'created' | 'updated' | 'matched';
  id: number;
  response: ApiResponse;
  /** As HaloPSA returned it, where it did. */
  ticket?: TicketData | undefined;
  /** What was sent, for a comparison with `ticket`; left out where nothing was. */
  sent?: TicketData;
  /** How it was found. */
  match?: MatchFacts | undefined;
  /** True if what goes along with it is there already. */
  isWhole?: boolean;
}

/** How `match_on` came to a ticket. */
export interface MatchFacts {
  isClosed?: boolean;
  /** The ticket that carries the value and was merged into this one. */
  mergedFrom?: number;
}

/** No ticket carries the value, and none is to be opened. */
export interface NoMatchOutcome extends Stated {
  of: 'no_match';
  /** The lookup that found none. */
  response: ApiResponse;
}

/** The ticket was not saved, or nobody knows. */
export type FailedOutcome = Stated & { of: 'ticket' } & (
    | { outcome: 'rejected' | 'not_sent'; error: ConnectorError }
    | { outcome: 'unknown'; error: WriteError }
  );

/** What a save would do. */
export interface PlannedOutcome extends Stated {
  of: 'plan';
  plan: Plan;
  /** The ticket of the plan; below zero for one that would be opened. */
  id: number;
  /** What told so. */
  response?: ApiResponse | undefined;
  match?: MatchFacts | undefined;
}

/** An older ticket carries the same value. */
export interface DuplicateOutcome extends Stated {
  of: 'duplicate';
  duplicateOf: number;
}

/** Names of the ticket for which no id was found. */
export interface NamesOutcome extends Stated {
  of: 'names';
  unknownNames: readonly UnknownName[];
}

/** What became of the note or of a file of a ticket. */
export type PartOutcome = AddedPartOutcome | FailedPartOutcome;

type Part = { of: 'note' } | { of: 'file'; file: TicketFile };

/** It is there now. */
export type AddedPartOutcome = Stated & Part & { result: NoteResult };

/** It was not added, or nobody knows. */
export type FailedPartOutcome = Stated & Part & { result: NoteResult; error: WriteError };

/** True for a ticket that is in HaloPSA now. */
export function isSaved(outcome: Outcome): outcome is SavedOutcome {
  return (
    outcome.of === 'ticket' &&
    (outcome.outcome === 'created' || outcome.outcome === 'updated' || outcome.outcome === 'matched')
  );
}

/**
 * The outcome of a ticket whose save failed.
 *
 * @param goOn whether the run goes on after a ticket that HaloPSA or a gateway refused
 */
export function notSaved(item: Item, error: WriteError, goOn: boolean): FailedOutcome {
  if (mayBeSaved(error.writeState)) {
    return { of: 'ticket', item, outcome: 'unknown', error, endsRun: !(goOn && isTurnedAway(error)) };
  }
  return error.code === 'rejected'
    ? { of: 'ticket', item, outcome: 'rejected', error, endsRun: !goOn }
    : { of: 'ticket', item, outcome: 'not_sent', error, endsRun: true };
}

/** What a gateway has against one ticket it need not have against the next. */
export function isTurnedAway({ writeState }: WriteError): boolean {
  return writeState === 'turned_away';
}

/** Passes outcomes on up to the one that ends the run, and returns that one, if there is one. */
export async function* untilEnd(outcomes: Outcomes): AsyncGenerator<Outcome, Outcome | undefined> {
  for await (const outcome of outcomes) {
    yield outcome;
    if (outcome.endsRun) {
      return outcome;
    }
  }
  return undefined;
}
