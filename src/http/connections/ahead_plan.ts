/** What is known when a write begins. Times in milliseconds. */
export interface WriteBegun {
  /** From the opening of a connection until it can carry a request; undefined before one was measured. */
  setUpMs: number | undefined;
  /** How long the last write took; undefined before one ended. */
  lastWriteMs: number | undefined;
  /** Writes that are still to come behind the one that begins. */
  toCome: number;
  /** Connections that are open or being opened, and not used yet. */
  spare: number;
}

/** More connections under way at once would only wait for their turn. */
const mostAhead = 4;

/**
 * When to open the connections of the writes to come, each so that it is ready when the write before it ends, in
 * milliseconds from now; 0 where that moment is here or has gone by. As many as it takes to keep up: a connection that
 * takes three writes' time has to be opened three writes before its own.
 */
export function openingDelays({ setUpMs, lastWriteMs, toCome, spare }: WriteBegun): number[] {
  if (setUpMs === undefined) {
    return toCome > 0 && spare === 0 ? [0] : [];
  }
  // With TLS 1.3 a connection takes two round trips, a write one.
  const writeMs = Math.max(1, lastWriteMs ?? setUpMs / 2);
  const ahead = Math.min(mostAhead, toCome, Math.max(1, Math.ceil(setUpMs / writeMs)));
  const delays: number[] = [];
  for (let turn = spare + 1; turn <= ahead; turn += 1) {
    delays.push(Math.max(0, turn * writeMs - setUpMs));
  }
  return delays;
}
