import { styleText } from 'node:util';

/** What a style tells, in one format each: given several, Node 20's `styleText` heeds neither stream nor NO_COLOR. */
const formats = {
  good: 'green',
  doubtful: 'yellow',
  bad: 'red',
  strong: 'bold',
  quiet: 'dim',
} as const;

/** What a text is to look like. */
export type Style = keyof typeof formats;

/** Gives a text its looks. */
export type Paint = (style: Style, text: string) => string;

/** Looks for what goes to a stream: none where it is no terminal, NO_COLOR is set, or FORCE_COLOR says otherwise. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(formats[style], text, { stream });
}

/** A terminal that does not tell its width is taken for one of this width. */
const usualWidth = 80;

/** How wide lines may be on a stream; no limit where it is no terminal, since lines are read by programs there. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? stream.columns || usualWidth : Number.POSITIVE_INFINITY;
}

/** Lines narrower than this are harder to read than lines that the terminal breaks. */
const narrowest = 24;

/**
 * Breaks a line between words. Words that are too long stay whole, so that addresses can be copied.
 *
 * @param width of the whole line, the indent included
 * @param indent columns in front of the text, the first line's as well, which the caller writes
 */
export function wrapped(text: string, width: number, indent: number): string[] {
  const room = Math.max(width - indent, narrowest);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines.splice(-1, 1, `${last} ${word}`);
    } else {
      lines.push(word);
    }
  }
  return lines;
}
