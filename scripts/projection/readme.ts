import { errorOverview } from './error_codes';
import { jsonText } from './json_text';
import { firstSentence, prose, table } from './markdown';
import { ProjectionError } from './problem';
import type { ActionFacts, AssetFacts, Project } from './project';
import { referenceFolder } from './reference';
import type { Node } from './schema';

/**
 * Fills the generated blocks of the README, from `<!-- generated:NAME -->` to `<!-- /generated:NAME -->`.
 *
 * @throws ProjectionError if a block has an unknown name or no end
 */
export function readme(text: string, project: Project): string {
  const blocks = new Map<string, () => string[]>([
    ['assets', () => assetBlock(project)],
    ['actions', () => project.actions.flatMap(actionChapter)],
    ['errors', () => errorOverview(referenceFolder)],
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

/** What each asset requires, then what every one of them takes besides. */
function assetBlock({ assets }: Project): string[] {
  const isShared = (name: string) =>
    assets.length > 1 && assets.every(({ inputs }) => isOptional(inputs, name));
  const own = assets.flatMap((asset) => [
    `**${asset.title}**, \`${asset.name}\`. ${prose(asset.description)}`,
    '',
    ...valueTable('Value', asset, (name) => !isShared(name)),
  ]);
  return [...own, ...assets.slice(0, 1).flatMap((asset) => valueTable('Optional for all', asset, isShared))];
}

function isOptional({ properties = {}, required = [] }: Node, name: string): boolean {
  return Object.hasOwn(properties, name) && !required.includes(name);
}

function valueTable(head: string, { inputs }: AssetFacts, shown: (name: string) => boolean): string[] {
  const rows = Object.entries(inputs.properties ?? {})
    .filter(([name]) => shown(name))
    .map(([name, { description = '' }]) => [`\`${name}\``, prose(firstSentence(description))]);
  return table([head, 'What it is'], rows);
}

/** An action in short: what it does, its first example, and where the rest stands. */
function actionChapter({ name, title, description, input, examples }: ActionFacts): string[] {
  const options = Object.keys(input.properties?.options?.properties ?? {}).map((option) => `\`${option}\``);
  const page = `[All inputs, outputs and examples](${referenceFolder}/${name}.md)`;
  return [
    `### ${title}`,
    '',
    `\`${name}\`: ${prose(description)}`,
    '',
    ...examples.slice(0, 1).flatMap(({ input: example }) => ['```json', jsonText(example), '```', '']),
    options.length > 0 ? `Options: ${options.join(', ')}. ${page}` : page,
    '',
  ];
}
