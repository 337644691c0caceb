import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputNames } from './code/input_names';
import { kindSentences } from './code/kind_sentences';
import { registry } from './code/registry';
import { rowNames, ticketNames } from './code/ticket_names';
import { types } from './code/types';
import { validators } from './code/validators';
import { contract } from './contract';
import { documents } from './documents/documents';
import { manifests } from './documents/manifests';
import { referenceFolder } from './documents/reference';
import type { Project } from './project';

/** The folder of the code that is generated. */
const generatedFolder = 'src/generated';

/** The folders that hold nothing but generated files. */
const generatedFolders = [generatedFolder, referenceFolder];

/** Every file that is generated, whole or in part: path below the root, and text. */
export async function projection(project: Project): Promise<Map<string, string>> {
  return new Map([
    ...manifests(project),
    ...documents(project),
    ...contract(project),
    [`${generatedFolder}/exchanges.ts`, await types(project)],
    [`${generatedFolder}/input_names.ts`, inputNames(project)],
    [`${generatedFolder}/kind_sentences.ts`, kindSentences(project)],
    [`${generatedFolder}/registry.ts`, registry(project)],
    [`${generatedFolder}/row_names.ts`, rowNames(project)],
    [`${generatedFolder}/ticket_names.ts`, ticketNames(project)],
    ...validators(project),
  ]);
}

/** The paths where the files on disk differ from the projection, sorted; left-overs of it included. */
export function drift(root: string, files: ReadonlyMap<string, string>): string[] {
  const differing = [...files].filter(([path, text]) => readIfThere(join(root, path)) !== text);
  return [...differing.map(([path]) => path), ...leftOvers(root, files)].sort();
}

/**
 * Brings the files on disk up to date.
 *
 * @returns the paths that were written or deleted, sorted
 */
export function write(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = drift(root, files);
  for (const path of changed) {
    const text = files.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return changed;
}

/** Generated files whose action or asset is gone. */
function leftOvers(root: string, files: ReadonlyMap<string, string>): string[] {
  const folders = generatedFolders.map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
  return folders.flatMap((folder) => filesIn(root, folder)).filter((path) => !files.has(path));
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
