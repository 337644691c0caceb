/** A JSON object whose members nobody has checked yet. */
export type JsonObject = Record<string, unknown>;

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value that was given at all: null and absent mean the same, 0, false and '' do not. */
export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** True for true, and for the text that a playbook value may have become. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

/** True for false, and for the text that a playbook value may have become; what is left out is neither. */
export function isFalse(value: unknown): boolean {
  return value === false || value === 'false';
}

/** Parses JSON by what the text is, not by its content type: HaloPSA and gateways label JSON as anything. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
