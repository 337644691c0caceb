import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, run } from '../command';
import { PackagingError } from '../problem';
import { buildArguments, imageName } from '../release/release';
import type { BaseComponent, Builder, BuildOrder, Processor } from './builder';
import { readDockerfile } from './dockerfile';
import { assembleNodeBase } from './node_base';
import { stage } from './staging';

const baseName = 'localhost/node-base';

/** Needs neither an engine nor a mount, and so works in any container that is root. */
const env = { BUILDAH_ISOLATION: 'chroot' };

/** True if buildah is installed. */
export const buildahAnswers = (): boolean => ask('buildah', ['--version']) !== undefined;

/**
 * Builds the Dockerfile's last stage with buildah: the files are those of `dist/` as it is, and the Node base is put
 * together here, so that no image registry is needed. Two runs on one commit give the same archive, byte by byte.
 */
export const withBuildah: Builder = { demand, build };

/**
 * The base is made of programs for this machine, and an image for another processor than the agents' would not start
 * there: known only after it was signed and uploaded.
 *
 * @throws PackagingError if the image would not be for the processor asked for
 */
function demand(processor: Processor): void {
  if (process.arch !== processor) {
    throw new PackagingError(
      `The image is to be for ${processor}, but buildah would make one for ${process.arch}, the processor of this machine. Run this on a machine with ${processor}, or with a Docker engine, which builds for either; "--processor ${process.arch}" makes an image for agents on ${process.arch}.`,
    );
  }
}

function build({ root, release, archive, workspace }: BuildOrder): BaseComponent[] {
  const { nodeVersion, nodeFlags, imageStage } = readDockerfile(root);
  const folder = (name: string): string => {
    const path = join(workspace, name);
    mkdirSync(path);
    return path;
  };
  const base = folder('base');
  const components = assembleNodeBase(base, folder('downloads'), nodeVersion);
  const build = folder('build');
  const start = { node: join(base, 'usr/local/bin/node'), flags: nodeFlags };
  stage(root, join(build, 'image'), release.time, start);

  const storage = ['--storage-driver', 'vfs', '--root', folder('storage'), '--runroot', folder('run')];
  const buildah = (...args: string[]) => run('buildah', [...storage, ...args], { env });
  const bud = (text: string, context: string, time: number, ...args: string[]): string => {
    const file = join(workspace, 'Containerfile');
    writeFileSync(file, text);
    return buildah(
      ...['build', '--quiet', '--file', file, '--format', 'oci', '--layers=false', '--pull-never'],
      ...['--identity-label=false', '--timestamp', String(time), ...args, context],
    );
  };
  // The base is dated alike for every commit, so that its layer stays the same from release to release.
  bud('FROM scratch\nCOPY . /\n', base, 0, '--tag', baseName);
  const id = bud(
    imageStage,
    build,
    release.time,
    ...['--build-context', `build=${build}`, '--build-arg', `NODE_IMAGE=${baseName}`],
    ...buildArguments(release),
  );
  // By its number: a name in buildah's own storage would become a second name of the image.
  buildah('push', '--quiet', id, `docker-archive:${archive}:${imageName(release)}`);
  return components;
}
