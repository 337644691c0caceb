import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BundledPackage } from './bundle/bundled_packages';
import { run } from './command';
import { compress } from './image/archive';
import { billOfMaterials } from './image/bill_of_materials';
import { buildahAnswers, withBuildah } from './image/buildah';
import { type Builder, type Processor, processors } from './image/builder';
import { dockerAnswers, withDocker } from './image/docker';
import { fitToRelease } from './image/gate';
import { PackagingError } from './problem';
import { readRelease } from './release/release';

const usage = `usage: npm run package -- [--with docker|buildah] [--processor x64|arm64] [--output <folder>]
                          [--no-build] [--no-audit]

Writes halo_halopsa-<version>.tar.gz (for "docker load" and the platform's upload), its .sha256 and its bill of
materials (.cdx.json).

  --with      build with a Docker engine, or with buildah; otherwise whichever is there, Docker first
  --processor what the agents run on: x64 unless told otherwise
  --output    where to write; this folder if left out
  --no-build  take dist/ as it is (buildah only; Docker always builds for itself)
  --no-audit  do not ask the registry for known vulnerabilities`;

const builders: Readonly<Record<string, Builder>> = { docker: withDocker, buildah: withBuildah };

/**
 * `npm run package`: the image that Turbine takes, as a compressed docker-archive with its SHA-256 and its bill of
 * materials.
 *
 * @returns the exit code
 */
async function main(root: string): Promise<number> {
  const { values } = parseArgs({
    options: {
      with: { type: 'string' },
      processor: { type: 'string', default: 'x64' },
      output: { type: 'string', default: '.' },
      'no-build': { type: 'boolean', default: false },
      'no-audit': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const name = values.with ?? choice();
  const builder = builders[name];
  if (!builder) {
    throw new PackagingError(`--with ${name}: it is docker or buildah.`);
  }
  const { processor } = values;
  if (!isProcessor(processor)) {
    throw new PackagingError(`--processor ${processor}: it is x64 or arm64.`);
  }
  builder.demand(processor);
  const bundled = await fitToRelease(root, !values['no-audit']);
  if (!values['no-build']) {
    run('npm', ['run', '--silent', 'build'], { cwd: root });
  }
  await writePackage(root, resolve(values.output), { name, builder, processor }, bundled);
  return 0;
}

function isProcessor(name: string): name is Processor {
  return Object.hasOwn(processors, name);
}

function choice(): string {
  if (dockerAnswers()) {
    return 'docker';
  }
  if (buildahAnswers()) {
    return 'buildah';
  }
  throw new PackagingError(
    'Neither a Docker engine nor buildah is here. On Debian: apt-get install buildah.',
  );
}

/** How the image is made. */
interface Way {
  name: string;
  builder: Builder;
  processor: Processor;
}

async function writePackage(
  root: string,
  output: string,
  { name, builder, processor }: Way,
  bundled: readonly BundledPackage[],
): Promise<void> {
  const release = readRelease(root, process.env);
  if (release.revision.endsWith('-dirty')) {
    console.log('package: tracked files differ from the commit; the image says so in its revision.');
  }
  const workspace = mkdtempSync(join(tmpdir(), 'halo_halopsa-package-'));
  try {
    const archive = join(workspace, 'image.tar');
    const base = builder.build({ root, processor, release, archive, workspace });
    mkdirSync(output, { recursive: true });
    const target = join(output, `${release.name}-${release.version}`);
    const sha256 = await compress(archive, `${target}.tar.gz`);
    writeFileSync(`${target}.cdx.json`, billOfMaterials(root, { release, bundled, base }));
    const size = (statSync(`${target}.tar.gz`).size / 1e6).toFixed(1);
    console.log(`package: ${target}.tar.gz (${size} MB, built with ${name})\npackage: SHA-256 ${sha256}`);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

main(process.cwd()).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(`package: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
