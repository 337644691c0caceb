import { finish, readOrder } from './order';
import { signIn } from './signed_in';

interface Page {
  record_count: number;
  tickets: Record<string, unknown>[];
}

/** As many requests under way as the connector has. */
const width = 4;

/** Reads as many pages as the first one says there are, and joins them; believes every answer. */
async function main(): Promise<void> {
  const order = readOrder();
  const send = await signIn<Page>(order);
  const fields = order.options?.fields && ['id', ...order.options.fields];
  const query = 'pageinate=true&page_size=100&order=id&includeclosed=0,1';
  const load = async (page: number) => {
    const answer = await send('GET', `/api/Tickets?${query}&page_no=${page}`);
    return fields ? { ...answer, tickets: answer.tickets.map((ticket) => pick(ticket, fields)) } : answer;
  };
  const first = await load(1);
  const pages = [first];
  const last = Math.ceil(first.record_count / 100);
  let next = 2;
  const loadOn = async () => {
    while (next <= last) {
      const page = next;
      next += 1;
      pages[page - 1] = await load(page);
    }
  };
  await Promise.all(Array.from({ length: width }, loadOn));
  finish({ ...first, tickets: pages.flatMap(({ tickets }) => tickets) });
}

function pick(ticket: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, ticket[field]]));
}

void main();
