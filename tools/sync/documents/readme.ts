import { jsonText } from '../json_text';
import type { ActionFacts, Project } from '../project';
import { withBlocks } from './blocks';
import { errorOverview } from './error_codes';
import { firstSentence, prose, table } from './markdown';
import { referenceFolder } from './reference';

/**
 * The README with its generated blocks filled.
 *
 * @throws ProjectionError if a block has an unknown name or no end
 */
export function readme(text: string, project: Project): string {
  return withBlocks('README.md', text, {
    assets: () => assetBlock(project),
    actions: () => project.actions.flatMap(actionChapter),
    errors: () => errorOverview(referenceFolder),
  });
}

/** What each asset is, then one table of all their values: those that most of them require first. */
function assetBlock({ assets }: Project): string[] {
  const values = new Map<string, { description: string; requiredBy: string[] }>();
  for (const { name, inputs } of assets) {
    for (const [value, { description = '' }] of Object.entries(inputs.properties ?? {})) {
      const known = values.get(value) ?? { description, requiredBy: [] };
      const requiredBy = inputs.required?.includes(value) ? [...known.requiredBy, name] : known.requiredBy;
      values.set(value, { ...known, requiredBy });
    }
  }
  const inOrder = [...values].sort(([, one], [, other]) => other.requiredBy.length - one.requiredBy.length);
  const rows = inOrder.map(([value, { description, requiredBy }]) => [
    `\`${value}\``,
    requiredBy.length === assets.length ? 'all types' : requiredBy.map((name) => `\`${name}\``).join(', '),
    prose(firstSentence(description)),
  ]);
  return [
    ...assets.flatMap(({ name, title, description }) => [
      `- **${title}**, \`${name}\`: ${prose(description)}`,
    ]),
    '',
    ...table(['Value', 'Required by', 'What it is'], rows),
  ];
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
