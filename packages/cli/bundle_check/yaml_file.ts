import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parse, parseDocument } from 'yaml';
import type { Finding, Source } from './finding';

/** Keys and positions from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A YAML file that remembers which line each of its values stands on. */
export class YamlFile {
  /** What the file holds; undefined where it is no YAML. */
  readonly value: unknown;
  private readonly document: Document.Parsed;
  private readonly lines = new LineCounter();
  private readonly sourceOf: (path: Path) => Source | undefined;

  /** @param sourceOf where the value at a path is written by hand, if not in this file */
  constructor(
    readonly file: string,
    readonly text: string,
    sourceOf: (path: Path) => Source | undefined = () => undefined,
  ) {
    this.sourceOf = sourceOf;
    this.document = parseDocument(text, { lineCounter: this.lines });
    this.value = this.document.errors.length > 0 ? undefined : this.document.toJS();
  }

  /** A finding about the value at a path, or about its nearest parent that is there. */
  finding(path: Path, message: string, cure: string): Finding {
    const place = placeName(path);
    const source = this.sourceOf(path);
    return {
      file: this.file,
      line: this.lineOf(path),
      ...(place && { place }),
      message,
      cure,
      ...(source && { source }),
    };
  }

  /** What keeps the file from being read at all. */
  syntaxFaults(): Finding[] {
    return this.document.errors.map((error) => ({
      file: this.file,
      line: this.lines.linePos(error.pos[0]).line,
      message: `is no YAML: ${firstLine(error.message)}`,
      cure: 'Correct the syntax; indentation, quotes and doubled keys are the usual causes.',
    }));
  }

  /** What two readers take differently: to those of YAML 1.1 a bare `yes` is true, and a bare date no text. */
  ambiguities(): Finding[] {
    return differences(this.value, readAsOlder(this.text)).map((path) =>
      this.finding(
        path,
        'means something else to a reader of YAML 1.1, such as the one of Python',
        'Put the value in quotes.',
      ),
    );
  }

  /** The line of the value at a path, or of its nearest parent that is there; counted from 1. */
  lineOf(path: Path): number {
    let node: unknown = this.document.contents;
    let offset = startOf(node);
    for (const step of path) {
      const next = stepInto(node, step);
      if (!next) {
        break;
      }
      ({ node } = next);
      offset = next.offset;
    }
    return this.lines.linePos(offset).line;
  }
}

/** A path as a reader of the form would say it, without the words of JSON Schema in between. */
function placeName(path: Path): string {
  const said = path.filter(
    (step, index) => !(step === 'properties' && path[index - 1] !== 'properties' && index < path.length - 1),
  );
  return said
    .map((step) => (typeof step === 'number' ? `[${step}]` : step))
    .join('.')
    .replaceAll('.[', '[');
}

function stepInto(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number {
  return isRanged(node) ? node.range[0] : 0;
}

function isRanged(node: unknown): node is Node & { range: [number, number, number] } {
  return (isScalar(node) || isMap(node) || isSeq(node)) && Array.isArray(node.range);
}

function readAsOlder(text: string): unknown {
  try {
    return parse(text, { version: '1.1', logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** The paths of the values, none of them within another, in which two readings differ. */
function differences(one: unknown, other: unknown, path: Path = []): Path[] {
  if (isDeepStrictEqual(one, other)) {
    return [];
  }
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) {
    return [path];
  }
  const entries = Object.entries(one);
  const members = new Map(Object.entries(other));
  const inner = entries.flatMap(([key, value]) =>
    differences(value, members.get(key), [...path, Array.isArray(one) ? Number(key) : key]),
  );
  return inner.length > 0 ? inner : [path];
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}
