import { parseObject } from '../connector';
import type { Paint } from '../terminal';
import { standardStream } from './files';

/**
 * Tells a person what went wrong: code, message, hint, and every issue.
 *
 * @param json the error object
 * @param path where it was written
 */
export function explainError(json: string, path: string, paint: Paint): string {
  const { code, message, hint, issues } = parseObject(json, 'The error');
  const lines = [
    `${paint('bad', `${String(code)}:`)} ${oneLine(message)}`,
    ...(Array.isArray(issues) ? issues.map((issue) => issueLine(issue, paint)) : []),
    `${paint('strong', 'What to do:')} ${oneLine(hint)}`,
    ...(path === standardStream ? [] : [paint('quiet', `Details: ${path}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function issueLine(issue: unknown, paint: Paint): string {
  const { pointer, message }: { pointer?: unknown; message?: unknown } = Object(issue);
  return `  ${paint('strong', oneLine(pointer))} ${oneLine(message)}`;
}

/** What HaloPSA wrote must neither begin a line of its own, where it could pass for one of ours, nor move the cursor. */
function oneLine(text: unknown): string {
  return String(text).replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
}
