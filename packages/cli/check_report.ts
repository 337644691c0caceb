import type { Diagnosis, StepReport } from './doctor/diagnose';
import { type Paint, type Style, wrapped } from './terminal';

/** What the lines are written on. */
export interface Page {
  paint: Paint;
  /** In columns; may be infinite. */
  width: number;
}

const indent = 'skipped  '.length;

const styles: Readonly<Record<StepReport['status'], Style>> = {
  ok: 'good',
  warning: 'doubtful',
  failed: 'bad',
  skipped: 'quiet',
};

const advice = 'What to do:';

/** One step for a person: the status in a column of its own, beside it step and message, beneath how to mend it. */
export function readableStep({ step, status, message, hint }: StepReport, { paint, width }: Page): string {
  const [first = '', ...more] = lines(message);
  const texts = [`${step}: ${first}`, ...more].flatMap((line) => wrapped(line, width, indent));
  const hints = lines(hint ?? '').flatMap((line) =>
    wrapped(`${advice} ${line}`, width, indent).map((part) => part.replace(advice, paint('strong', advice))),
  );
  const gap = ' '.repeat(indent);
  return [...texts, ...hints]
    .map(
      (line, index) =>
        `${index === 0 ? paint(styles[status], status) + gap.slice(status.length) : gap}${line}\n`,
    )
    .join('');
}

/** The last line for a person. */
export function readableResult({ steps }: Diagnosis, { paint }: Page): string {
  const count = (wanted: StepReport['status']) => steps.filter(({ status }) => status === wanted).length;
  const warnings = count('warning');
  if (count('failed') > 0) {
    const result = 'The connector cannot work with this asset yet.';
    return `${paint('bad', result)} Begin with the first step that failed, then check again.\n`;
  }
  return warnings === 0
    ? `${paint('good', 'The connector can work with this asset.')}\n`
    : `${paint('doubtful', 'The connector can work with this asset')}, but look at the ${warnings === 1 ? 'warning' : `${warnings} warnings`}.\n`;
}

/** Some of the text is the server's: it must neither move the cursor nor begin lines of its own. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
    .filter(Boolean);
}
