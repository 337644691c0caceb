import type { StreamedBody } from './streamed_body';

/** Bytes that go out at once: what a socket takes without a wait. */
const pieceBytes = 64 * 1024;

/** The first piece goes out with the headers; a gateway that refuses the length has little to throw away then. */
const firstBytes = 1024;

/**
 * A text as a body that goes out piece by piece, so that the response of a gateway that refuses it early is read; one
 * that fits into a piece stays as it is.
 */
export function paced(text: string): string | StreamedBody {
  // A character takes three bytes at the most.
  if (text.length * 3 <= pieceBytes) {
    return text;
  }
  const bytes = Buffer.from(text);
  return {
    length: bytes.length,
    *chunks() {
      yield bytes.subarray(0, firstBytes);
      for (let from = firstBytes; from < bytes.length; from += pieceBytes) {
        yield bytes.subarray(from, from + pieceBytes);
      }
    },
  };
}
