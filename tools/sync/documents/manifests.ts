import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformSchema } from '../platform_schema';
import type { Project } from '../project';
import type { Node } from '../schema';
import { withTail } from './yaml_tail';

/** The YAML files with their generated tails, by path. */
export function manifests({ root, version, actions, assets, error }: Project): Map<string, string> {
  const files = new Map<string, string>();
  const write = (file: string, source: string, tail: object) =>
    files.set(file, withTail(readFileSync(join(root, file), 'utf8'), source, tail));
  write('connector.yaml', 'package.json and the folders assets/ and actions/', {
    version,
    assets: assets.map((asset) => asset.name),
    actions: actions.map((action) => action.name),
    capabilities: actions.map(({ title, description }) => `- ${title}: ${description}\n`).join(''),
  });
  for (const { name, inputs } of assets) {
    const { title: _title, description: _description, examples: _examples, ...rest } = inputs;
    write(`assets/${name}.yaml`, `schemas/${name}.json`, { inputs: platformSchema(rest, 'asset') });
  }
  for (const { name, input, output } of actions) {
    write(`actions/${name}.yaml`, `schemas/${name}.json`, {
      inputs: platformSchema(input, 'action'),
      output: platformSchema(output, 'action'),
      error: platformSchema(errorOf(output, error), 'action'),
    });
  }
  return files;
}

/** The error as this action can have it: `results`, and their `summary`, only where its output has them too. */
export function errorOf(output: Node, error: Node): Node {
  if (output.properties?.results || !error.properties) {
    return error;
  }
  const { results: _results, summary: _summary, ...properties } = error.properties;
  return { ...error, properties };
}
