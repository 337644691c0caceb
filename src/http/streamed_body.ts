import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Attempt } from './attempt';

/** A body that is made while it is sent, anew for each attempt, so that it is never held as a whole. */
export interface StreamedBody {
  /** In bytes. */
  length: number;
  chunks(): Iterable<string | Buffer>;
}

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
  for (const chunk of body.chunks()) {
    await nextTurn();
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
