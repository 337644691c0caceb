import { ConnectorError } from '../../core/errors';
import type { HaloClient, Query } from '../../halo/api';
import { responseFactsOf, type TicketData } from '../ticket';
import { type ComparedFilter, comparedFilters, ticketsAmong } from './compared_filters';
import { type ListPage, readPage } from './list_page';

/**
 * Checks on the rows that the server heeds the filters. HaloPSA drops parameters that it does not know without a word,
 * and answers with every ticket: what one release describes an older one ignores.
 *
 * A row that contradicts a filter costs one request: the same list with a value that no row can have.
 */
export class FilterCheck {
  private readonly filters: readonly ComparedFilter[];
  private readonly asked = new Map<string, Promise<void>>();
  private readonly wider = new Set<string>();

  /** @param query the filters as they are sent, without paging; `labels` tells how the caller gave them */
  constructor(
    private readonly halo: HaloClient,
    private readonly path: string,
    private readonly query: Query,
    private readonly labels: Readonly<Record<string, string>> = {},
  ) {
    this.filters = comparedFilters(query);
  }

  /** The filters that mean more than the member that they are named after, such as the clients below one. */
  get widerFilters(): string[] {
    return [...this.wider];
  }

  /** @throws ConnectorError `invalid_response` naming a filter that the server ignores */
  async check({ rows }: Pick<ListPage, 'rows'>): Promise<void> {
    const tickets = ticketsAmong(rows);
    for (const filter of this.filters) {
      const verdicts = tickets.map((row) => filter.judge(row));
      const contradicting = tickets[verdicts.indexOf('contradicts')];
      if (contradicting || (filter.isRecent && verdicts.includes('silent'))) {
        await this.askOnce(filter, contradicting);
      }
      if (contradicting) {
        this.wider.add(filter.name);
      }
    }
  }

  private askOnce(filter: ComparedFilter, row: TicketData | undefined): Promise<void> {
    const asked = this.asked.get(filter.name) ?? this.requireHeeded(filter, row);
    this.asked.set(filter.name, asked);
    return asked;
  }

  private async requireHeeded(filter: ComparedFilter, row: TicketData | undefined): Promise<void> {
    const { count: _count, ticketidonly: _ids, ...list } = this.query;
    const oneRow = { pageinate: true, page_size: 1, page_no: 1 };
    const page = await readPage(this.halo, this.path, {
      ...list,
      ...filter.impossible(row),
      ...oneRow,
    }).catch(refusedValue);
    if (page && page.rows.length > 0) {
      throw this.ignored(filter, row, page);
    }
  }

  private ignored(
    { name }: ComparedFilter,
    row: TicketData | undefined,
    { response }: ListPage,
  ): ConnectorError {
    const label = this.labels[name];
    const filter = label === undefined ? name : `${name} (${label})`;
    const evidence = row
      ? `it listed ticket ${String(row.id)}, which is not among those asked for`
      : 'it lists tickets whatever the value';
    return new ConnectorError('invalid_response', `HaloPSA ignored the filter ${filter}: ${evidence}.`, {
      response: responseFactsOf({ ...response, body: undefined }),
      hint: `This server does not know the filter ${name} and answers as if it were not there. Leave it out and compare the field in the playbook, use another filter, or have the server updated.`,
    });
  }
}

/** A server that refuses the value has read it. */
function refusedValue(error: unknown): undefined {
  if (error instanceof ConnectorError && error.code === 'rejected') {
    return undefined;
  }
  throw error;
}
