import { errorTable } from '../../connector';
import { prose, table } from './markdown';

/** The page where every code has a heading. */
export const errorPage = 'errors.md';

/**
 * The codes in short.
 *
 * @param folder where the reference is, as seen from the page that the table stands on
 */
export function errorOverview(folder: string): string[] {
  return table(
    ['Code', 'When', 'Repeat?'],
    Object.entries(errorTable).map(([code, { when, retryable }]) => [
      `[\`${code}\`](${folder}/${errorPage}#${code})`,
      prose(when),
      retryable ? 'yes' : 'no',
    ]),
  );
}

/** The codes in full, each under a heading of its own. */
export function errorChapters(): string[] {
  return Object.entries(errorTable).flatMap(([code, { when, retryable, hint }]) => [
    `## ${code}`,
    '',
    `**When:** ${prose(when)}`,
    '',
    `**What to do:** ${prose(hint)}`,
    '',
    retryable
      ? '**Run it again unchanged?** Yes, as long as `retryable` is true: the case at hand decides.'
      : '**Run it again unchanged?** No.',
    '',
  ]);
}
