import { momentOf } from '../dates';
import type { Answer } from './answer';
import type { ServiceRequest } from './serving';

/**
 * The query of a request as HaloPSA reads it: names in any case, names that nobody asks for ignored, an empty value
 * the same as none, and a value that does not fit its parameter likewise: public clients send `count=true` and
 * `pageinate=True`, and none has told of a refusal.
 */
export class Query {
  private values = new Map<string, string>();

  constructor(query: Record<string, string>) {
    for (const [name, value] of Object.entries(query)) {
      this.values.set(name.toLowerCase(), value.trim());
    }
  }

  /** The same without these names. */
  without(names: readonly string[]): Query {
    const dropped = new Set(names.map((name) => name.toLowerCase()));
    return new Query(Object.fromEntries([...this.values].filter(([name]) => !dropped.has(name))));
  }

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return value === '' ? undefined : value;
  }

  integer(name: string): number | undefined {
    const value = this.text(name);
    return value !== undefined && /^-?\d{1,10}$/.test(value) ? Number(value) : undefined;
  }

  flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }

  /** The entries of a comma-joined list, in lower case. */
  list(name: string): string[] | undefined {
    return this.text(name)
      ?.split(',')
      .map((entry) => entry.trim().toLowerCase());
  }

  /** Whether a list such as `includeclosed` says yes: with 1 among its entries, or as plain `true`. */
  includes(name: string): boolean {
    return this.list(name)?.some((entry) => entry === '1' || entry === 'true') ?? false;
  }

  /** A date in milliseconds; undefined if it is absent or no date. */
  moment(name: string): number | undefined {
    const value = this.text(name);
    const moment = value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? momentOf(value) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment;
  }
}

/** Answers with the query of a request. */
export const withQuery = (request: ServiceRequest, answer: (query: Query) => Answer): Answer =>
  answer(new Query(request.query));
