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
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

/** Ids of inputs are this and the JSON pointer of their value, so that a problem leads to its input. */
export const idPrefix = 'input:';

/** Moves to an input, once it is there. */
export const focusInput = (id: string): number =>
  window.setTimeout(() => document.getElementById(id)?.focus(), 50);
