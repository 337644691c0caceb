import { jsonLine } from '../json_text';
import { describe } from '../platform_schema';
import { type Node, shownType, typesOf } from '../schema';

/** Where a shared object is explained; undefined if it is to be written out in place. */
export type ChapterOf = (node: Node) => string | undefined;

/** A table, or nothing where there are no rows. For short cells alone: a page is about 100 characters wide. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) {
    return [];
  }
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''];
}

/**
 * A list of fields with everything nested in them; shared objects are linked instead. A list and not a table, since
 * descriptions are whole sentences: they wrap on any screen, where a table would have to be scrolled sideways.
 */
export function fieldList(node: Node, chapterOf: ChapterOf, names?: readonly string[]): string[] {
  const items = fieldItems(node, chapterOf, names);
  return items.length === 0 ? [] : [...items, ''];
}

/** Text from a schema or a table of ours as Markdown that shows it as it was written; what stands in backticks is code. */
export function prose(text: string): string {
  const parts = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]*`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : escaped(part))).join('');
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=(?<!\b(?:e\.g|i\.e))\.)\s+/);
  return sentence;
}

/** The heading's address in its page, as GitHub makes it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function fieldItems(node: Node, chapterOf: ChapterOf, names?: readonly string[], prefix = ''): string[] {
  return Object.entries(node.properties ?? {})
    .filter(([name]) => names === undefined || names.includes(name))
    .flatMap(([name, property]) => {
      const required = node.required?.includes(name) === true;
      return [
        fieldItem(`${prefix}${name}`, property, required, chapterOf),
        ...nestedItems(property, chapterOf, `${prefix}${name}`),
      ];
    });
}

function nestedItems(node: Node, chapterOf: ChapterOf, path: string): string[] {
  if (chapterOf(node) !== undefined) {
    return [];
  }
  const type = shownType(node);
  if (type === 'array' && node.items) {
    return nestedItems(node.items, chapterOf, `${path}[]`);
  }
  return type === 'object' ? fieldItems(node, chapterOf, undefined, `${path}.`) : [];
}

function fieldItem(name: string, node: Node, required: boolean, chapterOf: ChapterOf): string {
  const type = `${typeText(node, chapterOf)}${required ? ', required' : ''}`;
  const example = node.examples?.length ? code(node.examples[0]) : '';
  return `- **\`${name}\`** (${type}): ${prose(describe(node))}${example === '' ? '' : ` Example: ${example}`}`;
}

/** The type as a reader needs it: what to give, and where objects are explained. */
function typeText(node: Node, chapterOf: ChapterOf): string {
  const chapter = chapterOf(node);
  const type = shownType(node);
  if (chapter !== undefined) {
    return `${type}, see ${chapter}`;
  }
  if (type === 'array' && node.items) {
    return `array of ${typeText(node.items, chapterOf)}`;
  }
  return typesOf(node).length === 0 && node.platform !== 'object' ? 'any' : type;
}

/** Longer examples tell less than the description does. */
const longestExample = 120;

/** A value as code. Two backticks hold what has one in it. */
function code(value: unknown): string {
  const text = jsonLine(value);
  if (text.length > longestExample) {
    return '';
  }
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** Underscores within a word mean nothing to Markdown; those at its ends do. */
function escaped(text: string): string {
  return text.replaceAll(/[\\*<[\]]/g, '\\$&').replaceAll(/(?<!\w)_|_(?!\w)/g, '\\_');
}
