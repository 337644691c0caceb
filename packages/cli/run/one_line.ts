/** What HaloPSA wrote must neither begin a line of its own, where it could pass for one of ours, nor move the cursor. */
export function oneLine(text: unknown): string {
  return String(text).replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
}
