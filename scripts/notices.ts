import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './packaging/bundled_packages';
import { notices, noticesFile } from './packaging/notices';

/**
 * `npm run notices` writes the licences of everything bundled. With `--check` it writes nothing, and fails if the
 * file is out of date.
 */
async function main(root: string, checkOnly: boolean): Promise<void> {
  const path = join(root, noticesFile);
  const packages = await bundledPackages(root);
  const text = notices(packages);
  const upToDate = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!checkOnly) {
    writeFileSync(path, text);
  } else if (!upToDate) {
    console.error(`out of date: ${noticesFile}\nrun: npm run notices`);
    process.exitCode = 1;
    return;
  }
  console.log(`notices: ${packages.length} packages are bundled, each with its licence.`);
}

main(process.cwd(), process.argv.includes('--check')).catch((error: unknown) => {
  console.error(`notices: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
