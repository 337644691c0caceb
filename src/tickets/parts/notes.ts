import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import { beforeSending } from '../../core/write_error';
import { type ApiResponse, type HaloClient, uncached } from '../../halo/api';
import { listEndpoint } from '../list/list_page';
import { readPartList } from '../list/part_list';
import { readTicket } from '../read_ticket';
import { lostResponse } from '../save/lost_response';
import { type SendOnceContext, sendOnce } from '../save/send_once';
import type { TicketData } from '../ticket';
import { type Note, noteForHalo, saysTheSame } from './note';
import { isWrittenSince, sameNote } from './notes_before';

/** Where HaloPSA keeps notes; it calls them actions. */
const notesPath = '/api/Actions';

/** A note that stands in HaloPSA. */
export interface AddedNote {
  outcome: 'added' | 'already_there';
  /** Unique within its ticket only. */
  id?: number;
  /** Whether HaloPSA sent it by email. */
  sendemail?: boolean;
}

/** The ticket that a note is for. */
export interface NotedTicket {
  id: number;
  /** True if it was opened in this call: then it holds no note from before. */
  isNew: boolean;
  /** The notes that this call has added to it. */
  added: ReadonlySet<unknown>;
}

/** What adding a note needs of a run. */
export interface NoteContext extends SendOnceContext {
  halo: HaloClient;
}

/**
 * Adds a note to a ticket, once, unless the ticket got the same one shortly before.
 *
 * @throws WriteError, whose state tells whether the note may have been added
 */
export async function addNote(note: Note, ticket: NotedTicket, context: NoteContext): Promise<AddedNote> {
  const halo = uncached(context.halo);
  const before = ticket.isNew ? undefined : await whatWasThere(note, ticket.id, halo, context.clock.date());
  if (before?.same) {
    return { ...addedNote(before.same), outcome: 'already_there' };
  }
  const sentAt = context.clock.date();
  // Without a list from before only the date tells a note of ours from an older one that says the same.
  const mayBeOurs = (listed: TicketData) =>
    before ? !before.ids.has(listed.id) : !ticket.added.has(listed.id) && isWrittenSince(listed, sentAt);
  return sendOnce<AddedNote>(
    {
      send: () => postNote(note, ticket.id, context.halo),
      look: async () => ownNote(note, (await readNotes(halo, ticket.id)).filter(mayBeOurs)),
    },
    context,
  );
}

/** The notes that a ticket has already, and the one among them that says the same and makes ours superfluous. */
async function whatWasThere(note: Note, ticketId: number, halo: HaloClient, now: number) {
  try {
    const notes = await readNotes(halo, ticketId);
    const same = sameNote(note, notes, now);
    const isSuperfluous = same && (await hasStatus(ticketId, note.newStatus, halo));
    return { ids: new Set(notes.map(({ id }) => id)), ...(isSuperfluous && { same }) };
  } catch (error) {
    throw beforeSending(error);
  }
}

async function hasStatus(ticketId: number, status: number | undefined, halo: HaloClient): Promise<boolean> {
  if (status === undefined) {
    return true;
  }
  const address = { path: `${listEndpoint.path}/{{id}}`, pathValues: { id: ticketId } };
  const { ticket } = await readTicket(halo, address, ticketId);
  return Number(ticket.status_id) === status;
}

/**
 * The notes of a ticket, oldest first and all of them; the entries that HaloPSA makes itself are left out.
 *
 * @throws ConnectorError `invalid_response` where fewer come than HaloPSA counts
 */
export async function readNotes(halo: HaloClient, ticketId: number): Promise<TicketData[]> {
  const query = { ticket_id: ticketId, excludesys: true, includehtmlnote: true };
  const notes = await readPartList(halo, { path: notesPath, query, member: 'actions', what: 'notes' });
  return notes.sort((a, b) => Number(a.id) - Number(b.id));
}

async function postNote(note: Note, ticketId: number, halo: HaloClient): Promise<AddedNote> {
  const body = [noteForHalo(note, ticketId)];
  const response = await halo
    .send({ kind: 'create', method: 'POST', path: notesPath, body })
    .catch(explained);
  const saved = savedNote(response);
  if (!saved) {
    throw lostResponse(response, 'naming the new note');
  }
  return saved;
}

/** HaloPSA refuses a note whose ticket type demands an outcome with a sentence that does not say where they are. */
function explained(error: unknown): never {
  if (error instanceof ConnectorError && error.code === 'rejected') {
    const isTooLarge = error.details.response?.status_code === 413;
    throw error.with({
      hint: isTooLarge
        ? 'The note is too large: shorten it, or raise the limit of HaloPSA or of the gateway in front of it.'
        : 'Set note.outcome to the label of an outcome that the agent may use, or note.outcome_id to its number: Configuration > Tickets > Actions in HaloPSA lists them, and names differ from tenant to tenant.',
    });
  }
  throw error;
}

function savedNote({ body }: ApiResponse): AddedNote | undefined {
  const [note] = Array.isArray(body) ? body : [body];
  const id = isObject(note) ? Number(note.id) : Number.NaN;
  return isObject(note) && Number.isInteger(id) && id > 0 ? addedNote(note) : undefined;
}

function addedNote({ id, sendemail }: TicketData): AddedNote {
  return { outcome: 'added', id: Number(id), ...(typeof sendemail === 'boolean' && { sendemail }) };
}

/**
 * @param candidates the notes that have come since
 * @throws where they may or may not be ours: HaloPSA may show a note otherwise than it was sent
 */
function ownNote(note: Note, candidates: readonly TicketData[]): AddedNote | undefined {
  const own = candidates.find((candidate) => saysTheSame(note, candidate));
  if (own) {
    return addedNote(own);
  }
  if (candidates.length > 0) {
    throw new Error(`the ticket has ${candidates.length} new notes, and none of them reads as the one sent.`);
  }
  return undefined;
}
