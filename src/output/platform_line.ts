/** What the platform looks for at the beginning of a line (its own runner library defines both). */
export const prefixes = { output: '::set-output ', error: '::set-error ' } as const;

/**
 * Writes the one line that the platform reads. Its reader may split lines where Python does, at U+0085, U+2028 and
 * U+2029 too, which JSON leaves as they are; JSON escapes every other line break by itself.
 */
export function platformLine(prefix: string, json: string): string {
  const escaped = json.replace(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${prefix}${escaped}\n`;
}
