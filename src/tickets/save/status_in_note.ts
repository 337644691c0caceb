import { isGiven } from '../../core/json';
import type { Item } from './save_item';

/**
 * An update that carries a status and a note: the status goes in the note's own request, as HaloPSA's clients do, so
 * that no ticket is closed without its reason.
 */
export function withStatusInNote(item: Item): Item {
  const { status_id, ...ticket } = item.ticket;
  return item.note && isGiven(status_id)
    ? { ...item, ticket, note: { ...item.note, newStatus: Number(status_id) } }
    : item;
}

/** True for an update that has nothing to post: all of it goes with its note and files. */
export function hasPartsOnly(item: Item): boolean {
  const { ticket, note, files } = withStatusInNote(item);
  const fields = Object.keys(ticket).filter((name) => name !== 'id');
  return fields.length === 0 && (note !== undefined || files.length > 0);
}
