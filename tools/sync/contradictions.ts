import { isObject } from '../connector';
import { kindsOf } from './code/kind_sentences';
import { Validators } from './code/validators';
import { brokenPromises } from './contract';
import type { Project } from './project';
import { knownKeywords, type Node, shownType, walk } from './schema';

/** Where the schemas contradict themselves, the platform or what an earlier version promised, each as one sentence naming the place. */
export function contradictions(project: Project): string[] {
  const { schemas, actions, assets, error } = project;
  const inspect = new Inspection();
  for (const { name, input, output, examples } of actions) {
    inspect.whole(input);
    inspect.whole(output);
    examples.forEach((example, index) => {
      const place = `schemas/${name}.json, example ${index + 1} "${example.title}"`;
      inspect.value(input, example.input, `${place}: input`);
      if (example.output !== undefined) {
        inspect.value(output, example.output, `${place}: output`);
      }
      if (example.asset !== undefined && !assets.some((asset) => asset.name === example.asset)) {
        inspect.complain(`${place}: there is no asset ${example.asset}.`);
      }
    });
  }
  for (const { inputs } of assets) {
    inspect.whole(inputs);
  }
  inspect.whole(error);
  for (const kind of kindsOf(schemas).values()) {
    inspect.kind(kind);
  }
  for (const file of schemas.filesRead()) {
    inspect.written(schemas.document(file), `schemas/${file}`);
    if (schemas.document(file).$id !== file) {
      inspect.complain(`schemas/${file}: $id must be ${file}.`);
    }
  }
  return [...inspect.complaints(), ...brokenPromises(project)];
}

/** Looks at each place once, however many schemas refer to it. */
class Inspection {
  private readonly sentences = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly validators = new Validators();

  complain(sentence: string): void {
    this.sentences.add(sentence);
  }

  complaints(): string[] {
    return [...this.sentences].sort();
  }

  whole(root: Node): void {
    walk(root, (node) => {
      const same = JSON.stringify([node.where, node.examples]);
      if (!this.seen.has(same)) {
        this.seen.add(same);
        this.node(node);
      }
    });
  }

  /** An error says of a value that is not of its kind: `/parameters/count must be a whole number`. */
  kind({ where, sentence }: Node): void {
    if (!/^(must be|may be) .*[^.]$/.test(sentence ?? '')) {
      this.complain(
        `${where}: a kind needs a sentence that begins with "must be" and has no full stop, such as "must be text".`,
      );
    }
  }

  private node(node: Node): void {
    if (node.pattern !== undefined && node.kind === undefined) {
      this.complain(
        `${node.where}: a pattern belongs to a kind in schemas/shared/kinds.json, whose sentence says what it asks for.`,
      );
    }
    for (const [index, example] of (node.examples ?? []).entries()) {
      this.value(node, example, `${node.where}: examples[${index}]`);
    }
    if (shownType(node) === 'array' && !node.items) {
      this.complain(`${node.where}: an array needs items, so that the editor knows what it holds.`);
    }
    const names = Object.keys(node.properties ?? {});
    if (isFilePair(node.properties ?? {}) && node.contentDisposition !== 'attachment') {
      this.complain(
        `${node.where}: file and file_name together make the platform look for a file; rename one, or mark it with contentDisposition.`,
      );
    }
    for (const name of names.filter((name) => !/^[\w-]+$/.test(name))) {
      this.complain(`${node.where}: the platform takes no property named ${JSON.stringify(name)}.`);
    }
    for (const name of node.required ?? []) {
      if (!names.includes(name)) {
        this.complain(`${node.where}: ${name} is required but not among the properties.`);
      }
    }
  }

  value(node: Node, value: unknown, place: string): void {
    const check = this.validators.of(node);
    if (!check(value)) {
      const findings = (check.errors ?? []).map(({ instancePath, message }) =>
        `${instancePath} ${message}`.trim(),
      );
      this.complain(`${place}: does not fit its own schema: ${[...new Set(findings)].join('; ')}.`);
    }
    if (holdsStrayFilePair(value, node)) {
      this.complain(`${place}: file and file_name together make the platform look for a file.`);
    }
  }

  /** A misspelt keyword checks nothing and says nothing, so every keyword must be known. */
  written(schema: unknown, place: string): void {
    if (!isObject(schema)) {
      return;
    }
    const isUnit = 'input' in schema && 'output' in schema;
    for (const [keyword, value] of Object.entries(schema)) {
      const inside = `${place}/${keyword}`;
      if (keyword === 'properties' || keyword === '$defs') {
        this.each(value, inside);
      } else if (isUnit && (keyword === 'input' || keyword === 'output')) {
        this.written(value, inside);
      } else if (keyword === 'items' || keyword === 'additionalProperties') {
        this.written(value, inside);
      } else if (!knownKeywords.has(keyword)) {
        this.complain(
          `${place}: the keyword ${keyword} is not known; correct it, or teach it to tools/sync.`,
        );
      }
    }
  }

  private each(schemas: unknown, place: string): void {
    for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {})) {
      this.written(schema, `${place}/${name}`);
    }
  }
}

/** Whether a value names a file where its schema marks none. */
function holdsStrayFilePair(value: unknown, node: Node | undefined): boolean {
  if (Array.isArray(value)) {
    return value.some((entry) => holdsStrayFilePair(entry, node?.items));
  }
  if (!isObject(value)) {
    return false;
  }
  const stray = isFilePair(value) && node?.contentDisposition !== 'attachment';
  return (
    stray ||
    Object.entries(value).some(([name, inner]) => holdsStrayFilePair(inner, node?.properties?.[name]))
  );
}

function isFilePair(names: object): boolean {
  return 'file' in names && 'file_name' in names;
}
