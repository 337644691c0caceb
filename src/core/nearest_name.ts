import leven from 'leven';

/**
 * The name that a misspelt one most likely stands for, going by the number of letters that differ. Case, `_`, `-`
 * and blanks do not count.
 *
 * @returns undefined where no name is near enough to be meant
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const scored = known.map((candidate) => ({ candidate, distance: distance(wanted, plain(candidate)) }));
  const [best] = scored.sort((a, b) => a.distance - b.distance);
  const tolerance = Math.max(2, Math.floor(Math.max(wanted.length, plain(best?.candidate ?? '').length) / 3));
  return best && best.distance <= tolerance ? best.candidate : undefined;
}

/** An abbreviation (`params`, `opts`) has few letters in common with the whole word, but all of them in front. */
function distance(name: string, candidate: string): number {
  const stem = name.replace(/s$/, '');
  return stem.length >= 3 && candidate.startsWith(stem) ? 1 : leven(name, candidate);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
