/** From one position of a text up to, but not including, another. */
export type Range = readonly [from: number, to: number];

/** A text with one encoding taken off, and the way back to where everything stood before. */
export interface Layer {
  text: string;
  /** Where in the encoded text that stands which a range of `text` was made from. */
  origin(range: Range): Range;
}

/** Takes one encoding off a text, in every way in which it can be read; no layer where nothing is so encoded. */
export type Decoder = (text: string) => readonly Layer[];

/** A piece of a decoded text, and what it was made from. */
export interface Piece {
  decoded: Range;
  encoded: Range;
}

/** The layer of a text in which nothing is encoded. */
export function unchanged(text: string): Layer {
  return { text, origin: (range) => range };
}

/** A decoder that reads every match of a pattern, for itself. */
export function replacing(pattern: RegExp, read: (written: string) => string): Decoder {
  return (text) => {
    const decoded = text.replace(pattern, read);
    // The way back is only laid where somebody asks for it: nearly always there is nothing to find.
    let pieces: Piece[] | undefined;
    const origin: Layer['origin'] = (range) => {
      pieces ??= piecesOf(text, pattern, read);
      return originAmong(pieces, range);
    };
    return decoded === text ? [] : [{ text: decoded, origin }];
  };
}

function piecesOf(text: string, pattern: RegExp, read: (written: string) => string): Piece[] {
  let ahead = 0;
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => {
    const from = index - ahead;
    const to = from + read(written).length;
    ahead = index + written.length - to;
    return { decoded: [from, to], encoded: [index, index + written.length] };
  });
}

/**
 * Where a range of a decoded text comes from. A piece counts as a whole; between pieces, both texts run side by side.
 *
 * @param pieces in the order of the text
 */
export function originAmong(pieces: readonly Piece[], [from, to]: Range): Range {
  const first = pieces[lastStartingUpTo(from, pieces, ({ decoded }) => decoded[0])];
  const last = pieces[lastStartingUpTo(to - 1, pieces, ({ decoded }) => decoded[0])];
  return [
    first && from < first.decoded[1] ? first.encoded[0] : from + aheadBehind(first),
    last && to <= last.decoded[1] ? last.encoded[1] : to + aheadBehind(last),
  ];
}

/** How far the encoded text is ahead behind a piece. */
function aheadBehind(piece: Piece | undefined): number {
  return piece ? piece.encoded[1] - piece.decoded[1] : 0;
}

/**
 * Finds, by halving, the last item that starts at a position or before it; -1 where there is none.
 *
 * @param items in the order of where they start
 */
export function lastStartingUpTo<Item>(
  position: number,
  items: readonly Item[],
  startOf: (item: Item) => number,
): number {
  let below = -1;
  let above = items.length;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= position) {
      below = middle;
    } else {
      above = middle;
    }
  }
  return below;
}
