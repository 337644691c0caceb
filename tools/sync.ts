import { isFresh } from './sync/code/freshness';
import type { Mode } from './sync/modes';

/**
 * `npm run sync` writes everything that follows from the schemas and the heads of the YAML files. People start it.
 *
 * With `--code` it writes the code alone, which is not in git, and only if anything that it follows from has changed:
 * the build starts it. With `--check` it writes nothing, and fails if a file of git is out of date, or anything is
 * missing or contradicts itself: were the build to write those files, drift would be gone before it is looked for.
 */
async function main(root: string, mode: Mode): Promise<number> {
  if (mode === '--code' && isFresh(root)) {
    return 0;
  }
  // Loaded only now: a build that has nothing to write does not wait for the compilers of schemas.
  const { runSync } = await import('./sync/modes');
  return runSync(root, mode);
}

const [asked] = process.argv.slice(2);
main(process.cwd(), asked === '--code' || asked === '--check' ? asked : undefined).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
