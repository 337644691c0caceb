import { codeFolder } from './code/freshness';
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

/** Generated files: path below the root, and text. */
export type Files = ReadonlyMap<string, string>;

/** The folder of git that holds nothing but generated files. */
export const documentFolder = referenceFolder;

/** What people and the platform read: the files of git that are generated, whole or in part. */
export function trackedFiles(project: Project): Files {
  return new Map([...manifests(project), ...documents(project), ...contract(project)]);
}

/** The code that is generated. */
export async function codeFiles(project: Project): Promise<Files> {
  return new Map([
    [`${codeFolder}/exchanges.ts`, await types(project)],
    [`${codeFolder}/input_names.ts`, inputNames(project)],
    [`${codeFolder}/kind_sentences.ts`, kindSentences(project)],
    [`${codeFolder}/registry.ts`, registry(project)],
    [`${codeFolder}/row_names.ts`, rowNames(project)],
    [`${codeFolder}/ticket_names.ts`, ticketNames(project)],
    ...validators(project),
  ]);
}
