import { describe } from './platform_schema';
import { type Node, shownType, typesOf } from './schema';

/** Where a shared object is explained; undefined if it is to be written out in place. */
export type ChapterOf = (node: Node) => string | undefined;

/** One line of a table of fields. */
export interface FieldRow {
  name: string;
  type: string;
  description: string;
  example: string;
}

/** A table, or nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) {
    return [];
  }
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''];
}

/** A table of fields with everything nested in them; shared objects are linked instead. */
export function fieldTable(node: Node, chapterOf: ChapterOf, names?: readonly string[]): string[] {
  const rows = fieldRows(node, chapterOf, names);
  return table(
    ['Name', 'Type', 'Description', 'Example'],
    rows.map(({ name, type, description, example }) => [name, type, description, example]),
  );
}

/** The heading's address in its page, as GitHub makes it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function fieldRows(node: Node, chapterOf: ChapterOf, names?: readonly string[], prefix = ''): FieldRow[] {
  return Object.entries(node.properties ?? {})
    .filter(([name]) => names === undefined || names.includes(name))
    .flatMap(([name, property]) => {
      const required = node.required?.includes(name) === true;
      return [
        fieldRow(`${prefix}${name}`, property, required, chapterOf),
        ...nestedRows(property, chapterOf, `${prefix}${name}`),
      ];
    });
}

function nestedRows(node: Node, chapterOf: ChapterOf, path: string): FieldRow[] {
  if (chapterOf(node) !== undefined) {
    return [];
  }
  const type = shownType(node);
  if (type === 'array' && node.items) {
    return nestedRows(node.items, chapterOf, `${path}[]`);
  }
  return type === 'object' ? fieldRows(node, chapterOf, undefined, `${path}.`) : [];
}

function fieldRow(name: string, node: Node, required: boolean, chapterOf: ChapterOf): FieldRow {
  return {
    name: `\`${name}\``,
    type: `${typeText(node, chapterOf)}${required ? ', required' : ''}`,
    description: describe(node),
    example: node.examples?.length ? code(node.examples[0]) : '',
  };
}

/** The type as a reader needs it: what to give, and where objects are explained. */
function typeText(node: Node, chapterOf: ChapterOf): string {
  const chapter = chapterOf(node);
  const type = shownType(node);
  if (chapter !== undefined) {
    return `${type} (${chapter})`;
  }
  if (type === 'array' && node.items) {
    return `array of ${typeText(node.items, chapterOf)}`;
  }
  return typesOf(node).length === 0 && node.platform !== 'object' ? 'any' : type;
}

/** Examples longer than this make a table unreadable. */
const longestExample = 120;

function code(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longestExample ? '' : `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ').trim();
}
