import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command';
import { released, unreleasedChanges } from './release/changelog';
import { agreedVersion, versionIn } from './release/versions';

/**
 * The version stands in package.json; connector.yaml, the code and CHANGELOG.md follow it. `npm version` calls this
 * twice: with `--ready` before it changes anything, and without once package.json has the new version. With `--check`
 * it only tells whether all of them agree.
 */
function main(root: string, mode: string | undefined): void {
  const path = join(root, 'CHANGELOG.md');
  const changelog = readFileSync(path, 'utf8');
  if (mode === '--ready') {
    unreleasedChanges(changelog);
    return;
  }
  if (mode !== '--check') {
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(path, released(changelog, versionIn(root, 'package.json'), today));
    run('npm', ['run', '--silent', 'sync'], { cwd: root });
    // npm commits what is staged; so whatever follows from the version comes with it.
    run('git', ['add', '--update'], { cwd: root });
    run('git', ['add', 'schemas/contract'], { cwd: root }); // a new major version begins one
  }
  const version = agreedVersion(root);
  console.log(`version: ${version}, in package.json, package-lock.json, connector.yaml and CHANGELOG.md.`);
}

try {
  main(process.cwd(), process.argv[2]);
} catch (error) {
  console.error(`version: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
