/** @tools Starts programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { released, unreleasedChanges, versionsIn } from '../tools/release/changelog';
import { at } from './support/json';
import { commitAll, copyProject } from './support/project_copy';

const root = join(__dirname, '..');
const earlier = '# Changelog\n\n## 1.0.0 (2026-01-02)\n\n- the first\n';
const withChanges = earlier.replace(
  '## 1.0.0',
  '## Unreleased\n\n### Features\n\n- something new\n\n## 1.0.0',
);

describe('the changelog', () => {
  test('gets a heading for the version in place of "Unreleased"', () => {
    const changelog = released(withChanges, '1.1.0', '2026-03-02');
    expect(changelog).toBe(withChanges.replace('## Unreleased', '## 1.1.0 (2026-03-02)'));
    expect(versionsIn(changelog)).toEqual(['1.1.0', '1.0.0']);
  });

  test('must say what the version brings', () => {
    expect(() => unreleasedChanges(earlier)).toThrow(/Unreleased/);
    expect(() => unreleasedChanges(earlier.replace('## 1.0.0', '## Unreleased\n\n## 1.0.0'))).toThrow(
      /Unreleased/,
    );
  });

  test('has each version once', () => {
    expect(() => released(withChanges, '1.0.0', '2026-03-02')).toThrow(/already/);
  });
});

test('package.json, the lockfile, connector.yaml and the changelog name one version', () => {
  const { status, stderr } = spawnSync(
    join(root, 'node_modules/.bin/tsx'),
    ['tools/release_version.ts', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('npm version', () => {
  let copy = '';
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: copy, encoding: 'utf8' }).trim();
  const npmVersion = () => spawnSync('npm', ['version', 'minor'], { cwd: copy, encoding: 'utf8' });
  const text = (file: string): string => readFileSync(join(copy, file), 'utf8');
  const versionOf = (file: string): unknown => at(JSON.parse(text(file)), 'version');

  beforeEach(() => {
    copy = copyProject();
  });

  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const commit = (changelog: string): void => {
    writeFileSync(join(copy, 'CHANGELOG.md'), changelog);
    commitAll(copy);
  };

  test('takes package.json, connector.yaml, the code and the changelog along, in one tagged commit', () => {
    const before = String(versionOf('package.json'));
    commit(withChanges.replace('1.0.0', before));
    const { status, stderr } = npmVersion();
    expect([status, stderr]).toEqual([0, expect.any(String)]);

    const version = String(versionOf('package.json'));
    expect(version).not.toBe(before);
    expect(versionOf('package-lock.json')).toBe(version);
    expect(at(parse(text('connector.yaml')), 'version')).toBe(version);
    expect(versionsIn(text('CHANGELOG.md')).slice(0, 2)).toEqual([version, before]);
    expect(text('src/generated/registry.ts')).toContain(`'${version}'`);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('describe', '--tags')).toBe(`v${version}`);
  });

  test('changes nothing if the changelog does not say what is new', () => {
    commit(earlier);
    const { status, stderr } = npmVersion();
    expect(status).not.toBe(0);
    expect(stderr).toContain('Unreleased');
    expect(git('status', '--porcelain')).toBe('');
  });
});
