/** What Windows makes of the bytes 0x80 to 0x9f, which Latin-1 leaves to control characters. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A character beyond ASCII in UTF-8 (RFC 3629, 4), its bytes read as those of Latin-1. */
export const utf8InLatin1 = utf8Pattern('[\\x80-\\xbf]');

/** The same, its bytes read as those of Latin-1 or Windows-1252. */
export const utf8InWindows1252 = utf8Pattern(`[\\x80-\\xbf${windows1252}]`);

/** Reads the bytes of one character, each written as the character that Latin-1 or Windows-1252 has for it. */
export function readUtf8(written: string): string {
  const bytes = Array.from(written, (char) => {
    const place = windows1252.indexOf(char);
    return place < 0 ? char.charCodeAt(0) : 0x80 + place;
  });
  return Buffer.from(bytes).toString('utf8');
}

function utf8Pattern(follower: string): string {
  return `(?:[\\xc2-\\xdf]${follower}|[\\xe0-\\xef]${follower}{2}|[\\xf0-\\xf4]${follower}{3})`;
}
