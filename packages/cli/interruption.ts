import { constants } from 'node:os';
import { listenForStop, type StopListener, stopSignals } from './connector';

/**
 * Listens for Ctrl+C and the other signals that end a program. From the first one on the exit code is what a shell
 * makes of such an end, 128 and the signal's number, however much is still brought to an end. A person who presses
 * Ctrl+C twice means it: the second one ends the process as it always does.
 */
export function listenForInterruption(): StopListener {
  const interrupted = (signal: NodeJS.Signals) => {
    process.exitCode = 128 + constants.signals[signal];
  };
  for (const signal of stopSignals) {
    process.on(signal, interrupted);
  }
  const listener = listenForStop(process);
  const release = () => {
    listener.release();
    for (const signal of stopSignals) {
      process.off(signal, interrupted);
    }
  };
  listener.stop.addEventListener('abort', release, { once: true });
  return { stop: listener.stop, release };
}
