import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, entries } from './json';

/** A file, folder or link of the image. */
export interface ImageEntry {
  path: string;
  kind: 'file' | 'folder' | 'other';
  mode: number;
  owner: string;
  size: number;
}

/** A docker-archive, unpacked. */
export interface ImageArchive {
  /** The root of what the container sees. */
  rootFolder: string;
  config: {
    /** As Docker names processors. */
    architecture: string;
    entrypoint: string[];
    environment: string[];
    user: string;
    workingFolder: string;
    labels: unknown;
  };
  /** SHA-256 of each layer, computed here. */
  layers: string[];
  /** What the image's configuration says they are. */
  namedLayers: unknown[];
  names: unknown[];
  /** Everything below a folder of the image, by sorted path. */
  entriesBelow(folder: string): ImageEntry[];
  remove(): void;
}

/** Unpacks a compressed docker-archive into a folder of its own, with the owners and modes that its layers name. */
export function openImage(file: string): ImageArchive {
  const folder = mkdtempSync(join(tmpdir(), 'halo_halopsa-image-'));
  execFileSync('tar', ['-xzf', file, '-C', folder]);
  const rootFolder = join(folder, 'root');
  mkdirSync(rootFolder);
  const [manifest] = entries(read(join(folder, 'manifest.json')));
  const layers = texts(at(manifest, 'Layers')).map((name) => join(folder, name));
  for (const layer of layers) {
    execFileSync('tar', ['-xpf', layer, '--numeric-owner', '-C', rootFolder]);
  }
  const described = read(join(folder, String(at(manifest, 'Config'))));
  return {
    rootFolder,
    config: {
      architecture: String(at(described, 'architecture')),
      entrypoint: texts(at(described, 'config', 'Entrypoint')),
      environment: texts(at(described, 'config', 'Env')),
      user: String(at(described, 'config', 'User')),
      workingFolder: String(at(described, 'config', 'WorkingDir')),
      labels: at(described, 'config', 'Labels'),
    },
    layers: layers.map(sha256),
    namedLayers: [...entries(at(described, 'rootfs', 'diff_ids'))],
    names: [...entries(at(manifest, 'RepoTags'))],
    entriesBelow: (start) => list(rootFolder, start),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function list(root: string, folder: string): ImageEntry[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = lstatSync(join(root, folder, name));
      return {
        path: name,
        kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
        mode: stats.mode & 0o7777,
        owner: `${stats.uid}:${stats.gid}`,
        size: stats.size,
      };
    });
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const texts = (value: unknown): string[] => entries(value).map(String);

const sha256 = (file: string): string =>
  `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
