import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackagingError } from '../problem';

/** What the Dockerfile says that the way without Docker must know, too. */
export interface Dockerfile {
  /** Such as node:24.21.0-bookworm-slim. */
  nodeImage: string;
  /** The Node release in it, such as 24.21.0. */
  nodeVersion: string;
  /** What Node is started with in it, before the program's name. */
  nodeFlags: readonly string[];
  /** The last stage with the argument it needs: complete by itself once there is something to copy from. */
  imageStage: string;
}

/**
 * Reads the Dockerfile.
 *
 * @throws PackagingError if the base is not pinned to one Node release, or there is no stage "image"
 */
export function readDockerfile(root: string): Dockerfile {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const [argument, nodeImage, nodeVersion] = /^ARG NODE_IMAGE=(node:(\d+\.\d+\.\d+)-\S+)$/m.exec(text) ?? [];
  const [imageStage] = /^FROM \$\{NODE_IMAGE\} AS image\n[\s\S]*/m.exec(text) ?? [];
  if (argument === undefined || nodeImage === undefined || nodeVersion === undefined) {
    throw new PackagingError(
      'Dockerfile: "ARG NODE_IMAGE=node:…" must name one Node release, such as 24.21.0.',
    );
  }
  if (imageStage === undefined) {
    throw new PackagingError(
      'Dockerfile: the last stage must begin with FROM, the argument NODE_IMAGE and "AS image".',
    );
  }
  const [, flags = ''] = /^ENTRYPOINT \["node", (.*)"\/app\/dist\/main\.js"\]$/m.exec(imageStage) ?? [];
  const nodeFlags = [...flags.matchAll(/"([^"]+)"/g)].map(([, flag = '']) => flag);
  return { nodeImage, nodeVersion, nodeFlags, imageStage: `${argument}\n${imageStage}` };
}
