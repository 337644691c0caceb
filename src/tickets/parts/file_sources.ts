import { isGiven, isObject, isTrue } from '../../core/json';
import { uploadMembers } from './file_forms';
import { nameOfUnnamed } from './unnamed_file';

/** Where the content of a file comes from. */
export type FileSource =
  /** A file of the playbook, by the platform's id. */
  | { from: 'platform'; filename: string; file: string }
  /** Content that the playbook gives itself. */
  | { from: 'data'; filename: string; base64: string }
  /** On the command line alone: a file of this machine. */
  | { from: 'path'; filename: string; path: string };

/** A file to be added to a ticket, with the place of its entry in `attachments`. */
export interface TicketFile {
  position: number;
  source: FileSource;
  /** Upload it although the ticket has one of this name and size. */
  again: boolean;
  /** What the entry says of the file beside its name and content, as it goes out with the upload. */
  members: Readonly<Record<string, unknown>>;
}

/** The entries of a ticket's `attachments`, told apart. */
export interface Attachments {
  /** To be uploaded. */
  files: TicketFile[];
  /** Entries that go out as given, such as `{id}`. */
  asGiven: unknown[];
}

/** Reads the `attachments` of a ticket as a playbook gave them. */
export function attachmentsOf(given: unknown): Attachments {
  const attachments: Attachments = { files: [], asGiven: [] };
  const entries = Array.isArray(given) ? given : [];
  entries.forEach((entry: unknown, position) => {
    const source = isObject(entry) ? sourceOf(entry, position) : undefined;
    if (isObject(entry) && source) {
      attachments.files.push({ position, source, again: isTrue(entry.again), members: membersOf(entry) });
    } else {
      attachments.asGiven.push(entry);
    }
  });
  return attachments;
}

function membersOf(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = uploadMembers.filter((name) => isGiven(entry[name]));
  return Object.fromEntries(given.map((name) => [name, entry[name]]));
}

function sourceOf(entry: Readonly<Record<string, unknown>>, position: number): FileSource | undefined {
  const { file, file_name, filename, data_base64, path } = entry;
  if (isGiven(entry.id)) {
    return undefined;
  }
  if (isGiven(file) && isGiven(file_name)) {
    return { from: 'platform', filename: String(file_name), file: String(file) };
  }
  if (isGiven(data_base64)) {
    const base64 = String(data_base64);
    return {
      from: 'data',
      filename: String(filename ?? file_name ?? nameOfUnnamed(base64, position)),
      base64,
    };
  }
  if (isGiven(path)) {
    const name = String(path).split(/[\\/]/).pop() ?? '';
    return { from: 'path', filename: String(filename ?? file_name ?? name), path: String(path) };
  }
  return undefined;
}
