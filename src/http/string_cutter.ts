const quote = 0x22;
const backslash = 0x5c;
const letterU = 0x75;

/** Bytes of a string that are kept: more than any name or message has. */
const longestString = 10_000;

/** A backslash was read, and what it escapes is still to come; lower numbers count the digits to come after `\u`. */
const escapeBegun = 5;

/**
 * Cuts the long strings of a JSON text while it arrives, such as the content of a file that an answer repeats. What is
 * left is JSON as before. The text is UTF-8, in chunks of any size.
 */
export class StringCutter {
  private isInString = false;
  private isCutting = false;
  private length = 0;
  private escape = 0;

  /** @returns what is kept of the chunk */
  cut(chunk: Buffer): Buffer[] {
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const wasCutting = this.isCutting;
      this.read(chunk[at] ?? 0);
      if (this.isCutting && !wasCutting) {
        parts.push(chunk.subarray(from, at));
      } else if (wasCutting && !this.isCutting) {
        from = at;
      }
    }
    return this.isCutting ? parts : [...parts, chunk.subarray(from)];
  }

  private read(byte: number): void {
    if (!this.isInString) {
      this.isInString = byte === quote;
      this.length = 0;
    } else if (this.escape === escapeBegun) {
      this.escape = byte === letterU ? 4 : 0;
    } else if (this.escape > 0) {
      this.escape -= 1;
    } else if (byte === quote) {
      this.isInString = false;
      this.isCutting = false;
    } else {
      // Never within an escape, of which no half may stay.
      this.length += 1;
      this.isCutting = this.length > longestString;
      this.escape = byte === backslash ? escapeBegun : 0;
    }
  }
}
