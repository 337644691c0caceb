import type { Clock } from '../../core/clock';
import type { Log } from '../../core/log';
import type { HaloClient } from '../../halo/api';
import type { TicketFinder } from '../match/find_tickets';
import type { FileReader } from '../parts/file_content';
import type { BatchSize } from './batch_size';
import type { Ledger } from './ledger';

/** How tickets are saved. */
export interface SaveOptions {
  /** Looks for the ticket that a new one may turn out to be. */
  finder?: TicketFinder;
  /** What happens to a ticket that the finder found. */
  onMatch: 'update' | 'note' | 'leave';
  /** Whether a closed ticket is a match. */
  matchClosed: boolean;
  /** Whether a new ticket is followed by a look-up for one that another run opened at the same moment. */
  findDuplicates: boolean;
  /** Updates in one request. */
  batchSize: BatchSize;
  /** Go on after a ticket that HaloPSA refused. */
  continueOnError: boolean;
}

/** All that a save of one or more tickets works with. */
export interface SaveContext extends SaveOptions {
  halo: HaloClient;
  clock: Clock;
  /** Where tickets are posted to. */
  path: string;
  ledger: Ledger;
  /** Fetches the content of files. */
  files: FileReader;
  log: Log;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
}
