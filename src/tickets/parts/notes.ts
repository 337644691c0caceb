import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import { beforeSending } from '../../core/write_error';
import { type ApiResponse, type HaloClient, uncached } from '../../halo/api';
import { lostResponse } from '../save/lost_response';
import { type SendOnceContext, sendOnce } from '../save/send_once';
import { responseFactsOf, type TicketData } from '../ticket';
import { type Note, noteForHalo, saysTheSame } from './note';

/** Where HaloPSA keeps notes; it calls them actions. */
const notesPath = '/api/Actions';

/** A note that stands in HaloPSA; its id is unique within its ticket only. */
export interface AddedNote {
  id?: number;
}

/** What adding a note needs of a run. */
export interface NoteContext extends SendOnceContext {
  halo: HaloClient;
}

/**
 * Adds a note to a ticket, once and only once.
 *
 * @param isNew whether the ticket was opened just now, so that it holds no note of the same text from before
 * @throws WriteError, whose state tells whether the note may have been added
 */
export async function addNote(
  note: Note,
  ticketId: number,
  isNew: boolean,
  context: NoteContext,
): Promise<AddedNote> {
  const halo = uncached(context.halo);
  // The same words may well stand there already, from the last time that the alert came: only what is new is ours.
  const before = isNew ? new Set<unknown>() : idsOf(await readNotesBefore(halo, ticketId));
  return sendOnce<AddedNote>(
    {
      send: () => postNote(note, ticketId, context.halo),
      look: async () => ownNote(note, await readNotes(halo, ticketId), before),
    },
    context,
  );
}

/** The notes of a ticket, oldest first; the entries that HaloPSA makes itself are left out. */
export async function readNotes(halo: HaloClient, ticketId: number): Promise<TicketData[]> {
  const query = { ticket_id: ticketId, excludesys: true, includehtmlnote: true };
  const response = await halo.send({ kind: 'read', method: 'GET', path: notesPath, query });
  const notes = notesIn(response.body);
  if (!notes) {
    const message = 'HaloPSA answered with something that is not a list of notes.';
    throw new ConnectorError('invalid_response', message, { response: responseFactsOf(response) });
  }
  return notes.sort((a, b) => Number(a.id) - Number(b.id));
}

async function readNotesBefore(halo: HaloClient, ticketId: number): Promise<TicketData[]> {
  return readNotes(halo, ticketId).catch((error: unknown) => {
    throw beforeSending(error);
  });
}

function notesIn(body: unknown): TicketData[] | undefined {
  const list = isObject(body) ? body.actions : body;
  return Array.isArray(list) ? list.filter(isObject) : undefined;
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
    throw error.with({
      hint: 'Set note.outcome to the label of an outcome that the agent may use, or note.outcome_id to its number: Configuration > Tickets > Actions in HaloPSA lists them, and names differ from tenant to tenant.',
    });
  }
  throw error;
}

function savedNote({ body }: ApiResponse): AddedNote | undefined {
  const [note] = Array.isArray(body) ? body : [body];
  const id = isObject(note) ? Number(note.id) : Number.NaN;
  return Number.isInteger(id) && id > 0 ? { id } : undefined;
}

/** @throws where notes have come that may or may not be ours: HaloPSA may show a note otherwise than it was sent */
function ownNote(
  note: Note,
  notes: readonly TicketData[],
  before: ReadonlySet<unknown>,
): AddedNote | undefined {
  const added = notes.filter(({ id }) => !before.has(id));
  const own = added.find((candidate) => saysTheSame(note, candidate));
  if (own) {
    return { id: Number(own.id) };
  }
  if (added.length > 0) {
    throw new Error(`the ticket has ${added.length} new notes, and none of them reads as the one sent.`);
  }
  return undefined;
}

function idsOf(notes: readonly TicketData[]): Set<unknown> {
  return new Set(notes.map(({ id }) => id));
}
