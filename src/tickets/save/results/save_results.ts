import { ConnectorError, messageOf } from '../../../core/errors';
import { largestOutput } from '../../../core/output_limit';
import type {
  AttachmentResult,
  NoteResult,
  SavingSummary,
  TicketResult,
  UnknownName,
} from '../../../generated/exchanges';
import type { ApiResponse } from '../../../halo/api';
import type { WithHaloData } from '../../../halo/halo_data';
import { exactTextsOf } from '../../exact_texts';
import { UnseenFields } from '../../fields_not_seen';
import type { MatchField } from '../../match/match_filters';
import type { TicketFile } from '../../parts/file_sources';
import { ticketErrorOf } from '../../parts/part_outcome';
import { keepFields, type TicketData, ticketId } from '../../ticket';
import type { Item } from '../save_item';
import type { MatchFacts, Outcome, SavedOutcome } from './outcome';
import { savedFacts } from './saved_facts';
import { summarise } from './summarise';

/** What became of one ticket of a call. */
export type SaveResult = WithHaloData<TicketResult, 'ticket'>;

/** What became of a ticket itself. */
type TicketEntry = Pick<
  SaveResult,
  | 'outcome'
  | 'id'
  | 'url'
  | 'ticket'
  | 'matched_closed'
  | 'merged_from'
  | 'not_applied'
  | 'unknown_fields'
  | 'warning'
  | 'plan'
  | 'error'
>;

/** A call that is over, however it ended. */
export interface SaveRun {
  results: SaveResult[];
  summary: SavingSummary;
  /** The ticket that was saved last, and the response that it came with. */
  last?: { response: ApiResponse; ticket: TicketData };
  /** What ended the run early. */
  endedBy?: ConnectorError;
  /** Of the first ticket alone: tens of thousands of refusals, each with its response, would fill the memory. */
  firstError?: ConnectorError;
}

/** What the results need besides the outcomes. */
export interface ResultSettings {
  /** The members of each saved ticket to keep; all of them where no names are given. */
  fields?: readonly string[] | null | undefined;
  /** The member of match_on, whose value must be on the saved ticket. */
  matchOn?: MatchField | undefined;
  /** The address of a ticket in a browser. */
  ticketUrl: (id: number) => string;
  /** Told how many tickets have an outcome. */
  onProgress: (done: number) => void;
}

/** Makes the results of a call from its outcomes; whatever happens, no ticket is left out. */
export async function resultsOf(
  items: readonly Item[],
  outcomes: AsyncIterable<Outcome>,
  settings: ResultSettings,
): Promise<SaveRun> {
  const results = new SaveResults(items, settings);
  try {
    for await (const outcome of outcomes) {
      results.add(outcome);
    }
  } catch (error) {
    // A fault of the connector's own must not hide what was saved before it.
    results.end(error);
  }
  return results.run;
}

class SaveResults {
  private readonly results: SaveResult[];
  private readonly done = new Set<number>();
  private readonly exactTexts = new Set<string>();
  private readonly unseen: UnseenFields;
  private hasTicket = false;
  private last: SaveRun['last'];
  private endedBy: ConnectorError | undefined;
  private firstError: ConnectorError | undefined;
  /** Characters of the tickets that are kept. */
  private keptSize = 0;
  private lastCounted: ApiResponse | undefined;
  private isFull = false;
  /** Positions of saved tickets whose response was not to be had. */
  private readonly notCompared = new Set<number>();

  constructor(
    items: readonly Item[],
    private readonly settings: ResultSettings,
  ) {
    this.unseen = new UnseenFields(settings.fields);
    this.results = items.map(({ index, ticket, note, files }) => ({
      index,
      outcome: 'not_sent',
      ...this.named(ticketId(ticket.id)),
      ...(note && { note: { outcome: 'not_sent' } }),
      ...(files.length > 0 && { attachments: files.map(fileNotSent) }),
    }));
  }

  get run(): SaveRun {
    const { results, last, endedBy, firstError, exactTexts } = this;
    return {
      results,
      summary: {
        ...summarise(results, this.notCompared.size),
        ...(exactTexts.size > 0 && { exact_texts: [...exactTexts] }),
        // Where HaloPSA returned no ticket, none could show a field.
        ...(this.hasTicket && this.unseen.said),
      },
      ...(last && { last }),
      ...(endedBy && { endedBy }),
      ...(firstError && { firstError }),
    };
  }

  add(outcome: Outcome): void {
    const { item } = outcome;
    switch (outcome.of) {
      case 'ticket':
        this.enter(item, 'error' in outcome ? this.failed(outcome) : this.saved(outcome));
        break;
      case 'no_match':
        this.enter(item, { outcome: 'no_match' });
        this.last ??= { response: { ...outcome.response, body: undefined }, ticket: {} };
        break;
      case 'plan':
        this.enter(item, {
          outcome: 'not_sent',
          ...this.named(outcome.plan.id),
          ...matchResult(outcome.match),
          plan: outcome.plan,
        });
        this.last = outcome.response ? { response: outcome.response, ticket: {} } : this.last;
        break;
      case 'duplicate':
        this.change(item, { duplicate_of: outcome.duplicateOf });
        break;
      case 'names':
        this.nameUnknown(item, outcome.unknownNames);
        break;
      case 'note':
        this.change(item, { note: outcome.result });
        break;
      case 'file':
        this.change(item, { attachments: this.withFile(item, outcome.file, outcome.result) });
        break;
    }
    if (outcome.endsRun && 'error' in outcome) {
      this.endedBy ??= outcome.error;
    }
  }

  /** Ends the run by something that no writer expected. */
  end(thrown: unknown): void {
    this.endedBy ??=
      thrown instanceof ConnectorError
        ? thrown
        : new ConnectorError('internal_error', `The connector failed: ${messageOf(thrown)}`, {
            cause: thrown,
          });
  }

  private saved({ item, outcome, id, response, ticket, sent, match }: SavedOutcome): TicketEntry {
    const kept = ticket && keepFields(ticket, this.settings.fields);
    const hasRoom = kept !== undefined && this.makeRoom(kept, response);
    for (const name of kept ? exactTextsOf(response, this.settings.fields) : []) {
      this.exactTexts.add(name);
    }
    this.last = { response: { ...response, body: undefined }, ticket: kept ?? { id } };
    if (ticket) {
      this.hasTicket = true;
      this.unseen.look(ticket);
    }
    if (sent && !ticket) {
      this.notCompared.add(item.index);
    } else {
      this.notCompared.delete(item.index);
    }
    return {
      outcome,
      ...this.named(id),
      ...(hasRoom && { ticket: kept }),
      ...(ticket && savedFacts(ticket, sent, this.settings.matchOn)),
      ...matchResult(match),
    };
  }

  private failed({ item, outcome, error }: Extract<Outcome, { of: 'ticket'; error: unknown }>): TicketEntry {
    if (item.index === 0) {
      this.firstError = error;
    }
    this.resetUploads(item, outcome);
    // What was never sent now may have been saved by an earlier request whose response was lost.
    const isDoubtful = outcome === 'not_sent' && this.resultOf(item).outcome === 'unknown';
    return {
      outcome: isDoubtful ? 'unknown' : outcome,
      ...this.named(ticketId(item.ticket.id)),
      error: ticketErrorOf(error),
    };
  }

  /** A file that was uploaded for a new ticket belongs to nothing where that was not opened. */
  private resetUploads(item: Item, outcome: 'rejected' | 'not_sent' | 'unknown'): void {
    const { attachments } = this.resultOf(item);
    const left: AttachmentResult['outcome'] = outcome === 'unknown' ? 'unknown' : 'not_sent';
    if (attachments && ticketId(item.ticket.id) === undefined) {
      const result = attachments.map((file) =>
        file.outcome === 'added' ? { ...file, outcome: left } : file,
      );
      this.change(item, { attachments: result });
    }
  }

  /**
   * Counts what is kept. Past what the platform takes, the saved tickets are dropped, those before as well, since an
   * output that is too large would lose them in the end anyway: what was saved is told by index, outcome and id.
   */
  private makeRoom(kept: TicketData, response: ApiResponse): boolean {
    if (this.settings.fields) {
      this.keptSize += JSON.stringify(kept).length;
    } else if (this.lastCounted !== response) {
      this.keptSize += response.size;
      this.lastCounted = response;
    }
    if (this.keptSize > largestOutput && !this.isFull) {
      this.isFull = true;
      this.results.forEach(({ ticket: _ticket, ...rest }, index) => {
        this.results[index] = rest;
      });
    }
    return !this.isFull;
  }

  /** What goes along with the ticket has an entry of its own, which stays. */
  private enter(item: Item, entry: TicketEntry): void {
    const { index, note, attachments, unknown_names } = this.resultOf(item);
    this.results[index] = {
      index,
      ...entry,
      ...(unknown_names && { unknown_names }),
      ...(note && { note }),
      ...(attachments && { attachments }),
    };
    if (!this.done.has(index)) {
      this.done.add(index);
      this.settings.onProgress(this.done.size);
    }
  }

  private change(item: Item, part: Partial<SaveResult>): void {
    this.results[item.index] = { ...this.resultOf(item), ...part };
  }

  private nameUnknown(item: Item, names: readonly UnknownName[]): void {
    const { unknown_names: _before, ...rest } = this.resultOf(item);
    this.results[item.index] = { ...rest, ...(names.length > 0 && { unknown_names: [...names] }) };
  }

  private withFile(item: Item, { position, source }: TicketFile, outcome: NoteResult): AttachmentResult[] {
    return (this.resultOf(item).attachments ?? []).map((entry, place) =>
      item.files[place]?.position === position ? { ...outcome, filename: source.filename } : entry,
    );
  }

  private resultOf({ index }: Item): SaveResult {
    return this.results[index] ?? { index, outcome: 'not_sent' };
  }

  private named(id: number | undefined): { id?: number; url?: string } {
    return id === undefined ? {} : { id, url: this.settings.ticketUrl(id) };
  }
}

function matchResult(match: MatchFacts | undefined): Pick<SaveResult, 'matched_closed' | 'merged_from'> {
  return {
    ...(match?.isClosed && { matched_closed: true }),
    ...(match?.mergedFrom !== undefined && { merged_from: match.mergedFrom }),
  };
}

function fileNotSent({ source }: TicketFile): AttachmentResult {
  return { filename: source.filename, outcome: 'not_sent' };
}
