/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = { [member: string]: unknown };

/** Tells a JSON object from arrays, null and plain values. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
