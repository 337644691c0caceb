import { isJsonObject, type JsonObject } from '../json_object';
import { MalformedJson } from '../tickets/binding';

const longest = 1_000;

/** A body as it is remembered: what was no JSON as its text, the contents of large files cut down to their beginning. */
export function recordedBody(body: unknown): unknown {
  if (body instanceof MalformedJson) {
    return body.text;
  }
  return Array.isArray(body)
    ? body.map((entry: unknown) => (isJsonObject(entry) ? shortened(entry) : entry))
    : body;
}

function shortened(entry: JsonObject): JsonObject {
  const content = entry.data_base64;
  if (typeof content !== 'string' || content.length <= longest) {
    return entry;
  }
  return { ...entry, data_base64: `${content.slice(0, 100)}… (${content.length} characters)` };
}
