/** What a person writes where anything may stand: JSON if it reads as JSON, else the text itself. */
export function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The reverse of valueIn. */
export function textOf(value: unknown): string {
  if (value === undefined) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a person writes into a number's input; text that is no number stays as it is, and the connector judges it. */
export function numberIn(text: string): unknown {
  const number = Number(text);
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && Number.isSafeInteger(Math.trunc(number)) ? number : text;
}
