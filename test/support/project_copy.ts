import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/**
 * Copies the project as it lies here, what is not committed yet included, into a folder of its own: for tests that
 * change it, or that must not see it change. The installed packages are shared.
 *
 * @returns the folder, for the caller to remove
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 't_halopsa-copy-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  // A file that was removed but not yet from git is listed, too.
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
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
  // The project ignores a folder of that name; here it is a link.
  writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everything');
}
