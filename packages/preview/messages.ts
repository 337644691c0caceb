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
  /** `attachment` marks an object as a file of the playbook. */
  contentDisposition?: string;
  /** The values that the connector takes; our schemas say them, the platform's editor does not. */
  choices?: Json[];
  /** What the members of a large object are about, in the order of the schemas. */
  topics?: Topic[];
}

/** Some members of an object that belong together. */
export interface Topic {
  title: string;
  description: string;
  names: string[];
}

/** An error code, and what holds for all of its errors. */
export interface ErrorExplanation {
  code: string;
  when: string;
  retryable: boolean;
  hint: string;
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

/** All that the page shows of the bundle; there is no list of actions or fields anywhere else. */
export interface Contents {
  connector: Values;
  assets: AssetForm[];
  actions: ActionForm[];
  errors: ErrorExplanation[];
  simulator: { url: string; assets: Record<string, Values> };
}

/** Bytes of JSON that a run may take: as much as the platform hands to an action. */
export const largestOrder = 20 * 1024 * 1024;

/** What the page asks to be run. */
export interface RunOrder {
  action: string;
  asset: Values;
  inputs: Values;
}

/** What names are asked of HaloPSA for. */
export interface NamesOrder {
  asset: Values;
  list: NameList;
  /** Part of a name. */
  search: string;
  /** Keeps only sites and users of this client; a text is its name. */
  client?: string | number;
  /** Keeps only priorities of the SLA that this type of ticket has; a text is its name. */
  type?: string | number;
  /** The same of this SLA, whatever the type. */
  sla?: number;
}

/** A list of HaloPSA's in which a name stands for a number. */
export type NameList =
  | 'clients'
  | 'sites'
  | 'users'
  | 'statuses'
  | 'priorities'
  | 'ticketTypes'
  | 'agents'
  | 'teams';

/** One name that can be chosen. */
export interface NameRow {
  id: number;
  name: string;
  email?: string;
  /** What tells it from others of its name, such as the client of a site. */
  about?: string;
}

/** The names that fit, or the first of them. */
export interface NamesFound {
  rows: NameRow[];
  /** True if HaloPSA has no others whatever is searched for, so that it need not be asked again. */
  isWhole: boolean;
  /** True if more of them fit. */
  hasMore: boolean;
}

/**
 * One request that left the connector, with its answer's status. The simulator sees requests whole, and of a token
 * request no secret is told; of requests to others the connector's log names method, path and query alone.
 */
export interface SentRequest {
  method: string;
  /** Path and query; of the log the path alone where it did not tell the query. */
  url: string;
  /** True if `body` is all that was sent, so that undefined means that there was none. */
  isRecorded: boolean;
  body?: unknown;
  answer: string;
}

/** How far a run is, and once it has ended the action's output or error. */
export interface RunReport {
  milliseconds: number;
  requestCount: number;
  /** The first ones after the end, the last one before. */
  requests: SentRequest[];
  /** What is done of what there is to do, as far as the action knows. */
  progress?: { what: string; done: number; total?: number };
  ending?: { ok: boolean; value: unknown };
}

/** What one step of the connection's check found; `skipped` where an earlier failure makes it pointless. */
export interface CheckStep {
  step: string;
  status: 'ok' | 'warning' | 'failed' | 'skipped';
  message: string;
  hint?: string;
}
