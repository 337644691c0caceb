/** A line of a file that people write. */
export interface Source {
  /** Path below the bundle's folder, with slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** One thing that is wrong with a bundle. */
export interface Finding {
  /** Path below the bundle's folder, with slashes. */
  file: string;
  /** Counted from 1; absent where the whole file, or its absence, is meant. */
  line?: number;
  /** Which key is meant, such as `inputs.parameters.page_size`. */
  place?: string;
  message: string;
  /** What to do about it. */
  cure: string;
  /** Where to do it, if what was looked at was generated from there. */
  source?: Source;
}

/** By file, then from top to bottom. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) => one.file.localeCompare(other.file, 'en') || (one.line ?? 0) - (other.line ?? 0),
  );
}

/** `file:line: place: message → cure`, and where to do it if that is elsewhere. */
export function sentence({ file, line, place, message, cure, source }: Finding): string {
  const where = [line === undefined ? file : `${file}:${line}`, ...(place ? [place] : [])].join(': ');
  const there = source ? ` Do so in ${source.file}:${source.line}, then run npm run sync.` : '';
  return `${where}: ${message} → ${cure}${there}`;
}
