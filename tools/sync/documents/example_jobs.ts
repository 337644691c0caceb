import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../project';
import { parseObject } from '../schema_files';
import { withBlocks } from './blocks';
import { prose, table } from './markdown';

/** The folder of ready inputs. */
const folder = 'examples';

/** The page of the ready inputs, which lists each by the job that it does. */
export const jobsPage = `${folder}/README.md`;

/**
 * The page with its generated block filled.
 *
 * @throws ProjectionError if a file is not an example, or the page has other blocks
 */
export function exampleJobs(root: string, text: string): string {
  return withBlocks(jobsPage, text, {
    jobs: () =>
      table(
        ['Job', 'Action', 'File'],
        namesIn(root, folder, '.json').map((name) => row(root, name)),
      ),
  });
}

function row(root: string, name: string): string[] {
  const file = `${folder}/${name}.json`;
  const { title, action } = parseObject(readFileSync(join(root, file), 'utf8'), file);
  return [prose(String(title)), `\`${String(action)}\``, `[${name}.json](${name}.json)`];
}
