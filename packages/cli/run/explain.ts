import { type ErrorCode, errorTable, isObject, parseObject, type Values } from '../connector';
import type { Paint } from '../terminal';
import { type Files, standardStream } from './files';
import { oneLine } from './one_line';

/**
 * Tells a person what went wrong: code, message, hint, and every issue, each once.
 *
 * @param json the error object
 * @param path where it was written; "-" or undefined where it stands in no file
 * @param files what the run read, if it read any, to be named where something in them is wrong
 */
export function explainError(
  json: string,
  path: string | undefined,
  files: Files | undefined,
  paint: Paint,
): string {
  const error = parseObject(json, 'The error');
  const issues = Array.isArray(error.issues) ? error.issues.filter(isObject) : [];
  const lines = [
    `${paint('bad', `${String(error.code)}:`)} ${oneLine(headline(error, issues))}`,
    ...issues.map((issue) => issueLine(issue, paint)),
    `${paint('strong', 'What to do:')} ${oneLine(hintFor(error, files))}`,
    ...(path === undefined || path === standardStream ? [] : [paint('quiet', `Details: ${path}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The message of an error with issues repeats the first of them. */
function headline({ code, message }: Values, issues: readonly Values[]): unknown {
  const [first] = issues;
  if (first === undefined || !String(message).includes(String(first.message))) {
    return message;
  }
  const place = code === 'invalid_asset' ? 'the asset' : 'the inputs';
  const problems = issues.length === 1 ? 'a problem' : `${issues.length} problems`;
  return `${place} has ${problems}. Nothing was sent.`.replace(/^the inputs has/, 'the inputs have');
}

/** The platform's hint speaks of a member of the error; here the file can be named. */
function hintFor({ code, hint }: Values, files: Files | undefined): unknown {
  const told: Partial<Record<ErrorCode, string>> = {
    invalid_asset: fileHint('asset values', files?.asset),
    invalid_input: fileHint('inputs', files?.input),
  };
  const isUsual = isCode(code) && hint === errorTable[code].hint;
  return (isUsual && told[code]) || hint;
}

function fileHint(what: string, path = standardStream): string {
  return `Correct these ${what}${path === standardStream ? '' : ` in ${path}`}, then run the action again.`;
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in errorTable;
}

function issueLine({ pointer, message }: Values, paint: Paint): string {
  return `  ${paint('strong', oneLine(pointer))} ${oneLine(message)}`;
}
