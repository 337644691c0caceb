import type { NodeRelease } from './node_releases';

/** How thoroughly to measure. */
export interface Plan {
  /** Counted runs of each program. */
  rounds: number;
  /** Tickets in the list that is read at a given latency. */
  listed: number;
  latencyMs: number;
  /** Lists of these lengths are read to see how the effort grows. */
  growth: readonly number[];
  updates: number;
  creates: number;
}

/** What the report is made from. */
export const thorough: Plan = {
  rounds: 21,
  listed: 10_000,
  latencyMs: 20,
  growth: [1_000, 2_000, 4_000, 8_000, 16_000, 20_000],
  updates: 1_000,
  creates: 200,
};

/** Everything once, and small: shows that it works, not how fast. */
export const quick: Plan = {
  rounds: 1,
  listed: 300,
  latencyMs: 1,
  growth: [100, 200],
  updates: 150,
  creates: 3,
};

/** What every benchmark is given. */
export interface Bench {
  plan: Plan;
  /** Where the built programs are. */
  folder: string;
  releases: readonly NodeRelease[];
}
