import { isObject } from '../connector';
import { misfit } from './example_check';
import type { Finding } from './finding';
import { objectOf, textsOf } from './json_value';
import type { Path, YamlFile } from './yaml_file';

/** An input or an output as a manifest describes it. */
type Described = Readonly<Record<string, unknown>>;

/** A rule of all inputs and outputs: what it finds wrong, as findings about the node's own keys. */
type Rule = (node: Described, complain: (key: Path, message: string, cure: string) => void) => void;

/** Everything wrong with the inputs or outputs below a key, beyond their shape. */
export function nodeFindings(manifest: YamlFile, root: string): Finding[] {
  const findings: Finding[] = [];
  eachNode(objectOf(manifest.value)[root], [root], (node, path) => {
    for (const rule of rules) {
      rule(node, (key, message, cure) => findings.push(manifest.finding([...path, ...key], message, cure)));
    }
  });
  return findings;
}

/** A manifest's own title and description, judged like those of its inputs. */
export function textFindings(manifest: YamlFile): Finding[] {
  const findings: Finding[] = [];
  descriptionSaysMore(objectOf(manifest.value), (key, message, cure) =>
    findings.push(manifest.finding(key, message, cure)),
  );
  return findings;
}

/** How many inputs or outputs there are below a key, however deep. */
export function countNodes(manifest: YamlFile, root: string): number {
  let count = -1; // the root itself is none
  eachNode(objectOf(manifest.value)[root], [root], () => {
    count += 1;
  });
  return Math.max(count, 0);
}

function eachNode(node: unknown, path: Path, visit: (node: Described, path: Path) => void): void {
  if (!isObject(node)) {
    return;
  }
  visit(node, path);
  for (const [name, property] of Object.entries(objectOf(node.properties))) {
    eachNode(property, [...path, 'properties', name], visit);
  }
  eachNode(node.items, [...path, 'items'], visit);
}

const descriptionSaysMore: Rule = ({ title, description }, complain) => {
  if (typeof title === 'string' && typeof description === 'string' && plain(title) === plain(description)) {
    complain(
      ['description'],
      'only says the title again',
      'Say what it means, its unit or form, and what happens when it is left out.',
    );
  }
};

const arraysHaveItems: Rule = ({ type, items, properties }, complain) => {
  if (type !== 'array') {
    return;
  }
  if (items === undefined) {
    complain([], 'is an array without items', 'Add items, so that the editor knows what it holds.');
  }
  if (properties !== undefined) {
    complain(['properties'], 'stands in an array', 'Move the properties into items.');
  }
};

const objectsAloneHaveProperties: Rule = ({ type, properties }, complain) => {
  if (properties !== undefined && type !== 'object' && type !== 'array') {
    complain(['type'], `is ${String(type)}, though there are properties`, 'Write type: object.');
  }
};

const requiredNamesExist: Rule = ({ required, properties }, complain) => {
  textsOf(required).forEach((name, index) => {
    if (!Object.hasOwn(objectOf(properties), name)) {
      complain(
        ['required', index],
        `requires ${name}, which is not among the properties`,
        'Correct the name, or take it out of required.',
      );
    }
  });
};

const filePairIsMarked: Rule = ({ properties, contentDisposition }, complain) => {
  if (isFilePair(objectOf(properties)) && contentDisposition !== 'attachment') {
    complain(
      ['properties', 'file_name'],
      'stands beside file, a pair that makes the platform transfer a file and drop the other keys',
      'Rename one of the two, or mark the object with contentDisposition: attachment.',
    );
  }
};

const examplesFit: Rule = (node, complain) => {
  if (!Array.isArray(node.examples)) {
    return;
  }
  node.examples.forEach((example: unknown, index) => {
    const reason = misfit(example, node);
    if (reason !== undefined) {
      complain(
        ['examples', index],
        `is not a valid example: ${reason}`,
        'Write an example that fits its own schema.',
      );
    } else if (holdsStrayFilePair(example, node)) {
      complain(
        ['examples', index],
        'holds file and file_name together, which the platform takes for a file',
        'Rename one of the two.',
      );
    }
  });
};

const rules: readonly Rule[] = [
  descriptionSaysMore,
  arraysHaveItems,
  objectsAloneHaveProperties,
  requiredNamesExist,
  filePairIsMarked,
  examplesFit,
];

/** Whether a value names a file where its schema marks none. */
function holdsStrayFilePair(value: unknown, node: Described): boolean {
  if (Array.isArray(value)) {
    return value.some((entry) => holdsStrayFilePair(entry, objectOf(node.items)));
  }
  if (!isObject(value)) {
    return false;
  }
  const inside = objectOf(node.properties);
  const stray = isFilePair(value) && node.contentDisposition !== 'attachment';
  return (
    stray || Object.entries(value).some(([name, inner]) => holdsStrayFilePair(inner, objectOf(inside[name])))
  );
}

function isFilePair(names: object): boolean {
  return 'file' in names && 'file_name' in names;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
