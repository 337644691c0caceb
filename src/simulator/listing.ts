import { type Answer, jsonAnswer } from './answer';
import type { Behaviour } from './behaviour';
import { ticketFilter } from './filters';
import { inOrder } from './listing_order';
import type { Query } from './query';
import { rowMaker } from './rows';
import type { TicketStore } from './store';
import type { Ticket } from './ticket';

interface Desk {
  store: TicketStore;
  behaviour: Behaviour;
  clock: () => Date;
}

interface Page {
  pageNo: number;
  pageSize: number;
  recordCount: number;
  tickets: Ticket[];
}

/** The calling agent's default page, which is what an unpaged listing is cut down to. */
const defaultPage = 50;
const countCap = 1000;

/** Lists tickets with HaloPSA's filters, order and paging. Only `tickets` and what describes the page are told. */
export function listTickets({ store, behaviour, clock }: Desk, query: Query): Answer {
  const matches = inOrder(store.all().filter(ticketFilter(query, behaviour, clock())), query);
  const page = pageOf(matches, query, behaviour);
  return jsonAnswer(200, {
    page_no: page.pageNo,
    page_size: page.pageSize,
    record_count: page.recordCount,
    tickets: page.tickets.map(rowMaker(query)),
    include_children: false,
  });
}

/**
 * `ticketidonly` lists all; otherwise pages are served with `pageinate=true` alone. Without it `page_no` and
 * `page_size` are ignored, `count` or the default page cuts the list, and `record_count` tells only what was sent.
 */
function pageOf(matches: Ticket[], query: Query, behaviour: Behaviour): Page {
  if (query.flag('ticketidonly')) return unpaged(matches, query.integer('count') ?? matches.length);
  if (!query.flag('pageinate'))
    return unpaged(matches, Math.min(query.integer('count') ?? defaultPage, countCap));
  const pageNo = Math.max(1, query.integer('page_no') ?? 1);
  const pageSize = Math.min(Math.max(1, query.integer('page_size') ?? defaultPage), behaviour.pageCap);
  const first = ((behaviour.servedPage?.(pageNo) ?? pageNo) - 1) * pageSize;
  const recordCount = behaviour.recordCount?.(matches.length, pageNo) ?? matches.length;
  return { pageNo, pageSize, recordCount, tickets: matches.slice(first, first + pageSize) };
}

function unpaged(matches: Ticket[], length: number): Page {
  const tickets = matches.slice(0, Math.max(0, length));
  return { pageNo: 1, pageSize: length, recordCount: tickets.length, tickets };
}
