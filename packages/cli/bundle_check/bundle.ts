import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaSources } from './schema_source';
import { YamlFile } from './yaml_file';

/** The files of a connector as they lie in a folder. */
export interface Bundle {
  root: string;
  /** Undefined where there is none. */
  connector: YamlFile | undefined;
  assets: YamlFile[];
  actions: YamlFile[];
  /** YAML files anywhere else below the folder, `.yml` included. */
  others: YamlFile[];
}

const manifest = 'connector.yaml';

/** Never part of an image as they are, or made anew for each. */
const skipped = new Set(['node_modules', '.git', 'dist']);

/** Reads every YAML file below a folder. */
export function readBundle(root: string): Bundle {
  const sources = new SchemaSources(root);
  const read = (file: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    return new YamlFile(file, text, (path) => sources.of(text, path));
  };
  const files = yamlFiles(root).sort();
  const assets = files.filter((file) => /^assets\/[^/]+\.yaml$/.test(file));
  const actions = files.filter((file) => /^actions\/[^/]+\.yaml$/.test(file));
  const placed = new Set([manifest, ...assets, ...actions]);
  return {
    root,
    connector: existsSync(join(root, manifest)) ? read(manifest) : undefined,
    assets: assets.map(read),
    actions: actions.map(read),
    others: files.filter((file) => !placed.has(file)).map(read),
  };
}

function yamlFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return skipped.has(entry.name) ? [] : yamlFiles(root, path);
    }
    return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}
