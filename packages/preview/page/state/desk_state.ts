import type { CheckStep, Contents, RunReport, Values } from '../../messages';
import type { Edited } from './history';
import type { Store } from './store';

/** The last run of an action, or why there was none. */
export interface Run {
  report?: RunReport;
  refusal?: string;
  /** What it was run with, so that a problem disappears when its value changes. */
  given?: { asset: string; assetValues: Values; inputs: Values };
}

/** What was found of an asset so far. */
export interface Check {
  isUnderWay: boolean;
  steps: readonly CheckStep[];
  refusal?: string;
}

/** All that was typed and run. */
export interface DeskState {
  contents: Contents;
  /** Assets' values and actions' inputs by `asset/<name>` and `action/<name>`, from when they are first changed. */
  documents: Readonly<Record<string, Edited>>;
  /** JSON that was typed and cannot be read yet, by the same key. */
  texts: Readonly<Record<string, string>>;
  /** The name of the asset to run with. */
  asset: string;
  runs: Readonly<Record<string, Run>>;
  checks: Readonly<Record<string, Check>>;
  /** True once there was more than the browser keeps over a reload. */
  isTooMuchToKeep: boolean;
}

export type Desk = Store<DeskState>;
