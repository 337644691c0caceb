import type { BundledPackage } from '../bundle/bundled_packages';
import { PackagingError } from '../problem';

/** Where maintainers read what the connector rests on. */
export const upkeepFile = 'docs/dependencies.md';

/** How well a bundled package is kept up, as somebody looked at it. */
interface Upkeep {
  /** The version that was looked at. */
  version: string;
  /** What there is beyond it, in the registry's own list of releases. */
  state: string;
  use: string;
  /** What would take its place, and where. */
  instead: string;
}

const upkeep: Readonly<Record<string, Upkeep>> = {
  leven: {
    version: '4.1.0',
    state: 'its newest',
    use: 'the nearest spelling of a name that is not known',
    instead: 'twenty lines of our own (`src/core/nearest_name.ts`)',
  },
  mime: {
    version: '4.1.2',
    state: 'its newest',
    use: 'the type of a file that is uploaded, by the ending of its name',
    instead: '`mime-types`, from the same list (`src/tickets/parts/upload_body.ts`)',
  },
  'node-fetch': {
    version: '3.3.2',
    state: 'its newest; 4.0.0 is in beta',
    use: 'requests, their redirects and limits',
    instead: '`node:http`, behind the same door (`src/http/transport.ts`)',
  },
};

const head = `# What the connector rests on

Written by "npm run notices" from \`tools/licences/upkeep.ts\`; do not edit it.

These packages, and no others, are part of what the platform runs; the licences stand in
[THIRD_PARTY_NOTICES.md](../THIRD_PARTY_NOTICES.md). Another version of one is looked at before it is bundled: the check
fails until its line says so. \`npm view <package> dist-tags versions\` tells whether there is a newer one; dates are left
out, since a mirror of the registry tells when it fetched a package, not when the package was released.

What node-fetch brings along (fetch-blob, formdata-polyfill, data-uri-to-buffer, and below them node-domexception, which is
deprecated, and web-streams-polyfill) is left out of the bundle, since Node has it all; and its function that sends a body
hands one that is whole to the request at once, in place of a stream. Both stand in \`tools/bundle/lean_bundle.ts\`, and end the
build where a newer node-fetch reads differently. Tunnels through proxies are our own (\`src/http/connections/proxy_agents.ts\`); Node's
agents can do that by themselves from 24.5 on (\`proxyEnv\`), and will take over once no older Node is supported. The fetch
of Node itself is no way out of node-fetch: it starts slower ([bench](../tools/bench/README.md)) and takes no agent of ours.
`;

/**
 * The page about what is bundled, for maintainers.
 *
 * @throws PackagingError naming the packages that nobody has looked at in this version, and those that are gone
 */
export function upkeepPage(packages: readonly BundledPackage[]): string {
  const unseen = packages.filter(({ name, version }) => upkeep[name]?.version !== version);
  const gone = Object.keys(upkeep).filter((known) => !packages.some(({ name }) => name === known));
  if (unseen.length + gone.length > 0) {
    const names = [...unseen.map(({ name, version }) => `${name} ${version}`), ...gone];
    throw new PackagingError(`Look at ${names.join(', ')}, and write it down in tools/licences/upkeep.ts.`);
  }
  const rows = Object.entries(upkeep).map(
    ([name, { version, state, use, instead }]) => `| ${name} ${version} | ${state} | ${use} | ${instead} |`,
  );
  const table = [
    '| Package | State | Is here for | Would be replaced by |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  return `${head}\n${table.join('\n')}\n`;
}
