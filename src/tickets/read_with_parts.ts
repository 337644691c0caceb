import { ConnectorError } from '../core/errors';
import { together } from '../core/together';
import type { HaloClient } from '../halo/api';
import { followMerged, mergedInto } from './follow_merged';
import { readNotes } from './parts/notes';
import { readFiles } from './parts/ticket_files';
import { type ReadTicket, readTicket, type TicketAddress } from './read_ticket';
import type { TicketData } from './ticket';

/** What is read beside the ticket. */
export interface WantedParts {
  notes: boolean;
  attachments: boolean;
  /** In place of a ticket that was merged away the one that survives is read. */
  followMerged: boolean;
}

/** A ticket with what was wanted beside it. */
export interface ReadParts extends ReadTicket {
  notes: TicketData[] | undefined;
  attachments: TicketData[] | undefined;
  /** The ticket that was asked for, where another is handed out. */
  mergedFrom?: number;
}

const nothing = Promise.resolve(undefined);

/**
 * Reads one ticket, and at the same time its notes and the names of its files where they are wanted.
 *
 * @throws ConnectorError `not_found` where there is no such ticket, or where it was merged into one that is gone
 */
export async function readWithParts(
  halo: HaloClient,
  address: TicketAddress,
  wanted: WantedParts,
): Promise<ReadParts> {
  const read = await readAll(halo, address, wanted);
  if (!wanted.followMerged || mergedInto(read.ticket) === undefined) {
    return read;
  }
  const from = Number(address.pathValues.id);
  const addressOf = (id: number) => ({ ...address, pathValues: { id } });
  const survivor = await followMerged(read.ticket, (id) => readTicket(halo, addressOf(id), id));
  if (!survivor) {
    throw new ConnectorError('not_found', `Ticket ${from} was merged into a ticket that is deleted.`, {
      hint: 'Leave options.follow_merged out to read the ticket itself.',
    });
  }
  const { ticket, response, id } = survivor;
  const [notes, attachments] = await together(
    wanted.notes ? readNotes(halo, id) : nothing,
    wanted.attachments ? readFiles(halo, id) : nothing,
  );
  return { ticket, response, notes, attachments, mergedFrom: from };
}

async function readAll(halo: HaloClient, address: TicketAddress, wanted: WantedParts): Promise<ReadParts> {
  const id = Number(address.pathValues.id);
  halo.expectReads([true, wanted.notes, wanted.attachments].filter(Boolean).length);
  const [{ ticket, response }, notes, attachments] = await together(
    readTicket(halo, address, id),
    wanted.notes ? readNotes(halo, id) : nothing,
    wanted.attachments ? readFiles(halo, id) : nothing,
  );
  return { ticket, response, notes, attachments };
}
