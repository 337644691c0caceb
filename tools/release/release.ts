import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../command';
import { isObject } from '../connector';
import { parseObject } from '../sync/schema_files';

/** What is packaged: which version, made of which commit. */
export interface Release {
  name: string;
  version: string;
  description: string;
  licence: string;
  /** Where the sources are, as package.json's `repository` says; "unknown" until the publisher has set it. */
  source: string;
  /** The commit, with "-dirty" behind it if the tracked files differ from it; "unknown" outside a repository. */
  revision: string;
  /** Seconds since 1970 that everything made of this commit is dated with. */
  time: number;
}

/** The title that the platform shows, too. */
const title = 'HaloPSA';

/** Reads package.json and the repository. SOURCE_DATE_EPOCH, where it is set, goes before the commit's own time. */
export function readRelease(root: string, env: Readonly<NodeJS.ProcessEnv>): Release {
  const manifest = parseObject(readFileSync(join(root, 'package.json'), 'utf8'), 'package.json');
  const [revision = 'unknown', time = '0'] = (
    ask('git', ['log', '-1', '--format=%H %ct'], { cwd: root }) ?? ''
  )
    .split(' ')
    .filter((part) => part !== '');
  const changed = ask('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: root });
  return {
    name: String(manifest.name),
    version: String(manifest.version),
    description: String(manifest.description),
    licence: String(manifest.license),
    source: sourceIn(manifest.repository),
    revision: changed ? `${revision}-dirty` : revision,
    time: Number(env.SOURCE_DATE_EPOCH || time),
  };
}

/** Hosts that can be nobody's (RFC 2606): the address has not been set yet. */
const reservedHost = /^[\w+]*:\/\/([\w-]+\.)*example\.(com|net|org)\b/;

/** The address of the sources in package.json's `repository`. */
export function sourceIn(repository: unknown): string {
  const url = isObject(repository) ? repository.url : repository;
  return typeof url === 'string' && !reservedHost.test(url) ? url : 'unknown';
}

/** The Dockerfile's arguments, as both builders take them. */
export function buildArguments(release: Release): string[] {
  const values = {
    TITLE: title,
    DESCRIPTION: release.description,
    VERSION: release.version,
    REVISION: release.revision,
    SOURCE: release.source,
    LICENCE: release.licence,
    CREATED: new Date(release.time * 1000).toISOString(),
  };
  return Object.entries(values).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
}

/** The name under which `docker load` puts the image. */
export const imageName = ({ name, version }: Release): string => `${name}:${version}`;
