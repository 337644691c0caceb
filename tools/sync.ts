import { brokenPromises } from './sync/contract';
import { contradictions } from './sync/contradictions';
import { ProjectionError } from './sync/problem';
import { type Project, readProject } from './sync/project';
import { drift, projection, write } from './sync/projection';
import { missingFiles } from './sync/structure';

/**
 * `npm run sync` writes everything that follows from the schemas and the heads of the YAML files.
 * With `--check` it writes nothing, and fails if anything is out of date, missing or contradicts itself.
 */
async function main(root: string, checkOnly: boolean): Promise<void> {
  const missing = missingFiles(root);
  print(
    'missing',
    missing.map(({ sentence }) => sentence),
  );
  // Without what it follows from, all that an action or asset has would seem to be superfluous.
  if (missing.some(({ isSource }) => isSource)) {
    process.exitCode = 1;
    return;
  }
  const project = readProject(root);
  const files = await projection(project);
  if (checkOnly) {
    check(project, files, missing.length);
  } else {
    sync(project, files);
  }
}

function sync(project: Project, files: ReadonlyMap<string, string>): void {
  const { root, actions } = project;
  const changed = write(root, files);
  print('written', changed);
  print('wrong', brokenPromises(project));
  console.log(`sync: ${files.size} files follow from ${actions.length} actions; ${changed.length} changed.`);
}

function check(project: Project, files: ReadonlyMap<string, string>, missing: number): void {
  const wrong = contradictions(project);
  const outdated = drift(project.root, files);
  print('wrong', wrong);
  print('out of date', outdated);
  if (outdated.length > 0) {
    console.log('run: npm run sync');
  }
  if (missing + wrong.length + outdated.length > 0) {
    process.exitCode = 1;
    return;
  }
  console.log(
    `check: ${files.size} generated files are up to date, and the schemas agree with their examples.`,
  );
}

function print(label: string, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    console.log(`${label}: ${sentence}`);
  }
}

main(process.cwd(), process.argv.includes('--check')).catch((error: unknown) => {
  if (error instanceof ProjectionError) {
    print('wrong', [error.message]);
  } else {
    console.error(error);
  }
  process.exitCode = 1;
});
