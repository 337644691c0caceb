import type { Outcome } from '../lookups/lookup_lists';
import type { SavedTicket } from '../tickets/store';

/** What somebody, or HaloPSA itself, puts into a ticket's history. */
export interface NewNote {
  /** Undefined for HaloPSA's own entries, and where the tenant takes notes without one. */
  outcome: Outcome | undefined;
  note: string;
  note_html: string;
  hiddenfromuser: boolean;
  /** Whether the user got it by e-mail. */
  sendemail: boolean;
  old_status: number;
  new_status: number;
  /** HaloPSA's own entry, made on every save. */
  system: boolean;
}

/** An entry of a ticket's history; HaloPSA calls them actions. */
export interface Note extends NewNote {
  /** Unique within the ticket alone. */
  id: number;
  ticket_id: number;
  created: Date;
}

/** The histories of the tickets. Made-up tickets begin without one. */
export class NoteStore {
  private histories = new Map<number, Note[]>();

  /** `settle` does what has come due before anybody looks. */
  constructor(
    private readonly clock: () => Date,
    private readonly settle: () => void,
  ) {}

  /** Adds an entry to a ticket's history, under the next id there. */
  add(ticketId: number, note: NewNote): Note {
    const history = this.histories.get(ticketId) ?? [];
    const added = { ...note, id: history.length + 1, ticket_id: ticketId, created: this.clock() };
    history.push(added);
    this.histories.set(ticketId, history);
    return added;
  }

  /** A ticket's history, the oldest entry first. */
  of(ticketId: number): Note[] {
    this.settle();
    return [...(this.histories.get(ticketId) ?? [])];
  }

  /** The entries of all tickets that are not HaloPSA's own. */
  written(): Note[] {
    this.settle();
    return [...this.histories.values()].flat().filter((note) => !note.system);
  }

  /** Notes a save in the ticket's history, as HaloPSA does by itself. */
  follow({ ticket, sent, isNew }: SavedTicket): void {
    const note = isNew ? 'Logged by the API.' : `Changed by the API: ${Object.keys(sent).join(', ')}.`;
    const status = Number(ticket.status_id);
    this.add(ticket.id, {
      outcome: undefined,
      note,
      note_html: `<p>${note}</p>`,
      hiddenfromuser: true,
      sendemail: false,
      old_status: status,
      new_status: status,
      system: true,
    });
  }

  clear(): void {
    this.histories = new Map();
  }
}
