import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledPackage, bundledPackages } from '../bundle/bundled_packages';
import { notices, noticesFile } from '../licences/notices';
import { PackagingError } from '../problem';
import { agreedVersion } from '../release/versions';
import { audit } from './audit';

/**
 * What must hold before anything is packaged: one version everywhere, the licence of everything bundled, and no known
 * vulnerability, as far as the registry tells.
 *
 * @returns what is bundled
 * @throws PackagingError with what to mend
 */
export async function fitToRelease(root: string, audited: boolean): Promise<BundledPackage[]> {
  agreedVersion(root);
  const bundled = await bundledPackages(root);
  const path = join(root, noticesFile);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== notices(bundled)) {
    throw new PackagingError(`${noticesFile} is out of date. Run: npm run notices`);
  }
  if (audited) {
    refuseVulnerable(root, bundled);
  }
  return bundled;
}

function refuseVulnerable(root: string, bundled: readonly BundledPackage[]): void {
  const result = audit(root, bundled);
  if (!result.asked) {
    console.log(`package: not audited, since the registry does not say: ${result.reason}`);
  } else if (result.vulnerable.length > 0) {
    throw new PackagingError(
      `Known vulnerabilities in what is bundled: ${result.vulnerable.join(', ')}. "npm audit" tells more.`,
    );
  } else {
    console.log(`package: no known vulnerability in ${bundled.length} bundled packages.`);
  }
}
