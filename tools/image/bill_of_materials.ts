import { createHash } from 'node:crypto';
import type { BundledPackage } from '../bundle/bundled_packages';
import { run } from '../command';
import { isObject } from '../connector';
import { PackagingError } from '../problem';
import type { Release } from '../release/release';
import { parseObject } from '../sync/schema_files';
import type { BaseComponent } from './builder';

/** What a bill of materials is made of. */
export interface Materials {
  release: Release;
  bundled: readonly BundledPackage[];
  base: readonly BaseComponent[];
}

/**
 * The software bill of materials of the image, in CycloneDX. npm writes it from the lockfile; what is not bundled is
 * taken out, what the image is based on is put in, and what differs from run to run is fixed.
 *
 * @returns JSON
 * @throws PackagingError if a bundled package is not in the lockfile
 */
export function billOfMaterials(root: string, { release, bundled, base }: Materials): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const whole = parseObject(run('npm', args, { cwd: root }), 'npm sbom');
  const refs = bundled.map(({ name, version }) => `${name}@${version}`);
  const components = objects(whole.components).filter((component) => refs.includes(refOf(component)));
  const missing = refs.filter((ref) => !components.some((component) => refOf(component) === ref));
  if (missing.length > 0) {
    throw new PackagingError(`Bundled, but not in package-lock.json: ${missing.join(', ')}.`);
  }
  const product = `${release.name}@${release.version}`;
  const document = {
    ...whole,
    serialNumber: `urn:uuid:${uuidOf(`${product} ${release.revision}`)}`,
    metadata: metadata(whole.metadata, release),
    components: [
      ...components.map(asRequired),
      ...base.map(({ purl, ...component }) => ({ 'bom-ref': purl, ...component, scope: 'required', purl })),
    ],
    dependencies: [
      { ref: product, dependsOn: [...refs, ...base.map(({ purl }) => purl)] },
      ...objects(whole.dependencies)
        .filter(({ ref }) => refs.includes(String(ref)))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: within(dependsOn, refs) })),
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function metadata(written: unknown, { name, version, description, licence, time }: Release): object {
  const product = `${name}@${version}`;
  return {
    ...(isObject(written) ? written : {}),
    timestamp: new Date(time * 1000).toISOString(),
    lifecycles: [{ phase: 'build' }],
    component: {
      'bom-ref': product,
      type: 'container',
      name,
      version,
      description,
      licenses: [{ license: { id: licence } }],
      purl: `pkg:npm/${product}`,
    },
  };
}

/** What is bundled is shipped, whichever kind of dependency package.json calls it. */
const asRequired = (component: Record<string, unknown>): object => ({
  ...component,
  scope: 'required',
  properties: objects(component.properties).filter(({ name }) => name !== 'cdx:npm:package:development'),
});

const refOf = (component: Record<string, unknown>): string => `${component.name}@${component.version}`;

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const within = (list: unknown, allowed: readonly string[]): unknown[] =>
  Array.isArray(list) ? list.filter((entry) => allowed.includes(entry)) : [];

/** A name-based UUID: the same for the same text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...groups, hex.slice(20, 32)].join('-');
}
