import type { Project } from '../project';
import { type Node, walk } from '../schema';
import { computedMembers, customFieldMembers, otherNamesOf } from './other_names';

const inTicket = /^json_body\[\]\.[^.]+$/;

/**
 * `src/generated/ticket_names.ts`: the names of a ticket's members that are known, because an API description, the
 * vendor's connector 1.1.0 or a recorded response has them, and what else people call them.
 */
export function ticketNames(project: Project): string {
  const saved = sharedNode(project, 'ticket');
  const row = sharedNode(project, 'ticket_row');
  const known = [saved, sharedNode(project, 'ticket_answer'), row].flatMap(namesOf);
  const others = (otherNamesOf(project).get('add_or_update_ticket') ?? []).flatMap(([places, names]) =>
    places.split(' ').every((place) => inTicket.test(place)) ? [{ places, names }] : [],
  );
  const described = namesOf(saved?.properties?.customfields?.items);
  const fieldMembers = [...new Set([...described, ...customFieldMembers(project)])];
  const instructions = saved?.groups?.find(({ title }) => title === 'Instructions')?.names ?? [];
  const lines = others.map(
    ({ places, names }) =>
      `  [${JSON.stringify(places.replaceAll('json_body[].', ''))}, ${JSON.stringify(names.join(' '))}],`,
  );
  return `// Written by "npm run sync" from schemas/. Do not edit.

/** Every member of a ticket that is known, to save or returned. */
export const ticketNames: readonly string[] = ${words([...new Set(known)])};

/** Those that hold text, to which a number is sent as its digits. */
export const textNames: readonly string[] = ${words(namesOfKind(saved, 'ticket_text'))};

/** The members of an entry of customfields. */
export const customFieldNames: readonly string[] = ${words(fieldMembers)};

/** Members that tell HaloPSA what to do; no response shows that it was done. */
export const instructionNames: readonly string[] = ${words(instructions)};

/** Members that HaloPSA works out anew with every save, besides those that end in \`_count\`. */
export const computedNames: readonly string[] = ${words(computedMembers(project))};

/** Names that no ticket has and that are read elsewhere: the place, and the action where it is another one. */
export const namesElsewhere: readonly NamesElsewhere[] = [
${elsewhere(project, known).join('\n')}
];

/** Names that are read in another place than a ticket. */
export interface NamesElsewhere {
  place: string;
  action?: string;
  names: string;
}

/** What people call members of a ticket: the members that may be meant, and the other names of them. */
export const otherTicketNames: readonly (readonly [meant: string, names: string])[] = [
${lines.join('\n')}
];
`;
}

/** `src/generated/row_names.ts`: the members of a list's rows, and the dates of tickets. */
export function rowNames(project: Project): string {
  const row = sharedNode(project, 'ticket_row');
  const onRequest = Object.entries(row?.properties ?? {}).flatMap(([name, { title = '' }]) =>
    title.endsWith('(only where asked for)') ? [name] : [],
  );
  return `// Written by "npm run sync" from schemas/. Do not edit.

/** The members that a row of a list may have. */
export const rowNames: readonly string[] = ${words(namesOf(row))};

/** Those that a row has only where a parameter asks for them. */
export const namesOnRequest: readonly string[] = ${words(onRequest)};

/** The members of a ticket that are dates. */
export const dateNames: readonly string[] = ${words(namesOfKind(sharedNode(project, 'ticket'), 'date'))};
`;
}

function namesOfKind(node: Node | undefined, kind: string): string[] {
  return Object.entries(node?.properties ?? {}).flatMap(([name, property]) =>
    property.kind === kind ? [name] : [],
  );
}

/** Options, the sections themselves, the members of a note and of a file, and the filters of a list. */
function elsewhere({ actions }: Project, known: readonly string[]): string[] {
  const place = (where: string, node: Node | undefined, action?: string) => {
    const names = namesOf(node).filter((name) => !known.includes(name));
    const of = action === undefined ? '' : `, action: '${action}'`;
    return names.length === 0 ? [] : [`  { place: '${where}'${of}, names: '${names.join(' ')}' },`];
  };
  const saves = actions.filter(({ input }) => input.properties?.json_body?.items?.shared === 'ticket');
  const others = actions.filter((action) => !saves.includes(action));
  const lists = others.filter(({ input }) => !input.properties?.path_parameters);
  return [
    ...saves.flatMap(({ input: { properties = {} } }) => [
      ...place('options', properties.options),
      ...place('json_body[].note', properties.json_body?.items?.properties?.note),
      ...place('json_body[].attachments[]', properties.json_body?.items?.properties?.attachments?.items),
    ]),
    ...others.flatMap(({ name, input }) => place('options', input.properties?.options, name)),
    ...lists.flatMap(({ name, input }) => place('parameters', input.properties?.parameters, name)),
    ...actions.flatMap(({ name, input }) =>
      place('', input, saves.some((save) => save.name === name) ? undefined : name),
    ),
  ];
}

/** The names of the members of a described object. */
export function namesOf(node: Node | undefined): string[] {
  return Object.keys(node?.properties ?? {});
}

function sharedNode({ actions }: Project, shared: string): Node | undefined {
  let found: Node | undefined;
  for (const { input, output } of actions) {
    for (const root of [input, output]) {
      walk(root, (node) => {
        found ??= node.shared === shared ? node : undefined;
      });
    }
  }
  return found;
}

/** One text is shorter than many, and as easy to read. */
export function words(names: readonly string[]): string {
  return names.length === 0 ? '[]' : `\n  '${names.join(' ')}'.split(' ')`;
}
