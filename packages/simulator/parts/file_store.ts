import { createHash } from 'node:crypto';
import { isJsonObject } from '../json_object';
import type { SavedTicket } from '../tickets/store';

/** What came with an upload. */
export interface NewFile {
  filename: string;
  content_type: string;
  isimage: boolean;
  bytes: Buffer;
  /** The ticket that it belongs to; 0 until a new ticket takes it over. */
  ticket_id: number;
}

/** A file that HaloPSA keeps. */
export interface StoredFile extends NewFile {
  id: number;
  /** Of the bytes, in hexadecimal digits. */
  sha256: string;
  created: Date;
}

const firstId = 2_001;

/** The files of the tickets, with all their bytes. Made-up tickets begin without any. */
export class FileStore {
  private files = new Map<number, StoredFile>();
  private nextId = firstId;

  /** `settle` does what has come due before anybody looks; `counted` is told how many files a ticket has now. */
  constructor(
    private readonly clock: () => Date,
    private readonly settle: () => void,
    private readonly counted: (ticketId: number, files: number) => void,
  ) {}

  /** Keeps a file under the next id. */
  add(file: NewFile): StoredFile {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const stored = { ...file, id: this.nextId, sha256, created: this.clock() };
    this.nextId += 1;
    this.files.set(stored.id, stored);
    this.count(stored.ticket_id);
    return stored;
  }

  get(id: number): StoredFile | undefined {
    this.settle();
    return this.files.get(id);
  }

  /** All files, those without a ticket among them, by id. */
  all(): StoredFile[] {
    this.settle();
    return [...this.files.values()];
  }

  /** The files of a ticket, by id; of 0 those that no ticket has taken over. */
  of(ticketId: number): StoredFile[] {
    return this.all().filter((file) => file.ticket_id === ticketId);
  }

  /**
   * A new ticket takes over the files that it names and that belong to none. Where an update names any, they become
   * the ticket's files and its others are gone: an array replaces what is there. INFERRED for files: HaloPSA is known
   * to do so with assets.
   */
  follow({ ticket, sent, isNew }: SavedTicket): void {
    if (!Array.isArray(sent.attachments)) {
      return;
    }
    const named = new Set(sent.attachments.filter(isJsonObject).map(({ id }) => Number(id)));
    for (const file of this.files.values()) {
      if (named.has(file.id) && file.ticket_id === 0) {
        file.ticket_id = ticket.id;
      } else if (!isNew && !named.has(file.id) && file.ticket_id === ticket.id) {
        this.files.delete(file.id);
      }
    }
    this.count(ticket.id);
  }

  clear(): void {
    this.files = new Map();
    this.nextId = firstId;
  }

  private count(ticketId: number): void {
    if (ticketId === 0) {
      return;
    }
    this.counted(ticketId, [...this.files.values()].filter((file) => file.ticket_id === ticketId).length);
  }
}
