import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolder, stamp } from './code/freshness';
import { brokenPromises } from './contract';
import { contradictions } from './contradictions';
import { ProjectionError } from './problem';
import { type Project, readProject } from './project';
import { codeFiles, documentFolder, trackedFiles } from './projection';
import { missingFiles } from './structure';
import { drift, write } from './written_files';

/** What a run is asked for, as in `npm run sync -- --check`; neither is everything. */
export type Mode = '--code' | '--check' | undefined;

/**
 * Writes or checks what follows from the schemas and the heads of the YAML files, and prints what it did.
 *
 * @returns the exit code
 */
export async function runSync(root: string, mode: Mode): Promise<number> {
  try {
    return await inMode(root, mode);
  } catch (error) {
    if (error instanceof ProjectionError) {
      print('wrong', [error.message]);
      return 1;
    }
    throw error;
  }
}

async function inMode(root: string, mode: Mode): Promise<number> {
  const missing = missingFiles(root);
  print(
    'missing',
    missing.map(({ sentence }) => sentence),
  );
  // Without what it follows from, all that an action or asset has would seem to be superfluous.
  if (missing.some(({ isSource }) => isSource)) {
    return 1;
  }
  const project = readProject(root);
  if (mode === '--check') {
    return check(project, missing.length);
  }
  if (mode === '--code') {
    await writeCode(project);
    return 0;
  }
  return sync(project);
}

async function writeCode(project: Project): Promise<string[]> {
  const { root } = project;
  const changed = write(root, codeFolder, await codeFiles(project));
  const [path, text] = stamp(root);
  writeFileSync(join(root, path), text);
  return changed;
}

async function sync(project: Project): Promise<number> {
  const tracked = trackedFiles(project);
  const documents = write(project.root, documentFolder, tracked);
  const changed = [...documents, ...(await writeCode(project))];
  const wrong = brokenPromises(project);
  print('written', changed);
  print('wrong', wrong);
  console.log(
    `sync: ${tracked.size} files and the code follow from ${project.actions.length} actions; ${changed.length} changed.`,
  );
  return wrong.length > 0 ? 1 : 0;
}

function check(project: Project, missing: number): number {
  const files = trackedFiles(project);
  const wrong = contradictions(project);
  const outdated = drift(project.root, documentFolder, files);
  print('wrong', wrong);
  print('out of date', outdated);
  if (outdated.length > 0) {
    console.log('run: npm run sync');
  }
  if (missing + wrong.length + outdated.length > 0) {
    return 1;
  }
  console.log(
    `check: ${files.size} generated files are up to date, and the schemas agree with their examples.`,
  );
  return 0;
}

function print(label: string, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    console.log(`${label}: ${sentence}`);
  }
}
