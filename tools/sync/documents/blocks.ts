import { ProjectionError } from '../problem';

/** What makes the lines of a page's generated blocks, by the name of the block. */
export type Blocks = Readonly<Record<string, () => readonly string[]>>;

/**
 * Fills the generated blocks of a page, from `<!-- generated:NAME -->` to `<!-- /generated:NAME -->`.
 *
 * @param file the page, for errors
 * @throws ProjectionError if a block has an unknown name or no end
 */
export function withBlocks(file: string, text: string, blocks: Blocks): string {
  const pieces = text.split(/^<!-- generated:(\w+) -->$/m);
  return pieces.reduce((done, piece, index) => {
    if (index % 2 === 1) {
      return `${done}<!-- generated:${piece} -->`;
    }
    const name = pieces[index - 1];
    return done + (index === 0 || name === undefined ? piece : filled(file, name, piece, blocks));
  }, '');
}

function filled(file: string, name: string, piece: string, blocks: Blocks): string {
  const lines = blocks[name];
  if (!lines) {
    throw new ProjectionError(`${file}: there is no generated block ${name}.`);
  }
  const end = `<!-- /generated:${name} -->`;
  const rest = piece.indexOf(end);
  if (rest < 0) {
    throw new ProjectionError(`${file}: the block ${name} has no end; write ${end} below it.`);
  }
  return `\n\n${lines().join('\n').trim()}\n\n${piece.slice(rest)}`;
}
