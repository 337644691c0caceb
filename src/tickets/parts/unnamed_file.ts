/** Enough of a file to see the first header lines of a mail, in characters of Base64. */
const lookedAt = 4096;

/**
 * A name for content that has none: mail parsers give `filename: null` for a forwarded mail, whose part carries no name.
 * The same entry gets the same name each time, so that a second run finds the file on the ticket.
 *
 * @param position the place of the entry in `attachments`
 */
export function nameOfUnnamed(base64: string, position: number): string {
  const content = base64.replace(/^data:[^,]{0,200};base64,/, '').slice(0, lookedAt);
  const beginning = Buffer.from(content, 'base64').toString('latin1');
  return `unnamed-${position + 1}.${isMail(beginning) ? 'eml' : 'bin'}`;
}

/** True for text that begins with header lines, one of which every mail has. */
function isMail(beginning: string): boolean {
  const [header = ''] = beginning.split(/\r?\n\r?\n/);
  return /^[!-9;-~]+:/.test(header) && /^(From|Received|Return-Path|Message-ID):/im.test(header);
}
