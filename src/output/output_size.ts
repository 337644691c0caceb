import { ConnectorError } from '../errors';
import { lineLength, prefixes } from './platform_line';

/** What the platform takes as output of one action: the bytes of its line. */
export const largestOutput = 20 * 1024 * 1024;

type Trimmable = Readonly<Record<string, unknown>>;

/**
 * Writes an output or an error as JSON of a size that the platform takes. What was saved is never hidden by its
 * size: the tickets go first, then all of the body but its id; ids and outcomes stay.
 *
 * @param value an action's output or an error object
 * @param mayTrim whether parts may be left out: not of what a read brought, where they would be silently missing
 * @throws ConnectorError `output_too_large` where nothing was saved that could be left out
 */
export function fittingJson(
  value: object,
  limit = largestOutput,
  mayTrim = 'results' in value || 'code' in value,
): string {
  const whole = JSON.stringify(value);
  if (fits(whole, limit)) {
    return whole;
  }
  const parts: Trimmable = { ...value };
  const trimmed = [withoutTickets(parts), withoutBody(withoutTickets(parts))].map((smaller) =>
    JSON.stringify(smaller),
  );
  const fitting = mayTrim ? trimmed.find((json) => fits(json, limit)) : undefined;
  if (fitting === undefined) {
    throw tooLarge(whole, limit);
  }
  return fitting;
}

function fits(json: string, limit: number): boolean {
  // No UTF-16 unit takes more than six bytes in the line, which spares counting in the usual case.
  return lineLength(prefixes.output, '') + json.length * 6 <= limit || bytesOf(json) <= limit;
}

function bytesOf(json: string): number {
  return lineLength(prefixes.output, json);
}

function withoutTickets(parts: Trimmable): Trimmable {
  const { results } = parts;
  return Array.isArray(results) ? { ...parts, results: results.map(withoutTicket) } : parts;
}

function withoutTicket(result: unknown): unknown {
  return typeof result === 'object' && result !== null ? { ...result, ticket: undefined } : result;
}

function withoutBody(parts: Trimmable): Trimmable {
  const { json_body } = parts;
  const id =
    typeof json_body === 'object' && json_body !== null && 'id' in json_body ? { id: json_body.id } : {};
  return { ...parts, json_body: id };
}

function tooLarge(json: string, limit: number): ConnectorError {
  const size = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  const message = `The output has ${size(bytesOf(json))}; the platform takes ${size(limit)}.`;
  return new ConnectorError('output_too_large', message);
}
