import { ask, run } from '../command';
import { buildArguments, imageName } from '../release/release';
import { type BaseComponent, type Builder, type BuildOrder, processors } from './builder';
import { readDockerfile } from './dockerfile';

/** True if a Docker engine answers; the client alone builds nothing. */
export const dockerAnswers = (): boolean =>
  ask('docker', ['version', '--format', '{{.Server.Version}}']) !== undefined;

/** Builds the whole Dockerfile with a Docker engine, which has either processor, be it emulated. */
export const withDocker: Builder = { demand: () => undefined, build };

function build({ root, processor, release, archive }: BuildOrder): BaseComponent[] {
  const epoch = String(release.time);
  run(
    'docker',
    [
      ...['build', '--platform', `linux/${processors[processor]}`, '--tag', imageName(release)],
      ...['--build-arg', `SOURCE_DATE_EPOCH=${epoch}`],
      ...buildArguments(release),
      root,
    ],
    // Attestations would make an index of the image, which not every reader of an archive understands.
    { env: { DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1', SOURCE_DATE_EPOCH: epoch } },
  );
  run('docker', ['save', '--output', archive, imageName(release)]);
  const [name = '', version = ''] = readDockerfile(root).nodeImage.split(':');
  return [{ type: 'container', name, version, purl: `pkg:docker/${name}@${version}` }];
}
