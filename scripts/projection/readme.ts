import { errorCodes } from './error_rows';
import { type ChapterOf, fieldTable } from './markdown';
import { ProjectionError } from './problem';
import type { ActionFacts, Project } from './project';
import { referenceLinks } from './reference';
import { type Node, shownType } from './schema';

const referencePage = 'docs/reference.md';

/** Objects with more fields than this are shown in part; the reference has the rest. */
const readable = 40;

/** How many fields of such an object are shown; the common ones come first. */
const common = 15;

/**
 * Fills the generated blocks of the README, from `<!-- generated:NAME -->` to `<!-- /generated:NAME -->`.
 *
 * @throws ProjectionError if a block has an unknown name or no end
 */
export function readme(text: string, project: Project): string {
  const blocks = new Map<string, () => string[]>([
    ['assets', () => assetBlock(project)],
    ['actions', () => actionBlock(project)],
    ['errors', errorCodes],
    ['examples', () => exampleBlock(project)],
  ]);
  const pieces = text.split(/^<!-- generated:(\w+) -->$/m);
  return pieces.reduce((done, piece, index) => {
    if (index % 2 === 1) {
      return `${done}<!-- generated:${piece} -->`;
    }
    const name = pieces[index - 1];
    return done + (index === 0 || name === undefined ? piece : filled(name, piece, blocks.get(name)));
  }, '');
}

function filled(name: string, piece: string, lines: (() => string[]) | undefined): string {
  if (!lines) {
    throw new ProjectionError(`README.md: there is no generated block ${name}.`);
  }
  const end = `<!-- /generated:${name} -->`;
  const rest = piece.indexOf(end);
  if (rest < 0) {
    throw new ProjectionError(`README.md: the block ${name} has no end; write ${end} below it.`);
  }
  return `\n\n${lines().join('\n').trim()}\n\n${piece.slice(rest)}`;
}

function assetBlock(project: Project): string[] {
  const link = referenceLinks(project, referencePage);
  return project.assets.flatMap(({ name, title, description, inputs }) => [
    `### ${title}`,
    '',
    `\`${name}\`. ${description}`,
    '',
    ...fieldTable(inputs, link),
  ]);
}

function actionBlock(project: Project): string[] {
  const link = referenceLinks(project, referencePage);
  return project.actions.flatMap(({ name, title, description, method, endpoint, input, output }) => [
    `### ${title}`,
    '',
    `\`${name}\`, \`${method} ${endpoint}\`. ${description}`,
    '',
    ...Object.entries(input.properties ?? {}).flatMap(([section, node]) =>
      inputSection(section, node, input.required?.includes(section) === true, link),
    ),
    '**Output**',
    '',
    ...fieldTable(output, link),
  ]);
}

function inputSection(name: string, node: Node, required: boolean, link: ChapterOf): string[] {
  const fields = shownType(node) === 'array' && node.items ? node.items : node;
  const names = Object.keys(fields.properties ?? {});
  const shown = names.length > readable ? names.slice(0, common) : names;
  const chapter = link(fields);
  return [
    `**\`${name}\`**${required ? ' (required)' : ''}: ${node.description ?? ''}`,
    '',
    ...fieldTable(fields, link, shown),
    ...(shown.length < names.length && chapter !== undefined
      ? [`The other ${names.length - shown.length} are in the reference: ${chapter}.`, '']
      : []),
  ];
}

function exampleBlock({ actions }: Project): string[] {
  return actions.flatMap((action) => action.examples.flatMap((example) => exampleLines(action, example)));
}

function exampleLines({ name }: ActionFacts, example: ActionFacts['examples'][number]): string[] {
  return [
    `**${example.title}** (\`${name}\`). ${example.description}`,
    '',
    '```json',
    JSON.stringify(example.input, null, 2),
    '```',
    '',
  ];
}
