import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const lookAgainMs = 50;

/**
 * Writes into a FIFO, as soon as somebody reads it. Opened and written in the usual way a FIFO holds one of Node's
 * threads for as long as it has no reader, and the process cannot even end meanwhile.
 *
 * @param stop ends the waiting
 * @throws Error where it was stopped, or the reader went away
 */
export async function writeFifo(path: string, text: string, stop: AbortSignal): Promise<void> {
  const pipe = new Socket({ fd: await openWithReader(path, stop), readable: false, writable: true });
  const drop = () => pipe.destroy(interrupted());
  stop.addEventListener('abort', drop, { once: true });
  try {
    await new Promise<void>((written, failed) => {
      pipe.once('error', failed).end(text, written);
    });
  } finally {
    stop.removeEventListener('abort', drop);
    pipe.destroy();
  }
}

/** The system says ENXIO to a writer that will not wait, where nobody reads. */
async function openWithReader(path: string, stop: AbortSignal): Promise<number> {
  while (!stop.aborted) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENXIO')) {
        throw error;
      }
    }
    await pause(lookAgainMs, undefined, { signal: stop }).catch(() => undefined);
  }
  throw interrupted();
}

function interrupted(): Error {
  return new Error('the writing was interrupted');
}
