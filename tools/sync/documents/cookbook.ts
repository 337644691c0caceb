import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '../json_text';
import { namesIn } from '../project';
import { parseObject } from '../schema_files';
import { withBlocks } from './blocks';

/** The page that shows each ready input with the task it is for and what comes back. */
export const cookbookPage = 'docs/cookbook.md';

const folder = 'examples';

/**
 * The page with the inputs filled in, each in the block that has its name.
 *
 * @throws ProjectionError if there is no such input
 */
export function cookbook(root: string, text: string): string {
  const names = namesIn(root, folder, '.json');
  return withBlocks(
    cookbookPage,
    text,
    Object.fromEntries(names.map((name) => [name, () => inputOf(root, name)])),
  );
}

function inputOf(root: string, name: string): string[] {
  const file = `${folder}/${name}.json`;
  const { action, input } = parseObject(readFileSync(join(root, file), 'utf8'), file);
  return [
    `\`${String(action)}\`, ready in [${name}.json](../${file}):`,
    '',
    '```json',
    ...jsonText(input).split('\n'),
    '```',
  ];
}
