import { actionFindings } from './action_rules';
import { assetFindings, inputNamesOf } from './asset_rules';
import { type Bundle, readBundle } from './bundle';
import { fileNameFindings } from './file_names';
import { type Finding, inReadingOrder } from './finding';
import { objectOf } from './json_value';
import { manifestFindings } from './manifest_rules';
import { inferredKeys, type ManifestKind, shapeFindings } from './manifest_schemas';
import { countNodes, nodeFindings, textFindings } from './nodes';
import type { YamlFile } from './yaml_file';

/** What a look at a bundle brought to light. */
export interface Report {
  /** True if there is nothing to complain about. */
  ok: boolean;
  name: string;
  version: string;
  assets: number;
  actions: number;
  /** How many inputs, outputs and error values were looked at. */
  described: number;
  /** Keys in use, by file, that no public manifest of the platform shows. */
  inferred: Record<string, string[]>;
  findings: Finding[];
}

/**
 * Looks at a connector as the platform will, before it is uploaded.
 *
 * @param root an existing folder
 */
export function checkBundle(root: string): Report {
  const bundle = readBundle(root);
  const findings = inReadingOrder([
    ...filesRead(bundle).flatMap((file) => file.syntaxFaults()),
    ...manifestFindings(bundle),
    ...fileNameFindings(bundle),
    ...manifestsOf(bundle).flatMap(([kind, file]) => contentFindings(kind, file)),
    ...bundle.assets.flatMap(assetFindings),
    ...actionsBesideAssets(bundle),
  ]);
  const { name, version } = objectOf(bundle.connector?.value);
  return {
    ok: findings.length === 0,
    name: String(name ?? ''),
    version: String(version ?? ''),
    assets: bundle.assets.length,
    actions: bundle.actions.length,
    described: described(bundle),
    inferred: inferred(bundle),
    findings,
  };
}

/** The files that the platform parses in search of manifests, whatever they hold. */
function filesRead({ connector, assets, actions, others }: Bundle): YamlFile[] {
  const all = [...(connector ? [connector] : []), ...assets, ...actions, ...others];
  return all.filter(({ file }) => file.endsWith('.yaml'));
}

/** The manifests that could be read, each with its kind. */
function manifestsOf({ connector, assets, actions }: Bundle): [ManifestKind, YamlFile][] {
  const all: [ManifestKind, YamlFile][] = [
    ...(connector ? [connector] : []).map((file): [ManifestKind, YamlFile] => ['connector', file]),
    ...assets.map((file): [ManifestKind, YamlFile] => ['asset', file]),
    ...actions.map((file): [ManifestKind, YamlFile] => ['action', file]),
  ];
  return all.filter(([, file]) => file.value !== undefined);
}

/** The keys of a manifest that hold inputs or outputs. */
const roots = ['inputs', 'output', 'error'];

function contentFindings(kind: ManifestKind, file: YamlFile): Finding[] {
  return [
    ...file.ambiguities(),
    ...shapeFindings(kind, file),
    ...textFindings(file),
    ...roots.flatMap((root) => nodeFindings(file, root)),
  ];
}

function actionsBesideAssets({ assets, actions }: Bundle): Finding[] {
  const assetOfKey = new Map(
    assets.flatMap((asset) => {
      const name = String(objectOf(asset.value).name);
      return inputNamesOf(asset).map((key): [string, string] => [key, name]);
    }),
  );
  return actions.flatMap((action) => actionFindings(action, assetOfKey));
}

function described({ assets, actions }: Bundle): number {
  const counts = [...assets, ...actions].flatMap((file) => roots.map((root) => countNodes(file, root)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function inferred(bundle: Bundle): Record<string, string[]> {
  const entries = manifestsOf(bundle).map(([kind, file]): [string, string[]] => [
    file.file,
    inferredKeys(kind, file),
  ]);
  return Object.fromEntries(entries.filter(([, keys]) => keys.length > 0));
}
