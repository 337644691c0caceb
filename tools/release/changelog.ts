import { PackagingError } from '../problem';

/** The heading below which changes gather until a version is made of them. */
const unreleased = /^## Unreleased *$/m;

/** The versions that have a heading, newest first. */
export const versionsIn = (changelog: string): string[] =>
  [...changelog.matchAll(/^## (\d+\.\d+\.\d+\S*)/gm)].map(([, version = '']) => version);

/**
 * What the next version brings.
 *
 * @throws PackagingError if the changelog does not say
 */
export function unreleasedChanges(changelog: string): string {
  const [, after] = changelog.split(unreleased);
  const [changes = ''] = (after ?? '').split(/^## /m);
  if (!/^[-*] /m.test(changes)) {
    throw new PackagingError(
      'CHANGELOG.md: write a section "## Unreleased" at the top that says what the next version brings.',
    );
  }
  return changes.trim();
}

/**
 * The changelog with the unreleased changes as a version.
 *
 * @param date such as 2026-03-02
 * @throws PackagingError if there are no such changes, or the version has a heading already
 */
export function released(changelog: string, version: string, date: string): string {
  unreleasedChanges(changelog);
  if (versionsIn(changelog).includes(version)) {
    throw new PackagingError(`CHANGELOG.md: ${version} has been released already.`);
  }
  return changelog.replace(unreleased, `## ${version} (${date})`);
}
