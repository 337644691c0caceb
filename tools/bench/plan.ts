import type { NodeRelease } from './node_releases';

/** How thoroughly to measure. */
export interface Plan {
  /** Counted runs of each program, where one takes a moment. */
  rounds: number;
  /** The same where one takes seconds. */
  longRounds: number;
  /** Tickets in the list that is read at a given latency. */
  listed: number;
  latencyMs: number;
  /** Lists of these lengths are read to see how the effort grows. */
  growth: readonly number[];
  updates: number;
  creates: number;
  /** Tickets of real weight: 40 KB a row, 83 KB when saved. */
  heavy: HeavyPlan;
  /** Files with tickets: so many of some bytes, and one that is large. */
  files: { count: number; bytes: number; largeBytes: number };
  /** What is done over a slow line, and over which, in milliseconds to the other end and back. */
  far: FarPlan;
  /** Not at all where they need not be fetched. */
  peers?: PeersPlan;
}

/** How much of what is heavy. */
export interface HeavyPlan {
  /** Rows that fit into one output as they are. */
  whole: number;
  /** Rows of which few fields are kept. */
  listed: number;
  updates: number;
  /** For the highest memory: rows, updates and creates, the longest of each last. */
  memory: { rows: readonly number[]; updates: readonly number[]; creates: readonly number[] };
}

/** What is done over a slow line. */
export interface FarPlan {
  roundTripsMs: readonly number[];
  rounds: number;
  /** Of single tickets, whose runs are short and vary. */
  pairs: number;
  creates: number;
  /** With a note each. */
  noted: number;
}

/** What others are compared by. */
export interface PeersPlan {
  listed: number;
  updates: number;
}

/** What the report is made from. */
export const thorough: Plan = {
  rounds: 21,
  longRounds: 9,
  listed: 10_000,
  latencyMs: 20,
  growth: [1_000, 2_000, 4_000, 8_000, 16_000, 20_000],
  updates: 1_000,
  creates: 200,
  heavy: {
    whole: 450,
    listed: 2_000,
    updates: 100,
    memory: { rows: [1_000, 3_000, 10_000], updates: [300, 1_000], creates: [1_000, 3_000] },
  },
  far: { roundTripsMs: [20, 80, 200], rounds: 3, pairs: 15, creates: 200, noted: 50 },
  peers: { listed: 10_000, updates: 100 },
  files: { count: 50, bytes: 5 * 1024 * 1024, largeBytes: 25 * 1024 * 1024 },
};

/** Everything once, and small: shows that it works, not how fast. */
export const quick: Plan = {
  rounds: 1,
  longRounds: 1,
  listed: 300,
  latencyMs: 1,
  growth: [100, 200],
  updates: 150,
  creates: 3,
  heavy: {
    whole: 100,
    listed: 200,
    updates: 10,
    memory: { rows: [200], updates: [10], creates: [2] },
  },
  files: { count: 2, bytes: 10_240, largeBytes: 102_400 },
  far: { roundTripsMs: [5], rounds: 1, pairs: 1, creates: 3, noted: 2 },
};

/** What every benchmark is given. */
export interface Bench {
  plan: Plan;
  /** Where the built programs are. */
  folder: string;
  releases: readonly NodeRelease[];
}
