/** The place at which a text stops being JSON. */
export interface JsonProblem {
  /** From 1. */
  line: number;
  column: number;
  /** What stands there, in words: the text itself may be a secret. */
  met: string;
}

/** What may come next. */
type Expected =
  | 'a value'
  | 'a name in double quotes'
  | 'a colon'
  | 'a comma or the closing bracket'
  | 'the end';

const tokens =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON forbids within a text
  /[\t\n\r ]*(?:(?<text>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<other>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|(?<mark>[{}[\],:]))/y;

/** Finds the first problem of a text; undefined where it is JSON. Node's own message has no place in many cases. */
export function findJsonProblem(text: string): JsonProblem | undefined {
  const pattern = new RegExp(tokens);
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'a value';
  let afterComma = false;
  let isEmptyAllowed = false;
  for (;;) {
    const start = pattern.lastIndex;
    const found = pattern.exec(text)?.groups;
    if (!found) {
      const at = start + (/^[\t\n\r ]*/.exec(text.slice(start))?.[0].length ?? 0);
      return at === text.length && expected === 'the end'
        ? undefined
        : problemAt(text, at, expected, afterComma);
    }
    const { text: string, other, mark = '' } = found;
    const at = pattern.lastIndex - (string ?? other ?? mark).length;
    const closes = mark === '}' || mark === ']';
    const canClose = expected === 'a comma or the closing bracket' || isEmptyAllowed;
    if (closes && canClose && open.at(-1) === (mark === '}' ? '{' : '[')) {
      open.pop();
      expected = open.length > 0 ? 'a comma or the closing bracket' : 'the end';
    } else if (expected === 'a value' && (string ?? other) !== undefined) {
      expected = open.length > 0 ? 'a comma or the closing bracket' : 'the end';
    } else if (expected === 'a value' && (mark === '{' || mark === '[')) {
      open.push(mark);
      expected = mark === '{' ? 'a name in double quotes' : 'a value';
    } else if (expected === 'a name in double quotes' && string !== undefined) {
      expected = 'a colon';
    } else if (expected === 'a colon' && mark === ':') {
      expected = 'a value';
    } else if (expected === 'a comma or the closing bracket' && mark === ',') {
      expected = open.at(-1) === '{' ? 'a name in double quotes' : 'a value';
    } else {
      return problemAt(text, at, expected, afterComma);
    }
    isEmptyAllowed = mark === '{' || mark === '[';
    afterComma = mark === ',';
  }
}

function problemAt(text: string, at: number, expected: Expected, afterComma: boolean): JsonProblem {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const met =
    afterComma && /[}\]]/.test(text.charAt(at))
      ? `${text.charAt(at)} after a comma; take the comma out`
      : `${metAt(text, at)} where ${expected} should be`;
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, met };
}

function metAt(text: string, at: number): string {
  const rest = text.slice(at);
  const kinds: readonly [RegExp, string][] = [
    [/^$/, 'the end of the text'],
    [/^[{}[\],:]/, rest.charAt(0)],
    [/^"(?:[^"\\\n\r]|\\.)*"/, 'a text in quotes'],
    [/^"/, 'a text that does not end on its line'],
    [/^['‘’“”]/, 'a quotation mark other than "'],
    [/^(\/\/|\/\*|#)/, 'a comment, which JSON does not have,'],
    [/^[\w-]/, 'a word or number without quotes'],
  ];
  return kinds.find(([pattern]) => pattern.test(rest))?.[1] ?? 'an unexpected character';
}
