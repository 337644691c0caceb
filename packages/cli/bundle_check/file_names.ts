import type { Bundle } from './bundle';
import type { Finding } from './finding';
import { objectOf } from './json_value';
import type { YamlFile } from './yaml_file';

/** Where names and files do not go together. The platform finds a manifest by `schema` and `name`, wherever it lies. */
export function fileNameFindings({ assets, actions, others }: Bundle): Finding[] {
  return [
    ...[...assets, ...actions].flatMap(nameFindings),
    ...doubles(assets, 'title'),
    ...doubles(actions, 'title'),
    ...others.flatMap(strayFindings),
  ];
}

function nameFindings(manifest: YamlFile): Finding[] {
  const stem = manifest.file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  const { name } = objectOf(manifest.value);
  return typeof name !== 'string' || name === stem
    ? []
    : [
        manifest.finding(
          ['name'],
          `is ${name}, but the file is named ${stem}`,
          `Write name: ${stem}, or rename the file to ${name}.yaml.`,
        ),
      ];
}

function doubles(manifests: readonly YamlFile[], key: string): Finding[] {
  const seen = new Map<unknown, string>();
  return manifests.flatMap((manifest) => {
    const value = objectOf(manifest.value)[key];
    const first = seen.get(value);
    seen.set(value, first ?? manifest.file);
    return value === undefined || first === undefined
      ? []
      : [
          manifest.finding(
            [key],
            `is the same as in ${first}`,
            'Choose another; people tell them apart by it.',
          ),
        ];
  });
}

/** Where a manifest belongs, by its schema. */
const placeOf: Readonly<Record<string, string>> = {
  'connector/1': 'connector.yaml in the folder itself',
  'asset/1': 'assets/',
  'action/1': 'actions/',
};

/** Manifests that the platform would pick up though they lie elsewhere, or would miss because of their ending. */
function strayFindings(file: YamlFile): Finding[] {
  const { schema } = objectOf(file.value);
  if (typeof schema !== 'string' || placeOf[schema] === undefined) {
    return [];
  }
  const folder = placeOf[schema];
  return file.file.endsWith('.yml')
    ? [
        file.finding(
          ['schema'],
          `makes this a manifest (${schema}), but the platform reads *.yaml alone`,
          `Move it to ${folder}, with the ending .yaml, or delete it.`,
        ),
      ]
    : [
        file.finding(
          ['schema'],
          `makes this a manifest (${schema}) that the platform picks up, though it lies outside its place`,
          `Move it to ${folder}, delete it, or change its schema.`,
        ),
      ];
}
