/** Secrets that are easy to find again: whatever is done to the characters in their middle, both ends stay as they are. */
export interface MarkedSecret {
  value: string;
  ends: readonly [string, string];
}

/** Makes a secret with these characters in its middle. */
export function markedSecret(name: string, middle: string): MarkedSecret {
  const ends = [`${name}Front7301`, `${name}Back4466`] as const;
  return { value: `${ends[0]}${middle}${ends[1]}`, ends };
}

/** The ends of secrets that stand in a text, plain or in base64. */
export function endsIn(text: string, secrets: readonly MarkedSecret[]): string[] {
  return secrets
    .flatMap(({ ends }) => ends)
    .filter((end) => [end, ...base64Cores(end)].some((written) => text.includes(written)));
}

/** What base64 makes of a word at each of the three places where it can begin, without what its neighbours change. */
function base64Cores(word: string): string[] {
  return [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
    const whole = bytes.toString('base64').replaceAll('=', '');
    return whole.slice(offset === 0 ? 0 : offset + 1, Math.floor((bytes.length * 8) / 6));
  });
}
