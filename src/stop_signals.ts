/**
 * What tells a process to stop. A terminal that closes (SIGHUP), a time or processor limit (SIGALRM, SIGXCPU) and
 * signals that mean nothing to Node (SIGQUIT, SIGUSR2) would end it without a word of what was saved.
 */
export const stopSignals = [
  'SIGTERM',
  'SIGINT',
  'SIGHUP',
  'SIGQUIT',
  'SIGALRM',
  'SIGXCPU',
  'SIGUSR2',
] as const satisfies NodeJS.Signals[];

/** What hears signals: Node's `process`. */
interface Signalled {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
}

/** The wish to stop, as a signal of the web's kind, and an end to listening for it. */
export interface StopListener {
  stop: AbortSignal;
  release: () => void;
}

/** Turns the signals that end a process into a wish to stop, which the work at hand may heed in good order. */
export function listenForStop(target: Signalled): StopListener {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  for (const signal of stopSignals) {
    target.on(signal, cancel);
  }
  const release = () => {
    for (const signal of stopSignals) {
      target.off(signal, cancel);
    }
  };
  return { stop: controller.signal, release };
}
