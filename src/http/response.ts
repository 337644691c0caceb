import { errorBody, type ResponseFacts } from '../core/errors';
import { parseJson } from '../core/json';
import type { HttpResponse } from './transport';

/** Takes secrets out of text and data. */
export type Clean = <T>(value: T) => T;

/**
 * A response as errors and logs tell of it. Secrets go out of it first of all: once a text is cut or its blanks are
 * tidied, what is left of a secret can no longer be recognised.
 */
export interface CleanResponse extends HttpResponse {
  /** The parsed body; undefined where it was no JSON. Where it was, `text` is written anew from it. */
  body: unknown;
}

const longestErrorBody = 16_000;
const excerptLength = 500;

/** Parses and cleans a response. */
export function cleanResponse(response: HttpResponse, clean: Clean): CleanResponse {
  try {
    const body = clean(parseJson(response.text));
    return { ...response, body, text: body === undefined ? clean(response.text) : JSON.stringify(body) };
  } catch {
    // Nested deeper than a stack goes: no body of HaloPSA's, and no reason to fail with anything but its status.
    return { ...response, body: undefined, text: clean(response.text) };
  }
}

/** The parts of a response that an error carries; a long body shortened, one that is no JSON as an excerpt. */
export function responseFacts({ status, reason, headers, text, body }: CleanResponse): ResponseFacts {
  const isWhole = body !== undefined && text.length <= longestErrorBody;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  return {
    status_code: status,
    reason,
    response_headers: headers,
    ...(text.trim() !== '' && { json_body: errorBody(isWhole ? body : excerpt) }),
  };
}
