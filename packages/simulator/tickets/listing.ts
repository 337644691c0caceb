import type { Behaviour } from '../behaviour';
import { type Answer, jsonAnswer } from '../server/answer';
import { type Page, pageOf, unpaged } from '../server/paging';
import type { Query } from '../server/query';
import { ticketFilter } from './filters';
import { inOrder } from './listing_order';
import { rowMaker } from './rows';
import type { TicketStore } from './store';
import type { Ticket } from './ticket';

interface Desk {
  store: TicketStore;
  behaviour: Behaviour;
  clock: () => Date;
}

/** Lists tickets with HaloPSA's filters, order and paging. Only `tickets` and what describes the page are told. */
export function listTickets({ store, behaviour, clock }: Desk, asked: Query): Answer {
  const query = asked.without(behaviour.ignoredFilters);
  const matches = inOrder(store.all().filter(ticketFilter(query, behaviour, clock())), query);
  const page = ticketsOn(matches, query, behaviour);
  return jsonAnswer(200, {
    page_no: page.pageNo,
    page_size: page.pageSize,
    record_count: page.recordCount,
    tickets: page.rows.map(rowMaker(query, behaviour, clock())),
    include_children: false,
  });
}

/** `ticketidonly` lists all of them, in pages or not. */
const ticketsOn = (matches: Ticket[], query: Query, behaviour: Behaviour): Page<Ticket> =>
  query.flag('ticketidonly') && behaviour.knowsTicketIdOnly
    ? unpaged(matches, Math.min(query.integer('count') ?? matches.length, behaviour.idCap))
    : pageOf('tickets', matches, query, behaviour);
