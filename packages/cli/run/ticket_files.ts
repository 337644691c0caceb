import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConnectorError, messageOf } from '../connector';

/** A file of a ticket. */
interface TicketFile {
  id: number;
  name: string;
  bytes: Buffer;
}

/** Where the files of tickets go that an action downloads, and those that this run has put there. */
export class TicketFilesFolder {
  private readonly written: string[] = [];

  /** @param folder such as `data/get_ticket_by_id_files`; it is made with the first file */
  constructor(private readonly folder: string) {}

  /**
   * Writes a file, never over another one: a second of one name gets its id in front. One that is there already with
   * the same content, from an earlier run, stays as it is.
   *
   * @returns its path
   * @throws ConnectorError where it cannot be written
   */
  async keep(file: TicketFile): Promise<string> {
    const name = lastPart(file);
    const paths = [name, `${file.id}_${name}`].map((each) => join(this.folder, each));
    try {
      await mkdir(this.folder, { recursive: true });
      for (const path of paths) {
        if ((await this.write(path, file.bytes)) || (await this.isSame(path, file.bytes))) {
          return path;
        }
      }
    } catch (error) {
      throw unwritable(paths[0] ?? '', messageOf(error));
    }
    throw unwritable(paths.join(' and '), 'other files are there already');
  }

  /** Removes what this run has written. */
  async dropAll(): Promise<void> {
    await Promise.all(this.written.map((path) => rm(path, { force: true })));
  }

  /** @returns false where something is there already */
  private async write(path: string, bytes: Buffer): Promise<boolean> {
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') {
        return undefined;
      }
      throw error;
    });
    if (!file) {
      return false;
    }
    this.written.push(path);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    return true;
  }

  private async isSame(path: string, bytes: Buffer): Promise<boolean> {
    return !this.written.includes(path) && (await readFile(path)).equals(bytes);
  }
}

/** A name out of a ticket may hold a path; only its last part counts, and no name of a folder. */
function lastPart({ id, name }: TicketFile): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...last].filter((char) => char >= ' ' && char !== '\u007f').join('');
  return /^\.*$/.test(plain.trim()) ? String(id) : plain;
}

function unwritable(path: string, why: string): ConnectorError {
  return new ConnectorError('invalid_usage', `The file ${path} cannot be written: ${why}.`, {
    hint: 'Move what is in that folder out of the way, or start the command in another folder.',
  });
}
