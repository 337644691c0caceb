import { momentOf } from './dates';
import type { BindingProblems } from './errors';

const integers =
  'page_no page_size count client_id site_id user_id agent_id status_id requesttype_id third_party_id parent_id ' +
  'ticket_id';
const booleans =
  'pageinate orderdesc orderdesc2 orderdesc3 orderdesc4 orderdesc5 open_only closed_only deleted ticketidonly ' +
  'includeagent includestatus includetickettype returnall includeinactive includedisabled includeunassigned ' +
  'includedetails includehtmlnote excludesys';

/**
 * The query of a request as HaloPSA reads it: names in any case, names that nobody asks for ignored, an empty value
 * the same as none.
 */
export class Query {
  private values = new Map<string, string>();

  constructor(query: Record<string, string>) {
    for (const [name, value] of Object.entries(query)) this.values.set(name.toLowerCase(), value.trim());
  }

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return value === '' ? undefined : value;
  }

  integer(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
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
    const moment = value === undefined ? Number.NaN : momentOf(value);
    return Number.isNaN(moment) ? undefined : moment;
  }

  /** Values that do not fit the type of their parameter, as ASP.NET reports them. */
  problems(): BindingProblems {
    const problems: BindingProblems = {};
    for (const [name, pattern] of typed) {
      const value = this.text(name);
      if (value !== undefined && !pattern.test(value))
        problems[name] = [`The value '${value}' is not valid.`];
    }
    return problems;
  }
}

const typed: [name: string, pattern: RegExp][] = [
  ...integers.split(' ').map((name): [string, RegExp] => [name, /^-?\d{1,10}$/]),
  ...booleans.split(' ').map((name): [string, RegExp] => [name, /^(true|false)$/i]),
];
