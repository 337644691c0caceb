import { ConnectorError } from '../core/errors';
import type { ReadTicket } from './read_ticket';
import { type TicketData, ticketId } from './ticket';

/** A ticket may have been merged into one that was merged itself; longer chains than this are no chains. */
const MOST_STEPS = 5;

/** The ticket that a merged one lives on in. */
export interface Survivor extends ReadTicket {
  id: number;
}

/** The ticket that this one was merged into; undefined where it was not. */
export function mergedInto(ticket: TicketData): number | undefined {
  const into = ticketId(ticket.merged_into_id);
  return into === ticketId(ticket.id) ? undefined : into;
}

/**
 * Follows a ticket that was merged away to the one that survives; each on the way is read in full.
 *
 * @param read reads a ticket in full
 * @returns undefined where the chain ends at a deleted ticket
 * @throws ConnectorError `rejected` naming the chain, where it is circular, too long, or cannot be read
 */
export async function followMerged(
  ticket: TicketData,
  read: (id: number) => Promise<ReadTicket>,
): Promise<Survivor | undefined> {
  const chain = [ticketId(ticket.id)];
  let next = mergedInto(ticket);
  for (let steps = 1; next !== undefined; steps += 1) {
    if (chain.includes(next) || steps > MOST_STEPS) {
      throw brokenChain([...chain, next], chain.includes(next) ? 'goes in a circle' : 'is too long');
    }
    chain.push(next);
    const found = await readStep(next, chain, read);
    if (!found || found.ticket.deleted === true) {
      return undefined;
    }
    const into = mergedInto(found.ticket);
    if (into === undefined) {
      return { ...found, id: next };
    }
    next = into;
  }
  return undefined;
}

async function readStep(
  id: number,
  chain: readonly unknown[],
  read: (id: number) => Promise<ReadTicket>,
): Promise<ReadTicket | undefined> {
  try {
    return await read(id);
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.code === 'cancelled') {
      throw error;
    }
    if (error.code === 'not_found') {
      return undefined;
    }
    throw brokenChain(chain, `cannot be followed: ${error.message}`);
  }
}

function brokenChain(chain: readonly unknown[], why: string): ConnectorError {
  const message = `The chain of merged tickets ${chain.join(' → ')} ${why}.`.replace(/\.\.$/, '.');
  return new ConnectorError('rejected', message, {
    hint: 'Look at these tickets in HaloPSA, and give the id of the one that is meant.',
  });
}
