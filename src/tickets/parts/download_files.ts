import { ConnectorError, messageOf } from '../../core/errors';
import { isFalse, isGiven, isTrue } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { ticketId as idOf, type TicketData } from '../ticket';
import { largestFile, mebibytes } from './file_content';
import { filesPath } from './ticket_files';

/** A file of a ticket with its content. */
export interface DownloadedFile {
  id: number;
  name: string;
  bytes: Buffer;
}

/** Puts files where the playbook, or the person on the command line, finds them. */
export interface FileKeeper {
  /** @throws ConnectorError where no file can be put anywhere */
  requireReady(): void;
  /** @returns what the output carries as `file`: the platform's id, or a path */
  keep(file: DownloadedFile): Promise<string>;
  /** Takes away what was kept, since another file could not be had. */
  dropAll(): Promise<void>;
}

/** A file as the output carries it; the platform looks for exactly these two members. */
export type KeptFile = { file: string; file_name: string };

/** Which files are wanted: all, or those of these names and ids. */
type WantedFiles = 'all' | readonly (string | number)[];

/**
 * Reads the option `download_files`: true, or one or more names or ids.
 *
 * @returns undefined where no files are wanted
 * @throws ConnectorError `invalid_input` where they could not be put anywhere
 */
export function wantedFiles(
  option: boolean | string | number | readonly (string | number)[] | null | undefined,
  keeper: FileKeeper,
): WantedFiles | undefined {
  if (!isGiven(option) || isFalse(option)) {
    return undefined;
  }
  keeper.requireReady();
  return isTrue(option) ? 'all' : [option].flat().filter(isNameOrId);
}

function isNameOrId(entry: unknown): entry is string | number {
  return typeof entry === 'string' || typeof entry === 'number';
}

/** A file as HaloPSA lists it. */
interface ListedFile {
  id: number;
  name: string;
  size: number | undefined;
}

/**
 * Fetches files of a ticket and puts them where the playbook finds them, one after another, so that never more than
 * one is held.
 *
 * @param listed the files of the ticket
 * @throws ConnectorError `not_found` where a file that was named is not there; where one cannot be read whole, naming
 * it: all files or none
 */
export async function downloadFiles(
  halo: HaloClient,
  listed: readonly TicketData[],
  wanted: WantedFiles,
  keeper: FileKeeper,
): Promise<KeptFile[]> {
  const files = chosenFiles(listed.flatMap(listedFile), wanted);
  const tooLarge = files.find(({ size = 0 }) => size > largestFile);
  if (tooLarge) {
    throw tooLargeError(tooLarge, tooLarge.size ?? 0);
  }
  const kept: KeptFile[] = [];
  try {
    for (const file of files) {
      const bytes = await contentOf(halo, file);
      kept.push({ file: await keeper.keep({ ...file, bytes }), file_name: file.name });
    }
  } catch (error) {
    await keeper.dropAll();
    throw error;
  }
  return kept;
}

function listedFile({ id, filename, filesize }: TicketData): ListedFile[] {
  const number = idOf(id);
  const size = typeof filesize === 'number' && filesize >= 0 ? filesize : undefined;
  return number === undefined ? [] : [{ id: number, name: String(filename ?? number), size }];
}

function chosenFiles(files: readonly ListedFile[], wanted: WantedFiles): readonly ListedFile[] {
  if (wanted === 'all') {
    return files;
  }
  const chosen = new Set(wanted.flatMap((name) => filesNamed(files, name)));
  return files.filter((file) => chosen.has(file));
}

function filesNamed(files: readonly ListedFile[], wanted: string | number): ListedFile[] {
  const byName = files.filter(({ name }) => name === wanted);
  const found = byName.length > 0 ? byName : files.filter(({ id }) => id === idOf(wanted));
  if (found.length === 0) {
    const there = files.map(({ id, name }) => `${name} (${id})`).join(', ');
    const has = files.length === 0 ? 'The ticket has no files.' : `The ticket has ${there}.`;
    throw new ConnectorError('not_found', `The ticket has no file ${wanted}. ${has}`, {
      hint: 'Name files in options.download_files as the ticket lists them, or give their ids; true takes all of them.',
    });
  }
  return found;
}

async function contentOf(halo: HaloClient, file: ListedFile): Promise<Buffer> {
  let flaw: string | undefined;
  const isWhole = (bytes: Buffer) => {
    flaw = flawOf(file, bytes);
    return flaw === undefined;
  };
  try {
    const { bytes = Buffer.alloc(0) } = await halo.send({
      kind: 'read',
      method: 'GET',
      path: `${filesPath}/{{id}}`,
      pathValues: { id: file.id },
      file: { isWhole },
    });
    if (bytes.length > largestFile) {
      throw tooLargeError(file, bytes.length);
    }
    return bytes;
  } catch (error) {
    throw error instanceof ConnectorError ? unreadable(file, error, flaw) : error;
  }
}

/** @returns why what came is not the file; undefined where it is */
function flawOf(file: ListedFile, bytes: Buffer): string | undefined {
  if (file.size === undefined) {
    return isOddPage(file, bytes) ? 'a web page came in its place.' : undefined;
  }
  return bytes.length === file.size ? undefined : `${bytes.length} bytes came, and ${file.size} are listed.`;
}

/** A page of a gateway that stands in for a file; web pages may be attached, too. */
function isOddPage({ name }: ListedFile, bytes: Buffer): boolean {
  const isPage = /^\s*<(!doctype html|html)\b/i.test(bytes.subarray(0, 200).toString('latin1'));
  return isPage && !/\.(x?html?|mht(ml)?)$/i.test(name);
}

/**
 * `not_found` means the ticket, and a playbook opens one then: a file that is gone is told otherwise.
 *
 * @param flaw why the last success was none
 */
function unreadable(
  { id, name }: ListedFile,
  error: ConnectorError,
  flaw: string | undefined,
): ConnectorError {
  if (error.code === 'cancelled' || error.code === 'output_too_large') {
    return error;
  }
  const cannot = (why: string) => `The file ${name} (${id}) could not be read: ${why}`;
  if (error.code === 'not_found') {
    const hint =
      'It may have been deleted since the list was read, or the agent may not see it: run the action again, or name the other files in options.download_files.';
    return new ConnectorError('invalid_response', cannot('HaloPSA lists it and does not have it (404).'), {
      ...error.details,
      hint,
    });
  }
  if (
    error.code === 'invalid_response' &&
    error.details.response?.status_code === 200 &&
    flaw !== undefined
  ) {
    const hint =
      'Run the action again. If it persists, look for a gateway or virus scanner before HaloPSA that changes files, and open the file in HaloPSA.';
    return new ConnectorError('invalid_response', cannot(flaw), { ...error.details, hint });
  }
  return new ConnectorError(error.code, cannot(messageOf(error)), error.details);
}

function tooLargeError({ id, name }: ListedFile, bytes: number): ConnectorError {
  const message = `The file ${name} (${id}) has ${mebibytes(bytes)}; at most ${mebibytes(largestFile)} can be downloaded.`;
  return new ConnectorError('output_too_large', message, {
    hint: 'Name the other files in options.download_files, and open this one in HaloPSA.',
  });
}
