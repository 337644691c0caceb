/** @slow Reads all schemas many times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readProject } from '../scripts/projection/project';
import type { Node } from '../scripts/projection/schema';
import { Validators } from '../scripts/projection/validators';
import { misfit } from '../src/bundle_check/fits';
import { at, entries, isJsonObject } from './support/json';

const root = join(__dirname, '..');
const project = readProject(root);
const validators = new Validators();

interface Texts {
  title?: unknown;
  description?: unknown;
  examples?: unknown;
}

/** What is missing from a node's texts, in a few words each. */
function lacks({ title, description, examples }: Texts): string[] {
  const [name, text] = [title, description].map((value) => (typeof value === 'string' ? value : ''));
  const checks: [fine: boolean, lack: string][] = [
    [name !== '' && name !== 'TODO', 'has no title'],
    [(name ?? '').length <= 50, 'has a title of more than 50 characters'],
    [(text ?? '').length >= 15, 'is not described'],
    [(text ?? '').endsWith('.'), 'has a description without a full stop'],
    [plain(text) !== plain(name), 'has its title as its description'],
    [entries(examples).length > 0, 'has no example'],
  ];
  return checks.flatMap(([fine, lack]) => (fine ? [] : [lack]));
}

const plain = (text = ''): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

interface Look {
  nodes: number;
  /** Those of them that lack something. */
  lacking: number;
  complaints: string[];
}

/** Looks at everything below a schema, as the connector itself checks it. */
function lookAtSchema(node: Node): Look {
  const below = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return gather(
    below.map((child) => {
      const misfits = (child.examples ?? []).filter((example) => !validators.of(child)(example));
      const complaints = [
        ...lacks(child),
        ...(misfits.length > 0 ? ['has an example that its schema refuses'] : []),
      ];
      return [complaints.map((complaint) => `${child.where} ${complaint}`), lookAtSchema(child)];
    }),
  );
}

/** Looks at everything below a part of the YAML, as the platform's editor shows it. */
function lookAtYaml(shown: unknown, path: string): Look {
  const properties = Object.entries(Object(at(shown, 'properties')));
  const items = at(shown, 'items');
  const below = [
    ...properties.map(([name, child]): [string, unknown] => [`${path}/${name}`, child]),
    ...(items === undefined ? [] : [[`${path}/[]`, items] satisfies [string, unknown]]),
  ];
  return gather(
    below.map(([place, child]) => {
      const texts = isJsonObject(child) ? child : {};
      const reasons = entries(texts.examples).flatMap((example) => misfit(example, child) ?? []);
      const complaints = [...lacks(texts), ...reasons.map((reason) => `has a wrong example: ${reason}`)];
      return [complaints.map((complaint) => `${place} ${complaint}`), lookAtYaml(child, place)];
    }),
  );
}

function gather(looks: [own: string[], below: Look][]): Look {
  return looks.reduce<Look>(
    (all, [own, below]) => ({
      nodes: all.nodes + 1 + below.nodes,
      lacking: all.lacking + (own.length > 0 ? 1 : 0) + below.lacking,
      complaints: [...all.complaints, ...own, ...below.complaints],
    }),
    { nodes: 0, lacking: 0, complaints: [] },
  );
}

const yaml = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const parts = ['inputs', 'output', 'error'] as const;

const schemas: [string, Node][] = [
  ...project.actions.flatMap(({ name, input, output }): [string, Node][] => [
    [`what ${name} takes`, input],
    [`what ${name} gives`, output],
  ]),
  ...project.assets.map(({ name, inputs }): [string, Node] => [`the asset ${name}`, inputs]),
  ['the error', project.error],
];

const shown: [string, unknown][] = [
  ...project.actions.flatMap(({ name }) =>
    parts.map((part): [string, unknown] => [`${part} of ${name}`, at(yaml(`actions/${name}.yaml`), part)]),
  ),
  ...project.assets.map(({ name }): [string, unknown] => [
    `inputs of ${name}`,
    at(yaml(`assets/${name}.yaml`), 'inputs'),
  ]),
];

describe('every value has a title, a description that says more, and a valid example', () => {
  test.each(schemas)('in the schema of %s', (_what, node) => {
    const { nodes, complaints } = lookAtSchema(node);
    expect(nodes).toBeGreaterThan(0);
    expect([...new Set(complaints)]).toEqual([]);
  });

  test.each(shown)('in the YAML: %s', (what, part) => {
    const { nodes, complaints } = lookAtYaml(part, what);
    expect(nodes).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('counted over all forms', () => {
    const looks = shown.map(([what, part]) => lookAtYaml(part, what));
    const all = looks.reduce((sum, { nodes }) => sum + nodes, 0);
    const lacking = looks.reduce((sum, look) => sum + look.lacking, 0);
    process.stdout.write(`described: ${all - lacking} of ${all} inputs, outputs and error values\n`);
    expect(all).toBeGreaterThan(2000);
    expect(lacking).toBe(0);
  });
});
