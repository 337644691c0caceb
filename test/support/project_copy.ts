import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What the names of the project's own packages begin with. */
const scope = '@halo_halopsa';

/**
 * Copies the project as it lies here, what is not committed yet included, into a folder of its own: for tests that
 * change it, or that must not see it change. The installed packages are shared, the project's own are the copy's.
 *
 * @returns the folder, for the caller to remove
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'halo_halopsa-copy-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  // A file that was removed but not yet from git is listed, too.
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(copy, file));
  }
  // git does not know the generated code; a copy need not write it once more.
  cpSync(join(root, 'src/generated'), join(copy, 'src/generated'), { recursive: true });
  linkPackages(copy);
  return copy;
}

/**
 * Gives a copy the installed packages, each by a link. Those of the project itself are links into the copy: through the
 * links of `npm ci` a change there would not be seen.
 */
export function linkPackages(copy: string): void {
  const installed = join(root, 'node_modules');
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, scope), { recursive: true });
  for (const name of readdirSync(installed).filter((entry) => entry !== scope)) {
    symlinkSync(join(installed, name), join(modules, name));
  }
  for (const name of readdirSync(join(installed, scope))) {
    symlinkSync(join(copy, 'packages', name), join(modules, scope, name));
  }
}

/** Replaces a text of a copy's file. A text that is not there is an error: the change would be none. */
export function changeFile(copy: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) {
    throw new Error(`${file} does not hold ${String(from)}.`);
  }
  writeFileSync(join(copy, file), changed);
}

/** Commits everything in a copy, to a repository of its own. */
export function commitAll(copy: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, stdio: 'pipe' });
  git('init', '--quiet');
  git('config', 'user.name', 'A maintainer');
  git('config', 'user.email', 'maintainer@example.com');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everything');
}
