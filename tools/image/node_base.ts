import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseComponent } from './builder';
import { addDebianPackages } from './debian_packages';
import { addNode } from './node_package';

/**
 * Puts a Node base together where no image registry is at hand: Node's own build from the npm registry, and the
 * libraries it needs from the Debian release that this machine runs. It has no shell and no package manager.
 *
 * @param base an empty folder, the root of the base
 * @param downloads an empty folder
 * @returns what went in
 * @throws PackagingError if this machine is no Debian, or the Node package is not the one that was pinned
 */
export function assembleNodeBase(base: string, downloads: string, nodeVersion: string): BaseComponent[] {
  makeFolders(base);
  const libraries = addDebianPackages(base, downloads);
  addAccounts(base);
  return [addNode(base, downloads, nodeVersion), ...libraries];
}

/** The folders that any Linux has; proc, sys and dev are filled by whoever runs the image. */
function makeFolders(base: string): void {
  for (const folder of ['dev', 'etc', 'proc', 'sys', 'usr/local/bin', 'usr/local/share', 'home/node']) {
    mkdirSync(join(base, folder), { recursive: true });
  }
  for (const folder of ['bin', 'lib', 'lib64', 'sbin']) {
    mkdirSync(join(base, 'usr', folder), { recursive: true });
    symlinkSync(`usr/${folder}`, join(base, folder));
  }
}

/** The same two accounts, and the same number for "node", as in the official image. */
function addAccounts(base: string): void {
  const files = {
    passwd: 'root:x:0:0:root:/root:/sbin/nologin\nnode:x:1000:1000::/home/node:/sbin/nologin\n',
    group: 'root:x:0:\nnode:x:1000:\n',
    'nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(base, 'etc', name), text, { mode: 0o644 });
  }
}
