import type { Clock } from './core/clock';
import type { Issue } from './core/errors';
import type { Log } from './core/log';
import type { Exchanges } from './generated/exchanges';
import type { HaloClient } from './halo/api';
import type { HaloData } from './halo/halo_data';
import type { FileKeeper } from './tickets/parts/download_files';
import type { FileReader } from './tickets/parts/file_content';
import type { SaveResult } from './tickets/save/results/save_results';

/** The name of an action: the manifest line, the YAML, the handler, the schema and the test all carry it. */
export type ActionName = keyof Exchanges;

/** What a playbook hands to an action, already validated. */
export type Input<Name extends ActionName> = Exchanges[Name]['input'];

/** What an action hands back to the playbook. */
export type Output<Name extends ActionName> = {
  [Key in keyof Exchanges[Name]['output']]: Key extends 'json_body'
    ? HaloData
    : Key extends 'results'
      ? SaveResult[]
      : Exchanges[Name]['output'][Key];
};

/** What a handler may use besides its input: one client, made for this run, and what comes with it. */
export interface Context {
  /** Calls HaloPSA; encoding, token, retries, time limits and errors are its business. */
  halo: HaloClient;
  /** The action's own method and endpoint, as its YAML's `meta` declares them. */
  endpoint: Endpoint;
  /** Time as this run sees it. */
  clock: Clock;
  log: Log;
  /** Fetches files of the playbook. */
  files: FileReader;
  /** Puts files of a ticket into the playbook. */
  keeper: FileKeeper;
  /** Aborted when the action is to stop; the client heeds it by itself. */
  stop: AbortSignal;
  /** Told how far a long action has come; nobody listens on the platform. */
  progress: (step: Progress) => void;
}

/** Where an action's requests go. `path` may hold `{{name}}` placeholders, filled from `path_parameters`. */
export interface Endpoint {
  method: string;
  path: string;
}

/** How far a long action has come, in things done (`pages`, `tickets`); `total` as far as known. */
export interface Progress {
  what: 'pages' | 'tickets';
  done: number;
  total?: number;
}

/** A handler: typed input in, calls to HaloPSA, plain data out. Errors are thrown, never returned. */
export type Action<Name extends ActionName> = (input: Input<Name>, context: Context) => Promise<Output<Name>>;

/**
 * The rules of an action that a schema cannot say. They see the inputs before anything else has judged them, so that
 * all problems are reported at once, and must bear with whatever is in there.
 */
export type InputRules = (inputs: Readonly<Record<string, unknown>>) => Issue[];

/** The module of an action. */
export interface ActionModule<Name extends ActionName> {
  default: Action<Name>;
  inputRules?: InputRules;
}
