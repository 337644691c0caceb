import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Attempt } from './attempt';

/** A body that is made while it is sent, anew for each attempt, so that it is never held as a whole. */
export interface StreamedBody {
  /** In bytes. */
  length: number;
  chunks(): Iterable<string | Buffer>;
}

/** Limits of gateways begin at a megabyte (nginx's `client_max_body_size`). */
const mayBeRefusedBytes = 1_000_000;

/** How long a gateway on the same machine or network takes to refuse a body by its announced length, in milliseconds. */
const refusalMs = 5;

/**
 * The body of one attempt as a stream. A gateway that refuses a large body answers before it has read it, and closes;
 * one more write on that connection then fails and takes the answer with it. So what has arrived is read before each
 * piece, and nothing follows an answer.
 */
export function streamOf(body: StreamedBody, attempt: Attempt): Readable {
  return Readable.from(pieces(body, attempt), { objectMode: false });
}

async function* pieces(body: StreamedBody, attempt: Attempt): AsyncGenerator<string | Buffer> {
  attempt.isBodyUnfinished = true;
  let sent = 0;
  for (const chunk of body.chunks()) {
    await nextTurn();
    if (sent === 1 && body.length > mayBeRefusedBytes) {
      await pause(refusalMs);
    }
    sent += 1;
    if (attempt.phase === 'reading') {
      await over(attempt);
      // Ends the connection: what would follow on it would be taken for the rest of the body.
      throw new Error('The rest is not wanted.');
    }
    yield chunk;
  }
  attempt.isBodyUnfinished = false;
}

async function over({ abort: { signal } }: Attempt): Promise<void> {
  if (!signal.aborted) {
    await once(signal, 'abort');
  }
}
