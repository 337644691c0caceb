import { isObject, isTrue } from '../../core/json';
import { largestOutput, outputTooLarge } from '../../core/output_limit';
import type { Query } from '../../halo/api';
import { ticketId } from '../ticket';
import type { ArrivedPage, ArrivedRow } from './arrived_page';
import type { PagePass } from './page_pass';

/** So many pages tell how large the whole list is going to be. */
const tellingPages = 5;

/** Rows differ: a list is given up early only where it would be this many times too large. */
const clearlyTooLarge = 1.5;

/** What the rows of a list may come to. */
export interface RowLimits {
  /** So many tickets at the most. */
  most: number;
  /** Bytes of JSON that may be kept. */
  bytes: number;
}

/** The tickets of a list as they arrive, none of them twice. */
export class TicketRows {
  private readonly rows: unknown[] = [];
  private readonly ids = new Set<number>();
  private withoutId = 0;
  private weight = 0;

  constructor(private readonly limits: RowLimits) {}

  /** How many different tickets have arrived. */
  get arrived(): number {
    return this.ids.size + this.withoutId;
  }

  get isFull(): boolean {
    return this.rows.length >= this.limits.most;
  }

  has(id: number): boolean {
    return this.ids.has(id);
  }

  add({ rows, weight }: ArrivedPage): void {
    const before = this.rows.length;
    for (const row of rows) {
      this.addRow(row);
    }
    this.weight += (weight * (this.rows.length - before)) / Math.max(1, rows.length);
  }

  /**
   * The rows that are kept. What came late, or shifted while it was read, stands where the order by id wants it; under
   * another order, which only the server knows, it stands at the end.
   */
  inOrder({ order, orderdesc }: Query): unknown[] {
    if (order !== 'id') {
      return this.rows;
    }
    const ascending = isTrue(orderdesc) ? -1 : 1;
    return this.rows.sort((one, other) => ascending * (placeOf(one) - placeOf(other)));
  }

  /**
   * Stops a list that the platform would not take, rather than after minutes and with no memory left.
   *
   * @throws ConnectorError `output_too_large`
   */
  requireRoom({ pages, recordCount }: Pick<PagePass, 'pages' | 'recordCount'>): void {
    const { bytes, most } = this.limits;
    if (this.weight > bytes) {
      // Responses may be laid out with spaces that our own output does not have: only its own size counts.
      this.weight = JSON.stringify(this.rows).length;
    }
    const whole = (this.weight / Math.max(1, this.arrived)) * Math.min(recordCount, most);
    const isCertain = pages >= tellingPages && whole > bytes * clearlyTooLarge;
    if (this.weight > bytes || isCertain) {
      throw outputTooLarge(Math.max(whole, this.weight), largestOutput, true);
    }
  }

  private addRow(row: ArrivedRow): void {
    const { id } = row;
    if (this.isFull || (id !== undefined && this.ids.has(id))) {
      return;
    }
    if (id !== undefined) {
      this.ids.add(id);
    } else {
      this.withoutId += 1;
    }
    if ('kept' in row) {
      this.rows.push(row.kept);
    }
  }
}

/** What names no ticket stands first: an infinite place less another would be no number. */
function placeOf(row: unknown): number {
  return (isObject(row) ? ticketId(row.id) : undefined) ?? 0;
}
