/** @tools Starts programs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAudit } from '../tools/image/audit';
import { at, isJsonObject } from './support/json';

const root = join(__dirname, '..');

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Name, version and licence of everything bundled, as the notices tell. */
const bundled = [
  ...text('THIRD_PARTY_NOTICES.md').matchAll(/^\| ([^ |]+) \| (\d[^ |]*) \| ([^|]+) \|$/gm),
].map(([, name = '', version = '', licence = '']) => ({ name, version, licence }));

const lockfile: unknown = JSON.parse(text('package-lock.json'));

/** An entry of the lockfile, by its folder. */
const locked = (folder: string): unknown => at(lockfile, 'packages', folder);

describe('what is bundled', () => {
  test('is what the third-party notices list', () => {
    const { status, stderr } = spawnSync(
      join(root, 'node_modules/.bin/tsx'),
      ['tools/notices.ts', '--check'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(bundled.map(({ name }) => name)).toEqual(['leven', 'mime', 'node-fetch']);
  });

  test.each(bundled)('$name $version has its licence in full', ({ name, version, licence }) => {
    const [, chapter = ''] = text('THIRD_PARTY_NOTICES.md').split(`## ${name} ${version}\n`);
    const [, licenceText = ''] = chapter.split('````');
    expect(licence).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/);
    expect(licenceText).toMatch(/copyright/i);
    expect(licenceText.length).toBeGreaterThan(500);
  });

  test.each(bundled)('$name $version is locked to these very bytes', ({ name, version }) => {
    expect(locked(`node_modules/${name}`)).toMatchObject({
      version,
      integrity: expect.stringMatching(/^sha512-/),
    });
  });
});

describe('what runs needs no code of others to be installed', () => {
  const folders = at(lockfile, 'packages');
  const packages = Object.entries(isJsonObject(folders) ? folders : {});

  test('no dependency but those of development has an install script', () => {
    const scripted = packages.filter(([, entry]) => !at(entry, 'dev') && at(entry, 'hasInstallScript'));
    expect(scripted.map(([folder]) => folder)).toEqual([]);
  });

  test('nor has anything bundled', () => {
    const scripted = bundled.filter(({ name }) => at(locked(`node_modules/${name}`), 'hasInstallScript'));
    expect(scripted).toEqual([]);
  });

  test('the image is built from the lockfile, and runs no install script', () => {
    expect(text('Dockerfile')).toMatch(/^RUN npm ci --ignore-scripts/m);
    expect(text('Dockerfile')).not.toMatch(/npm (install|i) /);
  });

  test('the lockfile belongs to package.json', () => {
    const manifest: unknown = JSON.parse(text('package.json'));
    for (const kind of ['name', 'version']) {
      expect(at(lockfile, kind)).toBe(at(manifest, kind));
    }
    for (const kind of ['dependencies', 'devDependencies']) {
      expect(at(locked(''), kind)).toEqual(at(manifest, kind));
    }
  });
});

describe('the audit', () => {
  const packages = [{ name: 'node-fetch', version: '3.3.2', licence: 'MIT', text: '' }];
  const report = (name: string) =>
    JSON.stringify({ vulnerabilities: { [name]: { name, severity: 'high' } } });

  test('names what is bundled and vulnerable', () => {
    expect(readAudit(report('node-fetch'), packages)).toEqual({
      asked: true,
      vulnerable: ['node-fetch (high)'],
    });
  });

  test('is silent about what only builds and tests', () => {
    expect(readAudit(report('jest'), packages)).toEqual({ asked: true, vulnerable: [] });
  });

  test.each([
    ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['', 'no answer'],
    ['<html>', 'no answer'],
  ])('says why the registry could not be asked: %s', (answer, reason) => {
    expect(readAudit(answer, packages)).toEqual({ asked: false, reason });
  });
});
