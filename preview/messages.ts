/** Anything that JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Values by name, as a form holds them. */
export type Values = Record<string, unknown>;

/** A part of a form or of an output, as the platform's YAML describes it. */
export interface Field {
  title?: string;
  description?: string;
  type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  format?: string;
  properties?: Record<string, Field>;
  items?: Field;
  required?: string[];
  examples?: Json[];
}

/** An asset's YAML. */
export interface AssetForm {
  name: string;
  title: string;
  description: string;
  inputs: Field;
}

/** An action's YAML, and inputs for it that are known to make sense. */
export interface ActionForm extends AssetForm {
  meta: { endpoint: string; method: string };
  output: Field;
  error?: Field;
  examples: { title: string; description: string; input: Values }[];
}

/** All that the page shows; there is no list of actions or fields anywhere else. */
export interface Contents {
  connector: Values;
  assets: AssetForm[];
  actions: ActionForm[];
  simulator: { url: string; assets: Record<string, Values> };
}

/** What the page asks to be run. */
export interface RunOrder {
  action: string;
  asset: Values;
  inputs: Values;
}

/** One request that left the connector, with its answer's status. Of a token request no secret is told. */
export interface SentRequest {
  method: string;
  url: string;
  body?: unknown;
  answer: string;
}

/** How far a run is, and once it has ended the action's output or error. */
export interface RunReport {
  milliseconds: number;
  requestCount: number;
  /** The first ones after the end, the last one before. */
  requests: SentRequest[];
  ending?: { ok: boolean; value: unknown };
}
