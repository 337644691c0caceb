import { errorCodes } from './error_rows';
import { anchor, fieldTable } from './markdown';
import type { ActionFacts, AssetFacts, Project } from './project';
import { type FieldGroup, type Node, shownType, walk } from './schema';

/** `docs/reference.md`: every input, option, output and field there is. */
export function reference(project: Project): string {
  const { actions, assets, error } = project;
  const chapters = sharedChapters(project);
  const link = chapterLinks(chapters, '');
  const homes = homesOf(chapters);
  const lines = [
    '<!-- Written by "npm run sync" from schemas/ and the YAML files. Do not edit. -->',
    '# Reference',
    '',
    'Every asset input, action input, option, output and ticket field. Types are those that the editor of the platform',
    'shows; a number may also be given as its digits, and a value may be null where HaloPSA has none.',
    '',
    ...contents(['Assets', ...actions.map(({ title }) => title), ...chapters.keys(), 'Errors']),
    '## Assets',
    '',
    ...assets.flatMap((asset) => assetSection(asset, link)),
    ...actions.flatMap((action) => actionChapter(action, link)),
    ...[...chapters].flatMap(([title, node]) => sharedChapter(title, node, link, homes)),
    '## Errors',
    '',
    ...fieldTable(error, link),
    ...errorCodes(),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * Says where the shared objects are explained.
 *
 * @param page address of the reference as seen from the page that links to it, `''` inside it
 */
export function referenceLinks(project: Project, page: string) {
  return chapterLinks(sharedChapters(project), page);
}

/** The shared objects that actions use, by the title of their file; each is explained in a chapter of its own. */
function sharedChapters({ actions, schemas }: Project): Map<string, Node> {
  const chapters = new Map<string, Node>();
  const visit = (node: Node) => {
    if (node.shared !== undefined && node.properties) {
      const whole = schemas.node(`shared/${node.shared}.json`);
      chapters.set(whole.title ?? node.shared, whole);
    }
  };
  for (const { input, output } of actions) {
    walk(input, visit);
    walk(output, visit);
  }
  return chapters;
}

function chapterLinks(chapters: ReadonlyMap<string, Node>, page: string) {
  const titles = new Map([...chapters].map(([title, { where }]) => [where, title]));
  return ({ shared }: Node): string | undefined => {
    const title = titles.get(`schemas/shared/${shared}.json#`);
    return title === undefined ? undefined : `[${title}](${page}#${anchor(title)})`;
  };
}

type Link = ReturnType<typeof chapterLinks>;

function contents(headings: readonly string[]): string[] {
  return [...headings.map((heading) => `- [${heading}](#${anchor(heading)})`), ''];
}

function assetSection({ name, title, description, inputs }: AssetFacts, link: Link): string[] {
  return [
    `### ${title}`,
    '',
    `\`${name}\`. ${inputs.description ?? description}`,
    '',
    ...fieldTable(inputs, link),
  ];
}

function actionChapter(action: ActionFacts, link: Link): string[] {
  const { name, title, description, method, endpoint, input, output } = action;
  return [
    `## ${title}`,
    '',
    `\`${name}\`, \`${method} ${endpoint}\`. ${description}`,
    '',
    ...Object.entries(input.properties ?? {}).flatMap(([section, node]) => [
      `### ${title}: ${section}`,
      '',
      ...inputSection(node, input.required?.includes(section) === true, link),
    ]),
    `### ${title}: output`,
    '',
    ...fieldTable(output, link),
  ];
}

function inputSection(node: Node, required: boolean, link: Link): string[] {
  const entries = shownType(node) === 'array' && node.items ? node.items : node;
  const chapter = link(entries);
  return [
    `${required ? 'Required. ' : ''}${node.description ?? ''}`,
    '',
    ...(chapter === undefined ? fieldTable(entries, link) : [`See ${chapter}.`, '']),
  ];
}

function sharedChapter(title: string, node: Node, link: Link, homes: Homes): string[] {
  const intro = [`## ${title}`, '', node.description ?? '', ''];
  if (node.groups) {
    const groups = node.groups.flatMap((group) => [
      `### ${groupHeading(title, group)}`,
      '',
      group.description,
      '',
      ...fieldTable(node, link, group.names),
    ]);
    return [...intro, ...groups];
  }
  const names = Object.keys(node.properties ?? {});
  const homeOf = (name: string) => homes.get(node.properties?.[name]?.where ?? '');
  const own = names.filter((name) => homeOf(name) === undefined);
  const lists = [...new Set(homes.values())].flatMap((home) => {
    const found = names.filter((name) => homeOf(name) === home).map((name) => `\`${name}\``);
    return found.length === 0 ? [] : [`- As in [${home}](#${anchor(home)}): ${found.join(', ')}`];
  });
  return [...intro, ...fieldTable(node, link, own), ...lists, ''];
}

/** The heading under which a field is explained, by the place where its schema stands. */
type Homes = ReadonlyMap<string, string>;

/** Answers repeat fields of the ticket; naming them under their heading spares the reader the same table again. */
function homesOf(chapters: ReadonlyMap<string, Node>): Homes {
  const homes = new Map<string, string>();
  for (const [title, { groups = [], properties = {} }] of chapters) {
    for (const group of groups) {
      for (const name of group.names) {
        homes.set(properties[name]?.where ?? '', groupHeading(title, group));
      }
    }
  }
  return homes;
}

function groupHeading(title: string, group: FieldGroup): string {
  return `${title}: ${group.title}`;
}
