import { parseObject } from '../input/payload';
import { standardStream } from './files';

/**
 * Tells a person what went wrong: code, message, hint, and every issue.
 *
 * @param json the error object
 * @param path where it was written
 */
export function explainError(json: string, path: string): string {
  const { code, message, hint, issues } = parseObject(json, 'The error');
  const lines = [
    `${String(code)}: ${oneLine(message)}`,
    ...(Array.isArray(issues) ? issues.map(issueLine) : []),
    `What to do: ${oneLine(hint)}`,
    ...(path === standardStream ? [] : [`Details: ${path}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function issueLine(issue: unknown): string {
  const { pointer, message }: { pointer?: unknown; message?: unknown } = Object(issue);
  return `  ${oneLine(pointer)} ${oneLine(message)}`;
}

/** What HaloPSA wrote must not begin a line of its own, where it could pass for one of ours. */
function oneLine(text: unknown): string {
  return String(text).replace(/\s+/g, ' ');
}
