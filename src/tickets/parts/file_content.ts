import { ConnectorError, firstOfIssues, type Issue, messageOf } from '../../core/errors';
import type { Item } from '../save/save_item';
import type { TicketFile } from './file_sources';

/** Content for HaloPSA goes out as Base64 in JSON, a third longer, and comes back in the response. */
export const largestFile = 32 * 1024 * 1024;

/** Fetches the content of files that are not given in the input itself. */
export interface FileReader {
  /** @throws ConnectorError where the platform does not hand the file over */
  fromPlatform(file: string): Promise<Buffer>;
  /**
   * The size in bytes of a file that can be had.
   *
   * @throws ConnectorError where the platform does not hand the file over
   */
  sizeOnPlatform(file: string): Promise<number>;
  /** @throws Error where there is no such file, or where this is no desk */
  fromPath(path: string): Promise<Buffer>;
  /** @throws Error as `fromPath` does */
  sizeAtPath(path: string): Promise<number>;
}

/**
 * Fetches every file of every ticket once, one after another and keeping none, so that a file that cannot be had is
 * told before anything is sent.
 *
 * @throws ConnectorError `invalid_input` naming each entry
 */
export async function requireFiles(items: readonly Item[], reader: FileReader): Promise<void> {
  const issues: Issue[] = [];
  let passing = 0;
  for (const { index, files } of items) {
    for (const file of files) {
      const problem = await problemOf(file, reader);
      if (problem) {
        issues.push({
          pointer: `/json_body/${index}/attachments/${file.position}`,
          message: problem.message,
        });
        passing += problem.isPassing ? 1 : 0;
      }
    }
  }
  if (issues.length > 0) {
    const message = `Unusable file: ${firstOfIssues(issues)} Nothing was sent to HaloPSA.`;
    throw new ConnectorError('invalid_input', message, {
      issues,
      ...(passing === issues.length && {
        retryable: true,
        hint: 'Run the action again later: the platform did not hand the file over, and nothing is wrong with the inputs.',
      }),
    });
  }
}

/** Why a file cannot be sent. `isPassing`: whoever hands it over may do so later. */
interface FileProblem {
  message: string;
  isPassing?: boolean;
}

async function problemOf(file: TicketFile, reader: FileReader): Promise<FileProblem | undefined> {
  if (file.source.filename.trim() === '') {
    return { message: 'has no file name' };
  }
  try {
    const size = await sizeOf(file, reader);
    return size === 0
      ? { message: 'is an empty file' }
      : size > largestFile
        ? { message: tooLarge(size) }
        : undefined;
  } catch (error) {
    if (error instanceof ConnectorError && error.code === 'cancelled') {
      throw error;
    }
    const isPassing = error instanceof ConnectorError && error.retryable;
    return { message: `cannot be had: ${messageOf(error)}`, isPassing };
  }
}

function tooLarge(bytes: number): string {
  return `has ${mebibytes(bytes)}; at most ${mebibytes(largestFile)} can be attached`;
}

async function sizeOf({ source }: TicketFile, reader: FileReader): Promise<number> {
  switch (source.from) {
    case 'platform':
      return reader.sizeOnPlatform(source.file);
    case 'path':
      return reader.sizeAtPath(source.path);
    case 'data':
      return decoded(source.base64).length;
  }
}

/** The content of a file. */
export async function contentOf({ source }: TicketFile, reader: FileReader): Promise<Buffer> {
  switch (source.from) {
    case 'platform':
      return reader.fromPlatform(source.file);
    case 'path':
      return reader.fromPath(source.path);
    case 'data':
      return decoded(source.base64);
  }
}

/** Content may come as a data URL, too, as HaloPSA itself writes it. */
function decoded(text: string): Buffer {
  const base64 = text.replace(/^data:[^,]{0,200};base64,/, '').replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) {
    throw new Error('data_base64 is not Base64');
  }
  // Only the alphabet for URLs is written without its padding.
  if (base64.length % 4 === 1 || (base64.length % 4 > 0 && !/[_-]/.test(base64))) {
    throw new Error(
      `data_base64 was cut off: its ${base64.length} characters are no multiple of 4, as Base64 always has`,
    );
  }
  return Buffer.from(base64, 'base64');
}

/** A size in bytes, for people. */
export function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
