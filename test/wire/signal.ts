import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Sends a signal, and waits until the process has dealt with it: until it is no longer pending and the process sleeps
 * again, which Linux tells. Elsewhere a moment has to do.
 */
export async function signalled(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  const file = `/proc/${child.pid}/status`;
  if (!existsSync(file)) {
    await pause(300);
    return;
  }
  // Another thread of it may take the signal, and wakes the one that listens a little later.
  for (let settled = 0; settled < 3; settled = hasSettled(file) ? settled + 1 : 0) {
    await pause(2);
  }
}

/** A process that is gone has dealt with everything. */
function hasSettled(file: string): boolean {
  try {
    const status = readFileSync(file, 'utf8');
    const isPending = /^(Sig|Shd)Pnd:\t0*[1-9a-f]/m.test(status);
    return !isPending && /^State:\t[SZX]/m.test(status);
  } catch {
    return true;
  }
}
