import type { Project } from './project';
import type { Node } from './schema';

/**
 * `src/generated/input_names.ts`: the names that a closed object of an action's input allows, by its JSON pointer
 * without the first slash, `*` standing for a position in a list. Read only to suggest the name that was meant.
 */
export function inputNames({ actions }: Project): string {
  const entries = actions.map(({ name, input }) => {
    const closed = closedObjects(input).map(
      ([path, names]) => `    ${JSON.stringify(path)}:\n      ${splitWords(names)},`,
    );
    return `  ${name}: {\n${closed.join('\n')}\n  },`;
  });
  return `// Written by "npm run sync" from schemas/. Do not edit.
import type { ActionName } from '../action';

/** The names that an action's input allows in each object that takes no others. */
export const inputNames: Readonly<Record<ActionName, Readonly<Record<string, readonly string[]>>>> = {
${entries.join('\n')}
};
`;
}

function closedObjects(node: Node, path = ''): [string, string[]][] {
  const properties = Object.entries(node.properties ?? {});
  const own: [string, string[]][] =
    node.additionalProperties === false ? [[path, properties.map(([name]) => name)]] : [];
  const below = (step: string) => (path === '' ? step : `${path}/${step}`);
  const inner = properties.flatMap(([name, property]) => closedObjects(property, below(name)));
  return [...own, ...inner, ...(node.items ? closedObjects(node.items, below('*')) : [])];
}

/** One text is shorter than many, and as easy to read. */
function splitWords(names: readonly string[]): string {
  return `'${names.join(' ')}'.split(' ')`;
}
