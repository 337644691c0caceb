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
}

/** By file, then from top to bottom. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) => one.file.localeCompare(other.file, 'en') || (one.line ?? 0) - (other.line ?? 0),
  );
}

/** `file:line: place: message → cure` */
export function sentence({ file, line, place, message, cure }: Finding): string {
  const where = [line === undefined ? file : `${file}:${line}`, ...(place ? [place] : [])].join(': ');
  return `${where}: ${message} → ${cure}`;
}
