import type { Progress } from './action';
import type { SessionEnvironment } from './halo/session';

/** The world as a run sees it. */
export interface RunEnvironment extends SessionEnvironment {
  progress: (step: Progress) => void;
  /** Reads a file of this machine, which only a person at a desk may name. */
  readLocalFile?: (path: string) => Promise<Buffer>;
}
