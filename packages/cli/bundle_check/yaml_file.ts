import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml';
import { readingsOf, unsafeCharacter } from './bare_scalars';
import type { Finding, Source } from './finding';

/** Keys and positions from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A YAML file that remembers which line each of its values stands on. */
export class YamlFile {
  /** What the file holds; undefined where it is no YAML. */
  readonly value: unknown;
  private readonly document: Document.Parsed;
  /** How many lines people write, up to the one that says what follows is generated. */
  private readonly handWrittenLines: number;
  private readonly lines = new LineCounter();
  private readonly sourceOf: (path: Path) => Source | undefined;

  /** @param sourceOf where the value at a path is written by hand, if not in this file */
  constructor(
    readonly file: string,
    readonly text: string,
    sourceOf: (path: Path) => Source | undefined = () => undefined,
  ) {
    this.sourceOf = sourceOf;
    const marker = text.split('\n').findIndex((line) => line.startsWith(generatedMark));
    this.handWrittenLines = marker < 0 ? Number.POSITIVE_INFINITY : marker + 1;
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

  /** What two YAML readers take differently, or one of them refuses; the platform's is not the only one about. */
  ambiguities(): Finding[] {
    return [...this.bareScalars(), ...this.unsafeCharacters()];
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

  private bareScalars(): Finding[] {
    return bareScalars(this.document.contents).flatMap(({ path, text, offset }) => {
      const reading = readingsOf(text);
      const line = this.lines.linePos(offset).line;
      return reading === undefined
        ? []
        : [{ ...this.finding(path, `${text} without quotes is ${reading}`, this.quoting(line)), line }];
    });
  }

  private unsafeCharacters(): Finding[] {
    return this.text.split('\n').flatMap((content, index) => {
      const [character] = unsafeCharacter.exec(index === 0 ? content.replace(/^\ufeff/, '') : content) ?? [];
      const code = character?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const line = index + 1;
      const message = `holds the character U+${code} as it is, which PyYAML and others refuse`;
      const cure = this.generatedAt(line) ? rewrite : `Write it as "\\u${code}" in double quotes.`;
      return code ? [{ file: this.file, line, message, cure }] : [];
    });
  }

  private quoting(line: number): string {
    return this.generatedAt(line) ? rewrite : 'Put it in quotes.';
  }

  /** True below the line that says so: there a program had put the quotes, and another one took them away. */
  private generatedAt(line: number): boolean {
    return line > this.handWrittenLines;
  }
}

const generatedMark = '# Everything below is written by "npm run sync"';
const rewrite = 'Run npm run sync, which writes it so that every reader takes it for the same.';

interface BareScalar {
  path: Path;
  text: string;
  offset: number;
}

/** Every scalar without quotes, keys included, as it stands in the file. */
function bareScalars(node: unknown, path: Path = []): BareScalar[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [...bareScalars(key, [...path, name]), ...bareScalars(value, [...path, name])];
    });
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => bareScalars(item, [...path, index]));
  }
  const bare = isScalar(node) && node.type === Scalar.PLAIN && node.source !== undefined;
  return bare ? [{ path, text: `${node.tag ?? ''}${node.source}`, offset: startOf(node) }] : [];
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

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}
