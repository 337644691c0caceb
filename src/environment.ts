import type { Progress } from './action';
import type { Clock } from './clock';
import type { Environment } from './http/proxy';
import type { Log } from './log';
import type { Redactor } from './redact';

/** The world as a run sees it. */
export interface Surroundings {
  env: Environment;
  clock: Clock;
  log: Log;
  redactor: Redactor;
  /** Aborted when the platform or a person stops the action. */
  stop: AbortSignal;
  progress: (step: Progress) => void;
}
