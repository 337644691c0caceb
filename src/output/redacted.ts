import type { ErrorObject } from '../core/errors';
import type { Redactor } from '../core/redact';
import { actions, assets } from '../generated/registry';

/** Members of results and plans that hold a word of ours, which stays even where a secret is the same word. */
const ourWords: ReadonlySet<string> = new Set(['outcome', 'code', 'action', 'field']);

/** Members of results and plans that HaloPSA or the user wrote, whatever they hold. */
const foreignData: ReadonlySet<string> = new Set(['ticket', 'from', 'to']);

/** Sentences of ours, which are cleaned of even the shortest secrets. */
const sentences: ReadonlySet<string> = new Set(['message', 'hint', 'traceback']);

/** Takes secrets out of an action's output: out of what HaloPSA wrote, not out of what results and plans say in words of ours. */
export function redactOutput(output: object, redactor: Redactor): object {
  return mapMembers(output, (name, value) =>
    name === 'results' || name === 'plan' ? redactReport(value, redactor) : redactor.data(value),
  );
}

/** Takes secrets out of an error; its code and its class stay. */
export function redactError(error: ErrorObject, redactor: Redactor): ErrorObject {
  const { name, code, message, hint, issues, results, traceback } = error;
  return {
    ...redactor.data(error),
    name,
    code,
    message: redactor.message(message),
    hint: redactor.message(hint),
    ...(issues && {
      issues: issues.map((issue) => ({
        pointer: redactPointer(issue.pointer, redactor),
        message: redactor.message(issue.message),
      })),
    }),
    ...(results && { results: results.map((result) => redactReported(result, redactor)) }),
    traceback: redactor.message(traceback),
  };
}

function redactReport(value: unknown, redactor: Redactor): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => redactReport(item, redactor));
  }
  return typeof value === 'object' && value !== null ? redactReported(value, redactor) : redactor.data(value);
}

function redactReported(report: object, redactor: Redactor): object {
  return mapMembers(report, (name, value) => {
    if (typeof value !== 'string') {
      return foreignData.has(name) ? redactor.data(value) : redactReport(value, redactor);
    }
    if (ourWords.has(name)) {
      return value;
    }
    return sentences.has(name) ? redactor.message(value) : redactor.data(value);
  });
}

function mapMembers(value: object, map: (name: string, member: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, map(name, member)]));
}

/** The section or the asset value that a pointer begins with is a word of ours; what follows, people may have written. */
function redactPointer(pointer: string, redactor: Redactor): string {
  const [start = '', first = '', ...rest] = pointer.split('/');
  return [start, isOurs(first) ? first : redactor.data(first), ...rest.map(redactor.data)].join('/');
}

function isOurs(name: string): boolean {
  return (
    Object.values(assets).some(({ properties }) => properties.includes(name)) ||
    Object.values(actions).some(({ sections }) => sections.includes(name))
  );
}
