import type { ActionFacts, AssetFacts, Project } from '../project';

/** `src/generated/registry.ts`: what there is, each heavy part behind an import that waits until it is called. */
export function registry({ actions, assets, version }: Project): string {
  return `// Written by "npm run sync" from actions/, assets/ and schemas/. Do not edit.
import type { ActionName } from '../action';
import type { ActionEntry, AssetEntry } from '../registry_types';
import type { Assets } from './exchanges';

/** The version of the connector. */
export const version = ${quote(version)};

/** The names of the actions, in the order of the manifest. */
export const actionNames = ${quoteAll(actions.map(({ name }) => name))} as const;

/** Every action of the connector, by name. */
export const actions: { readonly [Name in ActionName]: ActionEntry<Name> } = {
${actions.map(actionEntry).join('\n')}
};

/** Every asset type of the connector, by name. */
export const assets: { readonly [Name in keyof Assets]: AssetEntry<Assets[Name]> } = {
${assets.map(assetEntry).join('\n')}
};
`;
}

function actionEntry({ name, title, method, endpoint, input }: ActionFacts): string {
  return `  ${name}: {
    title: ${quote(title)},
    method: ${quote(method)},
    endpoint: ${quote(endpoint)},
    sections: ${quoteAll(Object.keys(input.properties ?? {}))},
    load: () => import('../../actions/${name}'),
    loadInputCheck: async () => (await import('./validators/${name}.input')).default,
    loadOutputCheck: async () => (await import('./validators/${name}.output')).default,
  },`;
}

function assetEntry({ name, title, inputs }: AssetFacts): string {
  const properties = Object.entries(inputs.properties ?? {});
  const secrets = properties.filter(([, { format }]) => format === 'password');
  return `  ${name}: {
    title: ${quote(title)},
    properties: ${quoteAll(properties.map(([property]) => property))},
    secrets: ${quoteAll(secrets.map(([property]) => property))},
    loadCheck: async () => (await import('./validators/${name}')).default,
  },`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function quoteAll(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}
