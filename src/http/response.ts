import type { AnswerFacts } from '../errors';
import type { HttpAnswer } from './transport';

/** Takes secrets out of text and data. */
export type Clean = <T>(value: T) => T;

/**
 * An answer as errors and logs tell of it. Secrets go out of it first of all: once a text is cut or its blanks are
 * tidied, what is left of a secret can no longer be recognised.
 */
export interface CleanAnswer extends HttpAnswer {
  /** The parsed body; undefined where it was no JSON. Where it was, `text` is written anew from it. */
  body: unknown;
}

const longestErrorBody = 16_000;
const excerptLength = 500;

/** Parses and cleans an answer. */
export function cleanAnswer(answer: HttpAnswer, clean: Clean): CleanAnswer {
  try {
    const body = clean(parseJson(answer.text));
    return { ...answer, body, text: body === undefined ? clean(answer.text) : JSON.stringify(body) };
  } catch {
    // Nested deeper than a stack goes: no body of HaloPSA's, and no reason to fail with anything but its status.
    return { ...answer, body: undefined, text: clean(answer.text) };
  }
}

/** The parts of an answer that an error carries; a long body shortened, one that is no JSON as an excerpt. */
export function answerFacts({ status, reason, headers, text, body }: CleanAnswer): AnswerFacts {
  const whole = text.length <= longestErrorBody ? body : undefined;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  return {
    status_code: status,
    reason,
    response_headers: headers,
    ...(text.trim() !== '' && { json_body: whole ?? { text: excerpt } }),
  };
}

/** By what the text is, not by its content type: HaloPSA and gateways label JSON as anything. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
