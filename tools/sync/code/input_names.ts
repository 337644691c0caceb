import type { Project } from '../project';
import type { Node } from '../schema';
import { otherNamesOf } from './other_names';
import { words } from './ticket_names';

/**
 * `src/generated/input_names.ts`: which name is read where, for each action, and what else people call it. A place is
 * written as `options.names` or `json_body[].note`. Read only where a name stands in a place that does not know it.
 */
export function inputNames(project: Project): string {
  const others = otherNamesOf(project);
  const entries = project.actions.map(({ name, input }) => {
    const places = placesOf(input).map(([place, node]) => `    ${JSON.stringify(place)}: ${namesIn(node)},`);
    return `  ${name}: {\n${places.join('\n')}\n  },`;
  });
  const otherEntries = project.actions.map(({ name }) => {
    const lines = (others.get(name) ?? []).map(
      ([places, names]) => `    [${JSON.stringify(places)}, ${JSON.stringify(names.join(' '))}],`,
    );
    return `  ${name}: [\n${lines.join('\n')}\n  ],`;
  });
  return `// Written by "npm run sync" from schemas/. Do not edit.
import type { ActionName } from '../action';
import { ticketNames } from './ticket_names';

/** The names that an action's input reads, by the place that holds them. */
export const inputNames: Readonly<Record<ActionName, Readonly<Record<string, readonly string[]>>>> = {
${entries.join('\n')}
};

/** What people call the inputs of an action: the inputs that may be meant, and the other names of them. */
export const otherNames: Readonly<Record<ActionName, readonly (readonly [meant: string, names: string])[]>> = {
${otherEntries.join('\n')}
};
`;
}

/** Objects that take no names but their own, and those that a section consists of. */
function placesOf(node: Node, path = ''): [string, Node][] {
  const isSection = path !== '' && !path.includes('.');
  const own: [string, Node][] =
    node.properties && (node.additionalProperties === false || isSection) ? [[path, node]] : [];
  const below = (step: string) => (path === '' ? step : `${path}.${step}`);
  const inner = Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
    placesOf(property, below(name)),
  );
  return [...own, ...inner, ...(node.items ? placesOf(node.items, `${path}[]`) : [])];
}

function namesIn(node: Node): string {
  return node.shared === 'ticket' ? 'ticketNames' : words(Object.keys(node.properties ?? {}));
}
