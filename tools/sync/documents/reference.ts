import { jsonText } from '../json_text';
import type { ActionExample, ActionFacts, AssetFacts, Project } from '../project';
import { type Node, shownType } from '../schema';
import {
  type Homes,
  homesOf,
  linksTo,
  type SharedObject,
  sharedObjects,
  topicLink,
  topicsOf,
} from '../shared_objects';
import { errorChapters, errorOverview, errorPage } from './error_codes';
import { anchor, type ChapterOf, fieldList, firstSentence, prose } from './markdown';

/** The folder that holds the reference and nothing else. */
export const referenceFolder = 'docs/reference';

const notice = '<!-- Written by "npm run sync" from schemas/ and the YAML files. Do not edit. -->';

/** Every input, option, output and field there is: pages by path, one an action and one a shared object. */
export function reference(project: Project): Map<string, string> {
  const { actions, assets, error } = project;
  const objects = sharedObjects(project);
  const link = linksTo(objects);
  const homes = homesOf(objects);
  const pages: [string, string[]][] = [
    ['README.md', contents(project, objects, homes)],
    ['assets.md', assetPage(assets, link)],
    ...actions.map((action): [string, string[]] => [`${action.name}.md`, actionPage(action, link)]),
    ...objects.map((object): [string, string[]] => [object.page, objectPage(object, link, homes)]),
    [errorPage, errorsPage(error, link)],
  ];
  return new Map(pages.map(([name, lines]) => [`${referenceFolder}/${name}`, page(lines)]));
}

function page(lines: readonly string[]): string {
  const text = [notice, '', ...lines].join('\n').trimEnd();
  return `${text.replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

function contents({ actions, assets }: Project, objects: readonly SharedObject[], homes: Homes): string[] {
  return [
    '# Reference',
    '',
    'Every asset value, input, option, output and ticket field. Types are those that the editor of the platform shows: a',
    'number may also be given as its digits, and a value may be null where HaloPSA has none.',
    '',
    '## Actions',
    '',
    ...actions.map(
      ({ name, title, description }) => `- [${title}](${name}.md): ${prose(firstSentence(description))}`,
    ),
    '',
    '## Objects',
    '',
    ...objects.flatMap((object) => [
      `- [${object.title}](${object.page}): ${prose(firstSentence(object.node.description ?? ''))}`,
      ...topicList(object, homes).map((topic) => `  ${topic}`),
    ]),
    '',
    '## Assets and errors',
    '',
    ...assets.map(({ title }) => `- [${title}](assets.md#${anchor(title)})`),
    `- [Errors](${errorPage}): what an error holds, and every code with what to do.`,
  ];
}

/** The topics of an object as a list of links; none where it has none. */
function topicList(object: SharedObject, homes: Homes): string[] {
  return topicsOf(object, homes).map(
    (group) => `- ${topicLink(object, group)}, ${group.names.length} fields`,
  );
}

function assetPage(assets: readonly AssetFacts[], link: ChapterOf): string[] {
  return [
    '# Assets',
    '',
    'One form for each way to sign in to HaloPSA. An empty text or null counts as not filled in.',
    '',
    ...assets.flatMap(({ name, title, description, inputs }) => [
      `## ${title}`,
      '',
      `\`${name}\`. ${prose(inputs.description ?? description)}`,
      '',
      ...fieldList(inputs, link),
    ]),
  ];
}

function actionPage(action: ActionFacts, link: ChapterOf): string[] {
  const { name, title, description, method, endpoint, input, output, examples } = action;
  return [
    `# ${title}`,
    '',
    `\`${name}\`, \`${method} ${endpoint}\`. ${prose(description)}`,
    '',
    ...examples.flatMap(exampleLines),
    ...Object.entries(input.properties ?? {}).flatMap(([section, node]) =>
      inputSection(section, node, input.required?.includes(section) === true, link),
    ),
    '## Output',
    '',
    ...fieldList(output, link),
  ];
}

function inputSection(name: string, node: Node, required: boolean, link: ChapterOf): string[] {
  const entries = shownType(node) === 'array' && node.items ? node.items : node;
  const explained = link(entries);
  return [
    `## ${name}`,
    '',
    `${required ? 'Required. ' : ''}${prose(node.description ?? '')}`,
    '',
    ...(explained === undefined ? fieldList(entries, link) : [`Every field: ${explained}.`, '']),
  ];
}

/** An example as a person reads it; the tests run every one of them. */
function exampleLines({ title, description, input }: ActionExample): string[] {
  return [`**${title}.** ${prose(description)}`, '', '```json', jsonText(input), '```', ''];
}

function objectPage(object: SharedObject, link: ChapterOf, homes: Homes): string[] {
  const { title, node } = object;
  const names = Object.keys(node.properties ?? {});
  const homeOf = (name: string) => homes.get(node.properties?.[name]?.where ?? '');
  const topics = topicsOf(object, homes);
  const here = new Set(topics.map((group) => topicLink(object, group)));
  const own = names.filter((name) => homeOf(name) === undefined);
  const borrowed = names.filter((name) => homeOf(name) !== undefined && !here.has(homeOf(name) ?? ''));
  return [
    `# ${title}`,
    '',
    prose(node.description ?? ''),
    '',
    ...topicList(object, homes),
    '',
    ...fieldList(node, link, own),
    ...topics.flatMap((group) => [
      `## ${group.title}`,
      '',
      prose(group.description),
      '',
      ...fieldList(node, link, group.names),
    ]),
    ...borrowedFields(borrowed, homeOf),
  ];
}

/** The fields that are explained under a topic of another object, by topic. */
function borrowedFields(names: readonly string[], homeOf: (name: string) => string | undefined): string[] {
  const byHome = new Map<string, string[]>();
  for (const name of names) {
    const home = homeOf(name);
    if (home !== undefined) {
      byHome.set(home, [...(byHome.get(home) ?? []), `\`${name}\``]);
    }
  }
  if (byHome.size === 0) {
    return [];
  }
  return [
    '## Explained elsewhere',
    '',
    ...[...byHome].map(([home, fields]) => `- ${home}: ${fields.join(', ')}`),
    '',
  ];
}

function errorsPage(error: Node, link: ChapterOf): string[] {
  return [
    '# Errors',
    '',
    'On the On Failure path of an action, below **Error**. Branch on `code`, show `message` and `hint` to people.',
    '',
    ...errorOverview('.'),
    '## What an error holds',
    '',
    ...fieldList(error, link),
    ...errorChapters(),
  ];
}
