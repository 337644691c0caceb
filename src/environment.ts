import type { Progress } from './action';
import type { SessionEnvironment } from './halo/session';

/** The world as a run sees it. */
export interface RunEnvironment extends SessionEnvironment {
  progress: (step: Progress) => void;
  /** Files of this machine, which only a person on the command line may name. */
  localFiles?: LocalFiles;
}

/** Reads and writes files of this machine. */
export interface LocalFiles {
  read(path: string): Promise<Buffer>;
  /** The size in bytes of a file that can be read. */
  sizeOf(path: string): Promise<number>;
  /** Writes a file of a ticket into a folder, never over another one, and returns its path. */
  keep(file: { id: number; name: string; bytes: Buffer }): Promise<string>;
  /** Removes what this run has written. */
  dropAll(): Promise<void>;
}
