/** Where Python's splitlines, which the platform's reader may use, splits a text. */
const lineBreaks = [0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029];

/** The lines of a text as Python sees them, without empty ones. */
export function pythonLines(text: string): string[] {
  let lines = [text];
  for (const code of lineBreaks) {
    lines = lines.flatMap((line) => line.split(String.fromCharCode(code)));
  }
  return lines.filter(Boolean);
}
