import type { BundledPackage } from '../bundle/bundled_packages';
import { outputOf } from '../command';
import { isObject } from '../connector';

/** What the registry knows of the bundled packages. */
export type Audit =
  | { asked: true; vulnerable: string[] }
  /** The registry did not answer the question; that says nothing about the packages. */
  | { asked: false; reason: string };

/** Asks the npm registry for known vulnerabilities of what is bundled. */
export function audit(root: string, bundled: readonly BundledPackage[]): Audit {
  const args = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  return readAudit(outputOf('npm', args, { cwd: root }), bundled);
}

/** Reads the report of `npm audit --json`; what it says of packages that only build or test is left out. */
export function readAudit(json: string, bundled: readonly BundledPackage[]): Audit {
  const report = parsed(json);
  if (!isObject(report) || !isObject(report.vulnerabilities)) {
    const message = isObject(report) && typeof report.message === 'string' ? report.message : 'no answer';
    return { asked: false, reason: message };
  }
  const names = new Set(bundled.map(({ name }) => name));
  const vulnerable = Object.entries(report.vulnerabilities)
    .filter(([name]) => names.has(name))
    .map(([name, finding]) => `${name} (${isObject(finding) ? String(finding.severity) : 'unknown'})`);
  return { asked: true, vulnerable };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
