import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, run } from '../command';
import { PackagingError } from '../problem';
import type { BaseComponent } from './builder';

/** All that Node's Linux build is linked against, the public certificate authorities, and the texts of the licences. */
const packages = ['libc6', 'libstdc++6', 'libgcc-s1', 'ca-certificates', 'base-files'];

/** What is taken of a package of which not everything is wanted; base-files would bring a world-writable /tmp. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'base-files': [
    './etc/os-release',
    './usr/lib/os-release',
    './usr/share/common-licenses',
    './usr/share/doc/base-files',
  ],
};

/** What nothing in the image reads, and its scripts, for which there is no shell. */
const superfluous = [
  'etc/ca-certificates',
  'usr/sbin/update-ca-certificates',
  'usr/share/ca-certificates',
  'usr/share/gcc',
  'usr/share/gdb',
  'usr/share/lintian',
  'usr/share/locale',
  'usr/share/man',
];

/**
 * Adds the Debian packages that Node needs, from the release that this machine runs. apt checks their signatures.
 *
 * @returns what was added, in its exact versions
 * @throws PackagingError if they cannot be had
 */
export function addDebianPackages(base: string, downloads: string): BaseComponent[] {
  download(downloads);
  const components = readdirSync(downloads)
    .filter((file) => file.endsWith('.deb'))
    .sort()
    .map((file) => addPackage(base, join(downloads, file)));
  addCertificateBundle(base);
  for (const path of superfluous) {
    rmSync(join(base, path), { recursive: true, force: true });
  }
  keepCopyrightsAlone(join(base, 'usr/share/doc'));
  return components;
}

function download(folder: string): void {
  try {
    run('apt-get', ['-qq', 'download', ...packages], { cwd: folder });
    const [libgcc = ''] = readdirSync(folder).filter((file) => file.startsWith('libgcc-s1_'));
    // The copyright of both GCC libraries lies in a package that is called after GCC's release.
    const [gccBase = ''] = /gcc-\d+-base/.exec(fieldOf(join(folder, libgcc), 'Depends')) ?? [];
    run('apt-get', ['-qq', 'download', gccBase], { cwd: folder });
  } catch (error) {
    if (error instanceof CommandError) {
      throw new PackagingError(
        `The Node base is put together of Debian's packages. On Debian or Ubuntu run "apt-get update" and try again; elsewhere use Docker.\n${error.message}`,
      );
    }
    throw error;
  }
}

function addPackage(base: string, file: string): BaseComponent {
  const unpacked = `${file}.tar`;
  run('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" > "$2"', 'sh', file, unpacked]);
  // Unlike "dpkg -x", tar puts what belongs to /lib into /usr/lib, whichever of them the package names.
  const name = fieldOf(file, 'Package');
  const version = fieldOf(file, 'Version');
  const architecture = fieldOf(file, 'Architecture');
  const how = ['--no-same-owner', '--same-permissions', '--keep-directory-symlink', '-C', base];
  run('tar', ['-xf', unpacked, ...how, ...(parts[name] ?? [])]);
  noteForScanners(base, name, file);
  const purl = `pkg:deb/debian/${encodeURIComponent(name)}@${encodeURIComponent(version)}?arch=${architecture}`;
  return { type: 'library', name, version, purl };
}

const fieldOf = (file: string, name: string): string => run('dpkg-deb', ['--field', file, name]);

/** Scanners of images look for packages here where there is no dpkg. */
function noteForScanners(base: string, name: string, file: string): void {
  const folder = join(base, 'var/lib/dpkg/status.d');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${run('dpkg-deb', ['--field', file])}\n`, { mode: 0o644 });
}

/** What update-ca-certificates would do once the package is configured: one file with all of them. */
function addCertificateBundle(base: string): void {
  const source = join(base, 'usr/share/ca-certificates/mozilla');
  const certificates = readdirSync(source)
    .sort()
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const target = join(base, 'etc/ssl/certs');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'ca-certificates.crt'), certificates.join(''), { mode: 0o644 });
}

/** The licences must come along, the rest of the documentation need not. */
function keepCopyrightsAlone(documentation: string): void {
  const folders = readdirSync(documentation, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: folder } of folders) {
    for (const file of readdirSync(join(documentation, folder))) {
      if (file !== 'copyright') {
        rmSync(join(documentation, folder, file), { recursive: true });
      }
    }
  }
}
