import { ConnectorError } from '../../core/errors';
import type { HaloClient } from '../../halo/api';
import { listEndpoint, readPage } from '../list/list_page';

/** The fields that can tell a ticket from all others, with the filter by which HaloPSA searches each. */
export const filters = {
  third_party_id: 'third_party_id',
  third_party_id_string: 'third_party_id_string',
  supplier_reference: 'search_supplier_reference',
  summary: 'search_summary',
} as const;

/** A field of `match_on`. */
export type MatchField = keyof typeof filters;

/** True for the name of such a field. */
export function isMatchField(name: unknown): name is MatchField {
  return typeof name === 'string' && name in filters;
}

/** Values that no ticket has: the largest id that a ticket could refer to, and a text that nobody writes. */
const impossible = {
  third_party_id: '2147483647',
  text: 'no ticket carries this value 7f3c1d0a-9b52',
} as const;

/** What to suggest instead, the filters that every HaloPSA since 2024 describes. */
const widelyKnown = ['supplier_reference', 'summary'] as const satisfies MatchField[];

/**
 * Finds out whether a server knows a filter. HaloPSA ignores parameters that it does not know: `third_party_id` and
 * `third_party_id_string` are in its API description of 2026, but not in those of 2024 and 2025, and a server of
 * those years answers with every ticket. Asked for a value that no ticket has, it gives itself away at once.
 */
export class FilterProbe {
  private asked: Promise<ConnectorError | undefined> | undefined;

  constructor(
    private readonly halo: HaloClient,
    private readonly field: MatchField,
  ) {}

  /**
   * Asks once, however often it is wanted.
   *
   * @throws ConnectorError `rejected` where the server ignores the filter, naming a field whose filter it knows
   */
  async requireKnown(): Promise<void> {
    this.asked ??= this.ask();
    const refusal = await this.asked;
    if (refusal) {
      throw refusal;
    }
  }

  private async ask(): Promise<ConnectorError | undefined> {
    if (await this.knows(this.field)) {
      return undefined;
    }
    const message = `This HaloPSA does not know the list filter ${filters[this.field]} and answers with every ticket, so that match_on by ${this.field} cannot find one.`;
    return new ConnectorError('rejected', message, { hint: await this.advice() });
  }

  private async knows(field: MatchField): Promise<boolean> {
    const value = field === 'third_party_id' ? impossible.third_party_id : impossible.text;
    const query = { [filters[field]]: value, includeclosed: '0,1', page_size: 1, page_no: 1 };
    const { rows } = await readPage(this.halo, listEndpoint.path, query);
    return rows.length === 0;
  }

  private async advice(): Promise<string> {
    const older = 'HaloPSA has this filter since 2026; have the server updated';
    for (const field of widelyKnown.filter((candidate) => candidate !== this.field)) {
      if (await this.knows(field)) {
        return `${older}, or put the value into ${field} of each ticket and use options.match_on: ${field}, which this server can look up.`;
      }
    }
    return `${older}. It does not know the filters of ${widelyKnown.join(' and ')} either.`;
  }
}
