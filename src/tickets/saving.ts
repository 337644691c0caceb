import type { HaloClient } from '../client';
import type { Clock } from '../clock';
import type { Ledger } from './ledger';
import type { MatchField } from './matching';

/** How tickets are saved. */
export interface SaveOptions {
  matchOn?: MatchField;
  /** Updates in one request. */
  batchSize: number;
  /** Go on after a ticket that HaloPSA refused. */
  continueOnError: boolean;
}

/** All that a save of one or more tickets works with. */
export interface Saving extends SaveOptions {
  halo: HaloClient;
  clock: Clock;
  /** Where tickets are posted to. */
  path: string;
  ledger: Ledger;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
}
