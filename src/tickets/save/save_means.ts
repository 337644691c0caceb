import type { Clock } from '../../core/clock';
import type { Log } from '../../core/log';
import type { HaloClient } from '../../halo/api';
import type { MatchField } from '../match/match_filters';
import type { NameOptions } from '../names/name_policy';
import type { FileReader } from '../parts/file_content';

/** What a save of tickets works with. */
export interface SaveMeans {
  halo: HaloClient;
  clock: Clock;
  log: Log;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
  /** Fetches the content of files. */
  files: FileReader;
  /** Where tickets are posted to. */
  path: string;
}

/** How tickets are saved. */
export interface SaveOptions {
  /** The field by which a new ticket is looked up. */
  matchOn?: MatchField | undefined;
  /** What happens to a ticket that a lookup found. */
  onMatch: 'update' | 'note' | 'leave';
  /** What happens where the lookup found none. */
  onNoMatch: 'create' | 'leave';
  /** Whether a closed ticket is a match. */
  matchClosed: boolean;
  /** Whether a new ticket is followed by a lookup for one that another run opened at the same moment. */
  findDuplicates: boolean;
  /** How names are replaced by ids; left out where they go out as given. */
  names?: NameOptions;
  /** Whether it is only planned what a save would do. */
  dryRun: boolean;
  /** Updates in one request; left out: as many as HaloPSA is quick with. */
  batchSize?: number;
  /** Go on after a ticket that HaloPSA refused. */
  continueOnError: boolean;
}
