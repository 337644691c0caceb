import type { ActionModule, ActionName, Input } from './action';

/** One finding of a validator, as ajv reports it. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/**
 * A validator compiled ahead of time from a schema, whose type is projected from the same schema: data that it passes
 * is of that type. False leaves `errors` set.
 */
export interface Check<Data = unknown> {
  (data: unknown): data is Data;
  errors?: readonly SchemaError[] | null;
}

/** What the registry knows of an action. Everything heavy is behind a `load`, so that a run loads only its own. */
export interface ActionEntry<Name extends ActionName> {
  readonly title: string;
  readonly method: string;
  readonly endpoint: string;
  /** The input sections the action takes, e.g. `parameters`. */
  readonly sections: readonly string[];
  readonly load: () => Promise<ActionModule<Name>>;
  readonly loadInputCheck: () => Promise<Check<Input<Name>>>;
  readonly loadOutputCheck: () => Promise<Check>;
}

/** What the registry knows of an asset type. */
export interface AssetEntry<Values = unknown> {
  readonly title: string;
  /** The names of all of its values. */
  readonly properties: readonly string[];
  /** The names of those whose values are secret (`format: password`). */
  readonly secrets: readonly string[];
  readonly loadCheck: () => Promise<Check<Values>>;
}
