import { isObject } from '../connector';

/** How wide a line of JSON may be, so that a page shows it without scrolling. */
const width = 108;

/** JSON for people: what fits on a line stands on one, with blanks; the rest is broken open. */
export function jsonText(value: unknown): string {
  return written(value, '', '');
}

/** A value behind what stands before it on its line, such as a member's name. */
function written(value: unknown, indent: string, before: string): string {
  const line = `${indent}${before}${jsonLine(value)}`;
  if (line.length <= width) {
    return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => written(entry, inner, ''));
    return `${indent}${before}[\n${entries.join(',\n')}\n${indent}]`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) =>
      written(member, inner, `${JSON.stringify(name)}: `),
    );
    return `${indent}${before}{\n${members.join(',\n')}\n${indent}}`;
  }
  return line;
}

/** JSON for people, on one line. */
export function jsonLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(jsonLine).join(', ')}]`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}: ${jsonLine(member)}`,
    );
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return JSON.stringify(value);
}
