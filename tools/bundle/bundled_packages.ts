import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PackagingError } from '../problem';
import { parseObject } from '../sync/schema_files';
import { uncutBundle } from './lean_bundle';

/** A package of somebody else that is a part of what the platform runs. */
export interface BundledPackage {
  name: string;
  version: string;
  /** As its package.json names it, such as MIT. */
  licence: string;
  /** The licence itself, with the names of those who hold the rights. */
  text: string;
}

/**
 * The packages that the bundle is made of. The bundler is asked what of them gets into the platform's program, bundled as
 * `npm run build` does it, but not cut into files; which kind of dependency a package is does not matter.
 *
 * @returns sorted by name
 * @throws PackagingError if a package has no licence text
 */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const { metafile } = await build({
    ...uncutBundle,
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    write: false,
    metafile: true,
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const present = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const folders = new Set(present.flatMap(packageFolder));
  return [...folders].map((folder) => read(join(root, folder))).sort(byName);
}

/** The folder of the innermost package that a file belongs to, if it belongs to one. */
function packageFolder(file: string): string[] {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

const byName = (a: BundledPackage, b: BundledPackage): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;

function read(folder: string): BundledPackage {
  const { name, version, license } = parseObject(readFileSync(join(folder, 'package.json'), 'utf8'), folder);
  const text = licenceText(folder);
  if (text === '') {
    throw new PackagingError(
      `${String(name)} has no licence text; find it at its source before it is bundled.`,
    );
  }
  return { name: String(name), version: String(version), licence: String(license ?? 'see below'), text };
}

/** The licence and notice files; a package without one may have a chapter in its README instead. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return tidy(texts.length > 0 ? texts.join('\n') : licenceChapter(join(folder, 'README.md')));
}

function licenceChapter(file: string): string {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const start = lines.findIndex((line) => /^(#+ *)?licen[cs]e *$/i.test(line)) + 1;
  if (start === 0) {
    return '';
  }
  const chapter = lines.slice(underline.test(lines[start] ?? '') ? start + 1 : start);
  const end = chapter.findIndex(
    (line, index) => /^(#|\[)/.test(line) || underline.test(chapter[index + 1] ?? ''),
  );
  const text = chapter.slice(0, end < 0 ? undefined : end).join('\n');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** What makes the line above it a heading. */
const underline = /^(-{3,}|={3,}) *$/;

const tidy = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
