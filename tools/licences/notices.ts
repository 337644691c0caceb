import type { BundledPackage } from '../bundle/bundled_packages';

/** Where the notices stand, in the project and in the image. */
export const noticesFile = 'THIRD_PARTY_NOTICES.md';

const head = `# Third-party notices

Written by "npm run notices"; do not edit it.

What the platform runs, \`dist/main.js\` and the files that it loads, is made with code of these packages, each under its
own licence. Node.js and the system libraries below it bring their licences along in the image, in
\`/usr/local/LICENSE\` and \`/usr/share/doc\`.
`;

/** The text of THIRD_PARTY_NOTICES.md: an overview, then every licence in full. */
export function notices(packages: readonly BundledPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const overview = ['| package | version | licence |', '|---|---|---|', ...rows, ''].join('\n');
  const licences = packages.map(
    ({ name, version, licence, text }) =>
      `## ${name} ${version}\n\nLicence: ${licence}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`,
  );
  return [head, overview, ...licences].join('\n');
}
