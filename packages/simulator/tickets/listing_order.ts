import type { Query } from '../server/query';
import type { Ticket } from './ticket';

interface OrderBy {
  member: string;
  descending: boolean;
}

/** Puts tickets, which come in ascending order of ids, into the order asked for; the newest first if none was. */
export function inOrder(tickets: Ticket[], query: Query): Ticket[] {
  const [first, ...others] = ordersOf(query, tickets);
  if (first === undefined) {
    return tickets.reverse();
  }
  if (first.member === 'id') {
    return first.descending ? tickets.reverse() : tickets;
  }
  return tickets.sort((one, other) => comparedBy([first, ...others], one, other));
}

/** Members that tickets do not have are ignored, like every name that HaloPSA does not know. */
function ordersOf(query: Query, tickets: Ticket[]): OrderBy[] {
  const orders: OrderBy[] = [];
  for (const rank of ['', '2', '3', '4', '5']) {
    const member = query.text(`order${rank}`)?.toLowerCase();
    if (member === undefined || !tickets.some((ticket) => Object.hasOwn(ticket, member))) {
      continue;
    }
    orders.push({ member, descending: query.flag(`orderdesc${rank}`) });
  }
  return orders;
}

function comparedBy(orders: OrderBy[], one: Ticket, other: Ticket): number {
  for (const { member, descending } of orders) {
    const difference = compared(one[member], other[member]);
    if (difference !== 0) {
      return descending ? -difference : difference;
    }
  }
  return one.id - other.id;
}

function compared(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other;
  }
  const [left, right] = [String(one ?? '').toLowerCase(), String(other ?? '').toLowerCase()];
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
