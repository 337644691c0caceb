import type { Issue } from '../../core/errors';
import { isObject } from '../../core/json';
import { textNames } from '../../generated/ticket_names';
import { type TicketData, ticketId } from '../ticket';

/** A name of the vendor's connector 1.1.0, and the spelling that HaloPSA reads. */
const oldSpelling = { from: 'Estimatedays', to: 'estimatedays' } as const;

let texts: ReadonlySet<string> | undefined;

/**
 * The ticket as it is sent: everything as given, but the id as a number (HaloPSA creates a ticket for an id it cannot
 * read as one), a number as its digits where HaloPSA keeps text (.NET refuses it else), and one misspelt member of
 * 1.1.0 in HaloPSA's spelling.
 */
export function ticketForHalo(ticket: TicketData): TicketData {
  const { [oldSpelling.from]: oldValue, id, ...rest } = ticket;
  return {
    ...(ticketId(id) !== undefined && { id: ticketId(id) }),
    ...(oldSpelling.from in ticket && { [oldSpelling.to]: oldValue }),
    ...rest,
    ...numbersAsText(rest),
  };
}

function numbersAsText(members: TicketData): TicketData {
  const numbers = Object.entries(members).filter(([, value]) => typeof value === 'number');
  if (numbers.length === 0) {
    return {};
  }
  texts ??= new Set(textNames);
  const known = texts;
  return Object.fromEntries(
    numbers.filter(([name]) => known.has(name)).map(([name, value]) => [name, String(value)]),
  );
}

/** Both spellings with different values: nobody can tell which one is meant. */
export function spellingIssues(ticket: unknown, pointer: string): Issue[] {
  const { from, to } = oldSpelling;
  return isObject(ticket) && from in ticket && to in ticket && ticket[from] !== ticket[to]
    ? [
        {
          pointer: `${pointer}/${from}`,
          message: `is the old name of ${to}, and both are given with different values`,
        },
      ]
    : [];
}
