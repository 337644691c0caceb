/**
 * How many letters two names differ by, counted up to 2: one that is missing, added or another one counts as one, and
 * so do two neighbours that changed places, the commonest slip of all.
 *
 * @returns 0, 1, 2, or 3 for more
 */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostCounted) {
    return mostCounted + 1;
  }
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[line - 1] === b[column - 1];
      const isSwap = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next.push(
        Math.min(
          at(row, column) + 1,
          at(next, column - 1) + 1,
          at(row, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...next) > mostCounted) {
      return mostCounted + 1;
    }
    [before, row] = [row, next];
  }
  return Math.min(at(row, b.length), mostCounted + 1);
}

const mostCounted = 2;

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
