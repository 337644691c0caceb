import { isObject } from '../core/json';
import { largestOutput, outputTooLarge } from '../core/output_limit';
import { lineLength, prefixes } from './platform_line';

/** So many problems of inputs are told. */
const mostIssues = 1_000;

type Parts = Readonly<Record<string, unknown>>;

/** So many tickets that were not saved are named one by one where everything else had to go. */
const mostUnsaved = 1_000;

/**
 * Writes an output or an error as JSON of a size that the platform takes. What was saved is never hidden by its size:
 * the parts below go one after the other until it fits, while index, outcome and id of every saved or unknown ticket
 * stay.
 *
 * @param value an action's output or an error object
 * @param mayTrim whether parts may be left out: not of what a read brought, where they would be silently missing
 * @throws ConnectorError `output_too_large` where parts may not be left out
 */
export function fittingJson(
  value: object,
  limit = largestOutput,
  mayTrim = 'results' in value || 'code' in value,
): string {
  const whole = written(value);
  if (whole !== undefined && fits(whole, limit)) {
    return whole;
  }
  if (!mayTrim) {
    throw outputTooLarge(whole === undefined ? limit : bytesOf(whole), limit);
  }
  let parts: Parts = { ...value };
  for (const trim of trims) {
    parts = trim(parts);
    const json = written(parts);
    if (json !== undefined && fits(json, limit)) {
      return json;
    }
  }
  return JSON.stringify(bare(parts));
}

/** In this order; what a playbook needs most goes last. */
const trims: readonly ((parts: Parts) => Parts)[] = [
  (parts) => withResults(parts, ({ ticket: _ticket, ...result }) => [result]),
  (parts) => ({ ...parts, json_body: idOf(parts.json_body) }),
  (parts) => withResults(parts, (result) => [withErrorCode(result)]),
  withoutMostIssues,
  withoutMostUnsaved,
  (parts) => withResults(parts, ({ index, outcome, id, error }) => [{ index, outcome, id, error }]),
  (parts) => withResults(parts, ({ index, outcome, id }) => [{ index, outcome, id }]),
];

function withResults(parts: Parts, change: (result: Parts) => Parts[]): Parts {
  const { results } = parts;
  return Array.isArray(results) ? { ...parts, results: results.filter(isObject).flatMap(change) } : parts;
}

function idOf(body: unknown): object {
  return isObject(body) && 'id' in body ? { id: body.id } : {};
}

function withErrorCode(result: Parts): Parts {
  const { error } = result;
  return isObject(error) && isUnsaved(result) ? { ...result, error: { code: error.code } } : result;
}

/** Tickets of which nothing was saved: the summary counts them all. */
function withoutMostUnsaved(parts: Parts): Parts {
  let unsaved = 0;
  return withResults(parts, (result) => {
    unsaved += isUnsaved(result) ? 1 : 0;
    return isUnsaved(result) && unsaved > mostUnsaved ? [] : [result];
  });
}

/** Whoever mends a thousand problems will run it again. */
function withoutMostIssues(parts: Parts): Parts {
  return Array.isArray(parts.issues) ? { ...parts, issues: parts.issues.slice(0, mostIssues) } : parts;
}

function isUnsaved({ outcome }: Parts): boolean {
  return outcome === 'rejected' || outcome === 'not_sent';
}

/** All else is of a known, small size; more tickets than fit here cannot be saved in the time that an action has. */
function bare({
  results: _results,
  json_body: _body,
  issues: _issues,
  response_headers: _headers,
  ...parts
}: Parts) {
  return parts;
}

/** The JSON; undefined where it would be longer than a string can be. */
function written(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function fits(json: string, limit: number): boolean {
  // No UTF-16 unit takes more than six bytes in the line, which spares counting in the usual case.
  return lineLength(prefixes.output, '') + json.length * 6 <= limit || bytesOf(json) <= limit;
}

function bytesOf(json: string): number {
  return lineLength(prefixes.output, json);
}
