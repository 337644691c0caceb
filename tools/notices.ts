import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundle/bundled_packages';
import { notices, noticesFile } from './licences/notices';
import { upkeepFile, upkeepPage } from './licences/upkeep';

/**
 * `npm run notices` writes the licences of everything bundled, and the page about its upkeep. With `--check` it writes
 * nothing, and fails if a file is out of date.
 */
async function main(root: string, checkOnly: boolean): Promise<void> {
  const packages = await bundledPackages(root);
  const files = { [noticesFile]: notices(packages), [upkeepFile]: upkeepPage(packages) };
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    if (!checkOnly) {
      writeFileSync(path, text);
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`out of date: ${file}\nrun: npm run notices`);
      process.exitCode = 1;
      return;
    }
  }
  console.log(`notices: ${packages.length} packages are bundled, each with its licence.`);
}

main(process.cwd(), process.argv.includes('--check')).catch((error: unknown) => {
  console.error(`notices: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
