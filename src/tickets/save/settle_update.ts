import { messageOf } from '../../core/errors';
import { WriteError } from '../../core/write_error';
import type { WriteState } from '../../core/write_state';
import { uncached } from '../../halo/api';
import { readTicket } from '../read_ticket';
import { ticketId } from '../ticket';
import { updateShown } from './results/compare_response';
import { notSaved, type Outcome } from './results/outcome';
import type { Item } from './save_item';
import type { SaveMeans } from './save_means';
import { ticketForHalo } from './ticket_body';

/**
 * What became of an update that a gateway's page answered, as the ticket itself shows.
 *
 * @param goOn whether the run goes on after a ticket that a gateway refused
 */
export async function settleUpdate(
  item: Item,
  error: WriteError,
  { halo, path }: Pick<SaveMeans, 'halo' | 'path'>,
  goOn: boolean,
): Promise<Outcome> {
  const id = ticketId(item.ticket.id) ?? 0;
  const address = { path: `${path}/{{id}}`, pathValues: { id } };
  const read = await readTicket(uncached(halo), address, id).catch((why: unknown) => messageOf(why));
  if (typeof read === 'string') {
    const why = `Reading the ticket did not tell whether it was saved: ${read}`;
    return notSaved(item, because(error, why, error.writeState), goOn);
  }
  const { ticket, response } = read;
  const sent = ticketForHalo(item.ticket);
  switch (updateShown(sent, ticket)) {
    case 'shown':
      return { of: 'ticket', item, outcome: 'updated', id, response, ticket, sent };
    case 'not_shown': {
      const refused = because(error, 'The ticket does not show what was sent.', 'refused');
      return { of: 'ticket', item, outcome: 'rejected', error: refused, endsRun: !goOn };
    }
    case 'unknown': {
      const why = 'Nothing that was sent can be compared with the ticket as it is now.';
      return notSaved(item, because(error, why, error.writeState), goOn);
    }
  }
}

function because(
  { code, message, details }: WriteError,
  sentence: string,
  writeState: WriteState,
): WriteError {
  return new WriteError(code, `${message} ${sentence}`, writeState, details);
}
