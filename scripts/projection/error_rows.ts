import { errorTable } from '../../src/errors';
import { table } from './markdown';

/** The table of error codes. */
export function errorCodes(): string[] {
  return table(
    ['Code', 'When', 'Retryable', 'What to do'],
    Object.entries(errorTable).map(([code, { when, retryable, hint }]) => [
      `\`${code}\``,
      when,
      retryable ? 'yes' : 'no',
      hint,
    ]),
  );
}
