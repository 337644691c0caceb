import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle';
import type { Finding } from './finding';
import { objectOf, shown } from './json_value';
import { logoFault } from './logo';
import type { YamlFile } from './yaml_file';

/** The vendor's own connector, under each name that it may go by; ours must not replace it. */
const vendorsOwn = new Set(['t_halopsa', 'halopsa']);

/** What is wrong with connector.yaml beside the other files. */
export function manifestFindings(bundle: Bundle): Finding[] {
  const { root, connector, assets, actions } = bundle;
  if (!connector) {
    return [
      {
        file: 'connector.yaml',
        message: 'is missing',
        cure: 'Choose the folder of the bundle, or write the manifest there.',
      },
    ];
  }
  return [
    ...nameFindings(connector),
    ...versionFindings(root, connector),
    ...listFindings(connector, 'assets', assets),
    ...listFindings(connector, 'actions', actions),
    ...logoFindings(root, connector),
  ];
}

function nameFindings(connector: YamlFile): Finding[] {
  const { name } = objectOf(connector.value);
  return typeof name === 'string' && vendorsOwn.has(name)
    ? [
        connector.finding(
          ['name'],
          `is ${name}, the vendor's own connector, which an upload would replace`,
          'Choose another name, such as halo_halopsa.',
        ),
      ]
    : [];
}

function versionFindings(root: string, connector: YamlFile): Finding[] {
  const file = 'package.json';
  if (!existsSync(join(root, file))) {
    return [
      { file, message: 'is missing', cure: 'Choose the folder of the bundle, which holds package.json.' },
    ];
  }
  const { version } = objectOf(parsed(readFileSync(join(root, file), 'utf8')));
  const own = objectOf(connector.value).version;
  return own === undefined || own === version
    ? []
    : [
        connector.finding(
          ['version'],
          `is ${shown(own)}, but package.json has ${shown(version)}`,
          'Change the version in package.json, then run npm run sync.',
        ),
      ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function listFindings(connector: YamlFile, key: 'assets' | 'actions', files: readonly YamlFile[]): Finding[] {
  const list = objectOf(connector.value)[key];
  if (!Array.isArray(list)) {
    return [];
  }
  const there = files.map(({ file }) => file.slice(`${key}/`.length, -'.yaml'.length));
  const cure = 'Run npm run sync; it lists the files of the folder.';
  return [
    ...list.flatMap((name, index) =>
      there.includes(name)
        ? []
        : [
            connector.finding(
              [key, index],
              `names ${shown(name)}, but there is no ${key}/${String(name)}.yaml`,
              cure,
            ),
          ],
    ),
    ...there
      .filter((name) => !list.includes(name))
      .map((name) =>
        connector.finding([key], `does not name ${name}, though ${key}/${name}.yaml is there`, cure),
      ),
  ];
}

function logoFindings(root: string, connector: YamlFile): Finding[] {
  const { logo } = objectOf(connector.value);
  const fault = typeof logo === 'string' ? logoFault(root, logo) : undefined;
  return fault ? [connector.finding(['logo'], fault.message, fault.cure)] : [];
}
