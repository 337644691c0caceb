import type { Diagnosis, StepReport } from './diagnose';

const column = 'skipped  '.length;

/** One step for a person: status, step and message, and beneath how to mend it. */
export function readableStep({ step, status, message, hint }: StepReport): string {
  const [first = '', ...more] = lines(message);
  const indent = ' '.repeat(column);
  return [
    `${status.padEnd(column)}${step}: ${first}`,
    ...more.map((line) => `${indent}${line}`),
    ...lines(hint ?? '').map((line) => `${indent}What to do: ${line}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The last line for a person. */
export function readableResult({ steps }: Diagnosis): string {
  const count = (wanted: string) => steps.filter(({ status }) => status === wanted).length;
  const warnings = count('warning');
  if (count('failed') > 0) {
    return 'The connector cannot work with this asset yet. Begin with the first step that failed, then check again.\n';
  }
  return warnings === 0
    ? 'The connector can work with this asset.\n'
    : `The connector can work with this asset, but look at the ${warnings === 1 ? 'warning' : `${warnings} warnings`}.\n`;
}

/** Some of the text is the server's: it must neither move the cursor nor begin lines of its own. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
    .filter(Boolean);
}
